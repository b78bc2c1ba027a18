/* Numbers that calling conventions pack into integers and vectors, and structures with addresses. */
typedef struct { float x, y; } Pair;
typedef struct { float x; int n; } Mixed;
typedef struct { int n; float x; } Reversed;
typedef struct { float a, b, c; int n; } Quad;
typedef struct { double w; double *p; } Fat;
typedef struct { double *p; double w; } FatReversed;
typedef struct { float a, b; float *p; } FatPair;

#define CALL __attribute__((noinline)) static

CALL Pair turn(Pair p, float t) { return (Pair){p.x * t - p.y, p.y * t + p.x * p.x}; }
float pair(const float *x) {
  Pair p = turn((Pair){x[0], x[1]}, x[2]);
  p = turn(p, x[0]);
  return p.x * p.y;
}

CALL Mixed step(Mixed m, float t) { return (Mixed){m.x * t + m.n, m.n + 1}; }
float number_below_integer(const float *x, int n) {
  Mixed m = step((Mixed){x[0], n}, x[1]);
  m = step(m, x[2]);
  return m.x * m.n;
}

CALL Reversed step_reversed(Reversed m, float t) { return (Reversed){m.n + 1, m.x * t + m.n}; }
float number_above_integer(const float *x, int n) {
  Reversed m = step_reversed((Reversed){n, x[0]}, x[1]);
  m = step_reversed(m, x[2]);
  return m.x * m.n;
}

CALL Quad rotate(Quad a, float s) { return (Quad){a.b * s, a.c * a.a, a.a + s * s, a.n + 1}; }
float vector_and_integer(const float *x, int n) {
  Quad a = rotate((Quad){x[0], x[1], x[2], n}, x[3]);
  a = rotate(a, a.b);
  return a.a + a.b * a.c * a.n;
}

CALL Fat advance(double *p, double w, int n) { return (Fat){w * p[n], p + n}; }
double number_and_address(double *x, int n) {
  Fat f = {x[0], x};
  for (int i = 0; i < 5; i++) {
    f = advance(f.p, f.w, i & 1);
    f.p[0] *= f.w;
  }
  return f.w * f.p[1];
}

CALL FatReversed descend(double *p, double w, int n) {
  if (n == 0) return (FatReversed){p, w};
  FatReversed g = descend(p + 1, w * p[0], n - 1);
  g.w *= *g.p;
  *g.p = g.w;
  g.p = n > 2 ? g.p - 1 : g.p;
  return g;
}
double address_and_number_in_recursion(double *x, int n) {
  FatReversed g = descend(x, x[1], 4);
  return g.w * *g.p;
}

CALL FatPair both(FatPair h, int n) {
  h.a *= h.p[n] * h.b;
  h.p += 1;
  h.b = *h.p * h.a;
  return h;
}
float pair_and_address(float *x, int n) {
  FatPair h = both((FatPair){x[0], x[1], x + 2}, 1);
  h = both(h, 2);
  return h.a * h.b + *h.p;
}

double chosen_number_and_address(double *x, int n) {
  Fat f = advance(x, x[3], n & 1), g = advance(x + 2, x[1], 0);
  Fat h = x[4] > 0.1 ? f : g;
  h.w += 1;
  *h.p = h.w * h.w;
  return x[0] * x[1] * x[2] + h.w;
}

double numbers_and_addresses_in_memory(double *x, int n) {
  Fat a[3];
  for (int i = 0; i < 3; i++) a[i] = advance(x + i, x[i + 2], i);
  double s = 0;
  for (int i = 0; i < 3; i++) {
    Fat f = a[(i + n) % 3];
    s += f.w * f.p[0];
    f.p[0] = s;
  }
  return s * x[2];
}
