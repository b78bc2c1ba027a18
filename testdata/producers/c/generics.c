/* Selection by type, statement expressions, nested functions by blocks of code, labels as values of a range,
   arrays of structures with pointers into each other, compound literals, wide integers. */
#include <stdint.h>

#define magnitude(x) _Generic((x), int: magnitude_int, double: magnitude_double, default: magnitude_double)(x)
#define larger(a, b) ({ __typeof__(a) a_ = (a); __typeof__(b) b_ = (b); a_ > b_ ? a_ : b_; })

static int magnitude_int(int x) { return x < 0 ? -x : x; }
static double magnitude_double(double x) { return x < 0 ? -x : x; }

struct node {
  double weight;
  struct node *next[2];
  const char *name;
};

static struct node nodes[3] = {
    [0] = {.weight = 1.5, .next = {&nodes[1], &nodes[2]}, .name = "root"},
    [2] = {.weight = 2.5, .next = {0, &nodes[1]}, .name = "right"},
    [1] = {.weight = 0.25, .name = "left"},
};

double walk(const struct node *n, int depth) {
  if (!n) return 0;
  return n->weight * depth + walk(n->next[0], depth + 1) + walk(n->next[1], depth + 1);
}

const char *classify(unsigned char c) {
  switch (c) {
    case '0' ... '9': return "digit";
    case 'a' ... 'z':
    case 'A' ... 'Z': return "letter";
    default: return "other";
  }
}

unsigned __int128 factorial(unsigned n) {
  unsigned __int128 r = 1;
  while (n > 1) r *= n--;
  return r;
}

uint64_t hash(const char *s) {
  uint64_t h = 14695981039346656037u;
  while (*s) h = (h ^ (unsigned char)*s++) * 1099511628211u;
  return h;
}

double choose(int i, double x) { return larger(magnitude(i), magnitude(x)) + (double[]){1, 2, 3}[i & 1]; }

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  unsigned __int128 f = factorial(30);
  printf("%.10g %s %s %s\n", walk(nodes, 1), classify('7'), classify('q'), classify('?'));
  printf("%llu %llu\n", (unsigned long long)(f >> 64), (unsigned long long)f);
  printf("%llu %.10g %.10g\n", (unsigned long long)hash(nodes[2].name), choose(-3, 2.5), choose(2, -7.5));
  return 0;
}
#endif
