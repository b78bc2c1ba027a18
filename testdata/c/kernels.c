/* Small numerical programs. */
#include <math.h>

double rosenbrock(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i + 1 < n; i++) {
    double a = x[i + 1] - x[i] * x[i];
    double b = 1.0 - x[i];
    s += 100.0 * a * a + b * b;
  }
  return s;
}

void matrix_multiply(const double *a, const double *b, double *c, int n, int m, int k) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
      double s = 0.0;
      for (int l = 0; l < k; l++) {
        s += a[i * k + l] * b[l * m + j];
      }
      c[i * m + j] = s;
    }
  }
}

double log_sum_exp(const double *x, int n) {
  double m = x[0];
  for (int i = 1; i < n; i++) {
    m = fmax(m, x[i]);
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += exp(x[i] - m);
  }
  return m + log(s);
}

/* Factorises in place and returns the logarithm of the determinant. */
double cholesky_log_determinant(double *a, int n) {
  double d = 0.0;
  for (int j = 0; j < n; j++) {
    double s = a[j * n + j];
    for (int k = 0; k < j; k++) {
      s -= a[j * n + k] * a[j * n + k];
    }
    s = sqrt(s);
    a[j * n + j] = s;
    d += 2.0 * log(s);
    for (int i = j + 1; i < n; i++) {
      double t = a[i * n + j];
      for (int k = 0; k < j; k++) {
        t -= a[i * n + k] * a[j * n + k];
      }
      a[i * n + j] = t / s;
    }
  }
  return d;
}

static void lotka_volterra(const double *y, const double *p, double *dy) {
  dy[0] = p[0] * y[0] - p[1] * y[0] * y[1];
  dy[1] = p[2] * y[0] * y[1] - p[3] * y[1];
}

/* Classical fourth-order Runge-Kutta steps of a predator-prey system. */
void runge_kutta_predator_prey(double *y, const double *p, double h, int steps) {
  for (int s = 0; s < steps; s++) {
    double k1[2], k2[2], k3[2], k4[2], t[2];
    lotka_volterra(y, p, k1);
    for (int i = 0; i < 2; i++) {
      t[i] = y[i] + 0.5 * h * k1[i];
    }
    lotka_volterra(t, p, k2);
    for (int i = 0; i < 2; i++) {
      t[i] = y[i] + 0.5 * h * k2[i];
    }
    lotka_volterra(t, p, k3);
    for (int i = 0; i < 2; i++) {
      t[i] = y[i] + h * k3[i];
    }
    lotka_volterra(t, p, k4);
    for (int i = 0; i < 2; i++) {
      y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
  }
}

double two_layer_network(const double *w, const double *x, int n) {
  double out = 0.0;
  for (int h = 0; h < 3; h++) {
    double a = w[h * (n + 1) + n];
    for (int i = 0; i < n; i++) {
      a += w[h * (n + 1) + i] * x[i];
    }
    out += tanh(a) * w[3 * (n + 1) + h];
  }
  return out;
}
