pub fn f(x:f64)->f64{x.sin()+x.cos()*x.exp()-x.ln()+x.powi(3)+x.powf(2.5)+x.tanh()+x.atan2(2.0)+x.mul_add(x,x)+x.min(2.0)+x.max(3.0)+x.floor()+x.ceil()+x.round()+x.trunc()+x.cbrt()+x.hypot(1.0)+x.copysign(-1.0)+x.abs()+x.signum()+x.fract()+x.recip()+x.to_radians()+x.clamp(0.0,1.0)+x.rem_euclid(2.0)+x%3.0+x.exp2()+x.log10()+x.log2()+x.sinh()+x.asin()+x.exp_m1()+x.ln_1p()} pub fn g(x:f32)->f32{x.sqrt()*x.sin()+x.powi(2)} pub fn sc(x:f64)->(f64,f64){x.sin_cos()} pub fn bits(x:f64)->u64{x.to_bits()^f64::EPSILON.to_bits()} pub fn c(x:f64)->i32{x as i32+(x as u8) as i32} pub fn tc(a:f64,b:f64)->std::cmp::Ordering{a.total_cmp(&b)} pub fn nanq(x:f64)->bool{x.is_nan()||x.is_finite()} pub fn rte(x:f64)->f64{x.round_ties_even()}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(f(0.7));
    number(g(1.5) as f64);
    number(sc(0.5).0 + sc(0.5).1);
    whole(bits(1.5) as i64);
    whole((c(-7.9) + c(300.0)) as i64);
    whole(tc(1.0, 2.0) as i64);
    whole(nanq(f64::INFINITY) as i64);
    number(rte(2.5));
}
