// flags: -C panic=abort
//! Structures, arrays in structures, traits resolved at compile time.

#[repr(C)]
pub struct Body {
    pub velocity: [f64; 3],
    pub mass: f64,
    pub pinned: bool,
}

#[no_mangle]
pub extern "C" fn rust_kinetic_energy(b: &Body) -> f64 {
    if b.pinned {
        return 0.0;
    }
    0.5 * b.mass * b.velocity.iter().map(|v| v * v).sum::<f64>()
}

#[no_mangle]
pub extern "C" fn rust_push_body(b: &mut Body, impulse: &[f64; 3]) {
    for (v, p) in b.velocity.iter_mut().zip(impulse) {
        *v += p / b.mass;
    }
}

trait Shape {
    fn area(&self) -> f64;
    fn doubled(&self) -> f64 {
        2.0 * self.area()
    }
}

struct Circle(f64);

struct Rectangle {
    width: f64,
    height: f64,
}

impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.0 * self.0
    }
}

impl Shape for Rectangle {
    fn area(&self) -> f64 {
        self.width * self.height
    }
    fn doubled(&self) -> f64 {
        self.area() + self.width * self.height.max(1.0)
    }
}

fn ratio<A: Shape, B: Shape>(a: &A, b: &B) -> f64 {
    a.doubled() / b.doubled()
}

#[no_mangle]
pub extern "C" fn rust_static_dispatch(radius: f64, width: f64, height: f64) -> f64 {
    ratio(&Circle(radius), &Rectangle { width, height })
}

#[derive(Clone, Copy)]
enum Step {
    Scale(f64),
    Shift(f64),
    Flip,
}

#[no_mangle]
pub extern "C" fn rust_enum_steps(x: f64, a: f64, b: f64) -> f64 {
    let steps = [Step::Scale(a), Step::Shift(b), Step::Flip, Step::Scale(b)];
    let mut y = x;
    for s in steps {
        y = match s {
            Step::Scale(k) => y * k,
            Step::Shift(d) => y + d,
            Step::Flip => -y,
        };
    }
    y * y
}
