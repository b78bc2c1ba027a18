/* Facts that a program registers: derivatives written by hand, functions without one, allocators, other names. */
double sin(double);
double cos(double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const;

typedef struct { void *tape; double value; } Augmented;
typedef struct { double a, b; } Two;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
double __enzyme_fwddiff(void *, ...);

/* Gradients by hand are told by a factor that the true ones do not have. */
static double square(double x) { return x * x; }
static double square_forward(double x) { return x * x; }
static double square_reverse(double x, double seed) { return 100 * x * seed; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)square_forward, (void *)square_reverse};

static double uses_square(double x) { return sin(x) + 3 * square(2 * x); }

/* check gradient_by_hand: 1200 */
void gradient_by_hand(double *out) { out[0] = __enzyme_autodiff((void *)uses_square, 1.0) - cos(1.0); }

/* check gradient_by_hand_of_the_function_itself: 300 */
void gradient_by_hand_of_the_function_itself(double *out) { out[0] = __enzyme_autodiff((void *)square, 3.0); }

/* check tangents_ignore_gradients_by_hand: 6 */
void tangents_ignore_gradients_by_hand(double *out) { out[0] = __enzyme_fwddiff((void *)square, 3.0, 1.0); }

/* With a tape, memory and an integer. */
static double dot(const double *x, const double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * y[i];
  }
  return s;
}

static Augmented dot_forward(const double *x, double *dx, const double *y, double *dy, int n) {
  double *copy = malloc(2 * n * sizeof(double));
  for (int i = 0; i < n; i++) {
    copy[i] = x[i];
    copy[n + i] = y[i];
  }
  Augmented result = {copy, dot(x, y, n)};
  return result;
}

static void dot_reverse(const double *x, double *dx, const double *y, double *dy, int n, double seed, void *tape) {
  double *copy = tape;
  for (int i = 0; i < n; i++) {
    dx[i] += 10 * seed * copy[n + i];
    dy[i] += 10 * seed * copy[i];
  }
  free(copy);
}

void *__enzyme_register_gradient_dot[] = {(void *)dot, (void *)dot_forward, (void *)dot_reverse};

static double overwriting(double *x, double *y, int n) {
  double s = 0;
  for (int k = 0; k < 2; k++) {
    s += dot(x, y, n);
    for (int i = 0; i < n; i++) {
      x[i] *= 2;
    }
  }
  return s;
}

/* s = 3 x.y; by hand 10 times that: dx = 30 y, dy = 30 x.
   check gradient_by_hand_with_a_tape: 90 120 30 60 */
void gradient_by_hand_with_a_tape(double *out) {
  double x[2] = {1, 2}, y[2] = {3, 4}, dx[2] = {0}, dy[2] = {0};
  __enzyme_autodiff_nothing((void *)overwriting, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 2);
  out[0] = dx[0];
  out[1] = dx[1];
  out[2] = dy[0];
  out[3] = dy[1];
}

static double cube(double x) { return x * x * x; }
static double cube_tangent(double x, double dx) { return 1000 * dx; }
void *__enzyme_register_derivative_cube[] = {(void *)cube, (void *)cube_tangent};

static double product(double x, double y) { return x * y; }
static Two product_tangent(double x, double dx, double y, double dy) {
  Two result = {x * y, 7 * dx + 5 * dy};
  return result;
}
void *__enzyme_register_derivative_product[] = {(void *)product, (void *)product_tangent};

static double uses_both(double x) { return cube(x) * product(x, 2.0); }

/* value 8 * 4; tangent 1000 * 4 + 8 * 7.
   check tangent_by_hand: 4056 */
void tangent_by_hand(double *out) { out[0] = __enzyme_fwddiff((void *)uses_both, 2.0, 1.0); }

static double logged;
static double log_value(double x) { logged += x; return x * x; }
void *__enzyme_inactivefn_log_value[] = {(void *)log_value};

static double uses_log(double x) { return log_value(x) * x; }

/* check function_without_derivative: 9 9 6 */
void function_without_derivative(double *out) {
  out[0] = __enzyme_autodiff((void *)uses_log, 3.0);
  out[1] = __enzyme_fwddiff((void *)uses_log, 3.0, 1.0);
  out[2] = logged;
  logged = 0;
}

static double my_sine(double x) {
  double s = x, t = x;
  for (int i = 1; i < 12; i++) {
    t *= -x * x / ((2 * i) * (2 * i + 1));
    s += t;
  }
  return s;
}
void *__enzyme_function_like_my_sine[] = {(void *)my_sine, (void *)"sin"};

static double uses_sine(double x) { return 2 * my_sine(x); }

/* check known_by_another_name: 1.1951869388122227 */
void known_by_another_name(double *out) { out[0] = __enzyme_autodiff((void *)uses_sine, 0.9303) ; }

static char pool[4096];
static int used, released;
static void *take(int tag, unsigned long bytes) {
  void *at = pool + used;
  used += (int)((bytes + 15) / 16 * 16);
  return at;
}
static void give_back(void *block, int tag) { released++; }
void *__enzyme_allocation_like_pool[] = {(void *)take, (void *)1, (void *)"-1,0", (void *)give_back};

static double in_pool(double x) {
  double *work = take(1, 2 * sizeof(double));
  work[0] = x * x;
  work[1] = work[0] * x;
  double r = work[0] + work[1];
  give_back(work, 1);
  return r;
}

/* check own_allocator: 33 2 */
void own_allocator(double *out) {
  used = released = 0;
  out[0] = __enzyme_autodiff((void *)in_pool, 3.0);
  out[1] = released;
}

/* A counter of the work done, and a table of results that nobody differentiates. */
static double work_done, recent[4];
void *__enzyme_inactive_global_work = &work_done;
void *__enzyme_inactive_global_recent = recent;

static double counted_power(double x, int n) {
  double p = 1;
  for (int i = 0; i < n; i++) {
    p *= x;
    work_done += p;
    recent[i % 4] = p;
  }
  return p + 0.5 * work_done + recent[1];
}

/* x³ and constants: 3 x² = 12 at 2; the sum 2 + 4 + 8 is kept.
   check variables_without_derivative: 12 14 12 28 4 */
void variables_without_derivative(double *out) {
  work_done = 0;
  out[0] = __enzyme_autodiff((void *)counted_power, 2.0, 3);
  out[1] = work_done;
  out[2] = __enzyme_fwddiff((void *)counted_power, 2.0, 1.0, 3);
  out[3] = work_done;
  out[4] = recent[1];
}

static double counted_up(double x) { return x + 1; }
void *__enzyme_inactivefn_counted_up[] = {(void *)counted_up};
__attribute__((noinline, annotate("enzyme_inactive"))) static double annotated_up(double x) { return x + 1; }
static double (*const inactive_table[2])(double) = {counted_up, annotated_up};
static double cube_times(double x, int i) { return x * x * x * inactive_table[i](x); }

/* 3 x² (x + 1) at 2, whichever way the functions without derivative are called.
   check inactive_behind_addresses: 36 36 36 36 */
void inactive_behind_addresses(double *out) {
  for (int i = 0; i < 2; i++) {
    out[2 * i] = __enzyme_autodiff((void *)cube_times, 2.0, i);
    out[2 * i + 1] = __enzyme_fwddiff((void *)cube_times, 2.0, 1.0, i);
  }
}
