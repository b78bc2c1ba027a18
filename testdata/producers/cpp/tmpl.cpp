template<typename T,int N>struct Vec{T d[N];T dot(const Vec&o)const{T s{};for(int i=0;i<N;i++)s+=d[i]*o.d[i];return s;}Vec operator+(const Vec&o)const{Vec r;for(int i=0;i<N;i++)r.d[i]=d[i]+o.d[i];return r;}};
template struct Vec<double,3>;template struct Vec<float,8>; double f(Vec<double,3>&a){return (a+a).dot(a);}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  Vec<double, 3> a{{1, 2, 3}};
  Vec<float, 8> b{{1, 2, 3, 4, 5, 6, 7, 8}};
  printf("%.10g %g\n", f(a), (b + b).dot(b));
  return 0;
}
#endif
