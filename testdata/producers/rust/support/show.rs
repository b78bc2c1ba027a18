//! Prints results by the C library, so that the programs' output does not depend on Rust's library.
use std::ffi::{c_char, c_double, c_int, c_longlong};

unsafe extern "C" {
    fn printf(format: *const c_char, ...) -> c_int;
}

/// Prints a number and a line feed.
pub fn number(x: f64) {
    unsafe { printf(c"%.10g\n".as_ptr(), x as c_double) };
}

/// Prints a whole number and a line feed.
pub fn whole(i: i64) {
    unsafe { printf(c"%lld\n".as_ptr(), i as c_longlong) };
}
