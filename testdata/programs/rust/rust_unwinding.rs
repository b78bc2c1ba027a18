// Bounds checks and assertions in code that unwinds when they fail.

pub struct Guard<'a>(&'a mut [f64; 4]);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0[0] *= 2.0;
    }
}

#[no_mangle]
pub fn rust_indices_checked(x: &[f64; 5], order: &[i32; 5]) -> f64 {
    let mut s = 1.0;
    for i in order {
        s = s * x[*i as usize] + x[(*i as usize + 1) % 5];
    }
    s
}

#[no_mangle]
pub fn rust_drop_changes_memory(x: &mut [f64; 4], i: usize) -> f64 {
    let v = {
        let guard = Guard(x);
        assert!(i < 4, "index");
        guard.0[i] * guard.0[0]
    };
    v * x[0]
}

#[no_mangle]
pub fn rust_slices_split(x: &mut [f64; 4], at: usize) -> f64 {
    let (a, b) = x.split_at_mut(at);
    for (p, q) in a.iter_mut().zip(b.iter()) {
        *p *= *q;
    }
    a.iter().sum::<f64>() * b[0]
}
