pub enum Sh{C(f64),R(f64,f64),T{a:f64,b:f64,c:f32},N} pub fn area(s:&Sh)->f64{match s{Sh::C(r)=>r*r*3.14,Sh::R(a,b)=>a*b,Sh::T{a,b,c}=>a*b**c as f64,Sh::N=>0.0}} pub fn o(x:Option<f64>)->f64{x.map(|v|v*2.0).unwrap_or(1.0)} pub fn sq(x:f64)->Option<f64>{if x<0.0{None}else{Some(x.sqrt())}} pub fn q(x:f64)->Option<f64>{let y=sq(x)?;sq(y-1.0)} pub fn rs(x:f64)->Result<f64,String>{if x>0.0{Ok(x)}else{Err("neg".to_string())}} pub fn bx(x:Option<Box<f64>>)->f64{match x{Some(b)=>*b,None=>0.0}} pub fn ch(c:char)->u32{c as u32}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(area(&Sh::C(2.0)) + area(&Sh::R(2.0, 3.0)) + area(&Sh::T { a: 1.0, b: 2.0, c: 0.5 }) + area(&Sh::N));
    number(o(Some(4.0)) + o(None));
    number(q(26.0).unwrap_or(-1.0));
    number(q(-1.0).unwrap_or(-1.0));
    number(rs(2.0).unwrap_or(0.0));
    whole(rs(-2.0).is_err() as i64);
    number(bx(Some(Box::new(1.25))) + bx(None));
    whole(ch('λ') as i64);
}
