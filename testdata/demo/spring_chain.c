/* Potential energy of masses in the plane that hang on a chain of springs. */
#include <math.h>

struct chain {
  const double *position; /* x0, y0, x1, y1, … */
  int count;
  double stiffness;
  double rest_length;
};

double chain_energy(const struct chain *c) {
  double energy = 0.0;
  for (int i = 0; i < c->count; i++) {
    energy += 9.81 * c->position[2 * i + 1];
  }
  for (int i = 0; i + 1 < c->count; i++) {
    double dx = c->position[2 * i + 2] - c->position[2 * i];
    double dy = c->position[2 * i + 3] - c->position[2 * i + 1];
    double stretch = sqrt(dx * dx + dy * dy) - c->rest_length;
    energy += 0.5 * c->stiffness * stretch * stretch;
  }
  return energy;
}
