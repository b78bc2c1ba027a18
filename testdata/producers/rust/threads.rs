use std::thread;use std::sync::mpsc; pub fn f(v:Vec<f64>)->f64{let h=thread::spawn(move||v.iter().sum::<f64>());h.join().unwrap()} pub fn sc(v:&mut [f64]){thread::scope(|s|{for x in v.iter_mut(){s.spawn(move||*x*=2.0);}});} pub fn ch()->f64{let(t,r)=mpsc::channel();thread::spawn(move||t.send(1.5).unwrap());r.recv().unwrap()} thread_local!{static T:std::cell::Cell<f64>=const{std::cell::Cell::new(0.0)};} pub fn tl()->f64{T.with(|t|{t.set(t.get()+1.0);t.get()})}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(f(vec![1.0, 2.5]));
    let mut v = [1.0, 2.0, 3.0];
    sc(&mut v);
    number(v.iter().sum());
    number(ch() + tl() + tl());
    whole(0);
}
