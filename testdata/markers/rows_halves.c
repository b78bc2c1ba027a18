/* Tapes and results that the other files leave out: halves in different functions, widths, structures. */
double sin(double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_dupv, enzyme_width;
int enzyme_tape, enzyme_allocated, enzyme_scalar, enzyme_buffer;

typedef struct { double a, b; } Two;
typedef struct { double a, b, c, d; } Four;
typedef struct { float a[2]; } FloatPair;
typedef struct { double a[2]; } Pair;
typedef struct { Pair x, y; } Pairs;

void *__enzyme_augmentfwd(void *, ...);
void __enzyme_augmentfwd_into(void *, ...);
unsigned long __enzyme_augmentsize(void *, ...);
void __enzyme_reverse_nothing(void *, ...);
Pairs __enzyme_reverse_pairs(void *, ...);
double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
FloatPair __enzyme_fwddiff_float_pair(void *, ...);

static void stage(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = x[i] * x[(i + 1) % n];
  }
}

/* Layers that run one after the other and keep their tapes in a list; the way back is another function. */
struct kept { void *tape; double *in, *din, *out, *dout; struct kept *before; };

static struct kept *forwards(struct kept *before, double *in, double *din, double *out, double *dout, int n) {
  struct kept *k = malloc(sizeof *k);
  *k = (struct kept){0, in, din, out, dout, before};
  k->tape = __enzyme_augmentfwd((void *)stage, enzyme_dup, in, din, enzyme_dup, out, dout, enzyme_const, n);
  return k;
}

static void backwards(struct kept *k, int n) {
  while (k) {
    struct kept *before = k->before;
    __enzyme_reverse_nothing((void *)stage, enzyme_dup, k->in, k->din, enzyme_dup, k->out, k->dout, enzyme_const, n, k->tape);
    free(k);
    k = before;
  }
}

/* x (1, 2, 3), y (2, 6, 3), z (12, 18, 6); with z's adjoint (1, 0, 2): y's is (6 + 6, 2, 4); dx0 = 24 + 12, dx1 = 12 + 6, dx2 = 4 + 4.
   check tapes_in_a_list: 36 18 8 12 18 6 */
void tapes_in_a_list(double *out) {
  double x[3] = {1, 2, 3}, y[3], dy[3] = {0}, z[3], dz[3] = {1, 0, 2};
  out[0] = out[1] = out[2] = 0;
  struct kept *k = forwards(0, x, out, y, dy, 3);
  k = forwards(k, y, dy, z, dz, 3);
  for (int i = 0; i < 3; i++) {
    out[3 + i] = z[i];
    x[i] = y[i] = 0;
  }
  backwards(k, 3);
}

static double product(double x, double y) { return x * y; }

/* check width_and_memory_for_the_tape: 4 8 3 6 */
void width_and_memory_for_the_tape(double *out) {
  unsigned long size = __enzyme_augmentsize((void *)product, enzyme_width, 2, enzyme_out, enzyme_out);
  char memory[64];
  __enzyme_augmentfwd_into((void *)product, enzyme_width, 2, enzyme_allocated, size, enzyme_tape, memory, 3.0, 4.0);
  Pairs g = __enzyme_reverse_pairs((void *)product, enzyme_width, 2, enzyme_allocated, size, enzyme_tape, memory, 3.0, 4.0, 1.0, 2.0);
  out[0] = g.x.a[0];
  out[1] = g.x.a[1];
  out[2] = g.y.a[0];
  out[3] = g.y.a[1];
}

static float norm(const float *x) { return x[0] * x[0] + x[1] * x[1]; }

/* check single_precision_in_two_directions: 2 4 2 4 */
void single_precision_in_two_directions(double *out) {
  float x[2] = {1, 2}, d0[2] = {1, 0}, d1[2] = {0, 1};
  FloatPair t = __enzyme_fwddiff_float_pair((void *)norm, enzyme_width, 2, enzyme_dup, x, d0, d1);
  out[0] = t.a[0];
  out[1] = t.a[1];
  float g[2] = {0};
  __enzyme_autodiff_nothing((void *)norm, enzyme_dup, x, g);
  out[2] = g[0];
  out[3] = g[1];
}

/* An address and a number in one structure by value, in two registers. */
struct scaled { const double *x; double factor; };
static double total(struct scaled s) { return s.factor * (s.x[0] + s.x[1]); }

/* The number's word follows the address's.
   check address_and_number_by_value: 3 4 4 */
void address_and_number_by_value(double *out) {
  double x[2] = {1, 2};
  struct scaled s = {x, 4};
  out[1] = out[2] = 0;
  out[0] = __enzyme_autodiff((void *)total, enzyme_dup, s.x, out + 1, enzyme_out, s.factor);
}

/* A structure that is returned in memory, whose shadow holds the seeds. */
static Four powers(double x) { return (Four){1, x, x * x, x * x * x}; }
static void powers_into(double x, Four *r) { *r = powers(x); }

/* 2 + 3 (2 x) + 4 (3 x²) at 2.
   check seeds_of_a_structure: 62 0 0 */
void seeds_of_a_structure(double *out) {
  Four r, dr = {1, 2, 3, 4};
  out[0] = __enzyme_autodiff((void *)powers_into, enzyme_out, 2.0, enzyme_dupnoneed, &r, &dr);
  out[1] = dr.a;
  out[2] = dr.d;
}

static Two sums(const double *x, double y) { return (Two){x[0] + y, x[1] * y}; }
typedef struct { Two a, b; } TwoOfTwo;
TwoOfTwo __enzyme_batch_twice(void *, ...);
TwoOfTwo __enzyme_fwddiff_twice(void *, ...);

/* check structures_of_several_evaluations: 11 20 13 40 */
void structures_of_several_evaluations(double *out) {
  double x[4] = {1, 2, 3, 4};
  TwoOfTwo r = __enzyme_batch_twice((void *)sums, enzyme_width, 2, enzyme_buffer, 2 * sizeof(double), x, enzyme_scalar, 10.0);
  out[0] = r.a.a;
  out[1] = r.a.b;
  out[2] = r.b.a;
  out[3] = r.b.b;
}

/* check structures_in_two_directions: 1 0 1 2 */
void structures_in_two_directions(double *out) {
  double x[2] = {1, 2}, d[4] = {1, 0, 0, 0};
  TwoOfTwo r = __enzyme_fwddiff_twice((void *)sums, enzyme_width, 2, enzyme_dupv, 2 * sizeof(double), x, d, 10.0, 0.0, 1.0);
  out[0] = r.a.a;
  out[1] = r.a.b;
  out[2] = r.b.a;
  out[3] = r.b.b;
}

/* Four functions, one of which is chosen by nested conditions; the words are those of all of them. */
static double f0(double x, double y) { return x + y; }
static double f1(double x, double y) { return x * y; }
static double f2(double x, double y) { return x * x * y; }
static double f3(double x, double y) { return sin(x) * 0 + y * y * x; }

/* check one_of_four_functions: 1 1 3 2 12 4 9 12 */
void one_of_four_functions(double *out) {
  for (int i = 0; i < 4; i++) {
    Two g = __enzyme_autodiff_two(i < 2 ? (i < 1 ? (void *)f0 : (void *)f1) : (i < 3 ? (void *)f2 : (void *)f3), 2.0, 3.0);
    out[2 * i] = g.a;
    out[2 * i + 1] = g.b;
  }
}
