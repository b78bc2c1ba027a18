/* Arrays that are members of structures, beside members of other kinds. */
#include <stdlib.h>
#include <string.h>

struct counted {
  int count;
  double values[8];
  double sum;
  const double *source;
};

static void push(struct counted *c, double v) {
  c->values[c->count++] = v;
  c->sum += v;
}

double counted_values(const double *x, int n) {
  struct counted c = {.count = 0, .sum = 0, .source = x};
  for (int i = 0; i < n; i++) push(&c, x[i] * c.source[0]);
  double s = c.sum;
  for (int i = 0; i < c.count; i++) s += c.values[i] * c.values[c.count - 1 - i];
  return s;
}

struct ring {
  unsigned head;
  double last;
  double slots[4];
  long writes;
};

double ring_buffer(const double *x, int n) {
  struct ring r;
  memset(&r, 0, sizeof r);
  double s = 0;
  for (int i = 0; i < 3 * n; i++) {
    r.slots[r.head & 3] = x[i % n] * (1 + r.last);
    r.last = 0.5 * r.slots[(r.head - 1) & 3] + 0.25 * r.slots[(r.head + 1) & 3];
    r.head++;
    r.writes++;
    s += r.last;
  }
  return s + (double)r.writes;
}

struct polygon {
  int corners;
  struct {
    double x, y;
    int marked;
  } corner[8];
  double offset;
};

double area_of_polygon(const double *x, int n) {
  struct polygon p = {.corners = n / 2, .offset = x[0]};
  for (int i = 0; i < p.corners; i++) {
    p.corner[i].x = x[2 * i] + p.offset;
    p.corner[i].y = x[2 * i + 1] * x[2 * i];
    p.corner[i].marked = i & 1;
  }
  double area = 0;
  for (int i = 0; i < p.corners; i++) {
    int j = (i + 1) % p.corners;
    double term = p.corner[i].x * p.corner[j].y - p.corner[j].x * p.corner[i].y;
    area += p.corner[i].marked ? 2 * term : term;
  }
  return area * p.offset;
}

struct grid {
  int rows, columns;
  double cells[4][4];
  double *scale;
};

__attribute__((noinline)) static void relax(struct grid *g) {
  for (int i = 1; i < g->rows; i++)
    for (int j = 1; j < g->columns; j++)
      g->cells[i][j] = 0.5 * (g->cells[i - 1][j] + g->cells[i][j - 1]) * g->cells[i][j] + *g->scale;
}

double grid_relaxed(const double *x, int n) {
  double scale = x[1] * x[2];
  struct grid g = {.rows = n, .columns = n, .scale = &scale};
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) g.cells[i][j] = x[i] * (j + 1);
  relax(&g);
  relax(&g);
  scale = g.cells[n - 1][n - 1];
  relax(&g);
  return g.cells[n - 1][n - 1] * scale;
}

struct tail {
  long length;
  double *extra;
  double values[];
};

double flexible_member(const double *x, int n) {
  struct tail *t = malloc(sizeof *t + (size_t)n * sizeof(double));
  t->length = n;
  t->extra = malloc(sizeof(double));
  *t->extra = x[0];
  for (int i = 0; i < n; i++) t->values[i] = x[i] * *t->extra;
  double s = 0;
  for (long i = 0; i < t->length; i++) s += t->values[i] * t->values[t->length - 1 - i];
  s *= *t->extra;
  free(t->extra);
  free(t);
  return s;
}

__attribute__((noinline)) static void smooth(double *at) { at[0] = 0.5 * (at[-1] + at[1]) * at[0]; }

double element_and_neighbours(const double *x, int n) {
  struct {
    int tag;
    double v[6];
    int end;
    double rest;
  } s = {.tag = 1, .end = n, .rest = x[1]};
  for (int i = 0; i < n; i++) s.v[i] = x[i] + s.tag;
  for (int i = 1; i < s.end - 1; i++) smooth(&s.v[i]);
  double sum = s.rest;
  for (int i = 0; i < n; i++) sum += s.v[i] * (i + s.tag);
  return sum * s.rest;
}

struct neuron {
  int kind;
  double weights[3];
  double bias;
};

double layers_of_neurons(const double *x, int n) {
  struct neuron layer[5];
  for (int i = 0; i < n; i++) {
    layer[i].kind = i & 1;
    for (int k = 0; k < 3; k++) layer[i].weights[k] = x[(i + k) % n] * (k + 1);
    layer[i].bias = x[i] * x[i];
  }
  double state[3] = {x[0], x[1], 1};
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < n; i++) {
      double sum = layer[i].bias;
      for (int k = 0; k < 3; k++) sum += layer[i].weights[k] * state[k];
      state[i % 3] = layer[i].kind ? 0.125 * sum * sum : 0.25 * sum;
      if (layer[i].kind) layer[i].weights[i % 3] = 0.5 * state[i % 3];
    }
  }
  return state[0] + state[1] * state[2];
}

double one_of_two_arrays(const double *x, int n) {
  struct {
    double v[4];
    int used;
  } a = {.used = 0}, b = {.used = 1};
  for (int i = 0; i < n; i++) {
    double *slot = x[i] > 1 ? &a.v[i] : &b.v[i];
    *slot = x[i] * x[0];
    (slot == &a.v[i] ? &b.v[i] : &a.v[i])[0] = 1;
  }
  double s = a.used + b.used;
  for (int i = 0; i < n; i++) s += a.v[i] * a.v[i] * b.v[i];
  return s;
}

double copied_structures(const double *x, int n) {
  struct counted c = {.count = 0, .sum = 0, .source = x};
  for (int i = 0; i < n; i++) push(&c, x[i] * x[i]);
  struct counted d;
  memcpy(&d, &c, sizeof d);
  c.values[n / 2] = 0;
  memcpy(&d.values[4], &c.values[0], (size_t)n * sizeof(double));
  memmove(&d.values[1], &d.values[0], 3 * sizeof(double));
  double s = d.sum * d.source[1];
  for (int i = 0; i < 8; i++) s += d.values[i] * (i < 4 + n ? x[i % n] : 0);
  return s;
}

struct window {
  int length;
  double first;
  double v[6];
  double last;
  const double *source;
};

double walked_members(const double *x, int n) {
  struct window w = {.length = n, .first = x[0], .last = x[1], .source = x};
  for (double *p = w.v; p != w.v + w.length; p++) *p = w.source[p - w.v] * w.first;
  for (double *p = w.v + w.length; p-- != w.v;) w.last = 0.5 * w.last * *p + *p;
  double *next = w.v;
  for (double *p = w.v; p < w.v + w.length - 1; p = next) {
    next = p + 1;
    *next += 0.25 * *p * w.last;
  }
  return w.last * w.v[n - 1] + w.first;
}

double chosen_elements(const double *x, int n) {
  struct window w = {.length = n, .first = x[0], .last = x[1], .source = x};
  for (int i = 0; i < n; i++) w.v[i] = x[i] + 1;
  double s = 0;
  for (int i = 0; i < 2 * n; i++) {
    double *p = x[i % n] > 1 ? &w.v[i % n] : i & 1 ? &w.last : &w.first;
    *p = 0.5 * *p * x[1] + s;
    s += *p * w.source[0];
  }
  return s + w.last * w.first;
}
