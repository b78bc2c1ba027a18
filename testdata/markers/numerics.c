/* Numerical programs: solvers, integrators, filters, networks. */
double sin(double);
double exp(double);
double sqrt(double);
double fabs(double);
double tanh(double);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_width;

typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;

double __enzyme_autodiff(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
Three __enzyme_autodiff_three(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
double __enzyme_fwddiff(void *, ...);

/* Newton's method for y³ = a, with a gradient by hand: dy/da = 1 / (3 y²). */
static double cube_root(double a) {
  double y = a > 1 ? a : 1;
  while (fabs(y * y * y - a) > 1e-14 * a) {
    y -= (y * y * y - a) / (3 * y * y);
  }
  return y;
}

typedef struct { double root, value; } Kept;
static Kept cube_root_forward(double a) {
  double y = cube_root(a);
  Kept k = {y, y};
  return k;
}
static double cube_root_reverse(double a, double seed, double root) { return seed / (3 * root * root); }
void *__enzyme_register_gradient_cube_root[] = {(void *)cube_root, (void *)cube_root_forward, (void *)cube_root_reverse};

static double through_solver(double a, double b) { return cube_root(a * b) * b; }

/* a = 2, b = 4: root 2; da = b² / 12, db = root + b a / 12.
   check solver_with_gradient_by_hand: 1.3333333333333333 2.6666666666666665 */
void solver_with_gradient_by_hand(double *out) {
  Two g = __enzyme_autodiff_two((void *)through_solver, 2.0, 4.0);
  out[0] = g.a;
  out[1] = g.b;
}

/* Conjugate gradients on A x = b with A = (4 1; 1 3): x = A⁻¹ b, s = x0 + 2 x1. */
static double solve_and_weigh(const double *a, const double *b) {
  double x[2] = {0, 0}, r[2] = {b[0], b[1]}, p[2] = {b[0], b[1]};
  double rr = r[0] * r[0] + r[1] * r[1];
  for (int k = 0; k < 2; k++) {
    double ap[2] = {a[0] * p[0] + a[1] * p[1], a[2] * p[0] + a[3] * p[1]};
    double alpha = rr / (p[0] * ap[0] + p[1] * ap[1]);
    for (int i = 0; i < 2; i++) {
      x[i] += alpha * p[i];
      r[i] -= alpha * ap[i];
    }
    double next = r[0] * r[0] + r[1] * r[1];
    for (int i = 0; i < 2; i++) {
      p[i] = r[i] + next / rr * p[i];
    }
    rr = next;
  }
  return x[0] + 2 * x[1];
}

/* ds/db = A⁻¹ (1, 2) = (1, 7) / 11.
   check conjugate_gradients: 0.09090909090909091 0.6363636363636364 */
void conjugate_gradients(double *out) {
  double a[4] = {4, 1, 1, 3}, b[2] = {1, 2};
  out[0] = out[1] = 0;
  __enzyme_autodiff((void *)solve_and_weigh, enzyme_const, a, enzyme_dup, b, out);
}

/* y' = k y with Heun's method, n steps of h: y = y0 (1 + hk + (hk)²/2)ⁿ. */
static double integrate(double k, double y, int n) {
  double h = 1.0 / n;
  for (int i = 0; i < n; i++) {
    double k1 = k * y, k2 = k * (y + h * k1);
    y += h / 2 * (k1 + k2);
  }
  return y;
}

/* With k = 1, y0 = 2, n = 2: 2 * 1.625²; dk = 2 * 2 * 1.625 * (0.5 + 0.25), dy0 = 1.625².
   check integrator: 4.875 2.640625 4.875 */
void integrator(double *out) {
  Two g = __enzyme_autodiff_two((void *)integrate, 1.0, 2.0, 2);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = __enzyme_fwddiff((void *)integrate, enzyme_dup, 1.0, 1.0, enzyme_const, 2.0, enzyme_const, 2);
}

static double horner(const double *c, int n, double x) {
  double p = 0;
  while (n-- > 0) {
    p = p * x + c[n];
  }
  return p;
}

/* check polynomial: 37 1 2 4 8 */
void polynomial(double *out) {
  double c[4] = {1, 1, 1, 2.6666666666666665}, dc[4] = {0};
  out[0] = __enzyme_autodiff((void *)horner, enzyme_dup, c, dc, enzyme_const, 4, enzyme_out, 2.0);
  for (int i = 0; i < 4; i++) {
    out[1 + i] = dc[i];
  }
}

static double bilinear(const double *grid, int width, double x, double y) {
  int i = (int)x, j = (int)y;
  double u = x - i, v = y - j;
  const double *at = grid + j * width + i;
  return (1 - v) * ((1 - u) * at[0] + u * at[1]) + v * ((1 - u) * at[width] + u * at[width + 1]);
}

/* check interpolation: 1.5 4.25 0.375 0.125 0.375 0.125 */
void interpolation(double *out) {
  double grid[6] = {1, 2, 4, 3, 5, 9}, d[6] = {0};
  Two g = __enzyme_autodiff_two((void *)bilinear, enzyme_dup, grid, d, enzyme_const, 3, enzyme_out, 0.25, enzyme_out, 0.5);
  out[0] = g.a;
  out[1] = g.b + 2;
  out[2] = d[0];
  out[3] = d[1];
  out[4] = d[3];
  out[5] = d[4];
}

/* Values sorted in place, then weighed by rank. */
static double ranked(double *x, int n) {
  for (int i = 1; i < n; i++) {
    double v = x[i];
    int j = i;
    for (; j > 0 && x[j - 1] > v; j--) {
      x[j] = x[j - 1];
    }
    x[j] = v;
  }
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += (i + 1) * x[i] * x[i];
  }
  return s;
}

/* check sorted_in_place: 24 2 16 */
void sorted_in_place(double *out) {
  double x[3] = {4, 1, 2};
  out[0] = out[1] = out[2] = 0;
  __enzyme_autodiff((void *)ranked, enzyme_dup, x, out, enzyme_const, 3);
  out[2] += 8;
}

/* A controller that stops as soon as it is close. */
static double controlled(double gain, double target) {
  double x = 0;
  for (int k = 0; k < 100; k++) {
    double error = target - x;
    if (fabs(error) < 0.2) {
      break;
    }
    x += gain * error;
  }
  return x;
}

/* gain 1/2, target 1: x = 1 - (1-g)³ after three steps; 3 (1-g)², 1 - (1-g)³.
   check early_exit: 0.75 0.875 */
void early_exit(double *out) {
  Two g = __enzyme_autodiff_two((void *)controlled, 0.5, 1.0);
  out[0] = g.a;
  out[1] = g.b;
}

static float mixed(float a, double b) {
  float c = a * (float)b;
  return c + a;
}

typedef struct { float a; double b; } FloatAndDouble;
FloatAndDouble __enzyme_autodiff_mixed(void *, ...);

/* check float_and_double: 3.5 1.5 */
void float_and_double(double *out) {
  FloatAndDouble g = __enzyme_autodiff_mixed((void *)mixed, 1.5f, 2.5);
  out[0] = g.a;
  out[1] = g.b;
}

static double network(const double *w, const double *x, int n) {
  double out = 0;
  for (int j = 0; j < n; j++) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      s += w[j * n + i] * x[i];
    }
    out += tanh(s);
  }
  return out;
}

/* s = (0, 0): the slope of tanh is 1.
   check small_network: 1 2 1 2 4 -4 */
void small_network(double *out) {
  double w[4] = {2, -1, 2, -3 + 2}, x[2] = {1, 2}, dw[4] = {0}, dx[2] = {0};
  __enzyme_autodiff((void *)network, enzyme_dup, w, dw, enzyme_dup, x, dx, enzyme_const, 2);
  for (int i = 0; i < 4; i++) {
    out[i] = dw[i];
  }
  out[4] = dx[0];
  out[5] = dx[1] - 2;
}
