pub trait Num:Copy+std::ops::Add<Output=Self>+std::ops::Mul<Output=Self>+Default{} impl Num for f64{} impl Num for f32{} pub fn dot<T:Num>(a:&[T],b:&[T])->T{let mut s=T::default();for i in 0..a.len().min(b.len()){s=s+a[i]*b[i];}s} pub fn d(a:&[f64],b:&[f64])->f64{dot(a,b)} pub fn e(a:&[f32],b:&[f32])->f32{dot(a,b)} pub struct It{i:usize,x:f64} impl Iterator for It{type Item=f64;fn next(&mut self)->Option<f64>{if self.i>9{None}else{self.i+=1;self.x*=1.5;Some(self.x)}}} pub fn it()->f64{It{i:0,x:1.0}.take_while(|x|*x<20.0).scan(0.0,|s,x|{*s+=x;Some(*s)}).zip(1..).map(|(a,b)|a*b as f64).last().unwrap()} pub fn pk(v:&[f64])->Vec<f64>{let mut it=v.iter().peekable();let mut o=vec![];while let Some(x)=it.next(){if let Some(&&n)=it.peek(){o.push(n-x)}}o} pub fn mm(v:&[f64])->Option<f64>{v.iter().copied().reduce(f64::min)} pub fn ma(a:&[(f64,usize)])->Option<&(f64,usize)>{a.iter().max_by(|x,y|x.0.total_cmp(&y.0))} pub fn gr(a:&[f64])->(f64,Vec<f64>){let g=a.iter().map(|x|2.0*x).collect::<Vec<_>>();(a.iter().map(|x|x*x).sum(),g)} 

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    number(d(&[1.0, 2.0], &[3.0, 4.0]));
    number(e(&[1.0, 2.5], &[3.0, 4.0]) as f64);
    number(it());
    number(pk(&[1.0, 4.0, 9.0])[1]);
    number(mm(&[3.0, -1.5, 2.0]).unwrap_or(0.0));
    whole(ma(&[(1.0, 1), (5.0, 2), (2.0, 3)]).map_or(0, |p| p.1) as i64);
    number(gr(&[1.0, 2.0]).1[1] + gr(&[1.0, 2.0]).0);
}
