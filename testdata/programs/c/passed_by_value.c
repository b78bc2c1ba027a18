/* Structures that are passed and returned by value. */
typedef struct { float x, y; } Small;
typedef struct { double value; long count; } Counted;
typedef struct { double m[3][3]; int n; } Large;
typedef struct { float x, y, z; } Triple;
typedef struct { float weight; int index; } Packed;

__attribute__((noinline)) static Small rotate(Small p, float k) {
  return (Small){p.x - k * p.y, p.y + k * p.x};
}

double two_floats_in_a_register(double a, double b) {
  Small p = {(float)a, (float)b};
  for (int i = 0; i < 3; i++) {
    p = rotate(p, 0.5f);
  }
  return (double)p.x * p.y;
}

__attribute__((noinline)) static Triple cross(Triple a, Triple b) {
  return (Triple){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

double three_floats_in_registers(double a, double b, double c) {
  Triple p = {(float)a, (float)b, (float)c}, q = {1.0f, (float)a, 2.0f};
  Triple r = cross(p, cross(q, p));
  return (double)r.x + 2.0 * r.y + 3.0 * r.z;
}

__attribute__((noinline)) static Packed reweighted(Packed p) {
  return (Packed){p.weight * p.weight * (float)p.index, p.index + 1};
}

double float_beside_integer(double a) {
  Packed p = {(float)a, 1};
  p = reweighted(reweighted(p));
  return (double)p.weight * p.index;
}

__attribute__((noinline)) static Counted step(Counted c, double x) {
  return (Counted){c.value * x + (double)c.count, c.count + 1};
}

double number_and_count_returned(const double *x, int n) {
  Counted c = {1.0, 0};
  for (int i = 0; i < n; i++) {
    c = step(c, x[i]);
  }
  return c.value * (double)c.count;
}

__attribute__((noinline)) static Large squared(Large a) {
  Large r = {.n = a.n};
  for (int i = 0; i < a.n; i++) {
    for (int j = 0; j < a.n; j++) {
      for (int k = 0; k < a.n; k++) {
        r.m[i][j] += a.m[i][k] * a.m[k][j];
      }
    }
  }
  a.m[0][0] = 0.0;
  return r;
}

double large_structure_by_value(const double *x, int n) {
  Large a = {.n = n};
  for (int i = 0; i < n * n; i++) {
    a.m[i / n][i % n] = x[i];
  }
  Large b = squared(squared(a));
  return b.m[0][0] * a.m[0][0] + b.m[n - 1][0];
}
