//! Generic code that depends on associated constants, constant parameters and functions evaluated at
//! compile time; one instance per type, zero-sized types, default methods.
pub trait Scheme {
    const STAGES: usize;
    const WEIGHTS: &'static [f64];
    const NODES: &'static [f64];
    const NAME_LENGTH: usize = Self::STAGES * 2;
    fn order(&self) -> usize {
        Self::STAGES
    }
}

pub struct Euler;
pub struct Kutta;

impl Scheme for Euler {
    const STAGES: usize = 1;
    const WEIGHTS: &'static [f64] = &[1.0];
    const NODES: &'static [f64] = &[0.0];
}

impl Scheme for Kutta {
    const STAGES: usize = 4;
    const WEIGHTS: &'static [f64] = &[1.0 / 6.0, 1.0 / 3.0, 1.0 / 3.0, 1.0 / 6.0];
    const NODES: &'static [f64] = &[0.0, 0.5, 0.5, 1.0];
    const NAME_LENGTH: usize = 5;
    fn order(&self) -> usize {
        Self::NAME_LENGTH - 1
    }
}

pub fn step<S: Scheme>(_scheme: &S, f: impl Fn(f64, f64) -> f64, t: f64, y: f64, h: f64) -> f64 {
    let mut k = 0.0;
    let mut sum = 0.0;
    for i in 0..S::STAGES {
        k = f(t + S::NODES[i] * h, y + S::NODES[i] * h * k);
        sum += S::WEIGHTS[i] * k;
    }
    y + h * sum
}

pub struct Ring<const N: usize> {
    data: [f64; N],
    at: usize,
}

impl<const N: usize> Ring<N> {
    pub const CAPACITY: usize = N + N / 2;

    pub fn push(&mut self, x: f64) -> f64 {
        let old = core::mem::replace(&mut self.data[self.at], x);
        self.at = (self.at + 1) % N;
        old
    }
}

const fn binomial(n: u64, k: u64) -> u64 {
    if k == 0 || k == n { 1 } else { binomial(n - 1, k - 1) + binomial(n - 1, k) }
}

pub static ROW: [u64; 6] = {
    let mut row = [0; 6];
    let mut k = 0;
    while k < 6 {
        row[k] = binomial(5, k as u64);
        k += 1;
    }
    row
};

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(step(&Euler, |t, y| t - y, 0.0, 1.0, 0.1));
    number(step(&Kutta, |t, y| t - y, 0.0, 1.0, 0.1));
    whole((Euler.order() * 100 + Kutta.order() * 10 + Euler::NAME_LENGTH) as i64);
    let mut ring = Ring { data: [0.5; 3], at: 2 };
    number(ring.push(2.0) + ring.push(3.0) + ring.push(4.0) + ring.push(5.0));
    whole((Ring::<3>::CAPACITY + Ring::<8>::CAPACITY) as i64);
    whole(ROW.iter().sum::<u64>() as i64);
}
