/* Freestanding: functions for targets with a C library or builtins only; no header is needed. */
typedef __SIZE_TYPE__ size;

struct pair {
  double first;
  double rest[3];
};

struct spring {
  double stiffness;
  float rest;
  double ends[2];
};

double polynomial_and_waves(double x, double y) {
  return x * x * y + __builtin_sin(x) * __builtin_exp(y) + __builtin_sqrt(x * x + y * y);
}

float single_precision(float x, float y) {
  return x * y * y + __builtin_sinf(x) - __builtin_sqrtf(y);
}

double dot(const double *a, const double *b, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += a[i] * b[i];
  }
  return s;
}

double log_sum_exp(const double *x, size n) {
  double largest = x[0];
  for (size i = 1; i < n; i++) {
    if (x[i] > largest) {
      largest = x[i];
    }
  }
  double s = 0;
  for (size i = 0; i < n; i++) {
    s += __builtin_exp(x[i] - largest);
  }
  return largest + __builtin_log(s);
}

/* The values that the products overwrite are needed again. */
double prefix_products(double *a, int n) {
  for (int i = 1; i < n; i++) {
    a[i] = a[i - 1] * a[i];
  }
  return a[n - 1];
}

/* A loop of unknown length keeps its values. */
double halvings(double x, double limit) {
  double r = x;
  while (r > limit) {
    r = r * __builtin_sqrt(r) / (r + 1.0);
  }
  return r * r;
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

double by_branches(double x, int kind) {
  if (x < 0) {
    x = -x * 3.0;
  }
  switch (kind) {
    case 0:
      return x * x;
    case 1:
      return __builtin_cos(x);
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

double sum_of_calls(const double *p, double scale, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += contribution(p + i, scale + i);
  }
  return s;
}

/* Copies a structure, whose size is a machine word of the target. */
double moved_structure(struct pair *to, const struct pair *from) {
  *to = *from;
  return to->first * to->rest[2] * from->rest[0];
}

struct weighted {
  double *value;
  float weight;
  float bias;
};

/* A number lies right behind an address, whose size is that of the target. */
double weighted_value(struct weighted *to, const struct weighted *from) {
  *to = *from;
  return *to->value * to->value[1] * to->weight + to->bias;
}

/* Addresses in an array, one behind the other. */
double by_rows(double *const *rows, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += rows[i][0] * rows[i][i];
  }
  return s;
}
