pub unsafe fn f(p:*mut f64,n:usize){unsafe{for i in 0..n{*p.add(i)*=2.0;}std::ptr::write_volatile(p,1.0);std::ptr::copy_nonoverlapping(p,p.add(n),n);std::ptr::write_bytes(p,0,n);}} pub fn ad(p:*const f64)->usize{p.addr()^(p as usize)} pub unsafe fn off(a:*const f64,b:*const f64)->isize{unsafe{a.offset_from(b)}} pub fn mu(){let mut a=std::mem::MaybeUninit::<[f64;100]>::uninit();unsafe{a.as_mut_ptr().cast::<f64>().write(1.0);std::hint::black_box(&a);}} pub fn al(p:*const u8)->usize{p.align_offset(16)} pub fn tr(x:f64)->u64{unsafe{std::mem::transmute(x)}} pub fn sw(a:&mut f64,b:&mut f64){std::mem::swap(a,b);*a=std::mem::replace(b,0.0);}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let mut a = [1.0, 2.0, 3.0, 4.0];
    unsafe { f(a.as_mut_ptr(), 2) };
    for x in a {
        number(x);
    }
    whole(ad(a.as_ptr()) as i64);
    whole(unsafe { off(a.as_ptr().add(3), a.as_ptr()) } as i64);
    mu();
    whole((al(a.as_ptr() as *const u8) % 8) as i64);
    whole(tr(1.5) as i64);
    let (mut x, mut y) = (1.0, 2.0);
    sw(&mut x, &mut y);
    number(x + 10.0 * y);
}
