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
    let mut i = 0;
    while i < 4 {
        let r = bodies[i].at[0].abs() + bodies[i].at[1] * bodies[i].at[1];
        sum += match force {
            Force::Spring { stiffness } => stiffness * r.sqrt(),
            Force::Drag(a, b) => a.sin() * b,
            Force::None => bodies[i].mass as f64,
        };
        i += 1;
    }
    sum
}

#[no_mangle]
pub fn pick(values: &[f64], scale: Option<f64>, i: usize) -> f64 {
    match scale {
        Some(s) if s > 0.0 => values[i] * s,
        _ => values[i],
    }
}

#[no_mangle]
pub fn moved(mut body: Body, by: &dyn Fn(f64) -> f64) -> Body {
    body.at[0] = by(body.at[0]);
    body
}
