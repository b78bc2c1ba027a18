/* Programs with memory of their own making: pools, arenas, queues, callbacks, copies byte by byte. Slopes are derived beside. */
typedef unsigned long size_t;
void *malloc(size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *aligned_alloc(size_t, size_t);

int enzyme_dup, enzyme_const, enzyme_out;

typedef struct { double a, b; } Two;

double __enzyme_autodiff(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
double __enzyme_fwddiff(void *, ...);

static void both_modes(double *out, double reverse, double forward) {
  out[0] = reverse;
  out[1] = forward;
}

/* A pool whose free slots hold the list of free slots where used ones hold numbers. */
union slot { double value; union slot *next; };

static double in_slots(double x) {
  union slot pool[2], *unused = &pool[0];
  pool[0].next = &pool[1];
  pool[1].next = 0;
  double p = 1;
  for (int i = 0; i < 3; i++) {
    union slot *s = unused;
    unused = s->next;
    s->value = x;
    p *= s->value;
    s->next = unused;
    unused = s;
  }
  return p;
}

/* x³.
   check pool_of_slots: 12 12 */
void pool_of_slots(double *out) {
  both_modes(out, __enzyme_autodiff((void *)in_slots, 2.0), __enzyme_fwddiff((void *)in_slots, 2.0, 1.0));
}

/* An arena in a global array, used twice. */
static _Alignas(16) char arena[256];
static int used;
static void *take(int bytes) {
  void *at = arena + used;
  used += bytes;
  return at;
}

static double in_arena(double x) {
  used = 0;
  double *a = take(16), *b = take(16);
  a[0] = x;
  b[0] = a[0] * x;
  a[1] = b[0] * x;
  double r = a[1];
  used = 0;
  double *c = take(8);
  *c = x;
  return r * *c;
}

/* x⁴.
   check arena_in_a_global: 32 32 */
void arena_in_a_global(double *out) {
  both_modes(out, __enzyme_autodiff((void *)in_arena, 2.0), __enzyme_fwddiff((void *)in_arena, 2.0, 1.0));
}

/* A queue by priority as a binary heap. */
static void sift(double *heap, int n, int i) {
  for (;;) {
    int least = i;
    for (int k = 2 * i + 1; k <= 2 * i + 2 && k < n; k++) {
      if (heap[k] < heap[least]) {
        least = k;
      }
    }
    if (least == i) {
      return;
    }
    double t = heap[i];
    heap[i] = heap[least];
    heap[least] = t;
    i = least;
  }
}

static double served(const double *x, int n) {
  double *heap = malloc(n * sizeof(double)), s = 0;
  for (int i = 0; i < n; i++) {
    heap[i] = x[i];
  }
  for (int i = n / 2 - 1; i >= 0; i--) {
    sift(heap, n, i);
  }
  for (int left = n, weight = 1; left > 0; left--, weight++) {
    s += weight * heap[0] * heap[0];
    heap[0] = heap[left - 1];
    sift(heap, left - 1, 0);
  }
  free(heap);
  return s;
}

/* Sorted: 1, 2, 5, 7, 9 with weights 1 to 5; the slopes are 2 w x.
   check queue_by_priority: 8 90 2 56 30 */
void queue_by_priority(double *out) {
  double x[5] = {2, 9, 1, 7, 5};
  for (int i = 0; i < 5; i++) {
    out[i] = 0;
  }
  __enzyme_autodiff((void *)served, enzyme_dup, x, out, enzyme_const, 5);
}

/* A callback with data of the caller's behind an address of no type. */
struct environment { double factor, sum; int calls; };

static void visit(double value, void *user) {
  struct environment *e = user;
  e->sum += e->factor * value;
  e->factor += value;
  e->calls++;
}

static void for_each(const double *x, int n, void (*f)(double, void *), void *user) {
  for (int i = 0; i < n; i++) {
    f(x[i], user);
  }
}

static double visited(double x, double y) {
  double numbers[3] = {x, y, x};
  struct environment e = {x, 0, 0};
  for_each(numbers, 3, visit, &e);
  return e.sum * e.calls;
}

/* 3 (x² + 2 x y + (2 x + y) x) = 9 x² + 3 * 3 x y: 18 x + 9 y, 9 x at (1, 2).
   check callback_with_data: 36 9 */
void callback_with_data(double *out) {
  Two g = __enzyme_autodiff_two((void *)visited, 1.0, 2.0);
  out[0] = g.a;
  out[1] = g.b;
}

/* Copies whose result is the address that is read, and copies byte by byte. */
static double copied(double x) {
  double a[3] = {x, 2 * x, x}, b[3], c;
  double *p = memcpy(b, a, sizeof a);
  double *q = memmove(a, p + 1, 2 * sizeof(double));
  const unsigned char *from = (const unsigned char *)q;
  for (unsigned i = 0; i < sizeof c; i++) {
    ((unsigned char *)&c)[i] = from[i];
  }
  return c * p[0] * a[1];
}

/* a becomes 2x, x, x; c is 2x: 2 x³.
   check copies_by_result_and_by_bytes: 54 54 */
void copies_by_result_and_by_bytes(double *out) {
  both_modes(out, __enzyme_autodiff((void *)copied, 3.0), __enzyme_fwddiff((void *)copied, 3.0, 1.0));
}

/* Grids behind addresses of addresses, rows exchanged by exchanging addresses. */
static double **grid(int n, double x) {
  double **rows = malloc(n * sizeof *rows);
  for (int i = 0; i < n; i++) {
    rows[i] = aligned_alloc(64, 64);
    for (int j = 0; j < n; j++) {
      rows[i][j] = x * (i + 1) + j;
    }
  }
  return rows;
}

static double turned(double x) {
  const int n = 3;
  double **a = grid(n, x), s = 0;
  for (int k = 0; k < n; k++) {
    double *t = a[k];
    a[k] = a[(k + 1) % n];
    a[(k + 1) % n] = t;
    s += a[k][k] * a[n - 1][0];
  }
  for (int i = 0; i < n; i++) {
    free(a[i]);
  }
  free(a);
  return s;
}

/* Rows 1 2 3 become 2 1 3, 2 3 1, 1 3 2: 2x 3x + (3x + 1) x + (2x + 2) 2x = 13 x² + 5 x.
   check rows_exchanged: 57 57 */
void rows_exchanged(double *out) {
  both_modes(out, __enzyme_autodiff((void *)turned, 2.0), __enzyme_fwddiff((void *)turned, 2.0, 1.0));
}
