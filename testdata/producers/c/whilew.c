double newton(double x){double y=x;int it=0;do{double d=(y*y-x)/(2*y);y-=d;if(d<1e-12&&d>-1e-12)break;}while(++it<100);return y;}
double coll(unsigned long n,double x){while(n!=1){n=n&1?3*n+1:n/2;x*=1.01;if(x>1e9)continue;x+=n%7;}return x;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%.10g %.10g\n", newton(2), coll(27, 1));
  return 0;
}
#endif
