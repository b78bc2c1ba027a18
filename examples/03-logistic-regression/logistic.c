#include <math.h>

/* log(1 + exp(z)) without overflow */
static double softplus(double z) {
  return z > 0 ? z + log1p(exp(-z)) : log1p(exp(z));
}

/* x has n rows of d columns; labels are +1 and -1 */
double loss(const double *w, const double *x, const double *label, int n, int d) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double z = 0;
    for (int j = 0; j < d; j++) z += w[j] * x[i * d + j];
    sum += softplus(-label[i] * z);
  }
  for (int j = 0; j < d; j++) sum += 0.5 * w[j] * w[j];
  return sum;
}
