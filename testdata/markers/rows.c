/* One small program for each word, marker and convention that the other files leave out. */

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_dupv, enzyme_dupnoneedv, enzyme_width;
int enzyme_primal_return, enzyme_const_return, enzyme_active_return, enzyme_dup_return, enzyme_noret;
int enzyme_interleave, enzyme_runtime_activity;

typedef struct { double a; } One;
typedef struct { float value, slope; } Floats;
typedef struct { double *value, *shadow; } Addresses;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
One __enzyme_autodiff_one(void *, ...);
double __enzyme_fwddiff(void *, ...);
double *__enzyme_fwddiff_address(void *, ...);
Addresses __enzyme_fwddiff_addresses(void *, ...);
Floats __enzyme_fwddiff_floats(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);
float __enzyme_fwddiff_float(void *, ...);

static double square(double x) { return x * x; }
static float square_single(float x) { return x * x; }
static double product(double x, double y) { return x * y; }
static double dot(const double *x, const double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * y[i];
  }
  return s;
}
static void squares(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = x[i] * x[i];
  }
}
static double squares_and_total(const double *x, double *y, int n) {
  squares(x, y, n);
  return dot(x, x, n);
}

/* Words whose address is passed.
   check words_by_address: 4 3 */
void words_by_address(double *out) {
  out[0] = __enzyme_autodiff((void *)product, &enzyme_out, 3.0, &enzyme_const, 4.0);
  out[1] = __enzyme_fwddiff((void *)product, &enzyme_const, 3.0, &enzyme_dup, 4.0, 1.0);
}

/* check words_for_the_result: 6 6 6 0 6 */
void words_for_the_result(double *out) {
  out[0] = __enzyme_autodiff((void *)square, enzyme_active_return, enzyme_out, 3.0);
  out[1] = __enzyme_fwddiff((void *)square, enzyme_dup_return, enzyme_dup, 3.0, 1.0);
  double x[2] = {3, 1}, dx[2] = {1, 0}, y[2], dy[2];
  __enzyme_fwddiff_nothing((void *)squares, enzyme_noret, enzyme_dup, x, dx, enzyme_dup, y, dy, 2);
  out[2] = dy[0];
  out[3] = dy[1];
  dx[0] = 0;
  dy[0] = 1;
  __enzyme_autodiff_nothing((void *)squares_and_total, enzyme_const_return, enzyme_dup, x, dx, enzyme_dup, y, dy, 2);
  out[4] = dx[0];
}

/* A tangent that only exists because memory is written: the values' memory need not be kept.
   check forward_without_values: 2 8 18 */
void forward_without_values(double *out) {
  double x[3] = {1, 2, 3}, dx[3] = {1, 2, 3}, y[3];
  __enzyme_fwddiff_nothing((void *)squares, enzyme_dup, x, dx, enzyme_dupnoneed, y, out, 3);
}

/* check all_values_then_all_shadows: 11 3 1 4 2 */
void all_values_then_all_shadows(double *out) {
  double x[2] = {1, 2}, y[2] = {3, 4}, dx[2] = {1, 0}, dy[2] = {0, 4};
  out[0] = __enzyme_fwddiff((void *)dot, enzyme_interleave, x, y, 2, dx, dy);
  for (int i = 0; i < 4; i++) {
    out[1 + i] = 0;
  }
  __enzyme_autodiff((void *)dot, enzyme_interleave, enzyme_dup, x, enzyme_dup, y, enzyme_const, 2, out + 1, out + 3);
  double t = out[2];
  out[2] = out[3];
  out[3] = t;
}

/* check shadows_at_a_distance_without_values: 2 0 0 4 6 1 */
void shadows_at_a_distance_without_values(double *out) {
  double x[2] = {1, 2}, dx[4] = {1, 0, 0, 1}, y[2];
  __enzyme_fwddiff_nothing((void *)squares, enzyme_width, 2, enzyme_dupv, 2 * sizeof(double), x, dx, enzyme_dupnoneedv,
                           2 * sizeof(double), y, out, enzyme_const, 2);
  double seeds[4] = {3, 0, 0, 0.25}, g[4] = {0};
  __enzyme_autodiff_nothing((void *)squares, enzyme_width, 2, enzyme_dupv, 2 * sizeof(double), x, g, enzyme_dupnoneedv,
                            2 * sizeof(double), y, seeds, enzyme_const, 2);
  out[4] = g[0];
  out[5] = g[3];
}

static double fallback[2] = {5, 6};
static double against_either(const double *x, double *y, int own) { return dot(x, own ? y : fallback, 2); }

/* Whether the memory has a shadow is known when the program runs.
   check memory_with_and_without_a_shadow: 3 4 1 2 5 6 0 0 */
void memory_with_and_without_a_shadow(double *out) {
  for (int own = 1; own >= 0; own--) {
    double x[2] = {1, 2}, y[2] = {3, 4}, *at = out + 4 * (1 - own);
    at[0] = at[1] = at[2] = at[3] = 0;
    __enzyme_autodiff((void *)against_either, enzyme_runtime_activity, enzyme_dup, x, at, enzyme_dup, y, at + 2, enzyme_const, own);
  }
}

static double *larger(double *x, double *y) { return *x > *y ? x : y; }

/* A function that returns an address has the address of the shadow for a tangent.
   check tangent_of_an_address: 20 7 20 */
void tangent_of_an_address(double *out) {
  double x = 3, y = 7, dx = 10, dy = 20;
  out[0] = *__enzyme_fwddiff_address((void *)larger, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
  Addresses both = __enzyme_fwddiff_addresses((void *)larger, enzyme_primal_return, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
  out[1] = *both.value;
  out[2] = *both.shadow;
}

/* check structure_of_one_member: 6 */
void structure_of_one_member(double *out) {
  One g = __enzyme_autodiff_one((void *)square, 3.0);
  out[0] = g.a;
}

/* check tangents_of_single_precision: 3 2.25 6 */
void tangents_of_single_precision(double *out) {
  out[0] = __enzyme_fwddiff_float((void *)square_single, 1.5f, 1.0f);
  Floats f = __enzyme_fwddiff_floats((void *)square_single, enzyme_primal_return, 1.5f, 2.0f);
  out[1] = f.value;
  out[2] = f.slope;
}

/* A marker that is declared with its parameters instead of three dots. */
double __enzyme_autodiff_exactly(double (*)(double, double), int, double, int, double);
Floats __enzyme_autodiff_exactly_floats(float (*)(float), int, int, float);

/* check markers_with_prototypes: 5 2.25 3 */
void markers_with_prototypes(double *out) {
  out[0] = __enzyme_autodiff_exactly(product, enzyme_const, 5.0, enzyme_out, 2.0);
  Floats f = __enzyme_autodiff_exactly_floats(square_single, enzyme_primal_return, enzyme_out, 1.5f);
  out[1] = f.value;
  out[2] = f.slope;
}

/* The function and the word reach the marker as parameters of functions that pass them on. */
static double gradient_of(double (*f)(double), double x) { return __enzyme_autodiff((void *)f, x); }
static double with_word(int word, double x, double y) { return __enzyme_autodiff((void *)product, enzyme_out, x, word, y); }

/* check passed_through_functions: 6 5 */
void passed_through_functions(double *out) {
  out[0] = gradient_of(square, 3.0);
  out[1] = with_word(enzyme_const, 4.0, 5.0);
}
