/* Data structures made of pointers. */
#include <math.h>
#include <stdlib.h>

typedef struct Cell {
  double value;
  struct Cell *next;
} Cell;

double list_inserted_in_order(const double *x, int n) {
  Cell *head = NULL;
  for (int i = 0; i < n; i++) {
    Cell *cell = malloc(sizeof *cell);
    cell->value = x[i];
    Cell **place = &head;
    while (*place && (*place)->value < x[i]) {
      place = &(*place)->next;
    }
    cell->next = *place;
    *place = cell;
  }
  double s = 0.0, weight = 1.0;
  while (head) {
    Cell *next = head->next;
    s += weight * head->value * head->value;
    weight += 1.0;
    free(head);
    head = next;
  }
  return s;
}

double list_reversed_in_place(double x, int n) {
  Cell *head = NULL;
  for (int i = 0; i < n; i++) {
    Cell *cell = malloc(sizeof *cell);
    cell->value = x * (i + 1);
    cell->next = head;
    head = cell;
  }
  Cell *reversed = NULL;
  while (head) {
    Cell *next = head->next;
    head->next = reversed;
    reversed = head;
    head = next;
  }
  double p = 0.0;
  for (Cell *c = reversed; c; c = c->next) {
    p = p * x + c->value;
  }
  while (reversed) {
    Cell *next = reversed->next;
    free(reversed);
    reversed = next;
  }
  return p;
}

typedef struct Node {
  double key, weight;
  struct Node *child[2];
} Node;

static Node *insert(Node *at, double key, double weight) {
  if (!at) {
    Node *node = calloc(1, sizeof *node);
    node->key = key;
    node->weight = weight;
    return node;
  }
  int side = key > at->key;
  at->child[side] = insert(at->child[side], key, weight);
  return at;
}

static double fold(const Node *at, int depth) {
  if (!at) {
    return 0.0;
  }
  return at->weight * at->key / depth + fold(at->child[0], depth + 1)
         + sin(fold(at->child[1], depth + 1));
}

static void release(Node *at) {
  if (at) {
    release(at->child[0]);
    release(at->child[1]);
    free(at);
  }
}

double binary_tree_fold(const double *x, int n) {
  Node *root = NULL;
  for (int i = 0; i < n; i++) {
    root = insert(root, x[i], x[(i + 1) % n]);
  }
  double s = fold(root, 1);
  release(root);
  return s;
}

#define BUCKETS 4

typedef struct Entry {
  int key;
  double sum;
  struct Entry *next;
} Entry;

static Entry *entry_of(Entry **table, int key) {
  Entry **at = &table[(unsigned)key % BUCKETS];
  while (*at && (*at)->key != key) {
    at = &(*at)->next;
  }
  if (!*at) {
    *at = calloc(1, sizeof **at);
    (*at)->key = key;
  }
  return *at;
}

double hash_table_sums(const double *x, const int *key, int n) {
  Entry *table[BUCKETS] = {0};
  for (int i = 0; i < n; i++) {
    entry_of(table, key[i])->sum += x[i];
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double group = entry_of(table, key[i])->sum;
    s += x[i] * group * group;
  }
  for (int b = 0; b < BUCKETS; b++) {
    while (table[b]) {
      Entry *next = table[b]->next;
      free(table[b]);
      table[b] = next;
    }
  }
  return s;
}

typedef struct {
  double *rows[3];
  double scale;
} Rows;

double structure_of_pointers_copied(double *a, double *b, double *c, double k) {
  Rows first = {{a, b, c}, k};
  Rows second = first;
  double *t = second.rows[0];
  second.rows[0] = second.rows[2];
  second.rows[2] = t;
  for (int i = 0; i < 2; i++) {
    second.rows[0][i] *= first.rows[1][i] * second.scale;
  }
  return first.rows[2][0] * second.rows[2][1] + c[1];
}
