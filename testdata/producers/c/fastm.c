#pragma clang fp contract(fast) reassociate(on)
double f(double*a,int n){double s=0;for(int i=0;i<n;i++)s+=a[i]*a[i];return s;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double a[7] = {1, 2, 3, 4, 5, 6, 7};
  printf("%.10g\n", f(a, 7));
  return 0;
}
#endif
