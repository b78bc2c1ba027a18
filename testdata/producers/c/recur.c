double fib(int n,double x){return n<2?x:fib(n-1,x)+fib(n-2,x*x);}
double tail(double x,int n){return n?tail(x*1.5,n-1):x;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%.10g %.10g\n", fib(12, 0.99), tail(1, 20));
  return 0;
}
#endif
