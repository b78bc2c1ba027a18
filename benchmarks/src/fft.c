/* An in-place Fourier transform of interleaved complex numbers: bit reversal, then butterflies of growing span. */
#include "harness.h"

#ifndef HARNESS

void fft(double *R data, int n) {
  for (int i = 1, j = 0; i < n; i++) {
    int bit = n / 2;
    for (; j & bit; bit /= 2) {
      j ^= bit;
    }
    j ^= bit;
    if (i < j) {
      double re = data[2 * i], im = data[2 * i + 1];
      data[2 * i] = data[2 * j];
      data[2 * i + 1] = data[2 * j + 1];
      data[2 * j] = re;
      data[2 * j + 1] = im;
    }
  }
  for (int span = 1; span < n; span *= 2) {
    double angle = 3.14159265358979323846 / span;
    double step_re = cos(angle), step_im = -sin(angle);
    for (int start = 0; start < n; start += 2 * span) {
      double w_re = 1, w_im = 0;
      for (int k = start; k < start + span; k++) {
        double re = data[2 * (k + span)] * w_re - data[2 * (k + span) + 1] * w_im;
        double im = data[2 * (k + span)] * w_im + data[2 * (k + span) + 1] * w_re;
        data[2 * (k + span)] = data[2 * k] - re;
        data[2 * (k + span) + 1] = data[2 * k + 1] - im;
        data[2 * k] += re;
        data[2 * k + 1] += im;
        double next = w_re * step_re - w_im * step_im;
        w_im = w_re * step_im + w_im * step_re;
        w_re = next;
      }
    }
  }
}

#else
void fft(double *, int);
void d_fft(double *, double *, int);
void safe_fft(double *, double *, int);
enum { N = 65536 };
static double *data, *ddata;
void setup(void) { data = state(2 * N, -1, 1, &ddata); }
double primal(void) {
  fft(data, N);
  return 0;
}
double gradient(void) {
  d_fft(data, ddata, N);
  return 0;
}
double safe_gradient(void) {
  safe_fft(data, ddata, N);
  return 0;
}
#endif
