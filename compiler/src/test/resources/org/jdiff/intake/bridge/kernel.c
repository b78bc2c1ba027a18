#include <math.h>
#include <stdlib.h>
#include <string.h>

struct body {
  double at[3];
  float mass;
};

void fill(double *out, int n);

double energy(const struct body *bodies, int n) {
  double whole, sum = 0;
  for (int i = 0; i < n; i++) {
    struct body local;
    memcpy(&local, &bodies[i], sizeof local);
    sum += local.mass * sqrt(local.at[0] * local.at[0] + local.at[1] * local.at[1]);
    sum += modf(local.at[2], &whole);
  }
  return sum;
}

double workspace(double x, int n) {
  double fixed[8];
  double *grown = malloc(n * sizeof *grown);
  if (!grown) goto failed;
  fill(fixed, 8);
  fill(grown, n);
  x = pow(x, fixed[0]) + exp(grown[n - 1]);
  free(grown);
  return x;
failed:
  return 0;
}

struct body moved(struct body from, double by) {
  from.at[0] += by;
  return from;
}
