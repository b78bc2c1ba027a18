/* Second derivatives of whole programs in the orders of nesting: the matrix of second derivatives times a vector.
   Expected numbers are second differences of 120-digit numbers over steps of 1e-20 and 1e-15. */
double exp(double);
double log(double);
double fmax(double, double);
void *malloc(unsigned long);
void free(void *);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_width;

typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;
typedef struct { double a, b, c, d; } Four;

Two __enzyme_autodiff_two(void *, ...);
Three __enzyme_autodiff_three(void *, ...);
Four __enzyme_autodiff_four(void *, ...);
double __enzyme_fwddiff(void *, ...);
Two __enzyme_fwddiff_two(void *, ...);
Three __enzyme_fwddiff_three(void *, ...);

/* Distance of two words with a smooth minimum over all alignments. */
static double smooth_minimum(double a, double b, double c) { return -log(exp(-a) + exp(-b) + exp(-c)); }

static double alignment(double insert, double remove, double replace) {
  static const char s[] = "kitten", t[] = "sitting";
  const int n = sizeof t - 1;
  double *before = malloc((n + 1) * sizeof(double)), *now = malloc((n + 1) * sizeof(double));
  before[0] = 0;
  for (int j = 0; j < n; j++) {
    before[j + 1] = before[j] + insert;
  }
  for (int i = 0; s[i]; i++) {
    now[0] = before[0] + remove;
    for (int j = 0; j < n; j++) {
      double changed = before[j] + (s[i] == t[j] ? 0 : replace);
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

static double alignment_back(double x, double y, double z) {
  Three g = __enzyme_autodiff_three((void *)alignment, x, y, z);
  return g.a + 0.75 * g.b + 0.5 * g.c;
}
static double alignment_forth(double x, double y, double z) {
  return __enzyme_fwddiff((void *)alignment, x, 1.0, y, 0.75, z, 0.5);
}

/* check curvature_of_an_alignment: -1.9630887389501164 -1.9630887389501164 0.45868826977811183 -1.9630887389501164 -1.9630887389501164 0.45868826977811183 -1.9630887389501164 -1.9630887389501164 0.45868826977811183 */
void curvature_of_an_alignment(double *out) {
  Three g = __enzyme_autodiff_three((void *)alignment_back, 1.0, 1.25, 1.5);
  Three h = __enzyme_autodiff_three((void *)alignment_forth, 1.0, 1.25, 1.5);
  Three t = __enzyme_fwddiff_three((void *)alignment_back, enzyme_width, 3, 1.0, 1.0, 0.0, 0.0, 1.25, 0.0, 1.0, 0.0, 1.5, 0.0, 0.0, 1.0);
  double numbers[9] = {g.a, g.b, g.c, h.a, h.b, h.c, t.a, t.b, t.c};
  for (int i = 0; i < 9; i++) {
    out[i] = numbers[i];
  }
}

/* Delta and gamma, vega and its relatives of an option that is priced by simulation. */
static double next_normal(unsigned long *state) {
  double s = 0;
  for (int i = 0; i < 12; i++) {
    *state = *state * 6364136223846793005ul + 1442695040888963407ul;
    s += (double)(*state >> 40) / 16777216.0;
  }
  return s - 6;
}

static double option(double spot, double strike, double rate, double volatility) {
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

static double vega(double spot, double strike, double rate, double volatility) {
  return __enzyme_autodiff_four((void *)option, spot, strike, rate, volatility).d;
}
static double vega_forwards(double spot, double strike, double rate, double volatility) {
  return __enzyme_fwddiff((void *)option, spot, 0.0, strike, 0.0, rate, 0.0, volatility, 1.0);
}

/* check slopes_of_vega: 0.3380699650233279 0 -0.11905774223652203 -0.26381372490165284 0.3380699650233279 0 -0.11905774223652203 -0.26381372490165284 -0.26381372490165284 0.3380699650233279 */
void slopes_of_vega(double *out) {
  for (int i = 0; i < 2; i++) {
    Four g = i ? __enzyme_autodiff_four((void *)vega_forwards, 1.0, 0.9375, 0.0625, 0.25)
               : __enzyme_autodiff_four((void *)vega, 1.0, 0.9375, 0.0625, 0.25);
    out[4 * i] = g.a;
    out[4 * i + 1] = g.b;
    out[4 * i + 2] = g.c;
    out[4 * i + 3] = g.d;
  }
  out[8] = __enzyme_fwddiff((void *)vega, 1.0, 0.0, 0.9375, 0.0, 0.0625, 0.0, 0.25, 1.0);
  out[9] = __enzyme_fwddiff((void *)vega_forwards, 1.0, 1.0, 0.9375, 0.0, 0.0625, 0.0, 0.25, 0.0);
}

/* A list whose nodes are made and freed on the way. */
struct item { double value; struct item *next; };

static double weighted_list(double x, double y) {
  struct item *list = 0;
  double p = 1;
  for (int i = 0; i < 5; i++) {
    p *= i % 2 ? y : x;
    struct item *item = malloc(sizeof *item);
    item->value = p;
    item->next = list;
    list = item;
  }
  double s = 0, weight = 1;
  while (list) {
    struct item *next = list->next;
    s += weight * list->value;
    weight += 0.5 * x;
    free(list);
    list = next;
  }
  return s;
}

static double list_back(double x, double y) {
  Two g = __enzyme_autodiff_two((void *)weighted_list, x, y);
  return g.a + 0.75 * g.b;
}
static double list_forth(double x, double y) { return __enzyme_fwddiff((void *)weighted_list, x, 1.0, y, 0.75); }

/* check curvature_of_a_list: 36.15625 39.34375 36.15625 39.34375 36.15625 39.34375 36.15625 39.34375 */
void curvature_of_a_list(double *out) {
  Two g = __enzyme_autodiff_two((void *)list_back, 1.5, 0.5), h = __enzyme_autodiff_two((void *)list_forth, 1.5, 0.5);
  Two t = __enzyme_fwddiff_two((void *)list_back, enzyme_width, 2, 1.5, 1.0, 0.0, 0.5, 0.0, 1.0);
  Two u = __enzyme_fwddiff_two((void *)list_forth, enzyme_width, 2, 1.5, 1.0, 0.0, 0.5, 0.0, 1.0);
  double numbers[8] = {g.a, g.b, h.a, h.b, t.a, t.b, u.a, u.b};
  for (int i = 0; i < 8; i++) {
    out[i] = numbers[i];
  }
}
