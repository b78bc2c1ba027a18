/* Functions that call themselves or each other. */
#include <math.h>

double recursive_sine_product(double x, int n) {
  return n ? x * recursive_sine_product(sin(x), n - 1) : x;
}

double two_branch_recursion(double x, int n) {
  if (n < 2) {
    return x + n;
  }
  return two_branch_recursion(x, n - 1) * x + two_branch_recursion(x * 0.5, n - 2);
}

static double odd_step(double x, int n);

static double even_step(double x, int n) {
  return n == 0 ? x * x : odd_step(x + 0.25, n - 1) * x;
}

static double odd_step(double x, int n) {
  return n == 0 ? sin(x) : even_step(x * 1.5, n - 1) + x;
}

double mutual_recursion(double x, int n) {
  return even_step(x, n);
}

double divide_and_conquer_norm(const double *x, int n) {
  if (n == 1) {
    return x[0] * x[0];
  }
  int half = n / 2;
  double left = divide_and_conquer_norm(x, half);
  double right = divide_and_conquer_norm(x + half, n - half);
  return left + right + 0.1 * left * right;
}

void recursion_in_place(double *x, int n) {
  if (n <= 1) {
    return;
  }
  x[n - 2] *= x[n - 1];
  recursion_in_place(x, n - 1);
  x[n - 1] += x[0];
}
