pub fn newton(x:f64)->f64{let mut y=x;for _ in 0..100{let d=(y*y-x)/(2.0*y);y-=d;if d.abs()<1e-12{break;}}y} pub fn col(mut n:u64,mut x:f64)->f64{while n!=1{n=if n%2==0{n/2}else{3*n+1};x*=1.01;}x} pub fn lb()->i32{let mut c=0;let r='o:loop{loop{c+=1;if c>10{break 'o c}if c%2==0{continue 'o}}};r} pub fn inc(a:&[f64],n:usize)->f64{let mut s=0.0;for i in (0..=n).rev().step_by(3){s+=a[i];}s}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(newton(2.0));
    number(col(27, 1.0));
    whole(lb() as i64);
    number(inc(&[1.0, 2.0, 3.0, 4.0, 5.0], 4));
}
