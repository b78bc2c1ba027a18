/* Learning and interpretation: training steps, networks of layers, trees of functions, commands by name, typed values.
   Expected numbers that are not derived beside the check are differences of 60-digit numbers over steps of 1e-20,
   second derivatives differences of such differences. */
double sin(double);
double cos(double);
double exp(double);
double log(double);
double sqrt(double);
double log1p(double);
void *malloc(unsigned long);
void *calloc(unsigned long, unsigned long);
void free(void *);
int strcmp(const char *, const char *);
void *memcpy(void *, const void *, unsigned long);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_width;

typedef struct { double a, b; } Two;

double __enzyme_autodiff(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);
Two __enzyme_fwddiff_two(void *, ...);

/* Logistic regression: a training loop that calls the gradient. */
struct samples { int count, features; const double *x; const int *label; };

static double logistic_loss(const double *w, const struct samples *data, double decay) {
  double loss = 0;
  for (int i = 0; i < data->count; i++) {
    double z = 0;
    for (int j = 0; j < data->features; j++) {
      z += w[j] * data->x[i * data->features + j];
    }
    loss += log1p(exp(data->label[i] ? -z : z));
  }
  for (int j = 0; j < data->features; j++) {
    loss += decay / 2 * w[j] * w[j];
  }
  return loss;
}

static double trained(double rate, double decay, const struct samples *data, int steps) {
  double w[3] = {0, 0, 0}, *g = malloc(data->features * sizeof(double));
  for (int k = 0; k < steps; k++) {
    for (int j = 0; j < data->features; j++) {
      g[j] = 0;
    }
    __enzyme_autodiff((void *)logistic_loss, enzyme_dup, w, g, enzyme_const, data, enzyme_const, decay);
    for (int j = 0; j < data->features; j++) {
      w[j] -= rate * g[j];
    }
  }
  free(g);
  return logistic_loss(w, data, 0);
}

static const double observed[] = {1, 0.5, -1, 1, -1, 2, 1, 2, 0.5, 1, 0.25, 1, 1, -0.5, -0.75};
static const int labels[] = {1, 0, 1, 0, 1};
static const struct samples all = {5, 3, observed, labels};

/* Counts that follow a Poisson distribution: the curvature of their likelihood along a vector. */
static double count_loss(const double *w, const struct samples *data) {
  double loss = 0;
  for (int i = 0; i < data->count; i++) {
    double z = 0;
    for (int j = 0; j < data->features; j++) {
      z += w[j] * data->x[i * data->features + j];
    }
    loss += exp(z) - data->label[i] * z;
  }
  return loss;
}

static void count_gradient(const double *w, double *g, const struct samples *data) {
  for (int j = 0; j < data->features; j++) {
    g[j] = 0;
  }
  __enzyme_autodiff((void *)count_loss, enzyme_dup, w, g, enzyme_const, data);
}

/* Xᵀ diag(exp(X w)) X v.
   check curvature_along_a_vector: -40.195444793466294 54.5818986744273 -92.10509488275135 */
void curvature_along_a_vector(double *out) {
  double w[3] = {0.25, -0.5, 1}, v[3] = {1, 2, -1}, g[3];
  __enzyme_fwddiff_nothing((void *)count_gradient, enzyme_dup, w, v, enzyme_dupnoneed, g, out, enzyme_const, &all);
}

/* The slope of the trained loss in the rate, through three steps of training.
   check slope_of_training: -3.095802373272483 -3.095802373272483 */
void slope_of_training(double *out) {
  out[0] = __enzyme_autodiff((void *)trained, enzyme_out, 0.25, enzyme_const, 0.125, enzyme_const, &all, enzyme_const, 3);
  out[1] = __enzyme_fwddiff((void *)trained, enzyme_dup, 0.25, 1.0, enzyme_const, 0.125, enzyme_const, &all, enzyme_const, 3);
}

/* A network of layers that are linked, with activation functions by address and a soft maximum at the end. */
typedef double (*activation)(double);
static double linear(double z) { return z; }
static double soft_plus(double z) { return log1p(exp(z)); }

struct layer { int in, out; double *weights, *bias; activation function; struct layer *next; };

static double surprise(const struct layer *layer, const double *input, int n, int expected) {
  double *now = malloc(n * sizeof(double));
  memcpy(now, input, n * sizeof(double));
  for (; layer; layer = layer->next) {
    double *then = calloc(layer->out, sizeof(double));
    for (int i = 0; i < layer->out; i++) {
      for (int j = 0; j < layer->in; j++) {
        then[i] += layer->weights[i * layer->in + j] * now[j];
      }
      then[i] = layer->function(then[i] + layer->bias[i]);
    }
    free(now);
    now = then;
    n = layer->out;
  }
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += exp(now[i]);
  }
  double r = log(sum) - now[expected];
  free(now);
  return r;
}

/* check linked_layers: 0.13111661108454162 -0.08741107405636109 -0.1015698134863274 0.06771320899088494 -0.12225162184990133 0.08150108123326755 0.17482214811272218 -0.13542641798176988 -0.1630021624665351 0.606091660526316 0.39200093125821395 0.08904508322076678 -0.606091660526316 -0.39200093125821395 -0.08904508322076678 0.4953977237190537 -0.4953977237190537 0.13505555079418616 -0.6362528910275622 */
void linked_layers(double *out) {
  double w1[6] = {0.5, -1, 0.25, 1, -0.5, 2}, b1[3] = {0, 0.5, -0.25}, w2[6] = {1, 0, -1, 0.5, 0.5, 1}, b2[2] = {0.125, 0};
  double x[2] = {0.75, -0.5};
  struct layer second = {3, 2, w2, b2, linear, 0}, first = {2, 3, w1, b1, soft_plus, &second};
  for (int i = 0; i < 19; i++) {
    out[i] = 0;
  }
  struct layer dsecond = {3, 2, out + 9, out + 15, linear, 0}, dfirst = {2, 3, out, out + 6, soft_plus, &dsecond};
  __enzyme_autodiff((void *)surprise, enzyme_dup, &first, &dfirst, enzyme_dup, x, out + 17, enzyme_const, 2, enzyme_const, 1);
}

