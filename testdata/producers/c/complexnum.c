#include <complex.h>
double _Complex f(double _Complex z){return z*z+cexp(z)/(z+1);}
float _Complex g(float _Complex a,float _Complex b){return a*b;}
double ab(double _Complex z){return cabs(z)+creal(z)*cimag(z);}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double _Complex z = f(1 + 2 * I);
  float _Complex w = g(1 + 2 * I, 3 - I);
  printf("%.10g %.10g %g %g %.10g\n", creal(z), cimag(z), crealf(w), cimagf(w), ab(3 + 4 * I));
  return 0;
}
#endif
