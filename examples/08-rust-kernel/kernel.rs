//! The energy of particles in space.

/// The sum over all pairs of 4 (r^-12 - r^-6), where x holds three coordinates for each particle.
#[unsafe(no_mangle)]
pub fn energy(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    let n = x.len() / 3;
    for i in 0..n {
        for j in 0..i {
            let square: f64 = (0..3).map(|k| (x[3 * i + k] - x[3 * j + k]).powi(2)).sum();
            let inverse = 1.0 / (square * square * square);
            sum += 4.0 * (inverse * inverse - inverse);
        }
    }
    sum
}
