/* Markers that ask for no derivative themselves. */
double sin(double);

int enzyme_dup, enzyme_const, enzyme_width, enzyme_vector, enzyme_scalar, enzyme_buffer;

typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
double __enzyme_fwddiff(void *, ...);
double __enzyme_call_inactive(void *, ...);
void __enzyme_double(void *, unsigned long);
void *__enzyme_virtualreverse(void *);
Three __enzyme_batch3(void *, ...);
Two __enzyme_batch2(void *, ...);
void __enzyme_batch_nothing(void *, ...);

static double square(double x) { return x * x; }
static double product(double x, double y) { return x * y; }

static double partly(double x) { return x * __enzyme_call_inactive((void *)square, x); }

/* check call_without_derivative: 9 9 */
void call_without_derivative(double *out) {
  out[0] = __enzyme_autodiff((void *)partly, 3.0);
  out[1] = __enzyme_fwddiff((void *)partly, 3.0, 1.0);
}

static double moved(long *to, long *from) {
  __enzyme_double(from, 16);
  for (int i = 0; i < 2; i++) {
    to[i] = from[i];
  }
  double *numbers = (double *)to;
  return numbers[0] * numbers[1];
}

/* check memory_said_to_hold_numbers: 3 2 */
void memory_said_to_hold_numbers(double *out) {
  double x[2] = {2, 3}, dx[2] = {0}, y[2], dy[2] = {0};
  __enzyme_autodiff_nothing((void *)moved, enzyme_dup, (long *)y, (long *)dy, enzyme_dup, (long *)x, (long *)dx);
  out[0] = dx[0];
  out[1] = dx[1];
}

/* check numbers_of_several_evaluations: 1 4 9 */
void numbers_of_several_evaluations(double *out) {
  Three r = __enzyme_batch3((void *)square, enzyme_width, 3, enzyme_vector, 1.0, 2.0, 3.0);
  out[0] = r.a;
  out[1] = r.b;
  out[2] = r.c;
}

/* check one_argument_for_all_evaluations: 10 20 */
void one_argument_for_all_evaluations(double *out) {
  Two r = __enzyme_batch2((void *)product, enzyme_width, 2, enzyme_vector, 1.0, 2.0, enzyme_scalar, 10.0);
  out[0] = r.a;
  out[1] = r.b;
}

static void doubled(double *x) { *x *= 2; }

/* check arguments_in_memory: 2 2 6 */
void arguments_in_memory(double *out) {
  out[0] = 1;
  out[1] = 2;
  out[2] = 3;
  __enzyme_batch_nothing((void *)doubled, enzyme_width, 2, enzyme_buffer, 16, out);
}

static double apply(double (*f)(double), double x) { return f(x) * x; }

/* check shadow_of_a_function: 27 */
void shadow_of_a_function(double *out) {
  out[0] = __enzyme_autodiff((void *)apply, enzyme_dup, square, __enzyme_virtualreverse((void *)square), 3.0);
}

static double twice_known(double x) { return sin(x) * sin(x); }

/* check chosen_when_the_program_runs: 6 12 */
void chosen_when_the_program_runs(double *out) {
  for (int i = 1; i < 3; i++) {
    out[i - 1] = __enzyme_fwddiff(i < 5 ? (void *)square : (void *)twice_known, 3.0, (double)i);
  }
}
