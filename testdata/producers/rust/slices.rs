pub fn dot(a:&[f64],b:&[f64])->f64{let mut s=0.0;for i in 0..a.len(){s+=a[i]*b[i];}s}
pub fn sub(a:&mut [f64],i:usize,j:usize)->&mut [f64]{&mut a[i..j]}
pub fn cp(a:&mut [f64],b:&[f64]){a.copy_from_slice(b);a.fill(0.0);a.swap(0,1);}
pub fn ch(a:&[f64])->f64{a.chunks(4).map(|c|c.iter().sum::<f64>()).fold(0.0,f64::max)}
pub fn win(a:&[f64])->f64{a.windows(2).map(|w|w[0]*w[1]).sum()}
pub fn first(a:&[f64])->Option<&f64>{a.first().or(a.last())}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let mut a = [1.0, 2.0, 3.0, 4.0, 5.0];
    number(dot(&a, &[2.0; 5]) + win(&a) + ch(&a));
    sub(&mut a, 1, 3)[0] = 10.0;
    number(a[1] + first(&a).copied().unwrap_or(0.0));
    cp(&mut a, &[1.0; 5]);
    number(a[0]);
    whole(a.len() as i64);
}
