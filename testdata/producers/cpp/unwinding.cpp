// Exceptions through several frames with objects in each, one that replaces another, functions that rethrow,
// handlers by base class, a destructor that sees the unwinding, exceptions kept and thrown again later.
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

namespace {
int alive;

struct Frame {
  int depth;
  explicit Frame(int d) : depth(d) { alive++; }
  Frame(const Frame &) = delete;
  ~Frame() {
    alive--;
    if (std::uncaught_exceptions()) printf("~%d ", depth);
  }
};

struct Overflow : std::runtime_error {
  double value;
  explicit Overflow(double v) : std::runtime_error("overflow of " + std::to_string(v)), value(v) {}
};

struct Small {
  int code;
};
}  // namespace

__attribute__((noinline)) double descend(int depth, double x) {
  Frame frame(depth);
  if (x > 100) throw Overflow(x);
  if (depth == 0) throw Small{static_cast<int>(x)};
  return descend(depth - 1, x * 1.5) + 1;
}

double translate(int depth, double x) {
  try {
    Frame outer(1000 + depth);
    return descend(depth, x);
  } catch (const Small &s) {
    if (s.code < 0) throw std::out_of_range("negative");
    return s.code;
  } catch (const Overflow &) {
    throw;
  }
}

std::exception_ptr kept(double x) {
  try {
    translate(8, x);
  } catch (...) {
    return std::current_exception();
  }
  return nullptr;
}

double all(double x) try {
  return translate(3, x);
} catch (const std::logic_error &e) {
  printf("logic: %s\n", e.what());
  return -1;
} catch (const std::exception &e) {
  printf("other: %s\n", e.what());
  return -2;
}

#ifndef NO_MAIN
int main() {
  printf("%.10g\n", all(5));
  printf("%.10g\n", all(-5));
  printf("%.10g\n", all(60));
  std::exception_ptr p = kept(9);
  try {
    if (p) std::rethrow_exception(p);
  } catch (const Overflow &o) {
    printf("again %.10g\n", o.value);
  }
  printf("alive %d\n", alive);
  return 0;
}
#endif
