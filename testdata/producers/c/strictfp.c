#pragma STDC FENV_ACCESS ON
double f(double a,double b){return a/b+a*b;} int g(double a,double b){return a<b;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%.10g %d\n", f(3, 7), g(3, 7));
  return 0;
}
#endif
