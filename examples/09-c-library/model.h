/* The logarithm of the sum of squares. */
double model(const double *x, int n);
