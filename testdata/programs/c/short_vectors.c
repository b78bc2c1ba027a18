/* Code that was written with vectors. */
typedef double Four __attribute__((vector_size(32)));
typedef long FourLongs __attribute__((vector_size(32)));

static Four load(const double *p) {
  Four v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

double vector_arithmetic(const double *x, const double *y) {
  Four a = load(x), b = load(y);
  Four c = a * b + a / (b * b + 1.0);
  c[1] = c[0] * c[2];
  return c[0] + c[1] * c[3];
}

double vector_mask(const double *x, const double *y) {
  Four a = load(x), b = load(y);
  FourLongs greater = a > b;
  Four larger = (Four)((greater & (FourLongs)a) | (~greater & (FourLongs)b));
  return larger[0] * larger[1] + larger[2] * larger[3];
}

double vector_select(const double *x, const double *y) {
  Four a = load(x), b = load(y), r;
  for (int i = 0; i < 4; i++) {
    r[i] = a[i] > b[i] ? a[i] * b[i] : b[i];
  }
  return r[0] * r[1] + r[2] * r[3];
}

double vector_shuffle(const double *x) {
  Four a = load(x);
  Four b = __builtin_shufflevector(a, a, 3, 1, 2, 1);
  Four c = __builtin_shufflevector(a * b, b, 0, 4, 1, 7);
  return c[0] * c[1] + c[2] * c[3];
}

double vector_signs(const double *x) {
  Four a = load(x);
  FourLongs signs = {(long)(1ul << 63), 0, (long)(1ul << 63), 0};
  Four b = (Four)((FourLongs)a ^ signs);
  return b[0] * a[1] + b[2] * b[3] * a[0];
}

double product_with_zero_element(const double *x, int n) {
  double p = 1.0;
#pragma clang loop vectorize(enable) vectorize_width(4)
  for (int i = 0; i < n; i++) {
#pragma clang fp reassociate(on)
    p *= x[i];
  }
  return p;
}

typedef double Two __attribute__((vector_size(16)));
typedef float FourFloats __attribute__((vector_size(16)));

/* The optimiser's own product over the elements of a vector. */
double product_of_two(double, Two) __asm__("llvm.vector.reduce.fmul.v2f64");
float product_of_four(float, FourFloats) __asm__("llvm.vector.reduce.fmul.v4f32");

double products_of_elements(const double *x) {
  Two a = {x[0], x[1]}, b = {x[2], x[3]};
  return product_of_two(2.0, a * a) + product_of_two(x[0], b);
}

double product_of_elements_in_single_precision(const double *x) {
  FourFloats v = {(float)x[0], (float)x[1], (float)x[2], (float)x[3]};
  return (double)product_of_four((float)x[4], v);
}
