/* State of the thread that outlives a call. */
#include <math.h>

static _Thread_local double carried;

double carried_in_thread(const double *x, int n) {
  carried = x[0];
  for (int i = 1; i < n; i++) {
    carried = carried * x[i] + sin(carried);
  }
  return carried * carried;
}
