/* Memory that is overwritten, copied and left behind, in ways that no optimiser undoes. */
#include <math.h>
#include <string.h>

/* The log may be the number itself, so it is read again in each iteration. */
double squared_and_logged(double *p, double *log, int n) {
  for (int i = 0; i < n; i++) {
    *p = *p * *p;
    log[i] += *p;
  }
  return *p;
}

/* Both names may be one array, whose elements are then read after they were replaced. */
double prefix_product_by_two_names(double *a, const double *b, int n) {
  for (int i = 1; i < n; i++) {
    a[i] = b[i - 1] * a[i];
  }
  return a[n - 1];
}

struct weighted {
  double w;
  double *p;
};

/* Both copies lead to one number. */
double copied_struct_in_memory(const struct weighted *a, struct weighted *b) {
  memcpy(b, a, sizeof *b);
  *b->p *= b->w;
  return *a->p;
}

double copied_array_of_structs(const struct weighted *a, struct weighted *b, int n) {
  memcpy(b, a, (size_t)n * sizeof *b);
  for (int i = 0; i < n; i++) {
    *b[i].p *= b[i].w;
    b[i].w *= b[i].w;
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += *a[i].p * (i + 1);
  }
  return s;
}

/* The state of the last call is read, and that of this call stays for the next one. */
double state_left_behind(const double *x, int n) {
  static double state;
  for (int i = 0; i < n; i++) {
    state = 0.5 * state + x[i];
  }
  return (state + 1.0) * (state + 1.0);
}

__attribute__((noinline)) double weighted_window(const double *p, const double *w, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += p[i] * p[i] * sin(w[i]);
  }
  return s;
}

/* What the callee read is overwritten before it runs again. */
double window_moves_over_its_input(double *x, const double *w, int n) {
  double s = 0.0;
  for (int i = 0; i + 2 <= n; i++) {
    double t = weighted_window(x + i, w, 2);
    x[i + 1] = t * x[i];
    s += t;
  }
  return s;
}

/* An array that exists anew in each iteration. */
double scattered_in_each_iteration(const double *x, const int *place, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double t[4] = {0.0, x[i], 0.0, 1.0};
    for (int j = 0; j < n; j++) {
      t[place[j]] = t[place[j]] * x[j] + x[i];
    }
    s += t[place[i]] * t[1];
  }
  return s;
}
