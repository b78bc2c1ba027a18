#include <stdarg.h>
#include <stdio.h>
double sum(int n,...){va_list a;va_start(a,n);double s=0;for(int i=0;i<n;i++)s+=va_arg(a,double);va_end(a);return s;}
void pr(double x){printf("%f %d %s\n",x,(int)x,"hi");char b[64];snprintf(b,64,"%g",x);puts(b);}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%.10g\n", sum(3, 1.5, 2.5, 3.0));
  pr(2.25);
  return 0;
}
#endif
