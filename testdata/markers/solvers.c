/* Solvers: elimination, least squares, adaptive integration, splines, roots, shortest paths.
   Expected numbers that are not derived beside the check are differences of 60-digit numbers over steps of 1e-20. */
double sin(double);
double exp(double);
double sqrt(double);
double fabs(double);
double pow(double, double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed;

typedef struct { double a, b; } Two;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
Two __enzyme_autodiff_two(void *, ...);

/* Factors in place with rows exchanged, then forward and backward substitution. */
static int factor(double *a, int *pivot, int n) {
  for (int k = 0; k < n; k++) {
    int best = k;
    for (int i = k + 1; i < n; i++) {
      if (fabs(a[i * n + k]) > fabs(a[best * n + k])) {
        best = i;
      }
    }
    pivot[k] = best;
    if (a[best * n + k] == 0) {
      return 0;
    }
    if (best != k) {
      for (int j = 0; j < n; j++) {
        double t = a[k * n + j];
        a[k * n + j] = a[best * n + j];
        a[best * n + j] = t;
      }
    }
    for (int i = k + 1; i < n; i++) {
      double m = a[i * n + k] /= a[k * n + k];
      for (int j = k + 1; j < n; j++) {
        a[i * n + j] -= m * a[k * n + j];
      }
    }
  }
  return 1;
}

static void substitute(const double *lu, const int *pivot, double *x, int n) {
  for (int k = 0; k < n; k++) {
    double t = x[pivot[k]];
    x[pivot[k]] = x[k];
    x[k] = t;
  }
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < i; j++) {
      x[i] -= lu[i * n + j] * x[j];
    }
  }
  for (int i = n - 1; i >= 0; i--) {
    for (int j = i + 1; j < n; j++) {
      x[i] -= lu[i * n + j] * x[j];
    }
    x[i] /= lu[i * n + i];
  }
}

static void solve(const double *a, const double *b, double *x, int n) {
  double *lu = malloc(n * n * sizeof(double));
  int *pivot = malloc(n * sizeof(int));
  for (int i = 0; i < n * n; i++) {
    lu[i] = a[i];
  }
  for (int i = 0; i < n; i++) {
    x[i] = b[i];
  }
  if (factor(lu, pivot, n)) {
    substitute(lu, pivot, x, n);
  }
  free(pivot);
  free(lu);
}

/* A = (0 1 2; 4 0 1; 2 2 0), b = (1, 2, 3), adjoint of x (1, 2, 4): db = A⁻ᵀ v, dA = -db xᵀ.
   check elimination_with_pivots: 1.8888888888888888 0.2222222222222222 0.05555555555555555 -0.9444444444444444 -1.8888888888888888 0 -0.1111111111111111 -0.2222222222222222 0 -0.027777777777777776 -0.05555555555555555 0 */
void elimination_with_pivots(double *out) {
  double a[9] = {0, 1, 2, 4, 0, 1, 2, 2, 0}, b[3] = {1, 2, 3}, x[3], dx[3] = {1, 2, 4};
  for (int i = 0; i < 12; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff_nothing((void *)solve, enzyme_dup, a, out + 3, enzyme_dup, b, out, enzyme_dupnoneed, x, dx, enzyme_const, 3);
}

/* Columns made orthogonal one after the other; the length of the residual of the least squares fit. */
static double residual(double *columns, double *y, int rows, int count) {
  for (int k = 0; k < count; k++) {
    double *q = columns + k * rows, norm = 0;
    for (int i = 0; i < rows; i++) {
      norm += q[i] * q[i];
    }
    norm = sqrt(norm);
    for (int i = 0; i < rows; i++) {
      q[i] /= norm;
    }
    for (int j = k + 1; j <= count; j++) {
      double *c = j < count ? columns + j * rows : y, dot = 0;
      for (int i = 0; i < rows; i++) {
        dot += q[i] * c[i];
      }
      for (int i = 0; i < rows; i++) {
        c[i] -= dot * q[i];
      }
    }
  }
  double s = 0;
  for (int i = 0; i < rows; i++) {
    s += y[i] * y[i];
  }
  return s;
}

/* A line through (0, 1), (1, 3), (2, 4), (3, 4) is 1.5 + x; the residual r is (-0.5, 0.5, 0.5, -0.5), its square 1.
   dy = 2 r, and the columns' gradients are -2 r c for the coefficients c = (1.5, 1).
   check least_squares: -1 1 1 -1 1.5 -1.5 -1.5 1.5 1 -1 -1 1 */
void least_squares(double *out) {
  double columns[8] = {1, 1, 1, 1, 0, 1, 2, 3}, y[4] = {1, 3, 4, 4};
  for (int i = 0; i < 12; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff((void *)residual, enzyme_dup, columns, out + 4, enzyme_dup, y, out, enzyme_const, 4, enzyme_const, 2);
}

/* Two Euler steps against one midpoint step; the step follows the error, and steps may be rejected. */
struct problem { double rate, capacity; int accepted, rejected; };

static double growth(const struct problem *p, double y) { return p->rate * y * (1 - y / p->capacity); }

static double adaptive(struct problem *p, double y, double end, double tolerance) {
  double t = 0, h = 0.5;
  p->accepted = p->rejected = 0;
  while (t < end) {
    if (t + h > end) {
      h = end - t;
    }
    double k = growth(p, y), low = y + h * k, high = y + h * growth(p, y + h / 2 * k);
    double error = fabs(high - low);
    if (error > tolerance) {
      h /= 2;
      p->rejected++;
      continue;
    }
    y = high;
    t += h;
    p->accepted++;
    if (error < tolerance / 8) {
      h *= 2;
    }
  }
  return y;
}

/* Steps of powers of two, so that the sequence of steps is the same for neighbouring parameters.
   check adaptive_steps: 1.752262173235351 0.7653067857111282 0.5225549740955019 14 4 */
void adaptive_steps(double *out) {
  struct problem p = {1.5, 2, 0, 0}, d = {0, 0, 0, 0};
  out[0] = __enzyme_autodiff((void *)adaptive, enzyme_dup, &p, &d, enzyme_out, 0.25, enzyme_const, 2.0, enzyme_const, 0.0078125);
  out[1] = d.rate;
  out[2] = d.capacity;
  out[3] = p.accepted;
  out[4] = p.rejected;
}

/* Natural cubic spline: second derivatives by the tridiagonal algorithm, then evaluation by bisection. */
static double spline(const double *x, const double *y, int n, double at) {
  double *m = malloc(n * sizeof(double)), *u = malloc(n * sizeof(double));
  m[0] = u[0] = 0;
  for (int i = 1; i < n - 1; i++) {
    double s = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]), p = s * m[i - 1] + 2;
    m[i] = (s - 1) / p;
    double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
    u[i] = (6 * slope / (x[i + 1] - x[i - 1]) - s * u[i - 1]) / p;
  }
  m[n - 1] = 0;
  for (int i = n - 2; i >= 0; i--) {
    m[i] = m[i] * m[i + 1] + u[i];
  }
  int low = 0, high = n - 1;
  while (high - low > 1) {
    int middle = (low + high) / 2;
    *(x[middle] > at ? &high : &low) = middle;
  }
  double h = x[high] - x[low], a = (x[high] - at) / h, b = 1 - a;
  double r = a * y[low] + b * y[high] + ((a * a * a - a) * m[low] + (b * b * b - b) * m[high]) * h * h / 6;
  free(u);
  free(m);
  return r;
}

