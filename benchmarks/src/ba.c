/*
 * Bundle adjustment: weighted reprojection errors of points seen by cameras. A camera is a rotation vector, a centre,
 * a focal length, a principal point and two coefficients of radial distortion.
 */
#include "harness.h"

enum { CAMERA = 11 };

#ifndef HARNESS

static void rotate(const double *R r, const double *R p, double *R out) {
  double square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
  double cross[3] = {r[1] * p[2] - r[2] * p[1], r[2] * p[0] - r[0] * p[2], r[0] * p[1] - r[1] * p[0]};
  if (square > 0) {
    double angle = sqrt(square);
    double c = cos(angle);
    double s = sin(angle) / angle;
    double f = (r[0] * p[0] + r[1] * p[1] + r[2] * p[2]) * (1 - c) / square;
    for (int i = 0; i < 3; i++) {
      out[i] = p[i] * c + cross[i] * s + r[i] * f;
    }
  } else {
    for (int i = 0; i < 3; i++) {
      out[i] = p[i] + cross[i];
    }
  }
}

static void project(const double *R camera, const double *R point, double *R pixel) {
  double moved[3], turned[3];
  for (int i = 0; i < 3; i++) {
    moved[i] = point[i] - camera[3 + i];
  }
  rotate(camera, moved, turned);
  double x = turned[0] / turned[2];
  double y = turned[1] / turned[2];
  double square = x * x + y * y;
  double distortion = 1 + camera[9] * square + camera[10] * square * square;
  pixel[0] = x * distortion * camera[6] + camera[7];
  pixel[1] = y * distortion * camera[6] + camera[8];
}

void ba(
    int observations, const int *R seen, const double *R cameras, const double *R points, const double *R weights,
    const double *R features, double *R errors, double *R weight_errors) {
  for (int i = 0; i < observations; i++) {
    double pixel[2];
    project(&cameras[CAMERA * seen[2 * i]], &points[3 * seen[2 * i + 1]], pixel);
    errors[2 * i] = weights[i] * (pixel[0] - features[2 * i]);
    errors[2 * i + 1] = weights[i] * (pixel[1] - features[2 * i + 1]);
    weight_errors[i] = 1 - weights[i] * weights[i];
  }
}

#else
void ba(int, const int *, const double *, const double *, const double *, const double *, double *, double *);
#define SIGNATURE                                                                                                     \
  int, const int *, const double *, double *, const double *, double *, const double *, double *, const double *, double *, \
      double *, double *, double *
void d_ba(SIGNATURE);
void safe_ba(SIGNATURE);
enum { CAMERAS = 49, POINTS = 1000, OBSERVATIONS = 5000 };
static double *cameras, *dcameras, *points, *dpoints, *weights, *dweights, *features, *errors, *derrors;
static double *weight_errors, *dweight_errors;
static int *seen;
void setup(void) {
  cameras = input(CAMERAS * CAMERA, 0.1, 0.5, &dcameras);
  points = input(POINTS * 3, 2, 4, &dpoints);
  weights = input(OBSERVATIONS, 0.5, 1, &dweights);
  features = constant(2 * OBSERVATIONS, -1, 1);
  errors = output(2 * OBSERVATIONS, &derrors);
  weight_errors = output(OBSERVATIONS, &dweight_errors);
  seen = numbers(2 * OBSERVATIONS, CAMERAS);
  int *others = numbers(OBSERVATIONS, POINTS);
  for (int i = 0; i < OBSERVATIONS; i++) {
    seen[2 * i + 1] = others[i];
  }
}
double primal(void) {
  ba(OBSERVATIONS, seen, cameras, points, weights, features, errors, weight_errors);
  return 0;
}
double gradient(void) {
  d_ba(
      OBSERVATIONS, seen, cameras, dcameras, points, dpoints, weights, dweights, features, errors, derrors,
      weight_errors, dweight_errors);
  return 0;
}
double safe_gradient(void) {
  safe_ba(
      OBSERVATIONS, seen, cameras, dcameras, points, dpoints, weights, dweights, features, errors, derrors,
      weight_errors, dweight_errors);
  return 0;
}
#endif
