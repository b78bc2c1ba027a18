/* Algorithms of numerical computing, mostly in place. */
#include <math.h>
#include <string.h>

double fourier_transform_in_place(double *re, double *im, int n) {
  for (int i = 1, j = 0; i < n; i++) {
    int bit = n >> 1;
    for (; j & bit; bit >>= 1) {
      j ^= bit;
    }
    j ^= bit;
    if (i < j) {
      double t = re[i]; re[i] = re[j]; re[j] = t;
      t = im[i]; im[i] = im[j]; im[j] = t;
    }
  }
  for (int length = 2; length <= n; length <<= 1) {
    double angle = -2.0 * 3.14159265358979323846 / length;
    for (int i = 0; i < n; i += length) {
      for (int k = 0; k < length / 2; k++) {
        double c = cos(angle * k), s = sin(angle * k);
        int u = i + k, v = i + k + length / 2;
        double x = re[v] * c - im[v] * s, y = re[v] * s + im[v] * c;
        re[v] = re[u] - x;
        im[v] = im[u] - y;
        re[u] += x;
        im[u] += y;
      }
    }
  }
  double energy = 0.0;
  for (int i = 0; i < n; i++) {
    energy += (i + 1) * (re[i] * re[i] + im[i] * im[i]);
  }
  return energy;
}

double gauss_with_pivoting(double *a, double *b, int n) {
  for (int k = 0; k < n; k++) {
    int pivot = k;
    for (int i = k + 1; i < n; i++) {
      if (fabs(a[i * n + k]) > fabs(a[pivot * n + k])) {
        pivot = i;
      }
    }
    if (pivot != k) {
      for (int j = 0; j < n; j++) {
        double t = a[k * n + j]; a[k * n + j] = a[pivot * n + j]; a[pivot * n + j] = t;
      }
      double t = b[k]; b[k] = b[pivot]; b[pivot] = t;
    }
    for (int i = k + 1; i < n; i++) {
      double f = a[i * n + k] / a[k * n + k];
      for (int j = k; j < n; j++) {
        a[i * n + j] -= f * a[k * n + j];
      }
      b[i] -= f * b[k];
    }
  }
  double s = 0.0;
  for (int i = n - 1; i >= 0; i--) {
    for (int j = i + 1; j < n; j++) {
      b[i] -= a[i * n + j] * b[j];
    }
    b[i] /= a[i * n + i];
    s += b[i] * b[i] * (i + 1);
  }
  return s;
}

double quick_select(double *x, int n, int k) {
  int low = 0, high = n - 1;
  while (low < high) {
    double pivot = x[(low + high) / 2];
    int i = low, j = high;
    while (i <= j) {
      while (x[i] < pivot) i++;
      while (x[j] > pivot) j--;
      if (i <= j) {
        double t = x[i]; x[i] = x[j]; x[j] = t;
        i++;
        j--;
      }
    }
    if (k <= j) {
      high = j;
    } else if (k >= i) {
      low = i;
    } else {
      break;
    }
  }
  return x[k] * x[k];
}

double sorting_network(double *x) {
  static const int pairs[5][2] = {{0, 1}, {2, 3}, {0, 2}, {1, 3}, {1, 2}};
  for (int i = 0; i < 5; i++) {
    double *a = &x[pairs[i][0]], *b = &x[pairs[i][1]];
    double low = fmin(*a, *b), high = fmax(*a, *b);
    *a = low;
    *b = high;
  }
  return x[0] * 1.0 + x[1] * x[1] + x[2] * x[3];
}

static void multiply_rows(
    const int *start, const int *column, const double *value, const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = 0.0;
    for (int k = start[i]; k < start[i + 1]; k++) {
      y[i] += value[k] * x[column[k]];
    }
  }
}

double conjugate_gradient_sparse(
    const int *start, const int *column, const double *value, const double *b, int n) {
  double x[8] = {0}, r[8], p[8], q[8];
  memcpy(r, b, (size_t)n * sizeof *r);
  memcpy(p, b, (size_t)n * sizeof *p);
  double rho = 0.0;
  for (int i = 0; i < n; i++) {
    rho += r[i] * r[i];
  }
  for (int step = 0; step < 2 && rho > 1e-20; step++) {
    multiply_rows(start, column, value, p, q, n);
    double pq = 0.0;
    for (int i = 0; i < n; i++) {
      pq += p[i] * q[i];
    }
    double alpha = rho / pq, next = 0.0;
    for (int i = 0; i < n; i++) {
      x[i] += alpha * p[i];
      r[i] -= alpha * q[i];
      next += r[i] * r[i];
    }
    for (int i = 0; i < n; i++) {
      p[i] = r[i] + next / rho * p[i];
    }
    rho = next;
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i] * (i + 1);
  }
  return s;
}

double kalman_filter(const double *observed, int n, double process, double noise) {
  double state[2] = {0.0, 1.0}, cov[2][2] = {{1.0, 0.0}, {0.0, 1.0}}, error = 0.0;
  for (int t = 0; t < n; t++) {
    state[0] += state[1];
    double c00 = cov[0][0] + cov[0][1] + cov[1][0] + cov[1][1] + process;
    double c01 = cov[0][1] + cov[1][1], c11 = cov[1][1] + process;
    double innovation = observed[t] - state[0], s = c00 + noise;
    double k0 = c00 / s, k1 = c01 / s;
    state[0] += k0 * innovation;
    state[1] += k1 * innovation;
    cov[0][0] = (1.0 - k0) * c00;
    cov[0][1] = cov[1][0] = (1.0 - k0) * c01;
    cov[1][1] = c11 - k1 * c01;
    error += innovation * innovation / s + log(s);
  }
  return error;
}

double adaptive_steps(double rate, double tolerance) {
  double t = 0.0, y = 1.0, h = 0.25;
  while (t < 1.0) {
    if (t + h > 1.0) {
      h = 1.0 - t;
    }
    double k1 = -rate * y * y, k2 = -rate * (y + h * k1) * (y + h * k1);
    double low = y + h * k1, high = y + 0.5 * h * (k1 + k2);
    if (fabs(high - low) > tolerance) {
      h *= 0.5;
      continue;
    }
    t += h;
    y = high;
    h *= 1.25;
  }
  return y;
}

double newton_in_two_dimensions(double a, double b) {
  double x = 1.0, y = 1.0;
  for (int i = 0; i < 20; i++) {
    double f = x * x + y - a, g = x - y * y + b;
    if (f * f + g * g < 1e-24) {
      break;
    }
    double j00 = 2.0 * x, j11 = -2.0 * y, det = j00 * j11 - 1.0;
    x -= (f * j11 - g) / det;
    y -= (g * j00 - f) / det;
  }
  return x * y;
}
