/* Bit-fields of several widths and signs, a union that is read as what it was not written as, a computed goto
   as an interpreter uses it, flexible array members, designated initialisers. */
#include <stddef.h>
#include <string.h>

struct packed_flags {
  unsigned mode : 3;
  signed level : 5;
  unsigned : 0;
  unsigned long long wide : 37;
  _Bool on : 1;
} __attribute__((packed));

struct header {
  unsigned short version : 4, kind : 12;
  union {
    float f;
    unsigned u;
    struct {
      unsigned mantissa : 23, exponent : 8, sign : 1;
    } bits;
  } value;
  int count;
  double tail[];
};

int exponent_of(float x) {
  struct header h = {.value.f = x, .kind = 0xabc};
  return (int)h.value.bits.exponent - 127 + (h.kind == 0xabc) + (int)h.value.bits.sign * 1000;
}

long pack(struct packed_flags *f, int level, unsigned long long wide) {
  f->level = level;
  f->wide = wide;
  f->on = wide > 100;
  f->mode += 3;
  return f->level * 1000L + (long)(f->wide % 1000) + f->on + f->mode;
}

/* A small stack machine: numbers are pushed, operators pop. */
double interpret(const signed char *code, double x) {
  static const void *const labels[] = {&&push, &&add, &&multiply, &&duplicate, &&halt};
  double stack[8];
  int top = 0;
  goto *labels[(int)*code++];
push:
  stack[top++] = x;
  x += 1;
  goto *labels[(int)*code++];
add:
  top--;
  stack[top - 1] += stack[top];
  goto *labels[(int)*code++];
multiply:
  top--;
  stack[top - 1] *= stack[top];
  goto *labels[(int)*code++];
duplicate:
  stack[top] = stack[top - 1];
  top++;
  goto *labels[(int)*code++];
halt:
  return stack[top - 1];
}

double tail_sum(const struct header *h) {
  double s = 0;
  for (int i = 0; i < h->count; i++) s += h->tail[i];
  return s;
}

#ifndef NO_MAIN
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  struct packed_flags flags;
  struct header *h = malloc(sizeof *h + 3 * sizeof(double));
  memset(&flags, 0, sizeof flags);
  flags.mode = 6;
  h->count = 3;
  for (int i = 0; i < 3; i++) h->tail[i] = i + 0.5;
  printf("%d %d\n", exponent_of(40.0f), exponent_of(-0.3f));
  printf("%ld %zu\n", pack(&flags, -9, 0x1234567890ULL), sizeof flags);
  printf("%.10g\n", interpret((const signed char[]){0, 0, 1, 3, 2, 0, 2, 4}, 2.5));
  printf("%.10g %zu\n", tail_sum(h), offsetof(struct header, tail));
  free(h);
  return 0;
}
#endif
