pub fn f(k:i32,x:f64)->f64{match k{0=>x,1..=5=>x*x,7|9=>x+1.0,n if n>100=>n as f64,_=>0.0}} pub fn s(a:&[f64])->f64{match a{[]=>0.0,[x]=>*x,[x,..,y]=>x*y}} pub fn t(s:&str)->i32{match s{"sin"=>1,"cos"=>2,"exponential"=>3,_=>0}} pub fn b(a:bool,b:bool)->i32{match(a,b){(true,true)=>1,(false,_)=>2,_=>3}} pub fn r(x:u8)->&'static str{match x{0=>"a",1=>"b",2=>"c",3=>"d",_=>"e"}} pub fn sel(c:bool,a:f64,b:f64)->f64{std::hint::select_unpredictable(c,a,b)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    for k in [0, 3, 9, 200, 50] {
        number(f(k, 1.5));
    }
    number(s(&[]) + s(&[2.0]) + s(&[3.0, 9.0, 4.0]));
    whole((t("cos") + t("exponential") + t("x") + b(true, true) + b(true, false)) as i64);
    whole(r(2).len() as i64);
    number(sel(false, 1.0, 2.0));
}
