/* Derivatives of derivatives of functions whose inner derivative copies memory, gives it back, or goes through tables. */
void *malloc(unsigned long);
void *realloc(void *, unsigned long);
void free(void *);
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

/* Forward over reverse, reverse over forward, reverse over reverse, forward over forward. */
#define SECOND(f)                                                                     \
  static double f##_back(double x) { return __enzyme_autodiff((void *)f, x); }        \
  static double f##_forth(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }   \
  void second_##f(double *out) {                                                      \
    out[0] = __enzyme_fwddiff((void *)f##_back, 2.0, 1.0);                            \
    out[1] = __enzyme_autodiff((void *)f##_forth, 2.0);                               \
    out[2] = __enzyme_autodiff((void *)f##_back, 2.0);                                \
    out[3] = __enzyme_fwddiff((void *)f##_forth, 2.0, 1.0);                           \
  }

static double grown(double x) {
  double *a = malloc(sizeof(double));
  a[0] = x;
  a = realloc(a, 2 * sizeof(double));
  a[1] = x * x;
  double r = a[0] * a[1];
  free(a);
  return r;
}

/* x³ again.
   check second_grown: 12 12 12 12 */
SECOND(grown)

static double copied(double x) {
  double *a = malloc(80), *b = malloc(80);
  for (int i = 0; i < 10; i++) {
    a[i] = x;
  }
  for (int i = 0; i < 10; i++) {
    b[i] = a[i];
  }
  double r = b[3] * b[4] * b[5];
  free(a);
  free(b);
  return r;
}

/* x³ again.
   check second_copied: 12 12 12 12 */
SECOND(copied)

struct ring { double *values; unsigned size, head; };

static void push(struct ring *r, double v) {
  r->head = (r->head + 1) % r->size;
  r->values[r->head] = v;
}

static double ring_of_values(double x) {
  double in[3] = {0};
  struct ring r = {in, 3, 0};
  double s = 0;
  for (int k = 0; k < 4; k++) {
    push(&r, x * k);
    s += r.values[(r.head + 2) % 3] * x * x / 3;
  }
  return s;
}

/* (0 + 0 + 1 + 2) x³ / 3: 6 x.
   check second_ring_of_values: 12 12 12 12 */
SECOND(ring_of_values)

static double square(double x) { return x * x; }
static double cube(double x) { return x * x * x; }
static double (*table[2])(double) = {square, cube};

static double by_table(double x) {
  double s = 0;
  for (int i = 0; i < 2; i++) {
    s += table[i](x);
  }
  return s;
}

/* x² + x³: 2 + 6 x.
   check second_by_table: 14 14 14 14 */
SECOND(by_table)
