#[derive(Clone,Default,Debug,PartialEq,PartialOrd)] pub struct P{pub id:u32,pub w:f32,pub v:[f64;3],pub n:Option<Box<P>>} #[repr(C)] pub struct Cc{pub a:u8,pub b:f64,pub c:i16} #[repr(C,packed)] pub struct Pk{pub a:u8,pub b:f64} pub fn f(p:&P)->f64{p.v[0]*p.w as f64+p.n.as_ref().map_or(0.0,|q|f(q))} pub fn c(p:&P)->P{p.clone()} pub fn k(p:&Pk)->f64{let b=p.b;b} pub extern "C" fn ex(c:Cc)->f64{c.b+c.a as f64} pub fn mk()->Cc{Cc{a:1,b:2.0,c:3}} pub fn t(x:(f64,i32,bool))->(bool,f64){(x.2,x.0*x.1 as f64)} #[repr(transparent)] pub struct W(pub f64); pub fn ww(w:W)->W{W(w.0+1.0)} pub union U{pub a:f64,pub b:u64} pub fn uu(u:U)->u64{unsafe{u.b}}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let p = P { id: 3, w: 0.5, v: [2.0, 1.0, 0.0], n: Some(Box::new(P { w: 1.5, v: [4.0; 3], ..Default::default() })) };
    number(f(&c(&p)));
    whole((c(&p) == p) as i64 + (p < P::default()) as i64);
    number(k(&Pk { a: 1, b: 2.5 }));
    number(ex(mk()) + t((1.5, 3, true)).1 + ww(W(1.0)).0);
    whole(uu(U { a: 2.0 }) as i64);
}
