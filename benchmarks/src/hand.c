/*
 * The pose of a hand: 26 parameters (a rotation vector, a translation, four angles per finger) move 21 bones by chains of
 * 4×4 matrices; points follow their bones with blending weights, and their distances to measured points come out.
 */
#include "harness.h"

enum { FINGERS = 5, JOINTS = 4, BONES = 1 + FINGERS * JOINTS, PARAMETERS = 26, MATRIX = 16 };

#ifndef HARNESS

/* Matrices are stored row by row. */
static void multiply(const double *R a, const double *R b, double *R c) {
  for (int i = 0; i < 4; i++) {
    for (int j = 0; j < 4; j++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        sum += a[4 * i + k] * b[4 * k + j];
      }
      c[4 * i + j] = sum;
    }
  }
}

static void identity(double *R m) {
  for (int i = 0; i < MATRIX; i++) {
    m[i] = i % 5 == 0 ? 1 : 0;
  }
}

static void turn_x(double angle, double *R m) {
  double c = cos(angle), s = sin(angle);
  identity(m);
  m[5] = c;
  m[6] = -s;
  m[9] = s;
  m[10] = c;
}

static void turn_z(double angle, double *R m) {
  double c = cos(angle), s = sin(angle);
  identity(m);
  m[0] = c;
  m[1] = -s;
  m[4] = s;
  m[5] = c;
}

static void wrist(const double *R p, double *R m) {
  double square = p[0] * p[0] + p[1] * p[1] + p[2] * p[2];
  double angle = sqrt(square);
  double x = p[0] / angle, y = p[1] / angle, z = p[2] / angle;
  double c = cos(angle), s = sin(angle), t = 1 - c;
  identity(m);
  m[0] = t * x * x + c;
  m[1] = t * x * y - s * z;
  m[2] = t * x * z + s * y;
  m[4] = t * x * y + s * z;
  m[5] = t * y * y + c;
  m[6] = t * y * z - s * x;
  m[8] = t * x * z - s * y;
  m[9] = t * y * z + s * x;
  m[10] = t * z * z + c;
  m[3] = p[3];
  m[7] = p[4];
  m[11] = p[5];
}

void hand(
    const double *R pose, const double *R rest, const double *R inverse, int points, const double *R shape,
    const double *R blend, const double *R measured, double *R work, double *R distances) {
  double *absolute = work;
  double *relative = work + BONES * MATRIX;
  double *skin = work + 2 * BONES * MATRIX;
  wrist(pose, absolute);
  for (int f = 0; f < FINGERS; f++) {
    int parent = 0;
    for (int j = 0; j < JOINTS; j++) {
      int bone = 1 + f * JOINTS + j;
      double turned[MATRIX], spread[MATRIX];
      turn_x(pose[6 + f * JOINTS + j], turned);
      if (j == 0) {
        turn_z(pose[6 + f * JOINTS + j] * 0.25, spread);
        multiply(turned, spread, &relative[bone * MATRIX]);
        for (int i = 0; i < MATRIX; i++) {
          turned[i] = relative[bone * MATRIX + i];
        }
      }
      multiply(&rest[bone * MATRIX], turned, &relative[bone * MATRIX]);
      multiply(&absolute[parent * MATRIX], &relative[bone * MATRIX], &absolute[bone * MATRIX]);
      parent = bone;
    }
  }
  for (int b = 0; b < BONES; b++) {
    multiply(&absolute[b * MATRIX], &inverse[b * MATRIX], &skin[b * MATRIX]);
  }
  for (int p = 0; p < points; p++) {
    double at[3] = {0, 0, 0};
    for (int b = 0; b < BONES; b++) {
      for (int i = 0; i < 3; i++) {
        double moved = skin[b * MATRIX + 4 * i + 3];
        for (int k = 0; k < 3; k++) {
          moved += skin[b * MATRIX + 4 * i + k] * shape[3 * p + k];
        }
        at[i] += blend[p * BONES + b] * moved;
      }
    }
    for (int i = 0; i < 3; i++) {
      distances[3 * p + i] = measured[3 * p + i] - at[i];
    }
  }
}

#else
void hand(const double *, const double *, const double *, int, const double *, const double *, const double *, double *, double *);
#define SIGNATURE                                                                                                      \
  const double *, double *, const double *, const double *, int, const double *, const double *, const double *, double *, \
      double *, double *, double *
void d_hand(SIGNATURE);
void safe_hand(SIGNATURE);
enum { POINTS = 544 };
static double *pose, *dpose, *rest, *inverse, *shape, *blend, *measured, *work, *dwork, *distances, *ddistances;
void setup(void) {
  pose = input(PARAMETERS, 0.1, 0.6, &dpose);
  rest = constant(BONES * MATRIX, -0.5, 0.5);
  inverse = constant(BONES * MATRIX, -0.5, 0.5);
  shape = constant(3 * POINTS, -1, 1);
  blend = constant(POINTS * BONES, 0, 0.1);
  measured = constant(3 * POINTS, -1, 1);
  work = scratch(3 * BONES * MATRIX, &dwork);
  distances = output(3 * POINTS, &ddistances);
}
double primal(void) {
  hand(pose, rest, inverse, POINTS, shape, blend, measured, work, distances);
  return 0;
}
double gradient(void) {
  d_hand(pose, dpose, rest, inverse, POINTS, shape, blend, measured, work, dwork, distances, ddistances);
  return 0;
}
double safe_gradient(void) {
  safe_hand(pose, dpose, rest, inverse, POINTS, shape, blend, measured, work, dwork, distances, ddistances);
  return 0;
}
#endif
