//! Calls what a library of this folder exports.
unsafe extern "C-unwind" {
    fn print_results();
}

fn main() {
    unsafe { print_results() };
}
