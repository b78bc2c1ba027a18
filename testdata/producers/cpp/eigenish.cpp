#include <cstddef>
template<class E>struct Ex{const E&s()const{return static_cast<const E&>(*this);}};template<class A,class B>struct Add:Ex<Add<A,B>>{const A&a;const B&b;Add(const A&a,const B&b):a(a),b(b){}double operator[](size_t i)const{return a[i]+b[i];}};struct V:Ex<V>{double*d;size_t n;double operator[](size_t i)const{return d[i];}template<class E>V&operator=(const Ex<E>&e){for(size_t i=0;i<n;i++)d[i]=e.s()[i];return *this;}};template<class A,class B>Add<A,B> operator+(const Ex<A>&a,const Ex<B>&b){return{a.s(),b.s()};}
void f(V&a,V&b,V&c){a=b+c+b;}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  double x[3] = {}, y[3] = {1, 2, 3}, z[3] = {4, 5, 6};
  V a, b, c;
  a.d = x, b.d = y, c.d = z;
  a.n = b.n = c.n = 3;
  f(a, b, c);
  printf("%.10g %.10g %.10g\n", x[0], x[1], x[2]);
  return 0;
}
#endif
