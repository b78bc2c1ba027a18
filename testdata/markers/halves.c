/* The forward and the reverse half of a gradient as calls of their own, with the tape in between. */
double sin(double);
double exp(double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_not_overwritten;

typedef struct { void *tape; double primal; } Augmented;
typedef struct { double a, b; } Two;

void *__enzyme_augmentfwd(void *, ...);
Augmented __enzyme_augmentfwd_primal(void *, ...);
void __enzyme_augmentfwd_into(void *, ...);
unsigned long __enzyme_augmentsize(void *, ...);
double __enzyme_reverse(void *, ...);
Two __enzyme_reverse_two(void *, ...);
void __enzyme_reverse_nothing(void *, ...);

static double scaled_sine(double x, double y) { return x * sin(y); }

static double weighted(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    x[i] = x[i] * x[i];
    s += x[i] * x[(i + 1) % n];
  }
  return s;
}

/* check gradients_of_numbers: 0.958851077208406 3.5103302475614909 */
void gradients_of_numbers(double *out) {
  void *tape = __enzyme_augmentfwd((void *)scaled_sine, 2.0, 0.5);
  Two g = __enzyme_reverse_two((void *)scaled_sine, 2.0, 0.5, 2.0, tape);
  out[0] = g.a;
  out[1] = g.b;
}

/* check primal_beside_the_tape: 0.958851077208406 0.479425538604203 */
void primal_beside_the_tape(double *out) {
  Augmented a = __enzyme_augmentfwd_primal((void *)scaled_sine, 2.0, enzyme_const, 0.5);
  out[0] = a.primal;
  out[1] = __enzyme_reverse((void *)scaled_sine, 2.0, enzyme_const, 0.5, 1.0, a.tape);
}

/* The sum is x0² x1 + x1² x2 + x2² x0² at (1, 2, 3); the memory is overwritten and changed again in between.
   check memory_overwritten_in_between: 22 13 10 */
void memory_overwritten_in_between(double *out) {
  double x[3] = {1, 2, 3}, dx[3] = {0};
  void *tape = __enzyme_augmentfwd((void *)weighted, enzyme_dup, x, dx, enzyme_const, 3);
  x[0] = x[1] = x[2] = -1;
  __enzyme_reverse_nothing((void *)weighted, enzyme_dup, x, dx, enzyme_const, 3, 1.0, tape);
  for (int i = 0; i < 3; i++) {
    out[i] = dx[i];
  }
}

/* check one_tape_for_several_seeds: 22 13 10 44 26 20 66 39 30 */
void one_tape_for_several_seeds(double *out) {
  double x[3] = {1, 2, 3}, dx[3];
  void *tape = __enzyme_augmentfwd((void *)weighted, enzyme_dup, x, dx, enzyme_const, 3);
  for (int k = 1; k <= 2; k++) {
    dx[0] = dx[1] = dx[2] = 0;
    __enzyme_reverse_nothing((void *)weighted, enzyme_nofree, enzyme_dup, x, dx, enzyme_const, 3, (double)k, tape);
    for (int i = 0; i < 3; i++) {
      out[3 * (k - 1) + i] = dx[i];
    }
  }
  dx[0] = dx[1] = dx[2] = 0;
  __enzyme_reverse_nothing((void *)weighted, enzyme_dup, x, dx, enzyme_const, 3, 3.0, tape);
  for (int i = 0; i < 3; i++) {
    out[6 + i] = dx[i];
  }
}

/* check tape_in_memory_of_the_caller: 0.479425538604203 1.7551651237807455 */
void tape_in_memory_of_the_caller(double *out) {
  unsigned long size = __enzyme_augmentsize((void *)scaled_sine, enzyme_out, enzyme_out);
  void *memory = malloc(size);
  __enzyme_augmentfwd_into((void *)scaled_sine, enzyme_allocated, size, enzyme_tape, memory, 2.0, 0.5);
  Two g = __enzyme_reverse_two((void *)scaled_sine, enzyme_allocated, size, enzyme_tape, memory, 2.0, 0.5, 1.0);
  free(memory);
  out[0] = g.a;
  out[1] = g.b;
}

/* check tapes_in_any_order: 2 4 6 8 */
void tapes_in_any_order(double *out) {
  double x[4][3], dx[4][3];
  void *tapes[4];
  for (int k = 0; k < 4; k++) {
    for (int i = 0; i < 3; i++) {
      x[k][i] = k + 1;
      dx[k][i] = 0;
    }
    tapes[k] = __enzyme_augmentfwd((void *)weighted, enzyme_dup, x[k], dx[k], enzyme_const, 1);
  }
  for (int k = 0; k < 4; k++) {
    __enzyme_reverse_nothing((void *)weighted, enzyme_dup, x[k], dx[k], enzyme_const, 1, 1.0, tapes[k]);
    double v = k + 1.0;
    out[k] = dx[k][0] / (2 * v * v);
  }
}

/* check nothing_changes_in_between: 4 */
void nothing_changes_in_between(double *out) {
  double x[1] = {1}, dx[1] = {0};
  void *tape = __enzyme_augmentfwd((void *)weighted, enzyme_not_overwritten, enzyme_dup, x, dx, enzyme_const, 1);
  __enzyme_reverse_nothing((void *)weighted, enzyme_not_overwritten, enzyme_dup, x, dx, enzyme_const, 1, 1.0, tape);
  out[0] = dx[0];
}
void *calloc(unsigned long, unsigned long);

static double through_zeroed_memory(double x, int n) {
  double *work = calloc(n, sizeof(double));
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += 3 * work[i];
    work[i] = x * x * (i + 1);
    s += work[i];
  }
  free(work);
  return s;
}

/* check zeroed_memory_with_several_seeds: 36 36 36 */
void zeroed_memory_with_several_seeds(double *out) {
  void *tape = __enzyme_augmentfwd((void *)through_zeroed_memory, 3.0, enzyme_const, 3);
  for (int k = 0; k < 3; k++) {
    out[k] = __enzyme_reverse((void *)through_zeroed_memory, enzyme_nofree, 3.0, enzyme_const, 3, 1.0, tape);
  }
  __enzyme_reverse((void *)through_zeroed_memory, 3.0, enzyme_const, 3, 0.0, tape);
}

static double memory_of_last;

static double with_last(double x) {
  double r = memory_of_last * x;
  memory_of_last = x * x;
  return r;
}

static double twice_with_last(double x) {
  memory_of_last = 2;
  double r = with_last(x);
  return r + with_last(x);
}

/* 2 x + x³ at 3 and at 1, with both tapes held at the same time: 2 + 3 x².
   check tapes_of_a_variable_that_keeps_state: 29 5 29 */
void tapes_of_a_variable_that_keeps_state(double *out) {
  void *one = __enzyme_augmentfwd((void *)twice_with_last, 3.0);
  void *other = __enzyme_augmentfwd((void *)twice_with_last, 1.0);
  out[0] = __enzyme_reverse((void *)twice_with_last, enzyme_nofree, 3.0, 1.0, one);
  out[1] = __enzyme_reverse((void *)twice_with_last, 1.0, 1.0, other);
  out[2] = __enzyme_reverse((void *)twice_with_last, 3.0, 1.0, one);
}