/* A tree whose nodes are functions of their children, built by the program itself. */
struct node { double (*function)(const struct node *, double); double weight; struct node *child[2]; };

static double at(const struct node *n, double x) { return n->function(n, x); }
static double leaf(const struct node *n, double x) { return n->weight * x; }
static double blend(const struct node *n, double x) {
  return (1 - n->weight) * at(n->child[0], x) + n->weight * at(n->child[1], x);
}
static double chain(const struct node *n, double x) { return at(n->child[1], sin(at(n->child[0], x)) * n->weight); }

static struct node *grow(int depth, double w) {
  struct node *n = calloc(1, sizeof *n);
  n->weight = w;
  n->function = depth == 0 ? leaf : depth % 2 ? blend : chain;
  for (int i = 0; i < 2 && depth > 0; i++) {
    n->child[i] = grow(depth - 1, w + (i ? 0.25 : -0.125) * depth);
  }
  return n;
}

static void cut(struct node *n) {
  if (n) {
    cut(n->child[0]);
    cut(n->child[1]);
    free(n);
  }
}

static double tree_value(double x, double w) {
  struct node *root = grow(3, w);
  double r = at(root, x);
  cut(root);
  return r;
}

/* check tree_of_functions: 1.041440995328471 4.747281181561933 1.041440995328471 4.747281181561933 */
void tree_of_functions(double *out) {
  Two g = __enzyme_autodiff_two((void *)tree_value, 0.75, 0.5);
  out[0] = g.a;
  out[1] = g.b;
  g = __enzyme_fwddiff_two((void *)tree_value, enzyme_width, 2, 0.75, 1.0, 0.0, 0.5, 0.0, 1.0);
  out[2] = g.a;
  out[3] = g.b;
}

/* A calculator with a stack; commands are words of a program, found by name. */
struct machine { double stack[8]; int height; };
static double *top(struct machine *m) { return &m->stack[m->height - 1]; }
static void add(struct machine *m) { m->height--; *top(m) += top(m)[1]; }
static void times(struct machine *m) { m->height--; *top(m) *= top(m)[1]; }
static void copy(struct machine *m) { m->stack[m->height] = *top(m); m->height++; }
static void swap(struct machine *m) {
  double *t = top(m), v = t[0];
  t[0] = t[-1];
  t[-1] = v;
}
static void root(struct machine *m) { *top(m) = sqrt(*top(m)); }

static const struct { const char *name; void (*run)(struct machine *); } commands[] = {
    {"+", add}, {"*", times}, {"copy", copy}, {"swap", swap}, {"sqrt", root}};

static double calculate(const char *program, double x, double y) {
  struct machine m = {{x, y}, 2};
  char word[8];
  while (*program) {
    int n = 0;
    while (*program && *program != ' ') {
      word[n++] = *program++;
    }
    word[n] = 0;
    program += *program == ' ';
    for (unsigned i = 0; i < sizeof commands / sizeof *commands; i++) {
      if (strcmp(commands[i].name, word) == 0) {
        commands[i].run(&m);
      }
    }
  }
  return *top(&m);
}

/* √(x² + y²) at (3, 4): 3/5, 4/5. Then (x² + y)²: 4 x (x² + y), 2 (x² + y).
   check commands_by_name: 0.6 0.8 156 26 */
void commands_by_name(double *out) {
  Two g = __enzyme_autodiff_two((void *)calculate, enzyme_const, "copy * swap copy * + sqrt", 3.0, 4.0);
  out[0] = g.a;
  out[1] = g.b;
  g = __enzyme_autodiff_two((void *)calculate, enzyme_const, "swap copy * + copy *", 3.0, 4.0);
  out[2] = g.a;
  out[3] = g.b;
}

/* Values that know their type: numbers, pairs, text; the members of the union lie on each other. */
struct value {
  enum { NUMBER, PAIR, COUNT, CALL } tag;
  union {
    double number;
    struct { struct value *first, *second; } pair;
    long count;
    struct { double (*function)(double); struct value *argument; } call;
  } as;
};

static double evaluated(const struct value *v) {
  switch (v->tag) {
    case NUMBER: return v->as.number;
    case PAIR: return evaluated(v->as.pair.first) * evaluated(v->as.pair.second);
    case COUNT: return (double)v->as.count;
    default: return v->as.call.function(evaluated(v->as.call.argument));
  }
}

static double tagged(double x, long n) {
  struct value number = {NUMBER, {.number = x}}, count = {COUNT, {.count = n}}, product = {PAIR}, call = {CALL}, last = {PAIR};
  product.as.pair.first = &number;
  product.as.pair.second = &count;
  call.as.call.function = cos;
  call.as.call.argument = &product;
  last.as.pair.first = &number;
  last.as.pair.second = &call;
  double r = evaluated(&last);
  count = product;
  count.tag = NUMBER;
  count.as.number = r;
  return evaluated(&count) + evaluated(&last);
}

/* r = x cos(3 x), and once more x cos(r x) because the count has become r.
   check values_with_tags: -0.4196724221725379 -0.4196724221725379 */
void values_with_tags(double *out) {
  out[0] = __enzyme_autodiff((void *)tagged, enzyme_out, 0.5, enzyme_const, 3L);
  out[1] = __enzyme_fwddiff((void *)tagged, enzyme_dup, 0.5, 1.0, enzyme_const, 3L);
}
