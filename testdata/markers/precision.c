/* Functions and values of lower precision. */
double sin(double);
typedef double (*function)(double);
typedef double (*function2)(double, double);
function __enzyme_truncate_op_func(void *, int, int);
function2 __enzyme_truncate_op_func_two(void *, int, int);
function __enzyme_truncate_op_func_parts(void *, int, int, int);
function __enzyme_truncate_mem_func(void *, int, int);
double __enzyme_truncate_mem_value(double, int, int);
double __enzyme_expand_mem_value(double, int, int);
double __enzyme_autodiff(void *, ...);

static double third(double x) { return x / 3; }

/* A third in single and in half precision.
   check quotients: 0.3333333432674408 0.333251953125 0.333251953125 0.333984375 */
void quotients(double *out) {
  out[0] = __enzyme_truncate_op_func((void *)third, 64, 32)(1.0);
  out[1] = __enzyme_truncate_op_func((void *)third, 64, 16)(1.0);
  out[2] = __enzyme_truncate_op_func_parts((void *)third, 64, 5, 10)(1.0);
  out[3] = __enzyme_truncate_op_func_parts((void *)third, 64, 8, 7)(1.0);
}

static double added_up(double x, double y) {
  double s = x;
  for (int i = 0; i < 4; i++) {
    s += y;
  }
  return s;
}

/* Single precision loses numbers below 2 to the -24; double precision does not.
   check lost_terms: 1 1.0000000372529030 */
void lost_terms(double *out) {
  double y = 1.0 / (1 << 30) * 10;
  out[0] = __enzyme_truncate_op_func_two((void *)added_up, 64, 32)(1.0, y);
  out[1] = added_up(1.0, y);
}

static double inner(double x) { return sin(x) * x; }
static double through_call(double x) { return inner(x) + 1; }

/* sin(0.5f) · 0.5f + 1 with each step in single precision.
   check calls_and_library_functions: 1.2397127151489258 */
void calls_and_library_functions(double *out) {
  out[0] = __enzyme_truncate_op_func((void *)through_call, 64, 32)(0.5);
}

/* 0.1 in single precision goes in, a third of it comes out.
   check values_of_lower_precision: 0.10000000149011612 0.03333333507180214 */
void values_of_lower_precision(double *out) {
  double x = __enzyme_truncate_mem_value(0.1, 64, 32);
  out[0] = __enzyme_expand_mem_value(x, 64, 32);
  out[1] = __enzyme_expand_mem_value(__enzyme_truncate_mem_func((void *)third, 64, 32)(x), 64, 32);
}

static double cubed(double x) { return x * x * x; }

/* The derivative of the rounded function, rounded where it is: 3 · 0.1f² with single precision inside.
   check derivative_of_rounded_function: 0.0300000011920929 */
void derivative_of_rounded_function(double *out) {
  double x = __enzyme_truncate_mem_value(0.1, 64, 32);
  out[0] = __enzyme_autodiff((void *)__enzyme_truncate_op_func((void *)cubed, 64, 32), x);
}

double __enzyme_error_estimate(void *, ...);
int enzyme_dup, enzyme_const;

static double product(double x, double y) { return x * y; }
static double difference(double x, double y) { return x - y; }
static double wave(double x) { return sin(x); }
static double steps(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i];
  }
  return s;
}

/* What the operands' errors can do to the result to first order: |y| e + |x| f = 0.625, not less than a step of the result;
   a difference adds the errors; a step above 6 is 2 to the -50, above 1 it is 2 to the -52.
   check error_bounds: 0.625 0.75 8.881784197001252e-16 0.25 4.440892098500626e-16 */
void error_bounds(double *out) {
  out[0] = __enzyme_error_estimate((void *)product, 2.0, 0.125, 3.0, 0.125);
  out[1] = __enzyme_error_estimate((void *)difference, 5.0, 0.25, 3.0, 0.5);
  out[2] = __enzyme_error_estimate((void *)product, 2.0, 0.0, 3.0, 0.0);
  out[3] = __enzyme_error_estimate((void *)wave, 0.0, 0.25);
  double x[4] = {1, 1, 0.5, 0.25}, e[4] = {0, 0, 0, 0};
  out[4] = __enzyme_error_estimate((void *)steps, enzyme_dup, x, e, enzyme_const, 4);
}
