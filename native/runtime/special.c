/*
 * Special functions that derivatives of the C library's functions need and that the C library does not have: the
 * polygamma functions (DLMF chapter 5). Upward recurrence to a large argument, then the asymptotic series; reflection
 * for arguments far on the negative side.
 */
extern double log(double);
extern double sin(double);
extern double cos(double);
extern double floor(double);

#define PI 3.14159265358979323846
/* From here on the series below are good to the last digits. */
#define LARGE 20.0
/* Below this the recurrence would take too many steps. */
#define FAR_NEGATIVE -1000.0
/* The highest order that is reflected; beyond, far on the negative side, the result is NaN. */
#define MOST_REFLECTED 20

static double not_a_number(void) { return __builtin_nan(""); }

/* B(2k) for k = 1, 2, ...: the Bernoulli numbers. */
static const double bernoulli[] = {1.0 / 6,      -1.0 / 30,      1.0 / 42,       -1.0 / 30,       5.0 / 66,
                                   -691.0 / 2730, 7.0 / 6,        -3617.0 / 510,  43867.0 / 798,   -174611.0 / 330};
enum { TERMS = sizeof bernoulli / sizeof bernoulli[0] };

static int is_pole(double x) { return x <= 0 && x == floor(x); }

/* The distance from the nearest integer, times pi. It is exact but for the product, which keeps poles accurate. */
static double pi_fraction(double x) {
  double below = floor(x);
  double fraction = x - below;
  return PI * (fraction > 0.5 ? x - (below + 1) : fraction);
}

/*
 * The derivative of order n of pi cot(pi x). With c = cot(pi x) it is pi^(n+1) P(n, c), where P(0, c) = c and
 * P(n + 1, c) = -(1 + c^2) P'(n, c).
 */
static double cotangent_derivative(int n, double x) {
  double t = pi_fraction(x);
  double c = cos(t) / sin(t);
  double polynomial[MOST_REFLECTED + 2] = {0, 1};
  double scale = PI;
  for (int order = 0; order < n; order++) {
    double next[MOST_REFLECTED + 2] = {0};
    for (int k = 1; k <= order + 1; k++) {
      next[k - 1] -= k * polynomial[k];
      next[k + 1] -= k * polynomial[k];
    }
    for (int k = 0; k <= order + 2; k++) {
      polynomial[k] = next[k];
    }
    scale *= PI;
  }
  double value = 0;
  for (int k = n + 1; k >= 0; k--) {
    value = value * c + polynomial[k];
  }
  return scale * value;
}

/* DLMF 5.5.2, 5.5.4, 5.11.2 */
double jdiff_digamma(double x) {
  if (x != x || is_pole(x) || x == -__builtin_inf()) {
    return not_a_number();
  }
  if (x == __builtin_inf()) {
    return x;
  }
  if (x < 0) {
    double t = pi_fraction(x);
    return jdiff_digamma(1 - x) - PI * cos(t) / sin(t);
  }
  double sum = 0;
  while (x < LARGE) {
    sum -= 1 / x;
    x += 1;
  }
  double square = 1 / (x * x);
  double power = square;
  double series = 0;
  for (int k = 1; k <= TERMS; k++) {
    series += bernoulli[k - 1] / (2 * k) * power;
    power *= square;
  }
  return sum + (log(x) - 0.5 / x - series);
}

/* The derivative of order n of digamma, n >= 1. DLMF 5.15.5, 5.15.6, 5.15.8 */
double jdiff_polygamma(int n, double x) {
  if (n == 0) {
    return jdiff_digamma(x);
  }
  if (n < 0 || x != x || is_pole(x) || x == -__builtin_inf()) {
    return not_a_number();
  }
  if (x == __builtin_inf()) {
    return 0;
  }
  if (x < FAR_NEGATIVE) {
    if (n > MOST_REFLECTED) {
      return not_a_number();
    }
    double mirrored = jdiff_polygamma(n, 1 - x);
    return (n % 2 ? -mirrored : mirrored) - cotangent_derivative(n, x);
  }
  double sign = n % 2 ? 1 : -1;
  double factorial = 1; /* (n - 1)! */
  for (int i = 2; i < n; i++) {
    factorial *= i;
  }
  double sum = 0;
  while (x < LARGE + n) {
    double power = 1 / x;
    for (int i = 0; i < n; i++) {
      power /= x;
    }
    sum += factorial * n * power;
    x += 1;
  }
  double power = 1; /* x^-n */
  for (int i = 0; i < n; i++) {
    power /= x;
  }
  double series = factorial * power + factorial * n * power / (2 * x);
  /* (2k + n - 1)! / (2k)!, starting at k = 1 */
  double ratio = factorial * n * (n + 1) / 2;
  power /= x * x;
  for (int k = 1; k <= TERMS; k++) {
    series += bernoulli[k - 1] * ratio * power;
    power /= x * x;
    ratio *= (double)(2 * k + n) * (2 * k + n + 1) / ((double)(2 * k + 1) * (2 * k + 2));
  }
  return sign * (sum + series);
}

double jdiff_trigamma(double x) { return jdiff_polygamma(1, x); }

float jdiff_digammaf(float x) { return (float)jdiff_digamma(x); }
float jdiff_trigammaf(float x) { return (float)jdiff_polygamma(1, x); }
float jdiff_polygammaf(int n, float x) { return (float)jdiff_polygamma(n, x); }
