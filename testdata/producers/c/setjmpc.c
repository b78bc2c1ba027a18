#include <setjmp.h>
jmp_buf b;double f(double x){if(setjmp(b))return x;if(x>3)longjmp(b,1);return x*x;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%.10g %.10g\n", f(2), f(5));
  return 0;
}
#endif
