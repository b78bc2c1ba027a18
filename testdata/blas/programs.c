/*
 * Programs that call linear algebra routines, for tests of what the reverse sweep has to keep: operands that are
 * overwritten later, calls in loops and in functions that are not inlined, arguments that are equal.
 */
enum { COLUMNS = 102, ROWS = 101, PLAIN = 111, TRANSPOSED = 112, UPPER = 121, LOWER = 122, ANY = 131, LEFT = 141 };

double cblas_ddot(int n, const double *x, int incx, const double *y, int incy);
double cblas_dnrm2(int n, const double *x, int incx);
double cblas_dasum(int n, const double *x, int incx);
void cblas_daxpy(int n, double alpha, const double *x, int incx, double *y, int incy);
void cblas_dscal(int n, double alpha, double *x, int incx);
void cblas_dcopy(int n, const double *x, int incx, double *y, int incy);
void cblas_dgemv(int layout, int trans, int m, int n, double alpha, const double *a, int lda, const double *x, int incx,
                 double beta, double *y, int incy);
void cblas_dgemm(int layout, int ta, int tb, int m, int n, int k, double alpha, const double *a, int lda,
                 const double *b, int ldb, double beta, double *c, int ldc);
void cblas_dtrsm(int layout, int side, int uplo, int ta, int diag, int m, int n, double alpha, const double *a, int lda,
                 double *b, int ldb);
double ddot_(const int *n, const double *x, const int *incx, const double *y, const int *incy);
void daxpy_(const int *n, const double *alpha, const double *x, const int *incx, double *y, const int *incy);
void dgemv_(const char *trans, const int *m, const int *n, const double *alpha, const double *a, const int *lda,
            const double *x, const int *incx, const double *beta, double *y, const int *incy, long trans_length);

/* Normalised powers: every iteration overwrites both vectors. */
double power_iteration(const double *a, double *x, double *y, int steps) {
  for (int i = 0; i < steps; i++) {
    cblas_dgemv(ROWS, PLAIN, 3, 3, 1.0, a, 4, x, 1, 0.0, y, 1);
    double norm = cblas_dnrm2(3, y, 1);
    cblas_dscal(3, 1 / norm, y, 1);
    cblas_dcopy(3, y, 1, x, 1);
  }
  return cblas_ddot(3, x, 1, y, 1) + cblas_dasum(3, x, 1);
}

/* Powers that stop when they change little: the number of iterations is not known before. */
double until_small(const double *a, double *x, double *y, int unused) {
  double change;
  int i = 0;
  do {
    cblas_dgemv(COLUMNS, TRANSPOSED, 3, 3, 0.2, a, 4, x, 1, 0.0, y, 1);
    cblas_daxpy(3, -1.0, y, 1, x, 1);
    change = cblas_ddot(3, x, 1, x, 1);
    cblas_dcopy(3, y, 1, x, 1);
  } while (change > 1e-3 && ++i < 5);
  return cblas_dnrm2(3, y, 1);
}

/* The triangle is overwritten by a product after it was solved with, and the solution is scaled. */
double solve_then_overwrite(double *a, double *b, double scale, int n) {
  cblas_dtrsm(COLUMNS, LEFT, LOWER, PLAIN, ANY, 3, 2, scale, a, 3, b, 3);
  cblas_dgemm(COLUMNS, PLAIN, TRANSPOSED, 3, 3, 2, 0.5, b, 3, b, 3, scale, a, 3);
  cblas_dscal(6, scale, b, 1);
  return cblas_ddot(9, a, 1, a, 1);
}

__attribute__((noinline)) static void layer(const double *w, const double *in, double *out, double *bias) {
  cblas_dgemv(ROWS, PLAIN, 3, 3, 1.0, w, 3, in, 1, 1.0, bias, 1);
  for (int i = 0; i < 3; i++) {
    out[i] = bias[i] * bias[i];
  }
}

/* Calls in a function that is not inlined: its reverse half runs much later. */
double two_layers(const double *w, double *x, double *bias, int n) {
  double hidden[3];
  layer(w, x, hidden, bias);
  layer(w, hidden, x, bias);
  return cblas_dasum(3, x, 1);
}

/* By address: the scalars live in one variable each, which changes from call to call. */
double by_address(const double *a, double *x, double *y, double *factor, int steps) {
  int three = 3, one = 1, lead = 4;
  double alpha = *factor, beta = 0.5;
  for (int i = 0; i < steps; i++) {
    dgemv_("T", &three, &three, &alpha, a, &lead, x, &one, &beta, y, &one, 1);
    beta = alpha * beta;
    alpha = 0.3 * ddot_(&three, y, &one, x, &one);
    daxpy_(&three, &beta, y, &one, x, &one);
  }
  int two = 2;
  *factor = alpha * beta;
  return ddot_(&two, x, &two, y, &one);
}

/* Where input and output are the same vector. */
double same_vectors(double *x, double *y, double alpha, int n) {
  cblas_daxpy(4, alpha, x, 1, x, 1);
  cblas_dcopy(4, x, 1, x, 1);
  cblas_daxpy(4, cblas_ddot(4, x, 1, x, 1), x, 1, y, 1);
  return cblas_ddot(4, x, -1, y, 1);
}

/* Only the factors depend on the input: the matrices are data. */
double only_factors(double alpha, double beta, int n) {
  double a[4] = {1, 2, 3, 4}, c[4] = {0.5, -1, 2, 1.5};
  cblas_dgemm(COLUMNS, PLAIN, PLAIN, 2, 2, 2, alpha, a, 2, a, 2, beta, c, 2);
  cblas_dtrsm(COLUMNS, LEFT, UPPER, TRANSPOSED, ANY, 2, 2, beta, a, 2, c, 2);
  return cblas_dnrm2(4, c, 1);
}
