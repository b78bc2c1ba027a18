// flags: -C panic=abort
// Box, Rc and recursion over owned data.
use std::cell::{Cell, RefCell};
use std::rc::Rc;

enum Expression {
    Input(usize),
    Add(Box<Expression>, Box<Expression>),
    Multiply(Box<Expression>, Box<Expression>),
    Square(Box<Expression>),
}
use Expression::*;

fn evaluate(e: &Expression, x: &[f64; 3]) -> f64 {
    match e {
        Input(i) => x[*i],
        Add(a, b) => evaluate(a, x) + evaluate(b, x),
        Multiply(a, b) => evaluate(a, x) * evaluate(b, x),
        Square(a) => {
            let v = evaluate(a, x);
            v * v
        }
    }
}

#[no_mangle]
pub fn rust_expression_tree(x: &[f64; 3]) -> f64 {
    let left = Add(Box::new(Input(0)), Box::new(Square(Box::new(Input(1)))));
    let tree = Multiply(Box::new(left), Box::new(Input(2)));
    evaluate(&tree, x) * evaluate(&Square(Box::new(tree)), x)
}

struct Node {
    value: f64,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn insert(at: &mut Option<Box<Node>>, value: f64) {
    match at {
        None => *at = Some(Box::new(Node { value, left: None, right: None })),
        Some(n) if value < n.value => insert(&mut n.left, value),
        Some(n) => insert(&mut n.right, value),
    }
}

fn fold(at: &Option<Box<Node>>, depth: f64) -> f64 {
    match at {
        None => 1.0,
        Some(n) => n.value * depth + fold(&n.left, depth + 1.0) * fold(&n.right, depth + 1.0),
    }
}

#[no_mangle]
pub fn rust_search_tree(x: &[f64; 4]) -> f64 {
    let mut root = None;
    for v in x {
        insert(&mut root, *v);
    }
    fold(&root, 1.0)
}

#[no_mangle]
pub fn rust_shared_cell(x: f64, y: f64) -> f64 {
    let shared = Rc::new(RefCell::new(x));
    let other = Rc::clone(&shared);
    *other.borrow_mut() *= y;
    *shared.borrow_mut() += 1.0;
    let plain = Cell::new(y);
    plain.set(plain.get() * x);
    let v = *shared.borrow() * *other.borrow();
    v * plain.get()
}

trait Law {
    fn value(&self, x: f64) -> f64;
}
struct Power(f64, i32);
struct Sum(Box<dyn Law>, Box<dyn Law>);
impl Law for Power {
    fn value(&self, x: f64) -> f64 {
        let mut p = self.0;
        for _ in 0..self.1 {
            p *= x;
        }
        p
    }
}
impl Law for Sum {
    fn value(&self, x: f64) -> f64 {
        self.0.value(x) + self.1.value(x) * x
    }
}

#[no_mangle]
pub fn rust_boxed_trait_objects(a: f64, b: f64, x: f64) -> f64 {
    let inner: Box<dyn Law> = Box::new(Sum(Box::new(Power(a, 2)), Box::new(Power(b, 3))));
    let law = Sum(inner, Box::new(Power(a * b, 1)));
    law.value(x)
}

#[no_mangle]
pub fn rust_boxed_closures(x: f64, k: f64) -> f64 {
    let stages: [Box<dyn Fn(f64) -> f64>; 3] =
        [Box::new(move |v| k * v), Box::new(|v| v * v), Box::new(move |v| v + k)];
    stages.iter().fold(x, |v, f| f(v))
}
