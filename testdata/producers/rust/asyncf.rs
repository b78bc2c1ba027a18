use std::future::Future;use std::pin::Pin;use std::task::{Context,Poll}; pub async fn a(x:f64)->f64{x*2.0} pub async fn b(x:f64)->f64{let y=a(x).await;a(y+1.0).await} pub fn mk(x:f64)->Pin<Box<dyn Future<Output=f64>>>{Box::pin(b(x))} pub fn po(f:&mut Pin<Box<dyn Future<Output=f64>>>,c:&mut Context<'_>)->Poll<f64>{f.as_mut().poll(c)}

#[path = "support/show.rs"]
mod show;
use show::{number, whole};

#[unsafe(no_mangle)]
pub extern "C-unwind" fn print_results() {
    let mut future = mk(3.0);
    let waker = std::task::Waker::noop();
    match po(&mut future, &mut Context::from_waker(waker)) {
        Poll::Ready(x) => number(x),
        Poll::Pending => whole(-1),
    }
}
