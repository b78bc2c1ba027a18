pub trait L{fn f(&self,x:f64)->f64;fn g(&self,x:f64)->f64{self.f(x)*2.0}} pub struct A(pub f64);pub struct B{pub w:Vec<f64>} impl L for A{fn f(&self,x:f64)->f64{self.0*x}} impl L for B{fn f(&self,x:f64)->f64{self.w.iter().map(|w|w*x).sum()} fn g(&self,x:f64)->f64{x}} pub fn run(n:&[Box<dyn L>],x:f64)->f64{n.iter().fold(x,|x,l|l.g(x))} pub fn mk(k:bool)->Box<dyn L>{if k{Box::new(A(1.0))}else{Box::new(B{w:vec![1.0]})}}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let layers = [mk(true), mk(false), Box::new(A(3.0))];
    number(run(&layers, 1.25));
    number(layers[1].f(2.0));
}
