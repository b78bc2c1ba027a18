/*
 * The log-likelihood of a Gaussian mixture with a Wishart prior. Inverse covariance factors are given as the logarithms
 * of their diagonal followed by the strict lower triangle, column by column.
 */
#include "harness.h"

#ifndef DIMENSION
#define DIMENSION 10
#define COMPONENTS 25
#endif

#ifndef HARNESS

static double log_sum_exp(const double *R x, int n) {
  double top = x[0];
  for (int i = 1; i < n; i++) {
    top = x[i] > top ? x[i] : top;
  }
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += exp(x[i] - top);
  }
  return top + log(sum);
}

double gmm(
    int d, int k, int n, const double *R weights, const double *R means, const double *R factors, const double *R points,
    double gamma, int m, double *R diagonal, double *R log_det, double *R centred, double *R image, double *R terms) {
  int triangle = d * (d - 1) / 2;
  for (int c = 0; c < k; c++) {
    double sum = 0;
    for (int i = 0; i < d; i++) {
      double q = factors[c * (d + triangle) + i];
      sum += q;
      diagonal[c * d + i] = exp(q);
    }
    log_det[c] = sum;
  }
  double total = 0;
  for (int p = 0; p < n; p++) {
    for (int c = 0; c < k; c++) {
      const double *lower = &factors[c * (d + triangle) + d];
      for (int i = 0; i < d; i++) {
        centred[i] = points[p * d + i] - means[c * d + i];
      }
      for (int i = 0; i < d; i++) {
        image[i] = diagonal[c * d + i] * centred[i];
      }
      int at = 0;
      for (int i = 0; i < d; i++) {
        for (int j = i + 1; j < d; j++) {
          image[j] += lower[at++] * centred[i];
        }
      }
      double square = 0;
      for (int i = 0; i < d; i++) {
        square += image[i] * image[i];
      }
      terms[c] = weights[c] + log_det[c] - 0.5 * square;
    }
    total += log_sum_exp(terms, k);
  }
  double prior = 0;
  for (int c = 0; c < k; c++) {
    double frobenius = 0;
    for (int i = 0; i < d; i++) {
      frobenius += diagonal[c * d + i] * diagonal[c * d + i];
    }
    for (int i = 0; i < triangle; i++) {
      double l = factors[c * (d + triangle) + d + i];
      frobenius += l * l;
    }
    prior += 0.5 * gamma * gamma * frobenius - (double)m * log_det[c];
  }
  return total - (double)n * log_sum_exp(weights, k) + prior;
}

#else
double gmm(
    int, int, int, const double *, const double *, const double *, const double *, double, int, double *, double *,
    double *, double *, double *);
#define SIGNATURE                                                                                                    \
  int, int, int, const double *, double *, const double *, double *, const double *, double *, const double *, double, \
      int, double *, double *, double *, double *, double *, double *, double *, double *, double *, double *, double
double d_gmm(SIGNATURE);
double safe_gmm(SIGNATURE);
enum { D = DIMENSION, K = COMPONENTS, N = 1000, TRIANGLE = D * (D - 1) / 2 };
static double *weights, *dweights, *means, *dmeans, *factors, *dfactors, *points;
static double *diagonal, *ddiagonal, *log_det, *dlog_det, *centred, *dcentred, *image, *dimage, *terms, *dterms;
void setup(void) {
  weights = input(K, -1, 1, &dweights);
  means = input(K * D, -1, 1, &dmeans);
  factors = input(K * (D + TRIANGLE), -0.5, 0.5, &dfactors);
  points = constant(N * D, -1, 1);
  diagonal = scratch(D * K, &ddiagonal);
  log_det = scratch(K, &dlog_det);
  centred = scratch(D, &dcentred);
  image = scratch(D, &dimage);
  terms = scratch(K, &dterms);
}
double primal(void) {
  return gmm(D, K, N, weights, means, factors, points, 1, 0, diagonal, log_det, centred, image, terms);
}
static double back(double (*derivative)(SIGNATURE)) {
  return derivative(
      D, K, N, weights, dweights, means, dmeans, factors, dfactors, points, 1, 0, diagonal, ddiagonal, log_det, dlog_det,
      centred, dcentred, image, dimage, terms, dterms, 1);
}
double gradient(void) { return back(d_gmm); }
double safe_gradient(void) { return back(safe_gmm); }
#endif
