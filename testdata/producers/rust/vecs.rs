pub fn mk(n:usize)->Vec<f64>{let mut v=Vec::with_capacity(n);for i in 0..n{v.push(i as f64);}v}
pub fn z(n:usize)->Vec<f64>{vec![0.0;n]} pub fn cl(v:&Vec<f64>)->Vec<f64>{v.clone()} pub fn m2(n:usize)->Vec<Vec<f64>>{vec![vec![1.0;n];n]}
pub fn col(v:&[f64])->Vec<f64>{v.iter().map(|x|x*x).filter(|x|*x>1.0).collect()} pub fn srt(v:&mut Vec<f64>){v.sort_by(|a,b|a.partial_cmp(b).unwrap());v.dedup();v.extend_from_slice(&[1.0,2.0]);}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(mk(6).iter().sum::<f64>() + z(4)[3] + cl(&vec![1.5])[0] + m2(3)[2][2]);
    number(col(&[0.5, 2.0, 3.0]).iter().sum());
    let mut v = vec![3.0, 1.0, 3.0, 2.0];
    srt(&mut v);
    for x in &v {
        number(*x);
    }
    whole(v.len() as i64);
}
