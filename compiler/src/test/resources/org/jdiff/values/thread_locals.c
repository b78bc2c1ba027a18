/* State between calls that each thread has for itself. */
#include <string.h>
_Thread_local double memory;
static _Thread_local double table[4];
__attribute__((noinline)) static double step(double x) { memory = 0.5 * memory + x; return memory * memory; }
double remembered(const double *x, int n) { double last = 0; memory = 0; for (int i = 0; i < n; i++) last = step(x[i]); return last; }
__attribute__((noinline)) static void put(const double *x, int i) { table[i % 4] += x[i]; }
double collected(const double *x, int n) { memset(table, 0, sizeof table); for (int i = 0; i < n; i++) put(x, i); double p = 1; for (int i = 0; i < 4; i++) p *= table[i] + i; return p; }
