#include <math.h>
#include <stdio.h>

#include "model.h"
#include "model_d.h"

int main(void) {
  double x[2] = {3, 4}, gradient[2] = {0, 0};
  double value = d_model(x, gradient, 2, 1.0);
  printf("value %.4f, gradient %.4f %.4f\n", value, gradient[0], gradient[1]);
  for (int i = 0; i < 2; i++) {
    if (fabs(gradient[i] - 2 * x[i] / 25) > 1e-15) return 1;
  }
  if (value != model(x, 2)) return 2;
  puts("checked against the closed form");
  return 0;
}
