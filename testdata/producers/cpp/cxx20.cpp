#include <span>
#include <ranges>
#include <concepts>
#include <compare>
// Older compilers cannot read the ranges of this library.
#if __clang_major__ >= 16
double s(std::span<const double> x){double r=0;for(auto v:x|std::views::filter([](double d){return d>0;})|std::views::transform([](double d){return d*d;}))r+=v;return r;}
#else
double s(std::span<const double> x){double r=0;for(auto v:x)r+=v>0?v*v:0;return r;}
#endif
struct O{double a;int b;auto operator<=>(const O&)const=default;};bool l(O a,O b){return a<b;} double lk(int x){if(x>0)[[likely]]return 1;else return 2;} double asm_(int n){[[assume(n>3)]];return n;}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  double x[] = {1, -2, 3, -4, 5};
  printf("%.10g %d %.10g %.10g\n", s(x), l({1, 2}, {1, 3}), lk(-1), asm_(5));
  return 0;
}
#endif
