/* What compilers call to narrow numbers to bfloat where the processor cannot and the run-time library is old.
   Made into IR by: clang-19 -O1 -S -emit-llvm narrowing.c */
#include <string.h>

/* To the nearest, ties to even; not for what is no number. */
static __bf16 narrowed(float wide) {
  unsigned bits;
  memcpy(&bits, &wide, sizeof bits);
  unsigned short kept = (unsigned short)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
  __bf16 result;
  memcpy(&result, &kept, sizeof result);
  return result;
}

__bf16 __truncsfbf2(float wide) { return narrowed(wide); }
__bf16 __truncdfbf2(double wide) { return narrowed((float)wide); }
