/* Functions that are chosen at run time. */
#include <math.h>

typedef double (*Unary)(double);

static double square(double x) { return x * x; }
static double halved_sine(double x) { return 0.5 * sin(x); }
static double reciprocal(double x) { return 1.0 / (1.0 + x * x); }

static const Unary steps[] = {square, halved_sine, reciprocal, exp};

double table_of_functions(double x, const int *program, int n) {
  for (int i = 0; i < n; i++) {
    x = steps[program[i]](x) + 0.25;
  }
  return x;
}

double function_from_branch(double x, int which) {
  Unary f = which == 0 ? square : which == 1 ? halved_sine : sqrt;
  return f(x) * f(2.0 * x);
}

typedef struct {
  double rate;
  double *history;
  int count;
} Context;

static double decay(double t, double y, void *opaque) {
  Context *c = opaque;
  c->history[c->count++] = y;
  return -c->rate * y + t;
}

__attribute__((noinline)) static double integrate(
    double (*slope)(double, double, void *), void *context, double y, int steps_taken) {
  double h = 0.125;
  for (int i = 0; i < steps_taken; i++) {
    double t = i * h;
    double k = slope(t, y, context);
    y += h * slope(t + 0.5 * h, y + 0.5 * h * k, context);
  }
  return y;
}

double callback_with_context(double rate, double y0, int n) {
  double history[32];
  Context c = {rate, history, 0};
  double y = integrate(decay, &c, y0, n);
  return y + history[c.count / 2] * y;
}

typedef struct {
  Unary apply;
  double gain;
} Stage;

double pipeline_of_stages(double *gains, double x) {
  Stage stages[3] = {{square, gains[0]}, {reciprocal, gains[1]}, {halved_sine, gains[2]}};
  for (int i = 0; i < 3; i++) {
    x = stages[i].gain * stages[i].apply(x);
  }
  return x;
}

__attribute__((noinline)) static void for_each(
    double *x, int n, void (*visit)(double *, void *), void *context) {
  for (int i = 0; i < n; i++) {
    visit(&x[i], context);
  }
}

static void accumulate_and_scale(double *x, void *sum) {
  *(double *)sum += *x * *x;
  *x *= *(double *)sum;
}

double visitor_changes_elements(double *x, int n) {
  double sum = 0.0;
  for_each(x, n, accumulate_and_scale, &sum);
  return sum + x[n - 1];
}
