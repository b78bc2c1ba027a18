/* Global variables: constant tables, scratch space, state kept between calls. */

const double filter_weights[4] = {0.5, -1.25, 2.0, 0.75};
static double scratch[8];
static struct {
  double gain;
  int calls;
} settings;

double convolve_with_constant_table(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i + 4 <= n; i++) {
    double t = 0.0;
    for (int j = 0; j < 4; j++) {
      t += filter_weights[j] * x[i + j];
    }
    s += t * t;
  }
  return s;
}

double global_scratch_space(const double *x, int n) {
  for (int i = 0; i < n; i++) {
    scratch[i] = x[i] * x[i];
  }
  double s = 0.0;
  for (int i = 1; i < n; i++) {
    s += scratch[i] * scratch[i - 1];
  }
  return s;
}

__attribute__((noinline)) static double leaky_accumulator(double x, int restart) {
  static double acc;
  if (restart) {
    acc = 0.0;
  }
  acc = 0.5 * acc + x;
  return acc;
}

double static_state_between_calls(const double *x, int n) {
  double last = 0.0;
  for (int i = 0; i < n; i++) {
    last = leaky_accumulator(x[i], i == 0);
  }
  return last * last;
}

__attribute__((noinline)) static double apply_gain(double x) {
  settings.calls++;
  settings.gain *= x;
  return settings.gain + x;
}

double global_struct_gain(double x, double start) {
  settings.gain = start;
  settings.calls = 0;
  double r = apply_gain(x);
  r *= apply_gain(r);
  return r * settings.calls;
}
