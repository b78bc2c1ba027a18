/* Signals and simulation: transforms, filters, images, alignments, Monte Carlo, robot arms, clusters.
   Expected numbers that are not derived beside the check are differences of 60-digit numbers over steps of 1e-20. */
double sin(double);
double cos(double);
double exp(double);
double log(double);
double sqrt(double);
double fmax(double, double);
void *malloc(unsigned long);
void *realloc(void *, unsigned long);
void free(void *);
void *memset(void *, int, unsigned long);
void *memmove(void *, const void *, unsigned long);

int enzyme_dup, enzyme_const, enzyme_out;

typedef struct { double a, b, c; } Three;
typedef struct { double a, b, c, d; } Four;

double __enzyme_autodiff(void *, ...);
Three __enzyme_autodiff_three(void *, ...);
Four __enzyme_autodiff_four(void *, ...);

/* Fourier transform in place of n complex numbers, n a power of two. */
static void transform(double *x, int n) {
  for (int i = 1, j = 0; i < n; i++) {
    int bit = n >> 1;
    for (; j & bit; bit >>= 1) {
      j ^= bit;
    }
    j ^= bit;
    if (i < j) {
      double re = x[2 * i], im = x[2 * i + 1];
      x[2 * i] = x[2 * j];
      x[2 * i + 1] = x[2 * j + 1];
      x[2 * j] = re;
      x[2 * j + 1] = im;
    }
  }
  for (int length = 2; length <= n; length *= 2) {
    double angle = -2 * 3.141592653589793 / length;
    for (int from = 0; from < n; from += length) {
      for (int k = 0; k < length / 2; k++) {
        double wr = cos(angle * k), wi = sin(angle * k);
        double *u = x + 2 * (from + k), *v = u + length;
        double re = v[0] * wr - v[1] * wi, im = v[0] * wi + v[1] * wr;
        v[0] = u[0] - re;
        v[1] = u[1] - im;
        u[0] += re;
        u[1] += im;
      }
    }
  }
}

static double power_of_bin(double *x, int n, int bin) {
  transform(x, n);
  return x[2 * bin] * x[2 * bin] + x[2 * bin + 1] * x[2 * bin + 1];
}

/* The slope of |X1|² is 2 Re(X1 conj w^j) and 2 Im; x = (1, 2, 0, 0, …) real: X1 = 1 + 2 w with w = (1 - i) / √2.
   check fourier_transform: 4.82842712474619 -2.8284271247461903 5.414213562373095 1.4142135623730951 2.8284271247461903 4.82842712474619 -1.4142135623730951 5.414213562373095 -4.82842712474619 2.8284271247461903 -5.414213562373095 -1.4142135623730951 -2.8284271247461903 -4.82842712474619 1.4142135623730951 -5.414213562373095 */
