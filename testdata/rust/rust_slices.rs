//! Slices and iterators.
use std::slice;

/// # Safety
/// `x` and `y` point to `n` readable values.
#[no_mangle]
pub unsafe extern "C" fn rust_dot(x: *const f64, y: *const f64, n: usize) -> f64 {
    let (x, y) = (slice::from_raw_parts(x, n), slice::from_raw_parts(y, n));
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

/// # Safety
/// `x` points to `n` values that nobody else uses.
#[no_mangle]
pub unsafe extern "C" fn rust_scale_in_place(x: *mut f64, n: usize, k: f64) {
    for v in slice::from_raw_parts_mut(x, n) {
        *v *= k * *v;
    }
}

/// Keeps its mangled name; each slice is a pointer and a length.
#[inline(never)] // so that rustc emits it in this crate at every level
pub fn weighted_norm(x: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += w[i] * x[i] * x[i];
    }
    s.sqrt()
}

/// # Safety
/// `x` points to `n` readable values.
#[no_mangle]
pub unsafe extern "C" fn rust_window_roughness(x: *const f64, n: usize) -> f64 {
    slice::from_raw_parts(x, n)
        .windows(2)
        .filter(|w| w[1] > w[0])
        .fold(0.0, |s, w| s + (w[1] - w[0]) * (w[1] - w[0]))
}

/// # Safety
/// `x` points to `n` readable values.
#[no_mangle]
pub unsafe extern "C" fn rust_float_mean_square(x: *const f32, n: usize) -> f32 {
    let x = slice::from_raw_parts(x, n);
    let mut s = 0.0f32;
    for &v in x {
        s += v * v;
    }
    s / n as f32
}

/// # Safety
/// `x` points to `n` values that nobody else uses.
#[no_mangle]
pub unsafe extern "C" fn rust_prefix_sum_in_place(x: *mut f64, n: usize) {
    let x = slice::from_raw_parts_mut(x, n);
    for i in 1..n {
        x[i] += x[i - 1] * 0.5;
    }
}
