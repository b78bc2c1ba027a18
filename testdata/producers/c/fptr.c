typedef double(*F)(double,void*);double integ(F f,void*u,double a,double b,int n){double s=0,h=(b-a)/n;for(int i=0;i<n;i++)s+=f(a+i*h,u);return s*h;}
static double id(double x,void*u){return x*(*(double*)u);}double go(double k){return integ(id,&k,0,1,100);}
struct ops{double(*f)(double);double(*g)(double,double);};double call(const struct ops*o,double x){return o->g(o->f(x),x);}
extern double f1(double);extern double g1(double,double);const struct ops OPS={f1,g1};const struct ops*T[2]={&OPS,0};

#ifndef NO_MAIN
#include <stdio.h>
__attribute__((weak)) double f1(double x) { return x + 1; }
__attribute__((weak)) double g1(double x, double y) { return x * y; }
int main(void) {
  printf("%.10g %.10g\n", go(3), call(T[0], 2));
  return 0;
}
#endif
