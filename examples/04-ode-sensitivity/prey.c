/* Prey x and predators y: x' = a x - b x y, y' = c x y - d y. */
static void slope(const double *p, const double *s, double *out) {
  out[0] = p[0] * s[0] - p[1] * s[0] * s[1];
  out[1] = p[2] * s[0] * s[1] - p[3] * s[1];
}

/* Advances the state by a number of steps of length h. */
void simulate(const double *p, double *state, int steps, double h) {
  for (int n = 0; n < steps; n++) {
    double k1[2], k2[2], k3[2], k4[2], s[2];
    slope(p, state, k1);
    for (int i = 0; i < 2; i++) s[i] = state[i] + 0.5 * h * k1[i];
    slope(p, s, k2);
    for (int i = 0; i < 2; i++) s[i] = state[i] + 0.5 * h * k2[i];
    slope(p, s, k3);
    for (int i = 0; i < 2; i++) s[i] = state[i] + h * k3[i];
    slope(p, s, k4);
    for (int i = 0; i < 2; i++) {
      state[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    }
  }
}
