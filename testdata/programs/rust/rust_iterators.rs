// flags: -C panic=abort
// Iterators, closures, options and enums; nothing of it allocates.

#[no_mangle]
pub fn rust_zip_map_sum(x: &[f64; 4], y: &[f64; 4]) -> f64 {
    x.iter().zip(y.iter()).map(|(a, b)| a * b + a).sum::<f64>() * x.iter().fold(1.0, |p, v| p * v)
}

#[no_mangle]
pub fn rust_windows_and_chunks(x: &[f64; 6]) -> f64 {
    let rough: f64 = x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let pairs: f64 = x.chunks(4).map(|c| c.iter().product::<f64>()).sum();
    rough * pairs
}

#[no_mangle]
pub fn rust_adapters(x: &[f64; 6]) -> f64 {
    x.iter()
        .enumerate()
        .filter(|(_, v)| **v > 0.0)
        .rev()
        .step_by(2)
        .map(|(i, v)| v * v * i as f64)
        .chain(x.iter().skip(1).take(2).copied())
        .scan(1.0, |state, v| {
            *state *= v;
            Some(*state)
        })
        .sum()
}

#[derive(Clone, Copy)]
enum Shape {
    Circle(f64),
    Rectangle { width: f64, height: f64 },
    Count(u64),
}

fn area(s: Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rectangle { width, height } if width > height => width * height,
        Shape::Rectangle { width, .. } => width * width,
        Shape::Count(n) => n as f64,
    }
}

#[no_mangle]
pub fn rust_enum_areas(x: &[f64; 4]) -> f64 {
    let shapes = [
        Shape::Circle(x[0]),
        Shape::Rectangle { width: x[1], height: x[2] },
        Shape::Count(3),
        Shape::Rectangle { width: x[2], height: x[3] },
    ];
    shapes.iter().map(|s| area(*s)).fold(1.0, |p, a| p * a)
}

fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

fn both(a: f64, b: f64) -> Option<f64> {
    Some(root(a)? * root(b)?)
}

#[no_mangle]
pub fn rust_options(a: f64, b: f64) -> f64 {
    both(a, b).unwrap_or(a * b) + both(b, a * a).map_or(0.0, |v| v * v)
}

fn apply_twice<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(f(x))
}

#[no_mangle]
pub fn rust_closures(x: f64, k: f64) -> f64 {
    let mut total = 0.0;
    let mut add = |v: f64| total += v * k;
    add(x);
    add(apply_twice(|v| k * v + x, x));
    total
}

trait Law {
    fn value(&self, x: f64) -> f64;
    fn twice(&self, x: f64) -> f64 {
        2.0 * self.value(x)
    }
}
struct Linear(f64);
struct Wave {
    frequency: f64,
}
impl Law for Linear {
    fn value(&self, x: f64) -> f64 {
        self.0 * x
    }
}
impl Law for Wave {
    fn value(&self, x: f64) -> f64 {
        self.frequency * x * x
    }
    fn twice(&self, x: f64) -> f64 {
        self.value(2.0 * x)
    }
}

#[no_mangle]
pub fn rust_trait_objects(a: f64, b: f64, which: i32) -> f64 {
    let first = Linear(a);
    let second = Wave { frequency: b };
    let laws: [&dyn Law; 2] = if which == 0 { [&first, &second] } else { [&second, &second] };
    laws.iter().map(|l| l.twice(a) * l.value(b)).sum()
}

#[inline(never)]
fn through_reference(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * f(x + 1.0)
}

#[no_mangle]
pub fn rust_closure_objects(x: f64, k: f64) -> f64 {
    let square = move |v: f64| k * v * v;
    let shift = |v: f64| v + k;
    through_reference(&square, x) + through_reference(&shift, x)
}

#[derive(Clone, Copy)]
struct Matrix<const R: usize, const C: usize>([[f64; C]; R]);

impl<const R: usize, const C: usize, const K: usize> core::ops::Mul<Matrix<C, K>> for Matrix<R, C> {
    type Output = Matrix<R, K>;
    fn mul(self, o: Matrix<C, K>) -> Matrix<R, K> {
        let mut r = Matrix([[0.0; K]; R]);
        for i in 0..R {
            for j in 0..K {
                for k in 0..C {
                    r.0[i][j] += self.0[i][k] * o.0[k][j];
                }
            }
        }
        r
    }
}

#[no_mangle]
pub fn rust_matrix_product(x: &[f64; 6]) -> f64 {
    let a = Matrix([[x[0], x[1], x[2]], [x[3], x[4], x[5]]]);
    let b = Matrix([[x[0], x[3]], [x[1], x[4]], [x[2], x[5]]]);
    let c = a * b;
    c.0[0][0] * c.0[1][1] - c.0[0][1] * c.0[1][0]
}
