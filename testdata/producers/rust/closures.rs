pub fn ap<F:Fn(f64)->f64>(f:F,x:f64)->f64{f(f(x))} pub fn go(k:f64)->f64{ap(|x|x*k,2.0)} pub fn bx(k:f64)->Box<dyn Fn(f64)->f64>{Box::new(move|x|x*k)} pub fn fp(f:fn(f64)->f64,x:f64)->f64{f(x)} pub fn dynf(f:&dyn Fn(f64)->f64,x:f64)->f64{f(x)} pub fn mt(mut f:impl FnMut(f64),n:usize){for i in 0..n{f(i as f64)}} pub fn um()->f64{let mut s=0.0;mt(|x|s+=x,5);s}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(go(3.0));
    number(bx(2.5)(4.0));
    number(fp(f64::abs, -3.0));
    number(dynf(&|x| x + 1.0, 2.0));
    number(um());
}
