typedef double v4 __attribute__((vector_size(32)));typedef float v8 __attribute__((vector_size(32)));typedef int i8 __attribute__((vector_size(32)));
v4 f(v4 a,v4 b){return a*b+a/b;} v8 sh(v8 a){return __builtin_shufflevector(a,a,7,6,5,4,3,2,1,0);}
double ex(v4 a){return a[0]+a[3];} v4 in(v4 a,double x,int i){a[i]=x;return a;} i8 cm(v8 a,v8 b){return a<b;}
double rd(v4 a){return __builtin_reduce_max(__builtin_convertvector(a,v4));}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  v4 a = {1, 2, 3, 4}, b = {4, 3, 2, 1}, c = in(f(a, b), 9, 2);
  v8 x = {1, 2, 3, 4, 5, 6, 7, 8};
  v8 y = sh(x);
  i8 m = cm(x, y);
  printf("%.10g %.10g %.10g %g %d %d %.10g\n", ex(c), c[2], c[1], y[0], m[0], m[7], rd(a));
  return 0;
}
#endif
