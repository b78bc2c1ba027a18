use std::ops::{Add,Mul}; #[derive(Clone,Copy,Debug,PartialEq)] pub struct D<T>{pub v:T,pub d:T} impl<T:Add<Output=T>> Add for D<T>{type Output=D<T>;fn add(self,o:D<T>)->D<T>{D{v:self.v+o.v,d:self.d+o.d}}} impl<T:Mul<Output=T>+Add<Output=T>+Copy> Mul for D<T>{type Output=D<T>;fn mul(self,o:D<T>)->D<T>{D{v:self.v*o.v,d:self.v*o.d+self.d*o.v}}} pub fn cube(x:D<f64>)->D<f64>{x*x*x+x} pub fn arr<const N:usize>(a:[f64;N])->f64{let mut s=0.0;for x in a{s+=x;}s} pub fn u(a:[f64;7])->f64{arr(a)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let c = cube(D { v: 2.0, d: 1.0 });
    number(c.v);
    number(c.d);
    number(u([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]));
}
