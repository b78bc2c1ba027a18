/* Freestanding functions and kernels for accelerators; KERNEL and GLOBAL are what the target calls them. */
#ifdef __AMDGCN__
#define KERNEL __attribute__((amdgpu_kernel))
#define GLOBAL __attribute__((address_space(1)))
#define INDEX __builtin_amdgcn_workitem_id_x()
#else
#define KERNEL __attribute__((nvptx_kernel))
#define GLOBAL __attribute__((address_space(1)))
#define INDEX __nvvm_read_ptx_sreg_tid_x()
#endif

struct spring {
  double stiffness;
  float rest;
  double ends[2];
};

double polynomial(double x, double y) { return x * x * y + __builtin_sqrt(x * x + y * y) / (1.0 + y * y); }

float single_precision(float x, float y) { return x * y * y - __builtin_sqrtf(y) * x; }

double dot(const double *a, const double *b, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += a[i] * b[i];
  }
  return s;
}

double dot_of_global_memory(const GLOBAL double *a, const GLOBAL double *b, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += a[i] * b[i];
  }
  return s;
}

/* The values that the products overwrite are needed again. */
double prefix_products(double *a, int n) {
  for (int i = 1; i < n; i++) {
    a[i] = a[i - 1] * a[i];
  }
  return a[n - 1];
}

/* Four values, a constant number of steps: nothing needs a heap. */
double three_steps(double x, double k) {
  double state[4] = {x, k, x * k, 1.0};
  for (int step = 0; step < 3; step++) {
    for (int i = 0; i < 4; i++) {
      state[i] = state[i] * state[(i + 1) & 3] + 0.5;
    }
  }
  return state[0] + state[3];
}

/* An array of the stack that is indexed by a variable stays in memory. */
double through_stack_memory(double x, int k) {
  double table[4] = {x, x * x, 2.0 * x, 1.0 + x};
  table[k & 3] *= x;
  return table[(k + 1) & 3] * table[k & 3];
}

double by_branches(double x, int kind) {
  if (x < 0) {
    x = -x * 3.0;
  }
  switch (kind) {
    case 0:
      return x * x;
    case 1:
      return __builtin_sqrt(x);
    default:
      return 1.0 / (1.0 + x);
  }
}

double spring_energy(const struct spring *s) {
  double stretch = s->ends[1] - s->ends[0] - (double)s->rest;
  return 0.5 * s->stiffness * stretch * stretch;
}

__attribute__((noinline)) static double contribution(const double *p, double scale) {
  return scale * p[0] * p[0] * p[0] + p[1] * scale;
}

double two_calls(const double *p, double scale) { return contribution(p, scale) * contribution(p + 1, scale + 1.0); }

/* Each thread squares and scales one element. */
KERNEL void squares(const GLOBAL double *in, GLOBAL double *out, double scale) {
  unsigned i = INDEX;
  out[i] = in[i] * in[i] * scale;
}
