// Small structures and arrays that Rust passes in integers, and pairs of numbers and references.
#[repr(C)] #[derive(Clone, Copy)] pub struct P { x: f32, y: f32 }
#[derive(Clone, Copy)] pub struct M { x: f32, n: i32 }
#[derive(Clone, Copy)] pub struct T3 { x: f32, y: f32, z: f32 }
#[derive(Clone, Copy)] pub struct B { w: f64, v: [f64; 5], n: i32 }
#[inline(never)] fn rot(p: P, t: f32) -> P { P { x: p.x * t - p.y, y: p.y * t + p.x * p.x } }
#[no_mangle] pub fn pair(x: &[f32; 8]) -> f32 { let p = rot(P { x: x[0], y: x[1] }, x[2]); let p = rot(p, x[0]); p.x * p.y }
#[inline(never)] fn step(m: M, t: f32) -> M { M { x: m.x * t + m.n as f32, n: m.n + 1 } }
#[no_mangle] pub fn mixed(x: &[f32; 8], n: i32) -> f32 { let m = step(M { x: x[0], n }, x[1]); let m = step(m, x[2]); m.x * m.n as f32 }
#[inline(never)] fn arr(a: [f32; 2], t: f32) -> [f32; 2] { [a[1] * t, a[0] * a[1]] }
#[no_mangle] pub fn array(x: &[f32; 8]) -> f32 { let a = arr([x[0], x[1]], x[2]); let a = arr(a, x[3]); a[0] * a[1] + a[0] }
#[inline(never)] fn arr3(a: [f32; 3], t: f32) -> [f32; 3] { [a[1] * t, a[0] * a[1], a[2] * a[2]] }
#[no_mangle] pub fn array3(x: &[f32; 8]) -> f32 { let a = arr3([x[0], x[1], x[4]], x[2]); let a = arr3(a, x[3]); a[0] * a[1] + a[0] * a[2] }
#[inline(never)] fn arr4(a: [f32; 4], t: f32) -> [f32; 4] { [a[1] * t, a[0] * a[1], a[2] * a[2], a[3] * a[0]] }
#[no_mangle] pub fn array4(x: &[f32; 8]) -> f32 { let a = arr4([x[0], x[1], x[4], x[5]], x[2]); let a = arr4(a, x[3]); a[0] * a[1] + a[3] * a[2] }
#[inline(never)] fn t3(a: T3, t: f32) -> T3 { T3 { x: a.y * t, y: a.z * a.x, z: a.x + t } }
#[no_mangle] pub fn triple(x: &[f32; 8]) -> f32 { let a = t3(T3 { x: x[0], y: x[1], z: x[2] }, x[3]); let a = t3(a, x[4]); a.x * a.y + a.z }
#[inline(never)] fn d2(a: [f64; 2], t: f64) -> [f64; 2] { [a[1] * t, a[0] * a[1]] }
#[no_mangle] pub fn doubles(x: &[f64; 8]) -> f64 { let a = d2([x[0], x[1]], x[2]); let a = d2(a, x[3]); a[0] * a[1] }
#[inline(never)] fn fat<'a>(p: &'a mut [f64], w: f64, n: usize) -> (f64, &'a mut f64) { let v = w * p[n]; (v, &mut p[n + 1]) }
#[no_mangle] pub fn fatv(x: &mut [f64; 8], n: usize) -> f64 { let w = x[0]; let (v, p) = fat(&mut x[..], w, n & 1); *p = v * v; let (u, q) = fat(&mut x[..], v, (n + 1) & 3); *q *= u; u * *q + x[2] }
#[inline(never)] fn opt(x: f64) -> Option<f64> { if x > 0.1 { Some(x * x) } else { None } }
#[no_mangle] pub fn option(x: &[f64; 8]) -> f64 { opt(x[0]).unwrap_or(3.0) * opt(x[1] - 5.0).unwrap_or(2.0) + opt(x[2]).map_or(0.0, |v| v * x[3]) }
#[inline(never)] fn big(mut b: B) -> B { b.w *= b.v[1]; b.v[2] = b.w; b.n += 1; b }
#[no_mangle] pub fn bigs(x: &[f64; 8]) -> f64 { let b = big(B { w: x[0], v: [x[1], x[2], x[3], x[4], x[5]], n: 1 }); let c = big(b); c.w * c.v[2] + b.v[1] }
#[inline(never)] fn optf(x: f32) -> Option<f32> { if x > 0.1 { Some(x * x) } else { None } }
#[no_mangle] pub fn optionf(x: &[f32; 8]) -> f32 { optf(x[0]).unwrap_or(3.0) * optf(x[1] - 5.0).unwrap_or(2.0) + optf(x[2]).map_or(0.0, |v| v * x[3]) }
