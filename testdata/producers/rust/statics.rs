pub static T:[f64;4]=[1.0,2.0,3.0,4.0];pub static mut G:f64=1.5;pub const K:&[f64]=&[1.0,2.0];pub static NM:&str="name";pub static FS:[fn(f64)->f64;2]=[a,b];fn a(x:f64)->f64{x}fn b(x:f64)->f64{x*x} pub fn f(i:usize)->f64{T[i%4]+unsafe{G}+K[i%2]+FS[i%2](1.0)+NM.len() as f64} pub static mut BUF:[u8;100]=[0;100];#[unsafe(no_mangle)] pub static EXP:i32=3;#[unsafe(no_mangle)] pub extern "C" fn exf(x:f64)->f64{unsafe{G=x;}x} pub static S:std::sync::LazyLock<Vec<f64>>=std::sync::LazyLock::new(||vec![1.0]);pub fn l()->f64{S[0]}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(exf(2.5));
    number(f(3) + f(4));
    number(l());
    whole((EXP + unsafe { BUF[3] } as i32) as i64);
}
