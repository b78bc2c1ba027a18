#include <math.h>
double f(double x){return sin(x)+cos(x)*exp(x)-log(fabs(x)+1)+pow(x,3)+tanh(x)+atan2(x,2)+fma(x,x,x)+fmin(x,2)+fmax(x,3)+floor(x)+ceil(x)+round(x)+trunc(x)+cbrt(x)+hypot(x,1)+erf(x)+lgamma(x)+copysign(x,-1)+ldexp(x,3)+rint(x)+nearbyint(x)+lrint(x);}
float g(float x){return sinf(x)*sqrtf(x)+powf(x,2.5f)+expf(x)+exp2f(x)+log10f(x)+log2f(x);}
long double h(long double x){return sinl(x)*x;}
double fr(double x){int e;double m=frexp(x,&e);double ip;return m+e+modf(x,&ip)+ip+isnan(x)+isinf(x)+signbit(x)+isfinite(x);}
void sc(double x,double*s,double*c){*s=sin(x);*c=cos(x);}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double s, c;
  sc(0.5, &s, &c);
  printf("%.10g %.6g %.10g\n", f(0.7), g(1.25f), (double)h(1.5L));
  printf("%.10g %.10g %.10g\n", fr(5.25), s, c);
  return 0;
}
#endif
