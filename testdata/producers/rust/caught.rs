//! Panics that pass frames with values to drop, are caught, carry values and are resumed; a panic in a thread.
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};

pub struct Guard<'a>(&'a Cell<i64>, i64);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() * 10 + self.1);
    }
}

#[inline(never)]
pub fn descend(log: &Cell<i64>, depth: i64, x: f64) -> f64 {
    let _guard = Guard(log, depth);
    if x > 50.0 {
        panic::panic_any(x);
    }
    if depth == 0 {
        return x;
    }
    descend(log, depth - 1, x * 2.0) + 1.0
}

pub fn caught(log: &Cell<i64>, depth: i64, x: f64) -> f64 {
    match panic::catch_unwind(AssertUnwindSafe(|| descend(log, depth, x))) {
        Ok(y) => y,
        Err(e) => match e.downcast::<f64>() {
            Ok(carried) => -*carried,
            Err(other) => panic::resume_unwind(other),
        },
    }
}

pub fn nested(log: &Cell<i64>, values: &[f64], at: usize) -> bool {
    panic::catch_unwind(AssertUnwindSafe(|| {
        let _guard = Guard(log, 7);
        panic::catch_unwind(AssertUnwindSafe(|| {
            let _guard = Guard(log, 8);
            values[at]
        }))
        .unwrap_or_else(|e| panic::resume_unwind(e))
    }))
    .is_err()
}

pub fn in_thread(x: f64) -> f64 {
    std::thread::spawn(move || if x < 0.0 { panic::panic_any("negative") } else { x.sqrt() })
        .join()
        .unwrap_or(-1.0)
}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    panic::set_hook(Box::new(|_| {}));
    let log = Cell::new(0);
    number(caught(&log, 3, 5.0));
    whole(log.replace(0));
    number(caught(&log, 4, 20.0));
    whole(log.replace(0));
    whole(nested(&log, &[1.0], 1) as i64 + nested(&log, &[1.0], 0) as i64);
    whole(log.get());
    number(in_thread(9.0) + in_thread(-9.0));
}
