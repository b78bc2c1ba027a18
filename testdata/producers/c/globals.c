// Clang 14 has no _Float16 on this target.
#if __clang_major__ >= 15
_Float16 hf=1.5;
#else
float hf=1.5;
#endif
double g1=1.5;static double tab[4]={1,2,3,4};const float ct[]={1.f/3,2.f/3,1e-45f,__builtin_nanf(""),__builtin_inff()};long double ld=1.1L;__float128 q=1.25Q;
struct{int a;double*b;char c[3];}st={1,tab+2,"hi"};_Thread_local double tl;double*gp=&tab[1];char*s="str";static long diff=(long)&tab[0]+8;
double use(int i){tl+=i;return tab[i]*g1+ct[i%5]+st.a+*gp+(double)ld+hf+tl+(double)q;}void set(double x){tab[1]=x;g1=x;}
__attribute__((weak)) int wk;__attribute__((visibility("hidden"))) int hd;__attribute__((section(".mysec"))) int sec=3;

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  set(2.5);
  printf("%.10g %.10g\n", use(1), use(0));
  printf("%s %s %d %d %d\n", s, st.c, wk, hd, sec);
  return 0;
}
#endif
