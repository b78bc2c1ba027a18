/*
 * The cross entropy of a sequence under a two-layer LSTM whose gates have one weight per unit, as used for character
 * models in public AD benchmarks.
 */
#include "harness.h"

#ifndef HARNESS

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

/* weights and biases hold four gates of n numbers; the cell's two states are updated in place. */
static void cell(
    const double *R weights, const double *R biases, double *R hidden, double *R memory, const double *R in, int n) {
  for (int i = 0; i < n; i++) {
    double forget = sigmoid(in[i] * weights[i] + biases[i]);
    double ingate = sigmoid(hidden[i] * weights[n + i] + biases[n + i]);
    double outgate = sigmoid(in[i] * weights[2 * n + i] + biases[2 * n + i]);
    double change = tanh(hidden[i] * weights[3 * n + i] + biases[3 * n + i]);
    memory[i] = memory[i] * forget + ingate * change;
    hidden[i] = outgate * tanh(memory[i]);
  }
}

double lstm(
    int layers, int n, int length, const double *R main, const double *R extra, double *R state, const double *R sequence,
    double *R work) {
  double *in = work;
  double *prediction = work + n;
  double total = 0;
  for (int t = 0; t + 1 < length; t++) {
    for (int i = 0; i < n; i++) {
      in[i] = sequence[t * n + i] * extra[i];
    }
    for (int l = 0; l < layers; l++) {
      double *hidden = &state[2 * l * n];
      cell(&main[l * 8 * n], &main[l * 8 * n + 4 * n], hidden, hidden + n, in, n);
      for (int i = 0; i < n; i++) {
        in[i] = hidden[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      prediction[i] = in[i] * extra[n + i] + extra[2 * n + i];
      sum += exp(prediction[i]);
    }
    double normaliser = log(sum + 2);
    for (int i = 0; i < n; i++) {
      total += sequence[(t + 1) * n + i] * (prediction[i] - normaliser);
    }
  }
  return -total / (double)(n * (length - 1));
}

#else
double lstm(int, int, int, const double *, const double *, double *, const double *, double *);
#define SIGNATURE                                                                                                      \
  int, int, int, const double *, double *, const double *, double *, double *, double *, const double *, double *, double *, \
      double
double d_lstm(SIGNATURE);
double safe_lstm(SIGNATURE);
enum { LAYERS = 2, N = 14, LENGTH = 1024 };
static double *main_, *dmain, *extra, *dextra, *cells, *dcells, *sequence, *work, *dwork;
void setup(void) {
  main_ = input(LAYERS * 8 * N, -1, 1, &dmain);
  extra = input(3 * N, -1, 1, &dextra);
  cells = input(LAYERS * 2 * N, -1, 1, &dcells);
  sequence = constant(LENGTH * N, 0, 1);
  work = scratch(2 * N, &dwork);
}
double primal(void) { return lstm(LAYERS, N, LENGTH, main_, extra, cells, sequence, work); }
double gradient(void) {
  return d_lstm(LAYERS, N, LENGTH, main_, dmain, extra, dextra, cells, dcells, sequence, work, dwork, 1);
}
double safe_gradient(void) {
  return safe_lstm(LAYERS, N, LENGTH, main_, dmain, extra, dextra, cells, dcells, sequence, work, dwork, 1);
}
#endif
