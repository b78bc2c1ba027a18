use std::ffi::{c_double,c_char,CStr,c_int}; unsafe extern "C"{fn sin(x:c_double)->c_double;fn printf(f:*const c_char,...)->c_int;fn qsort(b:*mut u8,n:usize,s:usize,c:extern "C" fn(*const u8,*const u8)->c_int);} pub fn f(x:f64)->f64{unsafe{printf(c"%f\n".as_ptr(),x);sin(x)}} #[unsafe(no_mangle)] pub unsafe extern "C" fn arr(p:*const f64,n:usize)->f64{let s=unsafe{std::slice::from_raw_parts(p,n)};s.iter().sum()} pub fn cs(p:*const c_char)->usize{unsafe{CStr::from_ptr(p)}.to_bytes().len()} extern "C" fn cmp(_a:*const u8,_b:*const u8)->c_int{0} pub fn q(v:&mut [u8]){unsafe{qsort(v.as_mut_ptr(),v.len(),1,cmp)}} #[unsafe(no_mangle)] pub extern "C-unwind" fn cu(x:f64)->f64{if x>1.0{panic!()}x}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(f(0.5));
    number(unsafe { arr([1.0, 2.0, 3.5].as_ptr(), 3) });
    whole(cs(c"four".as_ptr()) as i64);
    q(&mut [3, 1, 2]);
    number(cu(0.5));
}
