/* Forward mode in two halves: the primal leaves a tape, tangents are computed from it. */
double sin(double);
double exp(double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_nofree, enzyme_tape, enzyme_width, enzyme_primal_return, enzyme_dupnoneed;

void *__enzyme_augmentfwd(void *, ...);
double __enzyme_fwdsplit(void *, ...);
void __enzyme_fwdsplit_nothing(void *, ...);
struct pair { double first, second; };
struct pair __enzyme_fwdsplit_pair(void *, ...);
struct started { void *tape; double value; };
struct started __enzyme_augmentfwd_value(void *, ...);

static double squares_in_place(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    x[i] = x[i] * x[i];
    s += x[i] * x[i];
  }
  return s;
}

/* Σ xᵢ⁴ at (1, 2, 3): 4 xᵢ³; the elements become squares once, with slope 2 xᵢ.
   check several_directions_on_one_tape: 98 4 32 108 2 4 6 9 */
void several_directions_on_one_tape(double *out) {
  double x[3] = {1, 2, 3}, d[3];
  struct started s = __enzyme_augmentfwd_value((void *)squares_in_place, enzyme_dup, x, d, enzyme_const, 3);
  out[0] = s.value;
  for (int k = 0; k < 3; k++) {
    for (int i = 0; i < 3; i++) {
      d[i] = i == k;
    }
    out[1 + k] =
        __enzyme_fwdsplit((void *)squares_in_place, enzyme_nofree, enzyme_dup, x, d, enzyme_const, 3, s.tape);
    out[4 + k] = d[k];
  }
  out[7] = x[2];
  __enzyme_fwdsplit((void *)squares_in_place, enzyme_dup, x, d, enzyme_const, 3, s.tape);
}

static double ramp(double x, int n) {
  double *work = malloc(n * sizeof(double));
  double s = 0;
  for (int i = 0; i < n; i++) {
    work[i] = i * x;
    s += work[i] * work[i];
  }
  free(work);
  return s;
}

/* x² (0 + 1 + 4 + 9) at 2, from memory that the function has given back.
   check memory_given_back: 56 56 */
void memory_given_back(double *out) {
  void *tape = __enzyme_augmentfwd((void *)ramp, 2.0, enzyme_const, 4);
  void *other = malloc(4 * sizeof(double));
  out[0] = __enzyme_fwdsplit((void *)ramp, enzyme_nofree, enzyme_dup, 2.0, 1.0, enzyme_const, 4, tape);
  out[1] = __enzyme_fwdsplit((void *)ramp, enzyme_dup, 2.0, 1.0, enzyme_const, 4, tape);
  free(other);
}

static double product(double x, double y) { return x * y * y; }

/* y² and 2 x y at (3, 5), from numbers alone: there is nothing to keep.
   check no_tape_is_needed: 25 30 55 */
void no_tape_is_needed(double *out) {
  out[0] = __enzyme_fwdsplit((void *)product, enzyme_dup, 3.0, 1.0, enzyme_dup, 5.0, 0.0, (void *)0);
  out[1] = __enzyme_fwdsplit((void *)product, enzyme_dup, 3.0, 0.0, enzyme_dup, 5.0, 1.0, (void *)0);
  out[2] = __enzyme_fwdsplit((void *)product, enzyme_dup, 3.0, 1.0, enzyme_dup, 5.0, 1.0, (void *)0);
}

static double scaled(double *x, double a) {
  x[0] *= a;
  return x[0] * x[1];
}

/* a x₀ x₁ at (2, 3) and 5: directions x₀ and a side by side.
   check two_directions_from_a_tape: 15 6 30 5 2 */
void two_directions_from_a_tape(double *out) {
  double x[2] = {2, 3}, d[2] = {1, 0}, e[2] = {0, 0};
  void *place;
  __enzyme_augmentfwd((void *)scaled, enzyme_tape, &place, enzyme_dup, x, d, enzyme_dup, 5.0, 0.0);
  struct pair t = __enzyme_fwdsplit_pair((void *)scaled, enzyme_tape, &place, enzyme_width, 2, enzyme_dup, x, d, e,
                                         enzyme_dup, 5.0, 0.0, 1.0);
  out[0] = t.first;
  out[1] = t.second;
  out[2] = x[0] * x[1];
  out[3] = d[0];
  out[4] = e[0];
}

static double state;

static double remember(double x) {
  state = state * x + 1;
  return state;
}

static double remembered(double x) {
  state = 0;
  remember(x);
  remember(x);
  return remember(x);
}

/* x² + x + 1 at 4, run once: the variable's value and its tangent.
   check a_variable_that_keeps_state: 9 9 21 */
void a_variable_that_keeps_state(double *out) {
  void *tape = __enzyme_augmentfwd((void *)remembered, 4.0);
  double before = state;
  state = 100;
  out[0] = __enzyme_fwdsplit((void *)remembered, enzyme_nofree, enzyme_dup, 4.0, 1.0, tape);
  out[1] = __enzyme_fwdsplit((void *)remembered, enzyme_dup, 4.0, 1.0, tape);
  out[2] = before;
}

static double wave(double x) { return sin(x) * exp(x); }
static double line(double x) { return 3 * x; }
typedef double (*function)(double);
static function choices[2] = {wave, line};

static double chosen(double x, int k) { return choices[k](x) * x; }

/* 3 x² at 2; and the derivative of sin(x) eˣ x at 0.
   check functions_of_a_table: 12 0 */
void functions_of_a_table(double *out) {
  void *tape = __enzyme_augmentfwd((void *)chosen, 2.0, enzyme_const, 1);
  out[0] = __enzyme_fwdsplit((void *)chosen, enzyme_dup, 2.0, 1.0, enzyme_const, 1, tape);
  tape = __enzyme_augmentfwd((void *)chosen, 0.0, enzyme_const, 0);
  out[1] = __enzyme_fwdsplit((void *)chosen, enzyme_dup, 0.0, 1.0, enzyme_const, 0, tape);
}
