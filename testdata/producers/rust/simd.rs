use std::arch::x86_64::*; #[target_feature(enable="avx2,fma")] pub unsafe fn dot(a:&[f64],b:&[f64])->f64{unsafe{let mut s=_mm256_setzero_pd();let mut i=0;while i+4<=a.len(){s=_mm256_fmadd_pd(_mm256_loadu_pd(a.as_ptr().add(i)),_mm256_loadu_pd(b.as_ptr().add(i)),s);i+=4;}let mut t=[0.0;4];_mm256_storeu_pd(t.as_mut_ptr(),s);t.iter().sum()}} pub fn sq(a:__m128d)->__m128d{unsafe{_mm_sqrt_pd(a)}}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        unsafe { dot(&[1.0, 2.0, 3.0, 4.0], &[1.0, 2.0, 3.0, 4.0]) }
    } else {
        30.0
    });
    let mut r = [0.0; 2];
    unsafe { _mm_storeu_pd(r.as_mut_ptr(), sq(_mm_set_pd(9.0, 4.0))) };
    number(r[0] + 10.0 * r[1]);
    whole(0);
}
