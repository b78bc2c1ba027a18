use std::ops::{Index,IndexMut}; pub struct M{pub d:Vec<f64>,pub r:usize,pub c:usize} impl Index<(usize,usize)> for M{type Output=f64;fn index(&self,i:(usize,usize))->&f64{&self.d[i.0*self.c+i.1]}} impl IndexMut<(usize,usize)> for M{fn index_mut(&mut self,i:(usize,usize))->&mut f64{&mut self.d[i.0*self.c+i.1]}} pub fn mul(a:&M,b:&M)->M{let mut o=M{d:vec![0.0;a.r*b.c],r:a.r,c:b.c};for i in 0..a.r{for j in 0..b.c{for k in 0..a.c{o[(i,j)]+=a[(i,k)]*b[(k,j)];}}}o} pub fn st(a:[[f64;3];3])->f64{let mut s=0.0;for r in a.iter(){for x in r{s+=x}}s}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let a = M { d: vec![1.0, 2.0, 3.0, 4.0], r: 2, c: 2 };
    let b = M { d: vec![0.5, -1.0, 2.0, 0.0], r: 2, c: 2 };
    for x in &mul(&a, &b).d {
        number(*x);
    }
    number(st([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.5]]));
}
