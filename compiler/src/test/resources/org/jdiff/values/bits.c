/* Arithmetic on the bits of numbers. */
#include <stdint.h>

static uint64_t bits(double x) {
  union { double d; uint64_t u; } u = {.d = x};
  return u.u;
}
static double number(uint64_t x) {
  union { uint64_t u; double d; } u = {.u = x};
  return u.d;
}
#define SIGN 0x8000000000000000u
#define MANTISSA 0x000fffffffffffffu

double sign_flipped(double x, double y) { return number(bits(x) ^ SIGN) * y; }
double sign_cleared(double x, double y) { return number(bits(x - 5) & ~SIGN) * y; }
double sign_set(double x, double y) { return number(bits(x) | SIGN) * y; }
double sign_of_another(double x, double y) { return number((bits(x) & ~SIGN) | (bits(y - 3) & SIGN)) * y; }
double sign_times_another(double x, double y) { return number(bits(x) ^ (bits(y - 3) & SIGN)) * x; }
double signs_in_vectors(const double *x) {
  double s = 0;
  for (int i = 0; i < 8; i++) s += number(bits(x[i] - 1) & ~SIGN) * x[i];
  return s;
}
double low_bits_cleared(double x, double y) {
  double high = number(bits(x) & 0xfffffffff8000000u), low = x - high;
  return high * y + low * y * y;
}
double exponent_changed(double x, int k) { return number(bits(x * x) + ((uint64_t)(k - 3) << 52)); }
float float_exponent_changed(float x, int k) {
  union { float f; uint32_t u; } v = {.f = x * x};
  v.u += (uint32_t)k << 23;
  return v.f;
}
double exponent_replaced(double x) {
  uint64_t b = bits(x * 37);
  int e = (int)(b >> 52) - 1023;
  double m = number((b & MANTISSA) | 0x3ff0000000000000u);
  return m * m + e;
}
double high_word_compared(double x) {
  uint32_t high = (uint32_t)(bits(x) >> 32) & 0x7fffffffu;
  if (high >= 0x7ff00000u) return x + x;
  return high > 0x40000000u ? x * x : x * 3;
}
double not_a_number_tested(double x) {
  return (bits(x) & ~SIGN) > 0x7ff0000000000000u ? 0 : x * x;
}
double words_taken_apart(double x) {
  uint64_t b = bits(x);
  uint32_t high = b >> 32, low = (uint32_t)b;
  high ^= 0x80000000u;
  return number(((uint64_t)high << 32) | low) * x;
}
double masked_selection(double x, double y) {
  uint64_t m = -(uint64_t)(x < y);
  return number((bits(x * x) & m) | (bits(y * 3) & ~m));
}

/* These have no derivative that is known here. */
double reciprocal_root(double x) { return number(0x5fe6eb50c7b537a9u - (bits(x) >> 1)); }
double bytes_reversed(double x) { return number(__builtin_bswap64(bits(x * x) + 1)); }
double mantissa_alone(double x) { return number(bits(x) & MANTISSA) * x; }
