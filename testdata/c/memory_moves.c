/* memcpy, memmove, memset and structure assignment. */
#include <string.h>

double copy_to_local_then_square(const double *x) {
  double t[4];
  memcpy(t, x, sizeof t);
  for (int i = 0; i < 4; i++) {
    t[i] = t[i] * t[i] * (i + 1);
  }
  return t[0] + t[1] * t[2] - t[3];
}

double shift_with_memmove(double *x, int n) {
  memmove(x + 1, x, (size_t)(n - 1) * sizeof *x);
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += (i + 1) * x[i] * x[i];
  }
  return s;
}

/* The old contents are wiped, so they have no influence. */
double clear_then_accumulate(double *out, const double *x, int n) {
  memset(out, 0, (size_t)n * sizeof *out);
  for (int i = 0; i < n; i++) {
    out[n - 1 - i] += x[i] * x[i];
  }
  return out[0] * out[n - 1];
}

void copy_of_dynamic_length(double *dst, const double *src, int n) {
  memcpy(dst, src, (size_t)n * sizeof *dst);
  dst[0] *= 2.0;
}

struct pair_of_rows {
  double row[3];
  float small[2];
};

double struct_assignment(const struct pair_of_rows *a, struct pair_of_rows *b) {
  *b = *a;
  b->row[1] *= b->small[0];
  struct pair_of_rows c = *b;
  return c.row[0] * c.row[1] + c.row[2] * c.small[1];
}
