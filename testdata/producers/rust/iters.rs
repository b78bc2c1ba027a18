pub fn s(a:&[f64],b:&[f64])->f64{a.iter().zip(b.iter()).map(|(x,y)|x*y).sum()} pub fn e(a:&[f64])->f64{a.iter().enumerate().fold(0.0,|s,(i,x)|s+i as f64*x)} pub fn r(a:&[f64])->f64{a.iter().rev().skip(1).step_by(2).take(5).copied().product()} pub fn mx(a:&[f64])->f64{a.iter().cloned().fold(f64::NEG_INFINITY,f64::max)} pub fn fl(a:&[Vec<f64>])->f64{a.iter().flatten().chain([1.0,2.0].iter()).sum()}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let a = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    number(s(&a, &a));
    number(e(&a));
    number(r(&a));
    number(mx(&a));
    number(fl(&[vec![1.5], vec![], vec![2.0, 3.0]]));
}
