/* Functions that return what they are given, and yet have a derivative of their own, or none. */
int enzyme_dup;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
double __enzyme_call_inactive(void *, ...);

static double stop(double x) { return x; }
void *__enzyme_inactivefn_stop[] = {(void *)stop};

__attribute__((noinline, annotate("enzyme_inactive"))) static double halt(double x) { return x; }

static double same(double x) { return x; }

static double times_stopped(double x) { return x * stop(x); }
static double times_halted(double x) { return x * halt(x); }
static double times_same(double x) { return x * __enzyme_call_inactive((void *)same, x); }

/* x times a constant of the value x: x = 2.
   check stopped_derivatives: 2 2 2 2 2 2 */
void stopped_derivatives(double *out) {
  out[0] = __enzyme_autodiff((void *)times_stopped, 2.0);
  out[1] = __enzyme_fwddiff((void *)times_stopped, 2.0, 1.0);
  out[2] = __enzyme_autodiff((void *)times_halted, 2.0);
  out[3] = __enzyme_fwddiff((void *)times_halted, 2.0, 1.0);
  out[4] = __enzyme_autodiff((void *)times_same, 2.0);
  out[5] = __enzyme_fwddiff((void *)times_same, 2.0, 1.0);
}

static double clipped(double x) { return x; }

typedef struct { double value; } Forward;

static double clipped_forward(double x) { return x; }
static double clipped_reverse(double x, double seed) { return seed > 5 ? 5 : seed; }
void *__enzyme_register_gradient_clipped[] = {(void *)clipped, (void *)clipped_forward, (void *)clipped_reverse};

static double clipped_tangent(double x, double dx) { return dx > 5 ? 5 : dx; }
void *__enzyme_register_derivative_clipped[] = {(void *)clipped, (void *)clipped_tangent};

static double steep(double x) { return 100 * clipped(x); }
static double steep_inside(double x) { return clipped(100 * x); }

/* The adjoint 100 becomes 5; the tangent 100 becomes 5 where it passes, and stays 1 before.
   check clipped_derivatives: 5 100 100 5 */
void clipped_derivatives(double *out) {
  out[0] = __enzyme_autodiff((void *)steep, 1.0);
  out[1] = __enzyme_fwddiff((void *)steep, 1.0, 1.0);
  out[2] = __enzyme_autodiff((void *)steep_inside, 1.0);
  out[3] = __enzyme_fwddiff((void *)steep_inside, 1.0, 1.0);
}
