/* Arrays that grow, and memory with a required alignment. */
#include <stdlib.h>
#include <string.h>

typedef struct {
  double *data;
  size_t size, capacity;
} Growing;

static void push(Growing *a, double x) {
  if (a->size == a->capacity) {
    a->capacity = a->capacity ? 2 * a->capacity : 1;
    a->data = realloc(a->data, a->capacity * sizeof *a->data);
  }
  a->data[a->size++] = x;
}

double products_of_neighbours(double x, int n) {
  Growing a = {0};
  for (int i = 0; i < n; i++) {
    push(&a, x * (i + 1));
  }
  double s = 0.0;
  for (size_t i = 0; i + 1 < a.size; i++) {
    s += a.data[i] * a.data[i + 1];
  }
  free(a.data);
  return s;
}

/* The values are used, changed and used again while the array moves. */
double recurrence_while_growing(double x, int n) {
  size_t capacity = 2;
  double *a = malloc(capacity * sizeof *a);
  a[0] = x;
  a[1] = x * x;
  for (int i = 2; i < n; i++) {
    if ((size_t)i == capacity) {
      capacity += 3;
      a = realloc(a, capacity * sizeof *a);
    }
    a[i] = a[i - 1] * a[i - 2] + a[0];
    a[0] *= 0.5;
  }
  double s = a[n - 1] + a[0];
  free(a);
  return s;
}

double shrink_after_filling(const double *x, int n, int keep) {
  double *a = malloc((size_t)n * sizeof *a);
  for (int i = 0; i < n; i++) {
    a[i] = x[i] * x[i];
  }
  a = realloc(a, (size_t)keep * sizeof *a);
  double p = 1.0;
  for (int i = 0; i < keep; i++) {
    p *= a[i];
  }
  free(a);
  return p;
}

double aligned_blocks(const double *x, int n) {
  void *block = NULL;
  if (posix_memalign(&block, 64, (size_t)n * sizeof(double)) != 0) {
    return 0.0;
  }
  double *a = block;
  double *b = aligned_alloc(32, (size_t)((n + 3) / 4 * 4) * sizeof(double));
  for (int i = 0; i < n; i++) {
    a[i] = x[i] * x[i];
    b[i] = a[i] * x[0];
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += a[i] * b[n - 1 - i];
  }
  free(b);
  free(a);
  return s;
}

typedef struct {
  double value;
  int tag;
  double weight;
} Item;

double growing_structs(const double *x, int n) {
  Item *items = NULL;
  int size = 0, capacity = 0;
  for (int i = 0; i < n; i++) {
    if (x[i] > 0.0) {
      if (size == capacity) {
        capacity = capacity * 2 + 1;
        items = realloc(items, (size_t)capacity * sizeof *items);
      }
      items[size++] = (Item){x[i], i, x[i] * x[0]};
    }
  }
  double s = 0.0;
  for (int i = 0; i < size; i++) {
    s += items[i].value * items[i].weight * items[i].tag;
  }
  free(items);
  return s;
}
