struct A{double x;double f(double y){return x*y;}double g(double y)const{return x+y;}};typedef double(A::*M)(double);double cl(A&a,M m,double y){return (a.*m)(y);} double gg(A*a){M m=&A::f;return cl(*a,m,2);} double A::*dm=&A::x;double rd(A&a){return a.*dm;} struct alignas(32) AL{double d[4];};AL*na(){return new AL();} void dl(AL*p){delete p;} double*arr(int n){return new double[n]();} struct R{double*p;R(int n):p(new double[n]){}~R(){delete[]p;}};double raii(int n,double(*cb)(double*)){R r(n);return cb(r.p);}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  A o{3};
  AL *al = na();
  double *p = arr(4);
  printf("%.10g %.10g %d %.10g\n", gg(&o), rd(o), (int)((unsigned long)al % 32), p[3]);
  printf("%.10g\n", raii(3, [](double *q) { q[2] = 7; return q[2] * 2; }));
  dl(al);
  delete[] p;
  return 0;
}
#endif
