// variants: O0 O2
// flags: -C panic=abort -Zshare-generics=no
// Vec. The option brings the library's functions for its growth into unoptimised code.

#[no_mangle]
pub fn rust_pushed_products(x: f64, n: usize) -> f64 {
    let mut a = Vec::new();
    for i in 0..n {
        a.push(x * (i + 1) as f64);
    }
    a.windows(2).map(|w| w[0] * w[1]).sum()
}

#[no_mangle]
pub fn rust_vector_edits(x: &[f64; 4]) -> f64 {
    let mut a = x.to_vec();
    a.extend(x.iter().map(|v| v * x[0]));
    a.remove(1);
    a.insert(0, x[2] * x[3]);
    a.truncate(6);
    a.swap(0, 3);
    a.iter().enumerate().map(|(i, v)| v * v * (i + 1) as f64).sum()
}

#[no_mangle]
pub fn rust_vector_of_vectors(x: &[f64; 4]) -> f64 {
    let mut rows = vec![vec![1.0; 4]; 3];
    for (i, row) in rows.iter_mut().enumerate() {
        for (j, v) in row.iter_mut().enumerate() {
            *v = x[i] * x[j] + *v;
        }
    }
    rows.iter().map(|r| r.iter().product::<f64>()).sum()
}

struct Particle {
    position: f64,
    velocity: f64,
    id: u32,
}

#[no_mangle]
pub fn rust_vector_of_structs(x: &[f64; 4]) -> f64 {
    let mut p: Vec<Particle> = x
        .iter()
        .enumerate()
        .map(|(i, v)| Particle { position: *v, velocity: v * 0.5, id: i as u32 })
        .collect();
    for q in p.iter_mut() {
        q.position += 0.1 * q.velocity * q.position;
    }
    p.iter().filter(|q| q.id != 1).map(|q| q.position * q.position + q.velocity).sum()
}

#[no_mangle]
pub fn rust_collected_and_sorted(x: &[f64; 4]) -> f64 {
    let mut a: Vec<f64> = x.iter().map(|v| v * v).collect();
    a.sort_unstable_by(|p, q| p.partial_cmp(q).unwrap());
    a.iter().enumerate().map(|(i, v)| v * (i + 1) as f64).sum::<f64>() * a[0]
}
