#include <functional>
double ap(const std::function<double(double)>&f,double x){return f(x);} double go(double k){auto l=[k](double x){return k*x;};return ap(l,2)+l(3);} template<class F>double it(F f,int n){double s=0;for(int i=0;i<n;i++)s+=f(i);return s;} double g2(double a){return it([&](int i){return a*=i;},5);}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  printf("%.10g %.10g\n", go(1.5), g2(1.25));
  return 0;
}
#endif
