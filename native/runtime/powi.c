/*
 * The functions that LLVM calls for llvm.powi. They belong to the compiler's own run-time library, which neither a JIT
 * nor a shared library made of our object alone has at hand.
 */
#define POWI(NAME, TYPE)                                                       \
  TYPE NAME(TYPE base, int exponent) {                                         \
    /* Unsigned, because the smallest integer has no positive counterpart. */  \
    unsigned rest = exponent < 0 ? 0u - (unsigned)exponent : (unsigned)exponent; \
    TYPE power = 1;                                                            \
    for (TYPE square = base; rest; rest >>= 1, square *= square) {             \
      if (rest & 1u) {                                                         \
        power *= square;                                                       \
      }                                                                        \
    }                                                                          \
    return exponent < 0 ? 1 / power : power;                                   \
  }

POWI(__powidf2, double)
POWI(__powisf2, float)

__attribute__((used)) static void *const kept[] = {(void *)__powidf2, (void *)__powisf2};
