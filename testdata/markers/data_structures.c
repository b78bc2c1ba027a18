/* Programs around data structures: a list, a hash table, a sparse matrix, a tree of expressions, particles. */
double sin(double);
double sqrt(double);
void *malloc(unsigned long);
void *calloc(unsigned long, unsigned long);
void free(void *);
int strcmp(const char *, const char *);

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed;

double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_nothing(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_fwddiff_nothing(void *, ...);

struct item { double value; struct item *next; };

static struct item *prepend(struct item *list, double value) {
  struct item *item = malloc(sizeof *item);
  item->value = value;
  item->next = list;
  return item;
}

static double powers_in_a_list(double x, int n) {
  struct item *list = 0;
  double p = 1;
  for (int i = 0; i < n; i++) {
    p *= x;
    list = prepend(list, p);
  }
  double s = 0;
  while (list) {
    struct item *next = list->next;
    s += list->value;
    free(list);
    list = next;
  }
  return s;
}

/* x + x² + x³ + x⁴ at 2: 1 + 4 + 12 + 32.
   check list_of_powers: 49 49 */
void list_of_powers(double *out) {
  out[0] = __enzyme_autodiff((void *)powers_in_a_list, 2.0, 4);
  out[1] = __enzyme_fwddiff((void *)powers_in_a_list, 2.0, 1.0, 4);
}

struct entry { const char *key; double value; struct entry *next; };
struct table { struct entry *buckets[4]; };

static unsigned hash(const char *key) {
  unsigned h = 5381;
  for (; *key; key++) {
    h = h * 33 + (unsigned char)*key;
  }
  return h;
}

static double *find(struct table *table, const char *key) {
  struct entry **bucket = &table->buckets[hash(key) % 4];
  for (struct entry *e = *bucket; e; e = e->next) {
    if (strcmp(e->key, key) == 0) {
      return &e->value;
    }
  }
  struct entry *fresh = calloc(1, sizeof *fresh);
  fresh->key = key;
  fresh->next = *bucket;
  *bucket = fresh;
  return &fresh->value;
}

static double by_name(const double *x) {
  static const char *const names[] = {"mass", "length", "time", "mass", "charge", "length"};
  struct table table = {{0}};
  for (int i = 0; i < 6; i++) {
    *find(&table, names[i]) += x[i];
  }
  double r = *find(&table, "mass") * *find(&table, "length") / *find(&table, "time");
  for (int i = 0; i < 4; i++) {
    while (table.buckets[i]) {
      struct entry *next = table.buckets[i]->next;
      free(table.buckets[i]);
      table.buckets[i] = next;
    }
  }
  return r;
}

/* (x0 + x3) (x1 + x5) / x2 at 1..6: 5 * 8 / 3.
   check parameters_by_name: 2.6666666666666665 1.6666666666666667 -4.444444444444445 2.6666666666666665 0 1.6666666666666667 */
void parameters_by_name(double *out) {
  double x[6] = {1, 2, 3, 4, 5, 6};
  for (int i = 0; i < 6; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff((void *)by_name, enzyme_dup, x, out);
}

struct sparse { int rows; const int *start; const int *column; double *value; };

static void multiply(const struct sparse *a, const double *x, double *y) {
  for (int i = 0; i < a->rows; i++) {
    double s = 0;
    for (int k = a->start[i]; k < a->start[i + 1]; k++) {
      s += a->value[k] * x[a->column[k]];
    }
    y[i] = s;
  }
}

/* A = (2 0 1; 0 3 0; 4 0 0), x = (1, 2, 3), adjoint of y (1, 10, 100): dx = Aᵀ v, dA_ij = v_i x_j.
   check sparse_matrix_product: 402 30 1 1 3 20 100 */
void sparse_matrix_product(double *out) {
  static const int start[] = {0, 2, 3, 4}, column[] = {0, 2, 1, 0};
  double value[] = {2, 1, 3, 4}, adjoint[4] = {0}, x[] = {1, 2, 3}, dx[3] = {0}, y[3], dy[] = {1, 10, 100};
  struct sparse a = {3, start, column, value}, da = {3, start, column, adjoint};
  __enzyme_autodiff_nothing((void *)multiply, enzyme_dup, &a, &da, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy);
  for (int i = 0; i < 3; i++) {
    out[i] = dx[i];
  }
  for (int i = 0; i < 4; i++) {
    out[3 + i] = adjoint[i];
  }
}

struct expression { char kind; double value; const struct expression *left, *right; };

static double evaluate(const struct expression *e, double x) {
  switch (e->kind) {
    case 'x': return x;
    case 'c': return e->value;
    case '+': return evaluate(e->left, x) + evaluate(e->right, x);
    case '*': return evaluate(e->left, x) * evaluate(e->right, x);
    default: return sin(evaluate(e->left, x));
  }
}

/* x * (x + 3) at 2, and the derivative with respect to the constant.
   check tree_of_expressions: 7 2 7 */
void tree_of_expressions(double *out) {
  struct expression x = {'x'}, c = {'c', 3}, sum = {'+', 0, &x, &c}, product = {'*', 0, &x, &sum};
  struct expression dx = {'x'}, dc = {'c', 0}, dsum = {'+', 0, &dx, &dc}, dproduct = {'*', 0, &dx, &dsum};
  out[0] = __enzyme_autodiff((void *)evaluate, enzyme_dup, &product, &dproduct, enzyme_out, 2.0);
  out[1] = dc.value;
  out[2] = __enzyme_fwddiff((void *)evaluate, enzyme_const, &product, enzyme_dup, 2.0, 1.0);
}

typedef double (*force)(double distance);
static double spring(double d) { return -3 * d; }
static double wall(double d) { return d < 0 ? -100 * d : 0; }
static double drag(double d) { return -0.5 * d * d * d; }

struct particle { double position, velocity; force law; };

static double energy_after(struct particle *p, int n, int steps, double dt) {
  for (int k = 0; k < steps; k++) {
    for (int i = 0; i < n; i++) {
      p[i].velocity += dt * p[i].law(p[i].position);
      p[i].position += dt * p[i].velocity;
    }
  }
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += 0.5 * p[i].velocity * p[i].velocity;
  }
  return e;
}

/* One step of 0.1: v = v0 + 0.1 f(x0); de/dx0 = v 0.1 f'(x0), de/dv0 = v.
   check particles_with_laws: -0.21 0.7 0 2 -0.2775 1.85 */
void particles_with_laws(double *out) {
  struct particle p[3] = {{1, 1, spring}, {2, 2, wall}, {1, 1.9, drag}};
  struct particle d[3] = {{0, 0, spring}, {0, 0, wall}, {0, 0, drag}};
  __enzyme_autodiff((void *)energy_after, enzyme_dup, p, d, enzyme_const, 3, enzyme_const, 1, enzyme_const, 0.1);
  for (int i = 0; i < 3; i++) {
    out[2 * i] = d[i].position;
    out[2 * i + 1] = d[i].velocity;
  }
}
