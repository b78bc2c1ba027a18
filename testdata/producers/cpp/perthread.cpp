// thread_local variables with constructors and destructors, of functions, of templates and with constant values;
// each thread has its own.
#include <cstdio>
#include <string>
#include <thread>

struct Counter {
  int n;
  const char *name;
  explicit Counter(const char *s) : n(1), name(s) {}
  ~Counter() { printf("%s ends at %d\n", name, n); }
};

thread_local Counter counter("shared");
thread_local int plain = 7;
template <class T> thread_local T last{};

template <class T> T exchange(T x) {
  T old = last<T>;
  last<T> = x;
  return old;
}

int step(int by) {
  static thread_local Counter local("local");
  local.n += by;
  counter.n *= 2;
  return local.n + counter.n + plain++;
}

#ifndef NO_MAIN
int main() {
  printf("%d %d\n", step(1), step(2));
  std::thread other([] { printf("%d %.10g\n", step(10), exchange(2.5)); });
  other.join();
  printf("%.10g %.10g %d\n", exchange(1.5), exchange(0.5), step(3));
  return 0;
}
#endif
