/* State that outlives a call, and tables. */
#include <math.h>

static double workspace[16];
static int used;

static void put(double v) { workspace[used++] = v; }
static double take(void) { return workspace[--used]; }

double stack_of_globals(double x, double y) {
  used = 0;
  put(x);
  put(y);
  put(x * y);
  double a = take(), b = take();
  put(a * b);
  put(a + b);
  a = take();
  b = take();
  return a * b * take();
}

static const double knots[] = {0.0, 0.5, 1.25, 2.0, 3.5};
static const double heights[] = {1.0, 0.25, -0.5, 2.0, 1.5};

double interpolated_from_table(double x) {
  int low = 0, high = 4;
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (knots[middle] <= x) {
      low = middle;
    } else {
      high = middle;
    }
  }
  double t = (x - knots[low]) / (knots[high] - knots[low]);
  return heights[low] * (1.0 - t) + heights[high] * t * t;
}

struct Config { const char *name; double gain; double (*curve)(double); };
static const struct Config configs[] = {{"linear", 2.0, fabs}, {"wave", 0.5, sin}, {"bell", 1.5, cos}};

double table_of_structures(double x, const char *first) {
  double s = 0.0;
  for (int i = 0; i < 3; i++) {
    if (configs[i].name[0] != first[0]) {
      s += configs[i].gain * configs[i].curve(x * (i + 1));
    }
  }
  return s;
}

double memo_in_static_array(double x, int n) {
  static double memo[32];
  memo[0] = x;
  memo[1] = x * x;
  for (int i = 2; i <= n; i++) {
    memo[i] = memo[i - 1] * 0.5 + memo[i - 2] * memo[1];
  }
  return memo[n];
}
