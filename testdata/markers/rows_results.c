/* Results in the forms in which the platform returns them, addresses beside tapes, values that are their own shadows. */
int enzyme_dup, enzyme_const, enzyme_runtime_activity;
typedef struct { float a, b, c; } Three;
typedef struct { float a, b; double c; } Mixed;
Three __enzyme_autodiff_three(void *, ...);
Mixed __enzyme_autodiff_mixed(void *, ...);
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
typedef struct { void *tape; double *value, *shadow; } Address;
Address __enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);

static float of_three(float x, float y, float z) { return x * y * z; }
static double of_mixed(float x, float y, double z) { return x * y * z; }

/* yz, xz, xy at (1, 2, 3) and (3, 4, 5).
   check structures_of_floats: 6 3 2 20 15 12 */
void structures_of_floats(double *out) {
  Three t = __enzyme_autodiff_three((void *)of_three, 1.0f, 2.0f, 3.0f);
  out[0] = t.a;
  out[1] = t.b;
  out[2] = t.c;
  Mixed m = __enzyme_autodiff_mixed((void *)of_mixed, 3.0f, 4.0f, 5.0);
  out[3] = m.a;
  out[4] = m.b;
  out[5] = m.c;
}

static double *last(double *x, double by, int n) {
  for (int i = 0; i < n; i++) {
    x[i] *= by;
  }
  return x + n - 1;
}

/* The caller adds 5 to the adjoint of what the returned address leads to.
   check address_beside_the_tape: 6 0 15 */
void address_beside_the_tape(double *out) {
  double x[2] = {1, 2}, dx[2] = {0};
  Address a = __enzyme_augmentfwd((void *)last, enzyme_dup, x, dx, enzyme_const, 3.0, 2);
  out[0] = *a.value;
  *a.shadow += 5;
  __enzyme_reverse((void *)last, enzyme_dup, x, dx, enzyme_const, 3.0, 2, a.tape);
  out[1] = dx[0];
  out[2] = dx[1];
}

static double dot(const double *x, const double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * y[i];
  }
  return s;
}

struct table { double *values; };

static double through(const struct table *t, const double *x, int n) { return dot(t->values, x, n); }

/* Values that are given as their own shadows are constant, and stay as they are.
   check values_as_their_own_shadows: 5 6 5 6 5 5 6 */
void values_as_their_own_shadows(double *out) {
  double x[2] = {1, 2}, d[2] = {1, 0}, y[2] = {5, 6};
  out[0] = out[1] = 0;
  __enzyme_autodiff((void *)dot, enzyme_runtime_activity, enzyme_dup, x, out, enzyme_dup, y, y, enzyme_const, 2);
  out[2] = y[0];
  out[3] = y[1];
  out[4] = __enzyme_fwddiff((void *)dot, enzyme_runtime_activity, enzyme_dup, x, d, enzyme_dup, y, y, enzyme_const, 2);
  out[5] = y[0];
  out[6] = y[1];
}

/* check members_as_their_own_shadows: 5 6 5 6 */
void members_as_their_own_shadows(double *out) {
  double x[2] = {1, 2}, y[2] = {5, 6};
  struct table t = {y}, dt = {y};
  out[0] = out[1] = 0;
  __enzyme_autodiff((void *)through, enzyme_runtime_activity, enzyme_dup, &t, &dt, enzyme_dup, x, out, enzyme_const, 2);
  out[2] = y[0];
  out[3] = y[1];
}

double sin(double);
double pow(double, double);

/* Functions of the library themselves: cos 0 = 1, and y x^(y-1) = 12 at (2, 3).
   check functions_of_the_library: 1 1 12 */
void functions_of_the_library(double *out) {
  out[0] = __enzyme_autodiff((void *)sin, 0.0);
  out[1] = __enzyme_fwddiff((void *)sin, 0.0, 1.0);
  out[2] = __enzyme_fwddiff((void *)pow, 2.0, 1.0, 3.0, 0.0);
}
