pub fn f(x:f64)->f64{if x<0.0{panic!("negative {x}");}x.sqrt()} pub fn g(a:&[f64],i:usize)->f64{a[i]+a[i+1]} pub fn ov(a:i32,b:i32)->i32{a*b+a/b} pub fn asrt(a:&[f64]){assert!(a.len()>3,"len {}",a.len());assert_eq!(a[0],1.0);} pub fn cu(x:f64)->f64{std::panic::catch_unwind(||f(x)).unwrap_or(0.0)} pub struct Dr(pub f64);impl Drop for Dr{fn drop(&mut self){if self.0>1.0{println!("d")}}} pub fn dd(x:f64)->f64{let d=Dr(x);let e=Dr(f(x));d.0+e.0} pub fn un(x:Option<f64>)->f64{x.unwrap()+x.expect("none")} pub fn todo_()->f64{todo!()}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(f(4.0) + g(&[1.0, 2.0, 3.0], 1));
    whole(ov(12, 5) as i64);
    asrt(&[1.0, 2.0, 3.0, 4.0]);
    number(cu(-1.0) + cu(9.0));
    number(dd(4.0));
    number(un(Some(1.5)));
}
