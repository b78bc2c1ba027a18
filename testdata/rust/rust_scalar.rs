// flags: -C panic=abort
//! Functions of scalars: match, f32, recursion, closures that inline.

#[no_mangle]
pub extern "C" fn rust_logistic(x: f64, k: f64) -> f64 {
    1.0 / (1.0 + (-k * x).exp())
}

/// Keeps its mangled name.
#[inline(never)] // so that rustc emits it in this crate at every level
pub fn damped_sine(t: f64, damping: f64) -> f64 {
    (-damping * t).exp() * (2.0 * t).sin()
}

#[no_mangle]
pub extern "C" fn rust_match_on_kind(kind: i32, x: f64) -> f64 {
    match kind {
        0 | 3 => x * x,
        1 => x.cos(),
        n if n < 0 => x / n as f64,
        _ => x.powi(3) + x.abs().sqrt(),
    }
}

#[no_mangle]
pub extern "C" fn rust_float_polynomial(x: f32, y: f32) -> f32 {
    let t = x * y;
    t * t + 0.5 * x - y
}

#[no_mangle]
pub extern "C" fn rust_recursive_power(x: f64, n: u32) -> f64 {
    if n == 0 {
        1.0
    } else if n % 2 == 0 {
        let half = rust_recursive_power(x, n / 2);
        half * half
    } else {
        x * rust_recursive_power(x, n - 1)
    }
}

fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut s = 0.5 * (f(a) + f(b));
    for i in 1..n {
        s += f(a + i as f64 * h);
    }
    s * h
}

#[no_mangle]
pub extern "C" fn rust_closure_quadrature(k: f64, b: f64) -> f64 {
    integrate(|t| (k * t).sin() * t, 0.0, b, 6)
}

#[no_mangle]
pub extern "C" fn rust_newton_root(a: f64) -> f64 {
    let mut y = a;
    loop {
        let e = y * y * y - a;
        if e.abs() < 1e-12 {
            break y;
        }
        y -= e / (3.0 * y * y);
    }
}
