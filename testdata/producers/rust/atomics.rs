use std::sync::atomic::*;use std::sync::{Arc,Mutex,RwLock,OnceLock}; pub static C:AtomicU64=AtomicU64::new(0); pub fn f()->u64{C.fetch_add(1,Ordering::SeqCst)+C.load(Ordering::Acquire)} pub fn cas(a:&AtomicU64,o:u64,n:u64)->bool{a.compare_exchange_weak(o,n,Ordering::AcqRel,Ordering::Relaxed).is_ok()} pub fn mx(m:&Mutex<f64>,x:f64){*m.lock().unwrap()+=x;fence(Ordering::SeqCst);} pub fn rw(m:&RwLock<f64>)->f64{*m.read().unwrap()} static O:OnceLock<f64>=OnceLock::new();pub fn on()->f64{*O.get_or_init(||1.5)} pub fn ar(a:Arc<f64>)->f64{*a.clone()+*a} pub fn fm(a:&AtomicI32)->i32{a.fetch_max(3,Ordering::Relaxed)+a.fetch_and(7,Ordering::Relaxed)+a.swap(1,Ordering::Relaxed)} pub fn ap(a:&AtomicPtr<f64>)->*mut f64{a.load(Ordering::Relaxed)} pub fn cx(a:&AtomicBool)->bool{a.fetch_not(Ordering::Relaxed)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    whole(f() as i64);
    let n = AtomicU64::new(4);
    while !cas(&n, 4, 9) {}
    whole(n.load(Ordering::SeqCst) as i64);
    let m = Mutex::new(1.5);
    mx(&m, 2.0);
    number(*m.lock().unwrap());
    number(rw(&RwLock::new(2.5)) + on() + ar(Arc::new(4.0)));
    whole(fm(&AtomicI32::new(11)) as i64);
    let mut x = 6.5;
    number(unsafe { *ap(&AtomicPtr::new(&mut x)) });
    whole(cx(&AtomicBool::new(true)) as i64);
}
