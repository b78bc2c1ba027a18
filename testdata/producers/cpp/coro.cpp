#include <coroutine>
struct Gen{struct promise_type{double v;Gen get_return_object(){return{std::coroutine_handle<promise_type>::from_promise(*this)};}std::suspend_always initial_suspend(){return{};}std::suspend_always final_suspend()noexcept{return{};}std::suspend_always yield_value(double x){v=x;return{};}void return_void(){}void unhandled_exception(){}};std::coroutine_handle<promise_type> h;};
Gen cnt(double a){for(int i=0;i<3;i++)co_yield a*i;}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  Gen g = cnt(2.5);
  while (g.h.resume(), !g.h.done()) printf("%.10g ", g.h.promise().v);
  puts("");
  g.h.destroy();
  return 0;
}
#endif
