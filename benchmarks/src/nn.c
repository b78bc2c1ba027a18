/* A dense network with one hidden layer of tanh units and a softmax cross entropy, over a batch of samples. */
#include "harness.h"

#ifndef HARNESS

static void dense(const double *R w, const double *R b, const double *R x, double *R y, int in, int out) {
  for (int i = 0; i < out; i++) {
    double sum = b[i];
    for (int j = 0; j < in; j++) {
      sum += w[i * in + j] * x[j];
    }
    y[i] = sum;
  }
}

double nn(
    int samples, int in, int hidden, int out, const double *R w1, const double *R b1, const double *R w2,
    const double *R b2, const double *R images, const int *R labels, double *R layer, double *R scores) {
  double loss = 0;
  for (int s = 0; s < samples; s++) {
    dense(w1, b1, &images[s * in], layer, in, hidden);
    for (int i = 0; i < hidden; i++) {
      layer[i] = tanh(layer[i]);
    }
    dense(w2, b2, layer, scores, hidden, out);
    double sum = 0;
    for (int i = 0; i < out; i++) {
      sum += exp(scores[i]);
    }
    loss += log(sum) - scores[labels[s]];
  }
  return loss / samples;
}

#else
double nn(int, int, int, int, const double *, const double *, const double *, const double *, const double *, const int *, double *, double *);
#define SIGNATURE                                                                                                      \
  int, int, int, int, const double *, double *, const double *, double *, const double *, double *, const double *, double *, \
      const double *, const int *, double *, double *, double *, double *, double
double d_nn(SIGNATURE);
double safe_nn(SIGNATURE);
enum { SAMPLES = 50, IN = 196, HIDDEN = 32, OUT = 10 };
static double *w1, *dw1, *b1, *db1, *w2, *dw2, *b2, *db2, *images, *layer, *dlayer, *scores, *dscores;
static int *labels;
void setup(void) {
  w1 = input(IN * HIDDEN, -0.1, 0.1, &dw1);
  b1 = input(HIDDEN, -1, 1, &db1);
  w2 = input(HIDDEN * OUT, -0.5, 0.5, &dw2);
  b2 = input(OUT, -1, 1, &db2);
  images = constant(SAMPLES * IN, 0, 1);
  labels = numbers(SAMPLES, OUT);
  layer = scratch(HIDDEN, &dlayer);
  scores = scratch(OUT, &dscores);
}
double primal(void) { return nn(SAMPLES, IN, HIDDEN, OUT, w1, b1, w2, b2, images, labels, layer, scores); }
double gradient(void) {
  return d_nn(
      SAMPLES, IN, HIDDEN, OUT, w1, dw1, b1, db1, w2, dw2, b2, db2, images, labels, layer, dlayer, scores, dscores, 1);
}
double safe_gradient(void) {
  return safe_nn(
      SAMPLES, IN, HIDDEN, OUT, w1, dw1, b1, db1, w2, dw2, b2, db2, images, labels, layer, dlayer, scores, dscores, 1);
}
#endif
