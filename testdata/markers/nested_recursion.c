/* Derivatives of derivatives of a recursive function; planned only: a tape that keeps everything is refused inside. */
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

/* Forward over reverse, reverse over forward, reverse over reverse, forward over forward. */
#define SECOND(f)                                                                     \
  static double f##_back(double x) { return __enzyme_autodiff((void *)f, x); }        \
  static double f##_forth(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }   \
  void second_##f(double *out) {                                                      \
    out[0] = __enzyme_fwddiff((void *)f##_back, 2.0, 1.0);                            \
    out[1] = __enzyme_autodiff((void *)f##_forth, 2.0);                               \
    out[2] = __enzyme_autodiff((void *)f##_back, 2.0);                                \
    out[3] = __enzyme_fwddiff((void *)f##_forth, 2.0, 1.0);                           \
  }

static double power(double x, int n) { return n == 0 ? 1 : x * power(x, n - 1); }

static double recursive(double x) { return power(x, 3); }

/* x³: 6 x.
   check second_recursive: 12 12 12 12 */
SECOND(recursive)
