#[derive(Clone,Copy)] pub struct V3{x:f64,y:f64,z:f64} impl std::ops::Sub for V3{type Output=V3;fn sub(self,o:V3)->V3{V3{x:self.x-o.x,y:self.y-o.y,z:self.z-o.z}}} impl V3{pub fn dot(self,o:V3)->f64{self.x*o.x+self.y*o.y+self.z*o.z} pub fn len(self)->f64{self.dot(self).sqrt()}} pub struct Bd{pub p:V3,pub v:V3,pub m:f64} pub fn en(b:&[Bd])->f64{let mut e=0.0;for(i,a)in b.iter().enumerate(){e+=0.5*a.m*a.v.dot(a.v);for c in &b[i+1..]{e-=a.m*c.m/(a.p-c.p).len();}}e} pub fn st(b:&mut [Bd],dt:f64){for x in b.iter_mut(){x.p.x+=dt*x.v.x;x.p.y+=dt*x.v.y;x.p.z+=dt*x.v.z;}} #[inline(never)] pub fn arr(x:&[f64;32])->[f64;32]{let mut r=*x;for i in 0..32{r[i]=x[31-i]*2.0;}r} pub fn am(x:[f64;16])->[f64;16]{x.map(|v|v+1.0)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let v = |x, y, z| V3 { x, y, z };
    let mut b = [
        Bd { p: v(0.0, 0.0, 0.0), v: v(0.0, 0.1, 0.0), m: 2.0 },
        Bd { p: v(1.0, 2.0, 2.0), v: v(-0.5, 0.0, 0.25), m: 1.0 },
    ];
    number(en(&b));
    st(&mut b, 0.5);
    number(en(&b));
    number(arr(&[1.5; 32])[7] + am([2.0; 16])[3]);
    whole(0);
}
