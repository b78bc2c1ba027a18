/* Derivatives of derivatives: marker calls in functions that marker calls differentiate. */

int enzyme_dup, enzyme_const, enzyme_dupnoneed;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);

static double quartic(double x) { return x * x * x * x; }

static double slope_by_gradient(double x) { return __enzyme_autodiff((void *)quartic, x); }

static double slope_by_tangent(double x) { return __enzyme_fwddiff((void *)quartic, x, 1.0); }

/* check second_derivatives_in_four_orders: 48 48 48 48 */
void second_derivatives_in_four_orders(double *out) {
  out[0] = __enzyme_fwddiff((void *)slope_by_gradient, 2.0, 1.0);
  out[1] = __enzyme_autodiff((void *)slope_by_gradient, 2.0);
  out[2] = __enzyme_fwddiff((void *)slope_by_tangent, 2.0, 1.0);
  out[3] = __enzyme_autodiff((void *)slope_by_tangent, 2.0);
}

static double curvature(double x) { return __enzyme_fwddiff((void *)slope_by_gradient, x, 1.0); }

/* check third_derivative: 48 48 */
void third_derivative(double *out) {
  out[0] = __enzyme_autodiff((void *)curvature, 2.0);
  out[1] = __enzyme_fwddiff((void *)curvature, 2.0, 1.0);
}

static double energy(const double *x, int n) {
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += x[i] * x[i] * x[(i + 1) % n];
  }
  return e;
}

static void gradient(const double *x, double *g, int n) {
  for (int i = 0; i < n; i++) {
    g[i] = 0;
  }
  __enzyme_autodiff((void *)energy, enzyme_dup, x, g, enzyme_const, n);
}

/* H v with H of x0²x1 + x1²x2 + x2²x0 at (1, 2, 3) and v = (1, 0.5, -1).
   check hessian_times_vector: -1 1 6 */
void hessian_times_vector(double *out) {
  double x[3] = {1, 2, 3}, v[3] = {1, 0.5, -1}, g[3], hv[3] = {0};
  __enzyme_fwddiff_nothing((void *)gradient, enzyme_dup, x, v, enzyme_dupnoneed, g, hv, enzyme_const, 3);
  for (int i = 0; i < 3; i++) {
    out[i] = hv[i];
  }
}
