// Panics and what they pass through.
// Made into IR by, with unwind or abort as STRATEGY and 0 or 2 as LEVEL:
// rustc --edition 2021 --crate-type=lib --emit=llvm-ir -C opt-level=LEVEL -C panic=STRATEGY panics.rs
use std::panic::{catch_unwind, AssertUnwindSafe};

#[inline(never)]
fn checked_root(x: f64) -> f64 {
    if x < 0.0 {
        panic!("root of a negative number");
    }
    x.sqrt()
}

#[inline(never)]
fn neighbours(x: &[f64], at: usize) -> f64 {
    x[at] * x[at + 1]
}

#[no_mangle]
pub fn bounds(x: f64, y: f64) -> f64 {
    let a = [x, y, x * y, x - y, x + 3.0];
    let mut s = 0.0;
    for i in 0..4 {
        s += neighbours(&a, i) * checked_root(x * x + 1.0);
    }
    s
}

#[no_mangle]
pub fn asserted(x: f64, y: f64) -> f64 {
    let v: Vec<f64> = vec![x, x * y, y.sin()];
    let first = v.first().expect("an element");
    assert!(v.len() == 3, "three elements");
    let last = if y * y < 0.0 { None } else { Some(x * y) };
    v[1] * first + last.unwrap() * v[2]
}

#[no_mangle]
pub fn caught(x: f64, y: f64) -> f64 {
    match catch_unwind(AssertUnwindSafe(|| checked_root(x) * y)) {
        Ok(v) => v * x,
        Err(_) => x * x + y,
    }
}
