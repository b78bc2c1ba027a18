/* Memory seen as several types, and floating-point numbers handled as bits. */
#include <math.h>
#include <stdint.h>
#include <string.h>

typedef struct {
  int kind;
  union {
    struct { double radius; } circle;
    struct { double width, height; } box;
    long count;
    float single;
  } as;
} Shape;

static double area(const Shape *s) {
  switch (s->kind) {
    case 0: return 3.0 * s->as.circle.radius * s->as.circle.radius;
    case 1: return s->as.box.width * s->as.box.height;
    case 2: return (double)s->as.count;
    default: return (double)s->as.single * 2.0;
  }
}

double tagged_union_areas(const double *x, int n) {
  Shape shapes[8];
  for (int i = 0; i < n; i++) {
    shapes[i].kind = i % 4;
    switch (i % 4) {
      case 0: shapes[i].as.circle.radius = x[i]; break;
      case 1: shapes[i].as.box.width = x[i]; shapes[i].as.box.height = x[0]; break;
      case 2: shapes[i].as.count = i; break;
      default: shapes[i].as.single = (float)x[i]; break;
    }
  }
  double s = 1.0;
  for (int i = 0; i < n; i++) {
    Shape copy = shapes[i];
    s *= area(&copy);
  }
  return s;
}

double sign_flipped_by_bits(double x, int flip) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  bits ^= (uint64_t)(flip & 1) << 63;
  double y;
  memcpy(&y, &bits, sizeof y);
  return y * x * x;
}

double negated_by_bits(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  bits ^= UINT64_C(0x8000000000000000);
  memcpy(&x, &bits, sizeof x);
  return x * exp(x);
}

double magnitude_by_bits(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  bits &= UINT64_C(0x7fffffffffffffff);
  double y;
  memcpy(&y, &bits, sizeof y);
  return y * y * x;
}

double mantissa_by_masks(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  bits = (bits & UINT64_C(0x800fffffffffffff)) | UINT64_C(0x3fe0000000000000);
  double y;
  memcpy(&y, &bits, sizeof y);
  return y * y;
}

void signs_flipped_in_array(double *x, int n) {
  for (int i = 0; i < n; i++) {
    uint64_t bits;
    memcpy(&bits, &x[i], sizeof bits);
    bits ^= UINT64_C(0x8000000000000000);
    memcpy(&x[i], &bits, sizeof bits);
  }
}

double bytes_moved_by_hand(const double *x, int n) {
  unsigned char buffer[64];
  const unsigned char *from = (const unsigned char *)x;
  for (size_t i = 0; i < (size_t)n * sizeof(double); i++) {
    buffer[i] = from[i];
  }
  double y[8];
  memcpy(y, buffer, (size_t)n * sizeof(double));
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= y[i];
  }
  return p;
}

double words_swapped(double *x, int n) {
  uint64_t *words = (uint64_t *)x;
  for (int i = 0; i < n / 2; i++) {
    uint64_t t = words[i];
    words[i] = words[n - 1 - i];
    words[n - 1 - i] = t;
  }
  return x[0] * x[0] * x[n - 1];
}
