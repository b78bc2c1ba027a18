#[no_mangle]
pub extern "C" fn wave(x: f64) -> f64 {
    x.sin() * x
}
