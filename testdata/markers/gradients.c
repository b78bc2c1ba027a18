/* Gradients and tangents by marker calls: default activities, written activities, results. */
double sin(double);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_primal_return, enzyme_const_return;

typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;
typedef struct { float a, b; } Floats;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
Three __enzyme_autodiff3(void *, ...);
float __enzyme_autodiff_float(void *, ...);
Floats __enzyme_autodiff_floats(void *, ...);
double __enzyme_fwddiff(void *, ...);
Two __enzyme_fwddiff_two(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);

static double square(double x) { return x * x; }
static double cube(double x) { return x * x * x; }
static float square_single(float x) { return x * x; }
static float product_single(float x, float y) { return x * y; }
static double scaled_sine(double x, double y) { return x * sin(y); }

static double sum_of_squares(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
  }
  return s;
}

static void squares(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = x[i] * x[i];
  }
}

/* check number_in_number_out: 6 */
void number_in_number_out(double *out) { out[0] = __enzyme_autodiff((void *)square, 3.0); }

/* check single_precision: 3 3 0.5 */
void single_precision(double *out) {
  out[0] = __enzyme_autodiff_float((void *)square_single, 1.5f);
  Floats both = __enzyme_autodiff_floats((void *)product_single, 0.5f, 3.0f);
  out[1] = both.a;
  out[2] = both.b;
}

/* check two_gradients_in_a_structure: 0.479425538604203 1.7551651237807455 */
void two_gradients_in_a_structure(double *out) {
  Two t = __enzyme_autodiff_two((void *)scaled_sine, 2.0, 0.5);
  out[0] = t.a;
  out[1] = t.b;
}

/* check primal_before_the_gradients: 0.958851077208406 0.479425538604203 1.7551651237807455 */
void primal_before_the_gradients(double *out) {
  Three t = __enzyme_autodiff3((void *)scaled_sine, enzyme_primal_return, enzyme_out, 2.0, enzyme_out, 0.5);
  out[0] = t.a;
  out[1] = t.b;
  out[2] = t.c;
}

/* check constant_argument: 0.479425538604203 */
void constant_argument(double *out) {
  out[0] = __enzyme_autodiff((void *)scaled_sine, 2.0, enzyme_const, 0.5);
}

/* check shadow_accumulates: 2 5 6 */
void shadow_accumulates(double *out) {
  double x[3] = {1, 2, 3};
  double dx[3] = {0, 1, 0};
  __enzyme_autodiff((void *)sum_of_squares, enzyme_dup, x, dx, enzyme_const, 3);
  for (int i = 0; i < 3; i++) {
    out[i] = dx[i];
  }
}

/* check default_activities_of_pointers_and_integers: 2 4 6 */
void default_activities_of_pointers_and_integers(double *out) {
  double x[3] = {1, 2, 3};
  double dx[3] = {0};
  __enzyme_autodiff((void *)sum_of_squares, x, dx, 3);
  for (int i = 0; i < 3; i++) {
    out[i] = dx[i];
  }
}

/* check seeds_in_the_shadow_of_an_output: 2 8 18 0 0 0 */
void seeds_in_the_shadow_of_an_output(double *out) {
  double x[3] = {1, 2, 3}, dx[3] = {0}, y[3], dy[3] = {1, 2, 3};
  __enzyme_autodiff_nothing((void *)squares, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy, enzyme_const, 3);
  for (int i = 0; i < 3; i++) {
    out[i] = dx[i];
    out[3 + i] = dy[i];
  }
}

/* check returned_value_is_constant: 0 */
void returned_value_is_constant(double *out) {
  double x[3] = {1, 2, 3}, dx[3] = {0}, y[3], dy[3] = {1, 2, 3};
  __enzyme_autodiff_nothing((void *)squares, enzyme_const_return, enzyme_dup, x, dx, enzyme_dup, y, dy, 3);
  out[0] = dx[0] - 2;
}

/* check tangent_of_a_number: 6 12 */
void tangent_of_a_number(double *out) {
  out[0] = __enzyme_fwddiff((void *)square, 3.0, 1.0);
  out[1] = __enzyme_fwddiff((void *)square, enzyme_dup, 3.0, 2.0);
}

/* check primal_before_the_tangent: 9 6 */
void primal_before_the_tangent(double *out) {
  Two t = __enzyme_fwddiff_two((void *)square, enzyme_primal_return, 3.0, 1.0);
  out[0] = t.a;
  out[1] = t.b;
}

/* check tangents_in_memory: 2 8 18 */
void tangents_in_memory(double *out) {
  double x[3] = {1, 2, 3}, dx[3] = {1, 2, 3}, y[3], dy[3];
  __enzyme_fwddiff_nothing((void *)squares, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3);
  for (int i = 0; i < 3; i++) {
    out[i] = dy[i];
  }
}

/* check chosen_function: 6 27 6 27 */
void chosen_function(double *out) {
  for (int i = 0; i < 4; i++) {
    double (*f)(double) = i % 2 ? cube : square;
    out[i] = __enzyme_autodiff((void *)f, 3.0);
  }
}

/* check marker_in_a_loop: 2 4 6 8 */
void marker_in_a_loop(double *out) {
  for (int i = 0; i < 4; i++) {
    out[i] = __enzyme_autodiff((void *)square, i + 1.0);
  }
}