/* check natural_spline: -1.4502976190476191 0.2199375 0.07023809523809524 1.8176845238095238 -0.6056919642857143 -0.051870535714285716 -0.118125 0.584375 0.905 -0.3796875 0.0084375 */
void natural_spline(double *out) {
  double x[5] = {0, 1, 2.5, 3, 5}, y[5] = {1, 2, 0, -1, 4}, dx[5] = {0}, dy[5] = {0};
  out[0] = __enzyme_autodiff((void *)spline, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 5, enzyme_out, 1.75);
  for (int i = 0; i < 5; i++) {
    out[1 + i] = dx[i];
    out[6 + i] = dy[i];
  }
}

/* The largest root of a polynomial by bisection, which no derivative passes; by hand it is -xⁱ / p'(x). */
static double value(const double *c, int n, double x) { return n ? c[0] + x * value(c + 1, n - 1, x) : 0; }

static double largest_root(const double *c, int n, double low, double high) {
  for (int k = 0; k < 200; k++) {
    double middle = (low + high) / 2;
    if (value(c, n, middle) > 0) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return (low + high) / 2;
}

typedef struct { double *tape, value; } Root;
static Root root_forward(const double *c, double *dc, int n, double low, double high) {
  double *kept = malloc(2 * sizeof(double));
  kept[0] = largest_root(c, n, low, high);
  kept[1] = 0;
  for (int i = 1; i < n; i++) {
    kept[1] += i * c[i] * pow(kept[0], i - 1);
  }
  Root r = {kept, kept[0]};
  return r;
}
static Two root_reverse(const double *c, double *dc, int n, double low, double high, double seed, double *kept) {
  for (int i = 0; i < n; i++) {
    dc[i] -= seed * pow(kept[0], i) / kept[1];
  }
  free(kept);
  return (Two){0, 0};
}
void *__enzyme_register_gradient_root[] = {(void *)largest_root, (void *)root_forward, (void *)root_reverse};

static double spread(const double *c, double scale) { return scale * largest_root(c, 4, 2.5, 10) * exp(-c[0]); }

/* p = (x - 1)(x - 2)(x - 3): root 3, p' = 2; e⁶ is divided out.
   check root_of_a_polynomial: -3.5 -1.5 -4.5 -13.5 3 */
void root_of_a_polynomial(double *out) {
  double c[4] = {-6, 11, -6, 1}, dc[4] = {0}, e = exp(6);
  out[4] = __enzyme_autodiff((void *)spread, enzyme_dup, c, dc, enzyme_out, 1.0) / e;
  for (int i = 0; i < 4; i++) {
    out[i] = dc[i] / e;
  }
}

/* Adaptive Simpson rule by recursion. */
typedef double (*integrand)(double x, const double *p);
static double wave(double x, const double *p) { return exp(-p[0] * x) * sin(p[1] * x); }

static double simpson(integrand f, const double *p, double a, double b, double fa, double fm, double fb, int depth) {
  double m = (a + b) / 2, h = b - a, left = f((a + m) / 2, p), right = f((m + b) / 2, p);
  double coarse = h / 6 * (fa + 4 * fm + fb), fine = h / 12 * (fa + 4 * left + 2 * fm + 4 * right + fb);
  if (depth == 0 || fabs(fine - coarse) < 1e-4 * h) {
    return fine + (fine - coarse) / 15;
  }
  return simpson(f, p, a, m, fa, left, fm, depth - 1) + simpson(f, p, m, b, fm, right, fb, depth - 1);
}

static double area(const double *p, double end) {
  return simpson(wave, p, 0, end, wave(0, p), wave(end / 2, p), wave(end, p), 12);
}

/* check recursive_quadrature: 0.2058422676349152 -0.1746080685566369 -0.10279127797755273 */
void recursive_quadrature(double *out) {
  double p[2] = {0.5, 3}, d[2] = {0};
  out[2] = __enzyme_autodiff((void *)area, enzyme_dup, p, d, enzyme_out, 2.0);
  out[0] = d[0];
  out[1] = d[1];
}
