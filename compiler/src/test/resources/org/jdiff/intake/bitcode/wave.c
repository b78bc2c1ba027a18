#include <math.h>

double wave(double x) { return sin(x) * x; }
