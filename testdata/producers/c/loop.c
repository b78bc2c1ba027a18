#include <stddef.h>
double dot(const double*a,const double*b,size_t n){double s=0;for(size_t i=0;i<n;i++)s+=a[i]*b[i];return s;}
void saxpy(float*restrict y,const float*restrict x,float a,int n){for(int i=0;i<n;i++)y[i]+=a*x[i];}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double a[9], b[9];
  float x[9], y[9];
  for (int i = 0; i < 9; i++) {
    a[i] = i + 1;
    b[i] = 2 * i;
    x[i] = i;
    y[i] = 1;
  }
  saxpy(y, x, 0.5f, 9);
  printf("%.10g %g %g\n", dot(a, b, 9), y[1], y[8]);
  return 0;
}
#endif
