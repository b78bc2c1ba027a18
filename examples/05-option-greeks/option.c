#include <math.h>

/* Mean over n paths; z are samples of the normal distribution. */
double price(double spot, double vol, double rate, double time, double strike,
             const double *z, int n) {
  double drift = (rate - 0.5 * vol * vol) * time;
  double scale = vol * sqrt(time);
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double end = spot * exp(drift + scale * z[i]);
    if (end > strike) sum += end - strike;
  }
  return exp(-rate * time) * sum / n;
}
