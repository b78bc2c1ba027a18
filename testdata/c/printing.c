/* Output happens once per iteration, in order. */
#include <math.h>
#include <stdio.h>

double prints_each_iterate(double x, int n) {
  double y = x;
  for (int i = 0; i < n; i++) {
    y = y * y - 0.5 * x;
    printf("%d %g\n", i, y);
  }
  return y;
}
