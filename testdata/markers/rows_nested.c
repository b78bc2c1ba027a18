/* Markers in functions that other markers differentiate: halves, widths, batches, facts that the program registers. */
double sin(double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_width;
int enzyme_vector, enzyme_scalar;

typedef struct { double a, b; } Two;

double __enzyme_autodiff(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
double __enzyme_fwddiff(void *, ...);
Two __enzyme_fwddiff_two(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
Two __enzyme_batch_two(void *, ...);

static double cubes(double x, double y) { return x * x * x * y * y * y; }

/* Two directions in each of two orders: the whole matrix of second derivatives, at (1, 2): 48, 36, 36, 12. */
static double along_x(double x, double y) { return __enzyme_fwddiff_two((void *)cubes, enzyme_width, 2, x, 1.0, 0.0, y, 0.0, 1.0).a; }
static double along_y(double x, double y) { return __enzyme_fwddiff_two((void *)cubes, enzyme_width, 2, x, 1.0, 0.0, y, 0.0, 1.0).b; }

/* check directions_of_directions: 48 36 36 12 48 36 36 12 */
void directions_of_directions(double *out) {
  for (int i = 0; i < 2; i++) {
    Two t = i ? __enzyme_fwddiff_two((void *)along_y, enzyme_width, 2, 1.0, 1.0, 0.0, 2.0, 0.0, 1.0)
              : __enzyme_fwddiff_two((void *)along_x, enzyme_width, 2, 1.0, 1.0, 0.0, 2.0, 0.0, 1.0);
    Two g = i ? __enzyme_autodiff_two((void *)along_y, 1.0, 2.0) : __enzyme_autodiff_two((void *)along_x, 1.0, 2.0);
    out[2 * i] = t.a;
    out[2 * i + 1] = t.b;
    out[4 + 2 * i] = g.a;
    out[5 + 2 * i] = g.b;
  }
}

static double energy(const double *x, int n) {
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += x[i] * x[i] * x[(i + 1) % n];
  }
  return e;
}
static void gradient(const double *x, double *g, int n) { __enzyme_autodiff((void *)energy, enzyme_dup, x, g, enzyme_const, n); }

/* Columns of the matrix of second derivatives of x0² x1 + x1² x0: 2 x1, 2 x0 + 2 x1, 2 x0; at (1, 2).
   check columns_of_second_derivatives: 4 6 6 2 */
void columns_of_second_derivatives(double *out) {
  double x[2] = {1, 2}, e0[2] = {1, 0}, e1[2] = {0, 1}, g[2] = {0, 0};
  out[0] = out[1] = out[2] = out[3] = 0;
  __enzyme_fwddiff_nothing((void *)gradient, enzyme_width, 2, enzyme_dup, x, e0, e1, enzyme_dup, g, out, out + 2, enzyme_const, 2);
}

/* The gradient of the length of the gradient: 2 H g with g = (8, 5) and H as above.
   check gradient_of_a_gradient_in_memory: 124 116 */
static double length(const double *x, int n) {
  double *g = malloc(n * sizeof(double)), s = 0;
  for (int i = 0; i < n; i++) {
    g[i] = 0;
  }
  gradient(x, g, n);
  for (int i = 0; i < n; i++) {
    s += g[i] * g[i];
  }
  free(g);
  return s;
}
void gradient_of_a_gradient_in_memory(double *out) {
  double x[2] = {1, 2};
  out[0] = out[1] = 0;
  __enzyme_autodiff((void *)length, enzyme_dup, x, out, enzyme_const, 2);
}

/* Halves of a function with a marker inside. */
static double sine(double x) { return sin(x); }
static double slope(double x) { return __enzyme_autodiff((void *)sine, x) * x; }

/* cos x - x sin x.
   check halves_of_a_derivative: 0.4207354924039483 -0.30116867893975674 */
void halves_of_a_derivative(double *out) {
  void *zero = __enzyme_augmentfwd((void *)slope, 0.0), *one = __enzyme_augmentfwd((void *)slope, 1.0);
  out[1] = __enzyme_reverse((void *)slope, 1.0, 1.0, one);
  out[0] = __enzyme_reverse((void *)slope, 0.0, 0.42073549240394825, zero);
}

static double by_batch(double x, double y) {
  Two r = __enzyme_batch_two((void *)cubes, enzyme_width, 2, enzyme_vector, x, y, enzyme_scalar, x);
  return r.a - r.b;
}

/* x⁶ - y³ x³ at (1, 2): 6 - 24, -12.
   check derivatives_of_batches: -18 -12 -18 */
void derivatives_of_batches(double *out) {
  Two g = __enzyme_autodiff_two((void *)by_batch, 1.0, 2.0);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = __enzyme_fwddiff((void *)by_batch, 1.0, 1.0, 2.0, 0.0);
}

/* Gradients by hand, told by a factor of 100, within derivatives of derivatives. */
static double square(double x) { return x * x; }
static double square_forward(double x) { return x * x; }
static double square_reverse(double x, double seed) { return 100 * x * x * seed; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)square_forward, (void *)square_reverse};
static double steep(double x) { return __enzyme_autodiff((void *)square, x); }
static double steeper(double x) { return __enzyme_fwddiff((void *)square, x, 1.0) + square(x); }

/* (100 x²)' forwards and backwards; then (2 x)' + 100 x².
   check derivatives_of_gradients_by_hand: 600 600 902 */
void derivatives_of_gradients_by_hand(double *out) {
  out[0] = __enzyme_fwddiff((void *)steep, 3.0, 1.0);
  out[1] = __enzyme_autodiff((void *)steep, 3.0);
  out[2] = __enzyme_autodiff((void *)steeper, 3.0);
}

/* A marker in a recursive function, the depth of which the caller says: sin, cos, -sin, … */
static double derived(double x, int order) {
  return order == 0 ? sin(x) : order == 1 ? __enzyme_autodiff((void *)sine, x) : -derived(x, order - 2);
}

/* check marker_in_a_recursion: 0.5403023058681398 -0.8414709848078965 -0.5403023058681398 0.8414709848078965 */
void marker_in_a_recursion(double *out) {
  for (int order = 0; order < 4; order++) {
    out[order] = __enzyme_autodiff((void *)derived, enzyme_out, 1.0, enzyme_const, order);
  }
}
