pub fn b(x:f64)->Box<f64>{Box::new(x)} pub fn sl(n:usize)->Box<[f64]>{vec![1.0;n].into_boxed_slice()} pub fn lk(b:Box<f64>)->&'static mut f64{Box::leak(b)} pub fn mv(b:Box<[f64;100]>)->[f64;100]{*b} pub enum L{C(f64,Box<L>),N} pub fn s(l:&L)->f64{match l{L::C(x,t)=>x+s(t),L::N=>0.0}} pub fn cow(s:std::borrow::Cow<'_,[f64]>)->f64{s.iter().sum()} pub fn anyx(a:&dyn std::any::Any)->f64{*a.downcast_ref::<f64>().unwrap_or(&0.0)} pub fn nz(x:std::num::NonZeroU32)->Option<std::num::NonZeroU32>{x.checked_add(1)} pub fn err(s:&str)->Result<f64,Box<dyn std::error::Error>>{Ok(s.parse::<f64>()?)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(*b(1.5) + sl(4).iter().sum::<f64>() + *lk(b(2.0)));
    number(mv(Box::new([2.5; 100]))[99]);
    number(s(&L::C(1.0, Box::new(L::C(2.5, Box::new(L::N))))));
    number(cow(std::borrow::Cow::Borrowed(&[1.0, 2.0])) + anyx(&7.5f64) + anyx(&1u8));
    whole(nz(std::num::NonZeroU32::MIN).map_or(0, |n| n.get()) as i64);
    number(err("3.25").unwrap_or(0.0));
    whole(err("x").is_err() as i64);
}
