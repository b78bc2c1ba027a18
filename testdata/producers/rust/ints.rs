pub fn w(a:u32,b:u32)->u32{a.wrapping_add(b).wrapping_mul(3).rotate_left(5)^a.leading_zeros()^b.trailing_zeros()^a.count_ones()^a.swap_bytes().reverse_bits()} pub fn c(a:i64,b:i64)->Option<i64>{a.checked_add(b)?.checked_mul(2)?.checked_div(b)} pub fn s(a:u8,b:u8)->u8{a.saturating_add(b).saturating_sub(3)} pub fn o(a:i32,b:i32)->(i32,bool){a.overflowing_mul(b)} pub fn p(a:u64)->u64{a.pow(3)+a.isqrt()} pub fn m(a:i128,b:i128)->i128{a*b/3} pub fn ab(a:i32)->i32{a.abs()+a.rem_euclid(3)} pub fn mm(a:i32,b:i32)->i32{a.min(b).max(3).clamp(1,9)} pub fn un(a:u32,b:u32)->u32{unsafe{a.unchecked_add(b)}} pub fn ad(a:u32,b:u32)->u32{a.abs_diff(b)+a.midpoint(b)+a.div_ceil(b.max(1))} pub fn ca(a:u64,b:u64)->(u64,u64){(a as u128*b as u128>>64).try_into().map(|x|(x,b)).unwrap()} pub fn bs(v:&[i32],k:i32)->usize{v.binary_search(&k).unwrap_or_else(|x|x)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    whole(w(17, 40) as i64);
    whole(c(5, 3).unwrap_or(-1));
    whole(c(5, 0).unwrap_or(-1));
    whole(s(250, 9) as i64);
    whole(o(1 << 20, 1 << 13).1 as i64);
    whole(p(12) as i64);
    whole(m(1 << 70, -5) as i64);
    whole((m(1 << 70, -5) >> 64) as i64);
    whole((ab(-7) + mm(5, 4) + un(3, 4) as i32) as i64);
    whole(ad(3, 10) as i64);
    whole(ca(1 << 60, 1 << 10).0 as i64);
    whole(bs(&[1, 3, 5, 7], 5) as i64);
}
