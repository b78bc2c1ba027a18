// variants: O2
// flags: -C panic=abort
// BTreeMap.
use std::collections::BTreeMap;

#[no_mangle]
pub fn rust_tree_map_sums(x: &[f64; 5], key: &[i32; 5]) -> f64 {
    let mut sums = BTreeMap::new();
    for (k, v) in key.iter().zip(x) {
        *sums.entry(*k).or_insert(0.0) += *v;
    }
    sums.iter().map(|(k, v)| *k as f64 * v * v).sum()
}
