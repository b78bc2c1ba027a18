use std::collections::{HashMap,BTreeMap,VecDeque,HashSet}; pub fn f(m:&mut HashMap<String,f64>,k:&str,v:f64)->f64{*m.entry(k.to_string()).or_insert(0.0)+=v;m[k]} pub fn b(m:&BTreeMap<i32,f64>)->f64{m.values().sum()} pub fn q(d:&mut VecDeque<f64>)->Option<f64>{d.push_back(1.0);d.pop_front()} pub fn s(h:&HashSet<u64>)->usize{h.len()}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let mut m = HashMap::new();
    f(&mut m, "a", 1.5);
    number(f(&mut m, "a", 2.0) + f(&mut m, "b", 10.0));
    number(b(&BTreeMap::from([(2, 1.0), (1, 2.5)])));
    let mut d = VecDeque::from([4.0]);
    number(q(&mut d).unwrap() + q(&mut d).unwrap());
    whole(s(&HashSet::from([1, 2, 1])) as i64);
}
