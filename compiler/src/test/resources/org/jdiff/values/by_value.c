/* Structures that are passed in memory: byval copies, results through sret. */
typedef struct { double w; double v[5]; int n; } Big;

#define CALL __attribute__((noinline)) static

CALL double total(Big b) {
  double s = 0;
  for (int i = 0; i < 5; i++) {
    s += b.v[i] * b.w;
    b.v[i] = s;
  }
  return s + b.v[2] * b.v[3];
}
double callee_changes_its_copy(const double *x) {
  Big b = {.w = x[0], .n = 3};
  for (int i = 0; i < 5; i++) b.v[i] = x[i + 1];
  double s = total(b);
  b.w = s * b.v[1];
  return s + total(b);
}

CALL double with_original(Big b, Big *p) {
  double s = 0;
  p->v[1] = b.v[1] * b.w;
  b.v[2] *= p->v[1];
  for (int i = 0; i < 5; i++) {
    s += b.v[i] * b.w;
    p->v[i] = s * b.v[i];
  }
  return s + b.v[2] * b.v[3];
}
double callee_changes_the_original(const double *x) {
  Big b = {.w = x[0], .n = 3};
  for (int i = 0; i < 5; i++) b.v[i] = x[i + 1];
  double s = with_original(b, &b);
  s += with_original(b, &b) * b.v[3];
  return s + b.v[2];
}

CALL double descend(Big b, int n) {
  b.w *= b.v[n];
  b.v[n] = b.w;
  return n ? descend(b, n - 1) * b.v[2] : b.w * b.v[1];
}
double copies_in_recursion(const double *x) {
  Big b = {.w = x[0], .n = 3};
  for (int i = 0; i < 5; i++) b.v[i] = x[i + 1];
  return descend(b, 3) + descend(b, 2) * b.w;
}

CALL Big made(const double *x, double k) {
  Big b = {.w = x[0] * k, .n = 1};
  for (int i = 0; i < 5; i++) b.v[i] = x[i] * x[(i + 1) % 5] * k;
  return b;
}
double returned_in_memory(const double *x) {
  Big b = made(x, x[7]);
  Big c = made(b.v, b.w);
  return b.v[0] * c.v[2] + c.w;
}
