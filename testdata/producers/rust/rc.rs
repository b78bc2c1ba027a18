use std::rc::Rc;use std::cell::RefCell; pub struct N{pub v:f64,pub c:Vec<Rc<RefCell<N>>>} pub fn sum(n:&Rc<RefCell<N>>)->f64{let b=n.borrow();b.v+b.c.iter().map(sum).sum::<f64>()} pub fn up(n:&Rc<RefCell<N>>,x:f64){n.borrow_mut().v=x;}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let leaf = Rc::new(RefCell::new(N { v: 2.0, c: vec![] }));
    let root = Rc::new(RefCell::new(N { v: 1.0, c: vec![leaf.clone(), leaf.clone()] }));
    up(&leaf, 3.5);
    number(sum(&root));
    whole(Rc::strong_count(&leaf) as i64);
}
