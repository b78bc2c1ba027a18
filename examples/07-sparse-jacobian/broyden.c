/* Broyden 1965: r_i = (3 - 2 x_i) x_i - x_{i-1} - 2 x_{i+1} + 1, with zeros outside. */
void residual(const double *x, double *r, int n) {
  for (int i = 0; i < n; i++) {
    double before = i > 0 ? x[i - 1] : 0;
    double after = i + 1 < n ? x[i + 1] : 0;
    r[i] = (3 - 2 * x[i]) * x[i] - before - 2 * after + 1;
  }
}