void fourier_transform(double *out) {
  double x[16] = {1, 0, 2, 0};
  for (int i = 0; i < 16; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff((void *)power_of_bin, enzyme_dup, x, out, enzyme_const, 8, enzyme_const, 1);
}

/* A recursive filter of second order; the past is in rings. */
struct ring { double *values; unsigned size, head; };

static void push(struct ring *r, double v) {
  r->head = (r->head + 1) % r->size;
  r->values[r->head] = v;
}
static double past(const struct ring *r, unsigned back) { return r->values[(r->head + r->size - back) % r->size]; }

static double filtered(const double *b, const double *a, const double *signal, int n) {
  double in[3] = {0}, back[3] = {0}, energy = 0;
  struct ring x = {in, 3, 0}, y = {back, 3, 0};
  for (int k = 0; k < n; k++) {
    push(&x, signal[k]);
    double v = b[0] * past(&x, 0) + b[1] * past(&x, 1) + b[2] * past(&x, 2) - a[0] * past(&y, 0) - a[1] * past(&y, 1);
    push(&y, v);
    energy += v * v;
  }
  return energy;
}

/* check recursive_filter: 11.195009231567383 10.552772521972656 5.1041412353515625 -9.146263122558594 -6.624393463134766 0.7227635383605957 1.6484622955322266 2.9367408752441406 3.30926513671875 2.852508544921875 1.8968505859375 0.609130859375 */
void recursive_filter(double *out) {
  double b[3] = {0.25, 0.5, 0.25}, a[2] = {-0.5, 0.125}, x[7] = {1, -2, 3, 0, 0, 1, 2};
  for (int i = 0; i < 12; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff((void *)filtered, enzyme_dup, b, out, enzyme_dup, a, out + 3, enzyme_dup, x, out + 5, enzyme_const, 7);
}

/* Convolution of an image; beyond the border the nearest pixel counts, or nothing, or the mirrored one. */
enum border { NEAREST, ZERO, MIRROR };

static int inside(int i, int n, enum border border) {
  if (i >= 0 && i < n) {
    return i;
  }
  switch (border) {
    case NEAREST: return i < 0 ? 0 : n - 1;
    case MIRROR: return i < 0 ? -i : 2 * n - 2 - i;
    default: return -1;
  }
}

static double sharpness(const double (*image)[4], int rows, const double kernel[3][3], enum border border) {
  double s = 0;
  for (int r = 0; r < rows; r++) {
    for (int c = 0; c < 4; c++) {
      double v = 0;
      for (int i = -1; i <= 1; i++) {
        for (int j = -1; j <= 1; j++) {
          int y = inside(r + i, rows, border), x = inside(c + j, 4, border);
          if (y >= 0 && x >= 0) {
            v += kernel[i + 1][j + 1] * image[y][x];
          }
        }
      }
      s += v * v;
    }
  }
  return s;
}

/* The gradients of the kernel and of two pixels for each border.
   check image_convolution: 8 -22 60 -8 170 -34 110 -18 26 -36 2 34 -62 82 -58 206 -46 102 -68 34 -54 10 250 -184 164 -176 222 -90 266 -194 108 -110 8 */
void image_convolution(double *out) {
  double image[3][4] = {{1, 2, 0, 1}, {3, -1, 1, 0}, {0, 2, 2, 1}}, d[3][4];
  double kernel[3][3] = {{0, -1, 0}, {-1, 4, -1}, {1, -1, 0}};
  memset(out, 0, 33 * sizeof(double));
  for (int border = NEAREST; border <= MIRROR; border++) {
    memset(d, 0, sizeof d);
    __enzyme_autodiff((void *)sharpness, enzyme_dup, image, d, enzyme_const, 3, enzyme_dup, kernel, out + 11 * border,
                      enzyme_const, border);
    out[11 * border + 9] = d[0][0];
    out[11 * border + 10] = d[2][3];
  }
}

/* Distance of two words where a smooth minimum over all alignments is taken; two rows of the table are kept. */
static double smooth_minimum(double a, double b, double c) { return -log(exp(-a) + exp(-b) + exp(-c)); }

static double alignment(const char *s, const char *t, double insert, double remove, double replace) {
  int n = 0;
  while (t[n]) {
    n++;
  }
  double *before = malloc((n + 1) * sizeof(double)), *now = malloc((n + 1) * sizeof(double));
  before[0] = 0;
  for (int j = 0; j < n; j++) {
    before[j + 1] = before[j] + insert;
  }
  for (; *s; s++) {
    now[0] = before[0] + remove;
    for (int j = 0; j < n; j++) {
      double changed = before[j] + (*s == t[j] ? 0 : replace);
      now[j + 1] = smooth_minimum(changed, before[j + 1] + remove, now[j] + insert);
    }
    double *other = before;
    before = now;
    now = other;
  }
  double r = before[n];
  free(before);
  free(now);
  return r;
}

/* check soft_edit_distance: 3.2020903291472145 2.2020903291472145 1.5230988620501043 */
void soft_edit_distance(double *out) {
  Three g = __enzyme_autodiff_three((void *)alignment, enzyme_const, "kitten", enzyme_const, "sitting", 1.0, 1.25, 1.5);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = g.c;
}

/* A call option with an average price, by simulation with a linear congruential generator. */
static double next_normal(unsigned long *state) {
  double s = 0;
  for (int i = 0; i < 12; i++) {
    *state = *state * 6364136223846793005ul + 1442695040888963407ul;
    s += (double)(*state >> 40) / 16777216.0;
  }
  return s - 6;
}

static double asian_option(double spot, double strike, double rate, double volatility) {
  unsigned long state = 42;
  double payoff = 0;
  for (int path = 0; path < 8; path++) {
    double price = spot, average = 0;
    for (int step = 0; step < 4; step++) {
      price *= exp((rate - volatility * volatility / 2) * 0.25 + volatility * 0.5 * next_normal(&state));
      average += price / 4;
    }
    payoff += fmax(average - strike, 0);
  }
  return exp(-rate) * payoff / 8;
}

/* check monte_carlo_option: 0.8242550357970005 -0.7045597971101069 0.35894120844714344 0.3380699650233279 */
void monte_carlo_option(double *out) {
  Four g = __enzyme_autodiff_four((void *)asian_option, 1.0, 0.9375, 0.0625, 0.25);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = g.c;
  out[3] = g.d;
}

/* A chain of joints: transformations of the plane multiplied up, then the distance of the hand to a target. */
typedef struct { double c, s, x, y; } Frame;

static Frame compose(Frame a, Frame b) {
  Frame r = {a.c * b.c - a.s * b.s, a.s * b.c + a.c * b.s, a.x + a.c * b.x - a.s * b.y, a.y + a.s * b.x + a.c * b.y};
  return r;
}

static double reach(const double *angles, const double *lengths, int n, const double *target) {
  Frame hand = {1, 0, 0, 0};
  for (int i = 0; i < n; i++) {
    Frame joint = {cos(angles[i]), sin(angles[i]), 0, 0}, link = {1, 0, lengths[i], 0};
    hand = compose(compose(hand, joint), link);
  }
  double dx = hand.x - target[0], dy = hand.y - target[1];
  return sqrt(dx * dx + dy * dy);
}

/* check kinematic_chain: -3.030503403994579 -1.2378169853021912 -0.47902814748040656 0.4433608587358217 0.6513367021725901 -0.28658006854273615 -0.818815584166317 0.5740566514956282 */
void kinematic_chain(double *out) {
  double angles[3] = {0.5, -0.25, 1}, lengths[3] = {2, 1, 0.5}, target[2] = {1, 3};
  for (int i = 0; i < 8; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff((void *)reach, enzyme_dup, angles, out, enzyme_dup, lengths, out + 3, enzyme_const, 3, enzyme_dup, target, out + 6);
}

/* Centres of clusters to which points belong in part; two rounds, in memory that grows. */
static double clusters(const double *points, int n, double *centres, int k, double sharpness) {
  double *weights = 0, loss = 0;
  for (int round = 0; round < 2; round++) {
    weights = realloc(weights, (round + 1) * n * k * sizeof(double));
    if (round) {
      memmove(weights + n * k, weights, n * k * sizeof(double));
    }
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < k; j++) {
        double d = points[i] - centres[j];
        sum += weights[i * k + j] = exp(-sharpness * d * d);
      }
      for (int j = 0; j < k; j++) {
        weights[i * k + j] /= sum;
      }
    }
    for (int j = 0; j < k; j++) {
      double mass = 0, moment = 0;
      for (int i = 0; i < n; i++) {
        mass += weights[i * k + j];
        moment += weights[i * k + j] * points[i];
      }
      centres[j] = moment / mass;
      loss += mass * centres[j] * centres[j];
    }
  }
  for (int i = 0; i < n * k; i++) {
    loss += weights[i] * weights[n * k + i];
  }
  free(weights);
  return loss;
}

/* check soft_clusters: 0.7358255564107058 -0.5212446210264737 -0.2771736982675966 13.397614736976408 13.176237276842867 1.4101103759501485 6.078630373113942 8.200539154881076 */
void soft_clusters(double *out) {
  double points[5] = {0, 0.5, 1, 3, 4}, centres[2] = {0.25, 2};
  for (int i = 0; i < 7; i++) {
    out[i] = 0;
  }
  out[7] = __enzyme_autodiff((void *)clusters, enzyme_dup, points, out, enzyme_const, 5, enzyme_dup, centres, out + 5,
                             enzyme_const, 2, enzyme_out, 0.75);
}
