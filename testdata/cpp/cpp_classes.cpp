// flags: -std=c++17 -fno-exceptions
// Small classes: operators, member functions, value semantics, owned memory.
#include <stddef.h>

extern "C" {
double sin(double);
double sqrt(double);
void *malloc(size_t);
void free(void *);
}

class Complex {
 public:
  Complex(double re, double im) : re_(re), im_(im) {}
  Complex operator+(const Complex &o) const { return Complex(re_ + o.re_, im_ + o.im_); }
  Complex operator*(const Complex &o) const {
    return Complex(re_ * o.re_ - im_ * o.im_, re_ * o.im_ + im_ * o.re_);
  }
  double abs_squared() const { return re_ * re_ + im_ * im_; }

 private:
  double re_;
  double im_;
};

extern "C" double quadratic_map_orbit(double re, double im, int n) {
  Complex c(re, im);
  Complex z(0.0, 0.0);
  for (int i = 0; i < n; i++) {
    z = z * z + c;
  }
  return z.abs_squared();
}

class Buffer {
 public:
  explicit Buffer(int n) : data_((double *)malloc(n * sizeof(double))), size_(n) {}
  ~Buffer() { free(data_); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  double &at(int i) { return data_[i]; }
  int size() const { return size_; }

 private:
  double *data_;
  int size_;
};

extern "C" double owned_buffer(const double *x, int n) {
  Buffer b(n);
  for (int i = 0; i < b.size(); i++) {
    b.at(i) = sin(x[i]);
  }
  double s = 0.0;
  for (int i = 1; i < b.size(); i++) {
    s += b.at(i) * b.at(i - 1);
  }
  return s;
}

namespace springs {

struct Point {
  double x, y;
};

struct Spring {
  const Point *from;
  const Point *to;
  double stiffness;
  double rest;

  double energy() const {
    double dx = to->x - from->x;
    double dy = to->y - from->y;
    double stretch = sqrt(dx * dx + dy * dy) - rest;
    return 0.5 * stiffness * stretch * stretch;
  }
};

double total_energy(const Spring *s, int n) {
  double e = 0.0;
  for (int i = 0; i < n; i++) {
    e += s[i].energy();
  }
  return e;
}

}  // namespace springs
