pub fn f(x:f64)->String{format!("{:.3} {:?} {x:>10}",x,Some(x))} pub fn p(x:f64){println!("x={x}");eprintln!("{:e}",x);} pub fn parse(s:&str)->f64{s.trim().parse().unwrap_or(0.0)} pub fn cat(a:&str,b:&str)->String{let mut s=String::new();s.push_str(a);s+=b;s.to_uppercase()} pub fn cnt(s:&str)->usize{s.chars().filter(|c|c.is_alphabetic()).count()+s.split(',').count()}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    p(2.5);
    println!("{} {}", f(1.5), cat("ab", "cd"));
    number(parse(" 3.5 ") + parse("z"));
    whole(cnt("a1,b2") as i64);
}
