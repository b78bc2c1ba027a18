double sw(int k,double x){switch(k){case 0:return x;case 1:return x*x;case 7:x+=1;case 8:return x*x*x;case 100:return 0;default:__builtin_unreachable();}}
double gt(int k,double x){static void*t[]={&&a,&&b};goto *t[k];a:return x;b:return x*x;}
const char*nm(int k){switch(k){case 0:return "a";case 1:return "b";case 2:return "c";case 3:return "d";case 4:return "e";}return "z";}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%.10g %.10g %.10g\n", sw(1, 3), sw(7, 3), sw(8, 3));
  printf("%.10g %.10g %s%s%s\n", gt(0, 4), gt(1, 4), nm(0), nm(3), nm(9));
  return 0;
}
#endif
