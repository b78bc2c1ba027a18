/* Switches. */

/* Two cases lead to one block. */
double switch_with_shared_case(const int *kind, int n, double x, double w) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double t;
    switch (kind[i]) {
      case 0:
      case 2:
        t = x * x;
        break;
      case 1:
        t = 3.0 * x;
        break;
      default:
        t = 1.0 / x;
        break;
    }
    s += t * w;
  }
  return s;
}

double switch_with_fall_through(double x, int start) {
  double r = x;
  switch (start) {
    case 3:
      r *= r;
      /* fall through */
    case 2:
      r += x;
      /* fall through */
    case 1:
      r *= x;
      break;
    case 9:
      return -x;
    default:
      break;
  }
  return r + 1.0;
}

/* A small interpreter: which operation runs is data. */
double stack_machine(const int *code, int n, const double *x) {
  double stack[8];
  int top = 0;
  for (int i = 0; i < n; i++) {
    switch (code[i]) {
      case 100:
        stack[top - 2] += stack[top - 1];
        top--;
        break;
      case 101:
        stack[top - 2] *= stack[top - 1];
        top--;
        break;
      case 102:
        stack[top] = stack[top - 1];
        top++;
        break;
      default:
        stack[top++] = x[code[i]];
        break;
    }
  }
  return stack[0];
}
