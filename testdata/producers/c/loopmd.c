void f(double*a,int n){
#pragma clang loop unroll_count(4) vectorize(disable)
for(int i=0;i<n;i++)a[i]*=2;
#pragma clang loop vectorize_width(4) interleave_count(2)
for(int i=0;i<n;i++)a[i]+=2;
#pragma unroll
for(int i=0;i<4;i++)a[i]-=1;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double a[11];
  for (int i = 0; i < 11; i++) a[i] = i;
  f(a, 11);
  for (int i = 0; i < 11; i++) printf("%.10g ", a[i]);
  puts("");
  return 0;
}
#endif
