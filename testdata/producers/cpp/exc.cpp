#include <stdexcept>
#include <string>
double f(double x){if(x<0)throw std::invalid_argument("neg "+std::to_string(x));return x*x;}
double g(double x){try{return f(x);}catch(const std::invalid_argument&e){return -1;}catch(...){throw;}}
double ne(double x)noexcept{return f(x);}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  printf("%.10g %.10g %.10g\n", g(3), g(-3), ne(4));
  try {
    f(-2.5);
  } catch (const std::exception &e) {
    puts(e.what());
  }
  return 0;
}
#endif
