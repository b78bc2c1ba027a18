/* Several directions in one call. */
double sin(double);
double cos(double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_width, enzyme_dupv, enzyme_dupnoneed, enzyme_primal_return;

typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;
typedef struct { double value, a, b; } ValueAndTwo;

Three __enzyme_fwddiff_three(void *, ...);
Two __enzyme_fwddiff_two(void *, ...);
ValueAndTwo __enzyme_fwddiff_value(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);

static double square(double x) { return x * x; }
static double scaled_sine(double x, double y) { return x * sin(y); }

/* check three_tangents: 6 12 18 */
void three_tangents(double *out) {
  Three t = __enzyme_fwddiff_three((void *)square, enzyme_width, 3, enzyme_dup, 3.0, 1.0, 2.0, 3.0);
  out[0] = t.a;
  out[1] = t.b;
  out[2] = t.c;
}

/* check whole_gradient_in_one_call: 0.479425538604203 1.7551651237807455 */
void whole_gradient_in_one_call(double *out) {
  Two t = __enzyme_fwddiff_two((void *)scaled_sine, enzyme_width, 2, 2.0, 1.0, 0.0, 0.5, 0.0, 1.0);
  out[0] = t.a;
  out[1] = t.b;
}

/* check value_before_the_tangents: 9 6 -6 */
void value_before_the_tangents(double *out) {
  ValueAndTwo t = __enzyme_fwddiff_value((void *)square, enzyme_primal_return, enzyme_width, 2, 3.0, 1.0, -1.0);
  out[0] = t.value;
  out[1] = t.a;
  out[2] = t.b;
}

static double helper(const double *x, int i) { return x[i] * x[i]; }

/* In place, so that it must run once only; loops, branches, calls and memory of its own. */
static double changes_its_input(double *x, int n) {
  double *work = malloc(n * sizeof(double));
  for (int i = 0; i < n; i++) {
    work[i] = helper(x, i) * (i + 1);
  }
  double s = 0;
  for (int i = 0; i < n; i++) {
    x[i] += work[i];
    s += x[i] > 5 ? x[i] * x[i] : 3 * x[i];
  }
  free(work);
  return s;
}

/* x becomes 2, 10; s = 3 (x0 + x0²) + (x1 + 2 x1²)²; ds/dx0 = 3 (1 + 2) = 9, ds/dx1 = 2 * 10 * 9 = 180.
   check memory_in_two_directions: 9 180 3 0 0 9 2 10 */
void memory_in_two_directions(double *out) {
  double x[2] = {1, 2}, d0[2] = {1, 0}, d1[2] = {0, 1};
  Two t = __enzyme_fwddiff_two((void *)changes_its_input, enzyme_width, 2, enzyme_dup, x, d0, d1, enzyme_const, 2);
  out[0] = t.a;
  out[1] = t.b;
  out[2] = d0[0];
  out[3] = d0[1];
  out[4] = d1[0];
  out[5] = d1[1];
  out[6] = x[0];
  out[7] = x[1];
}

/* check shadows_at_a_distance: 9 180 */
void shadows_at_a_distance(double *out) {
  double x[2] = {1, 2}, d[4] = {1, 0, 0, 1};
  Two t = __enzyme_fwddiff_two(
      (void *)changes_its_input, enzyme_width, 2, enzyme_dupv, 2 * sizeof(double), x, d, enzyme_const, 2);
  out[0] = t.a;
  out[1] = t.b;
}

static double state;
static double accumulates(double x) {
  state = state * x + x;
  return state;
}
static double twice(double x) {
  state = 1;
  double a = accumulates(x);
  return a * accumulates(x);
}

/* a = 2x, then (2x² + x): 4x³ + 2x²; slope 12x² + 4x.
   check global_state_in_two_directions: 56 112 */
void global_state_in_two_directions(double *out) {
  Two t = __enzyme_fwddiff_two((void *)twice, enzyme_width, 2, 2.0, 1.0, 2.0);
  out[0] = t.a;
  out[1] = t.b;
}

static double up(double x) { return x * x; }
static double down(double x) { return -x; }
static double (*table[2])(double) = {up, down};
static double through_table(double x, int i) { return table[i](x) * 2; }

/* check calls_through_addresses: 12 24 -2 -4 */
void calls_through_addresses(double *out) {
  for (int i = 0; i < 2; i++) {
    Two t = __enzyme_fwddiff_two((void *)through_table, enzyme_width, 2, 3.0, 1.0, 2.0, i);
    out[2 * i] = t.a;
    out[2 * i + 1] = t.b;
  }
}
