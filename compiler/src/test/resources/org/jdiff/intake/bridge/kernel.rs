#![crate_type = "lib"]

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Body {
    at: [f64; 3],
    mass: f32,
}

pub enum Force {
    Spring { stiffness: f64 },
    Drag(f64, f64),
    None,
}

#[no_mangle]
pub extern "C" fn energy(bodies: &[Body; 4], force: &Force) -> f64 {
    let mut sum = 0.0;
    for body in bodies {
        let r = body.at.iter().map(|x| x * x).sum::<f64>().sqrt();
        sum += match force {
            Force::Spring { stiffness } => stiffness * r,
            Force::Drag(a, b) => a.sin() * b,
            Force::None => body.mass as f64,
        };
    }
    sum
}

#[no_mangle]
pub fn total(values: Vec<f64>, scale: Option<f64>) -> f64 {
    let scaled: Vec<f64> = values.iter().map(|v| v * scale.unwrap_or(1.0)).collect();
    scaled[scaled.len() - 1]
}

#[no_mangle]
pub fn moved(mut body: Body, by: &dyn Fn(f64) -> f64) -> Body {
    body.at[0] = by(body.at[0]);
    body
}
