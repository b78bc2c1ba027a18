/* Registered facts that the other files leave out, in all modes and behind addresses; words about memory. */
void *malloc(unsigned long);
void free(void *);
void *memcpy(void *, const void *, unsigned long);

int enzyme_dup, enzyme_const, enzyme_out;

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
void __enzyme_float(void *, unsigned long);
void __enzyme_double(void *, unsigned long);
void __enzyme_integer(void *, unsigned long);
void __enzyme_pointer(void *, unsigned long);

/* Derivatives by hand are told by a factor of 10. */
static double square(double x) { return x * x; }
static double square_forward(double x) { return x * x; }
static double square_reverse(double x, double seed) { return 20 * x * seed; }
static double square_tangent(double x, double dx) { return 20 * x * dx; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)square_forward, (void *)square_reverse};
void *__enzyme_register_derivative_square[] = {(void *)square, (void *)square_tangent};
static double cube(double x) { return x * x * x; }

static double (*const table[2])(double) = {square, cube};
static double by_table(double x, int i) { return table[i](x) * 2; }

/* check by_hand_behind_addresses: 120 54 120 54 */
void by_hand_behind_addresses(double *out) {
  for (int i = 0; i < 2; i++) {
    out[i] = __enzyme_autodiff((void *)by_table, enzyme_out, 3.0, enzyme_const, i);
    out[2 + i] = __enzyme_fwddiff((void *)by_table, enzyme_dup, 3.0, 1.0, enzyme_const, i);
  }
}

/* check by_hand_in_halves: 120 240 */
void by_hand_in_halves(double *out) {
  void *a = __enzyme_augmentfwd((void *)by_table, 3.0, 0), *b = __enzyme_augmentfwd((void *)by_table, 6.0, 0);
  out[0] = __enzyme_reverse((void *)by_table, 3.0, 0, 1.0, a);
  out[1] = __enzyme_reverse((void *)by_table, 6.0, 0, 1.0, b);
}

/* Without a result, in place. */
static void scale(double *x, double factor, int n) {
  for (int i = 0; i < n; i++) {
    x[i] *= factor;
  }
}
static void *scale_forward(double *x, double *dx, double factor, int n) {
  double *kept = malloc(n * sizeof(double));
  memcpy(kept, x, n * sizeof(double));
  scale(x, factor, n);
  return kept;
}
static double scale_reverse(double *x, double *dx, double factor, int n, void *tape) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += 10 * dx[i] * ((double *)tape)[i];
    dx[i] *= 10 * factor;
  }
  free(tape);
  return s;
}
void *__enzyme_register_gradient_scale[] = {(void *)scale, (void *)scale_forward, (void *)scale_reverse};

static double scaled_twice(double *x, double factor, int n) {
  scale(x, factor, n);
  scale(x, factor + 1, n);
  return x[0] * x[n - 1];
}

/* x0 x1 f² (f + 1)² at (1, 2), f = 3: the adjoints of x are (24, 12) at the end, (960, 480) between, (28800, 14400) first;
   df = 10 (24 3 + 12 6) + 10 (960 1 + 480 2).
   check in_place_by_hand: 28800 14400 20640 */
void in_place_by_hand(double *out) {
  double x[2] = {1, 2};
  out[0] = out[1] = 0;
  out[2] = __enzyme_autodiff((void *)scaled_twice, enzyme_dup, x, out, enzyme_out, 3.0, enzyme_const, 2);
}

__attribute__((noinline, annotate("enzyme_inactive"))) static double level(double x) { return 10 * x; }
__attribute__((noinline, annotate("enzyme_function_like=cos"))) static double my_cosine(double x) { return 1 - x * x / 2; }
static double annotated(double x) { return level(x) * my_cosine(x); }

/* Cosine by value to two terms, with the slope of the true one.
   check annotations: -25.244129544236894 -25.244129544236894 */
void annotations(double *out) {
  out[0] = __enzyme_autodiff((void *)annotated, 1.0) * 3;
  out[1] = __enzyme_fwddiff((void *)annotated, 1.0, 3.0);
}

static double counted(double x) { return x + 1; }
static double noted(double x) { return x + 2; }
void *__enzyme_inactivefn_counted[] = {(void *)counted};
void *__enzyme_inactivefn_noted[] = {(void *)noted};
void *__enzyme_nofree_counted[] = {(void *)counted};
void *__enzyme_register_splitderivative_cube[] = {(void *)cube, (void *)cube, (void *)cube};
static double with_both(double x) { return cube(x) * counted(x) + noted(x); }

/* Facts that are registered more than once or ignored; 3 x² (x + 1) at 2.
   check inactive_functions: 36 36 */
void inactive_functions(double *out) {
  out[0] = __enzyme_autodiff((void *)with_both, 2.0);
  out[1] = __enzyme_fwddiff((void *)with_both, 2.0, 1.0);
}

/* A record whose types the program says before anything is known of it. */
struct record { double number; long count; double *address; float pair[2]; };

static double recorded(double x, float y) {
  double target = x * 3;
  struct record *a = malloc(sizeof *a), *b = malloc(sizeof *b);
  __enzyme_double(&a->number, 8);
  __enzyme_integer(&a->count, 8);
  __enzyme_pointer(&a->address, 8);
  __enzyme_float(a->pair, 8);
  a->number = x * x;
  a->count = 4;
  a->address = &target;
  a->pair[0] = y;
  a->pair[1] = y * y;
  memcpy(b, a, sizeof *b);
  double r = b->number * b->count + *b->address * b->pair[1] + b->pair[0];
  free(a);
  free(b);
  return r;
}

typedef struct { double a; float b; } DoubleAndFloat;
DoubleAndFloat __enzyme_autodiff_mixed(void *, ...);

/* 4 x² + 3 x y² + y at (2, 0.5): 16 + 0.75, 6 + 1.
   check memory_of_all_types: 16.75 7 */
void memory_of_all_types(double *out) {
  DoubleAndFloat g = __enzyme_autodiff_mixed((void *)recorded, 2.0, 0.5f);
  out[0] = g.a;
  out[1] = g.b;
}
