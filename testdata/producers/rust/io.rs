use std::io::{self,Read,Write,BufRead};use std::fs::File; pub fn rd(p:&str)->io::Result<Vec<f64>>{let mut s=String::new();File::open(p)?.read_to_string(&mut s)?;Ok(s.lines().filter_map(|l|l.parse().ok()).collect())} pub fn wr(p:&str,v:&[f64])->io::Result<()>{let mut f=File::create(p)?;for x in v{writeln!(f,"{x}")?;}Ok(())} pub fn ln()->f64{io::stdin().lock().lines().map(|l|l.unwrap().len() as f64).sum()}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    whole(rd("/nonexistent").is_err() as i64);
    whole(wr("/nonexistent/file", &[1.0]).is_err() as i64);
    number(ln());
}
