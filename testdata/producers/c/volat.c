volatile double v;double f(double x){v=x;return v+v;}int g(volatile int*p){return *p+p[1];}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  volatile int p[2] = {3, 4};
  printf("%.10g %d\n", f(2.5), g(p));
  return 0;
}
#endif
