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

typedef struct { double dx[2], dy[2]; } TwoOfEach;
typedef struct { double d[2]; } Pair;

int enzyme_out;
Pair __enzyme_autodiff_pair(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
TwoOfEach __enzyme_reverse_each(void *, ...);
void __enzyme_reverse_nothing(void *, ...);

/* Two adjoints of the output; gradient and gradient times ten.
   check adjoints_in_two_directions: 0.479425538604203 4.79425538604203 1.7551651237807455 17.551651237807455 */
void adjoints_in_two_directions(double *out) {
  void *tape = __enzyme_augmentfwd((void *)scaled_sine, enzyme_width, 2, 2.0, 0.5);
  TwoOfEach g = __enzyme_reverse_each((void *)scaled_sine, enzyme_width, 2, 2.0, 0.5, 1.0, 10.0, tape);
  out[0] = g.dx[0];
  out[1] = g.dx[1];
  out[2] = g.dy[0];
  out[3] = g.dy[1];
}

/* Rows of the Jacobian of (x0 x1, x0 + x1²) in place.
   check rows_of_a_jacobian: 3 2 1 6 6 11 */
static void polynomials(double *x) {
  double a = x[0] * x[1], b = x[0] + x[1] * x[1];
  x[0] = a;
  x[1] = b;
}
void rows_of_a_jacobian(double *out) {
  double x[2] = {2, 3}, r0[2] = {1, 0}, r1[2] = {0, 1};
  __enzyme_autodiff_nothing((void *)polynomials, enzyme_width, 2, enzyme_dup, x, r0, r1);
  out[0] = r0[0];
  out[1] = r0[1];
  out[2] = r1[0];
  out[3] = r1[1];
  out[4] = x[0];
  out[5] = x[1];
}

/* check gradients_of_memory_in_two_directions: 9 180 9 181 2 10 */
void gradients_of_memory_in_two_directions(double *out) {
  double x[2] = {1, 2}, d[4] = {0, 0, 0, 0.1};
  __enzyme_autodiff_nothing((void *)changes_its_input, enzyme_width, 2, enzyme_dupv, 2 * sizeof(double), x, d, enzyme_const, 2);
  out[0] = d[0];
  out[1] = d[1];
  out[2] = d[2];
  out[3] = d[3] + 0.1;
  out[4] = x[0];
  out[5] = x[1];
}

/* check gradients_through_addresses_and_state: 12 12 -2 -2 56 56 */
void gradients_through_addresses_and_state(double *out) {
  for (int i = 0; i < 2; i++) {
    Pair p = __enzyme_autodiff_pair((void *)through_table, enzyme_width, 2, enzyme_out, 3.0, enzyme_const, i);
    out[2 * i] = p.d[0];
    out[2 * i + 1] = p.d[1];
  }
  Pair q = __enzyme_autodiff_pair((void *)twice, enzyme_width, 2, enzyme_out, 2.0);
  out[4] = q.d[0];
  out[5] = q.d[1];
}

struct node { double value; struct node *next; };
static double list_product(struct node *list, double x) {
  double p = x;
  for (struct node *n = list; n; n = n->next) {
    p *= n->value;
    n->value = p;
  }
  return p;
}

/* p = x a b with x = 2, a = 3, b = 5; seeds of the nodes' new values (x a and x a b) besides.
   check linked_shadows_in_two_directions: 10 6 15 0 2 2 0 3 */
void linked_shadows_in_two_directions(double *out) {
  struct node b = {5, 0}, a = {3, &b};
  struct node db0 = {0, 0}, da0 = {0, &db0}, db1 = {-1, 0}, da1 = {1, &db1};
  Pair p = __enzyme_autodiff_pair((void *)list_product, enzyme_width, 2, enzyme_dup, &a, &da0, &da1, enzyme_out, 2.0);
  out[0] = da0.value;
  out[1] = db0.value;
  out[2] = p.d[0];
  out[3] = db1.value;
  out[4] = da1.value;
  out[5] = 2;
  out[6] = db1.value;
  out[7] = p.d[1];
}
