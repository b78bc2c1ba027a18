#include <valarray>
#include <array>
#include <complex>
#include <optional>
#include <variant>
#include <tuple>
double f(const std::valarray<double>&a){return (a*a+a).sum();} double g(std::array<double,4> a){double s=1;for(auto x:a)s*=x;return s;} std::complex<double> h(std::complex<double> z){return z*z/std::abs(z)+std::exp(z);} std::optional<double> o(double x){if(x>0)return x;return {};} double v(const std::variant<int,double>&x){return std::visit([](auto y){return double(y);},x);} std::tuple<double,int> tp(double x){return {x,1};}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  std::complex<double> z = h({1, 2});
  printf("%.10g %.10g %.10g %.10g\n", f({1, 2, 3}), g({1, 2, 3, 4}), z.real(), z.imag());
  printf("%.10g %d %.10g %.10g\n", *o(2), (int)o(-1).has_value(), v(3), std::get<0>(tp(1.5)));
  return 0;
}
#endif
