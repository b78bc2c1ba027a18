//! Integers of 128 bits: arithmetic, division, shifts, comparison, conversion, overflow, text.
pub fn power(base: i128, exponent: u32) -> Option<i128> {
    let mut r = 1i128;
    for _ in 0..exponent {
        r = r.checked_mul(base)?;
    }
    Some(r)
}

pub fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

pub fn rotate(x: u128, by: u32) -> u128 {
    (x << by) | x.checked_shr(128 - by).unwrap_or(0) ^ x.swap_bytes()
}

pub fn scaled(x: i128) -> f64 {
    x as f64 / 3.0 + (x as f32) as f64
}

pub fn back(x: f64) -> i128 {
    x as i128
}

pub fn digits(mut x: u128, out: &mut [u8; 40]) -> usize {
    let mut n = 0;
    while x > 0 {
        out[n] = (x % 10) as u8;
        x /= 10;
        n += 1;
    }
    n
}

pub fn order(a: i128, b: i128) -> i64 {
    a.cmp(&b) as i64 * 100 + a.signum() as i64 * 10 + (a.leading_zeros() > b.trailing_zeros()) as i64
}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let p = power(-7, 41).unwrap_or(0);
    whole((p >> 64) as i64);
    whole(p as i64);
    whole(power(7, 60).is_none() as i64);
    whole(gcd(1 << 100, 6u128.pow(40)) as i64);
    whole(rotate(0x0123_4567_89ab_cdef_u128 << 50, 17) as i64);
    number(scaled(p));
    whole((back(-1e30) >> 64) as i64);
    let mut text = [0; 40];
    whole(digits(u128::MAX, &mut text) as i64);
    whole(text[38] as i64);
    whole(order(-5, 1 << 90));
}
