#include <stdlib.h>
__attribute__((const)) double c1(double);__attribute__((pure)) double p1(const double*);__attribute__((noinline,cold)) void cold1(void);__attribute__((malloc,alloc_size(1),returns_nonnull)) void*mymalloc(size_t);
__attribute__((nonnull)) double nn(double*a,double*b){return *a+*b+c1(*a)+p1(b);} _Noreturn void die(int);__attribute__((noreturn)) void nr(void){cold1();die(3);}
double byv(struct{double a[9];}*s){return s->a[3];} __attribute__((always_inline)) inline double ai(double x){return x*x;} __attribute__((flatten)) double fl(double x){return ai(x)+ai(x*x);}
__attribute__((target_clones("avx2","default"))) double tc(double*a,int n){double s=0;for(int i=0;i<n;i++)s+=a[i];return s;}
void esc(double*p){static double*k;k=p;} void w0(double*p){*p=1;} void r0(const double*restrict p,double*restrict q){*q=*p;} void init(double*p,int n){for(int i=0;i<n;i++)p[i]=0;} void *idp(void*p){return p;} 
__attribute__((optnone,noinline)) double on(double x){return x+1;} __attribute__((nothrow)) double nt(double x){return x;} __attribute__((minsize)) double ms(double x){return x*3;}
__attribute__((preserve_most)) void pm(void){} __attribute__((naked)) void nk(void){__asm__("ret");} __attribute__((no_sanitize("address"))) int ns(int*p){return *p;}

#ifndef NO_MAIN
#include <stdio.h>
__attribute__((weak)) double c1(double x) { return 2 * x; }
__attribute__((weak)) double p1(const double *p) { return *p + 1; }
__attribute__((weak)) void cold1(void) { puts("cold"); }
__attribute__((weak)) void *mymalloc(size_t n) { return malloc(n); }
__attribute__((weak)) _Noreturn void die(int n) {
  printf("%d\n", n);
  exit(0);
}
int main(void) {
  double v[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  double w[2] = {5, 6};
  int i = 4;
  r0(v + 2, w);
  printf("%.10g %.10g %.10g\n", nn(v, w), byv((void *)v), fl(1.5));
  printf("%.10g %.10g %.10g %.10g\n", tc(v, 9), on(2), nt(3), ms(4));
  init(v, 4);
  w0(w + 1);
  pm();
  printf("%.10g %.10g %d %d\n", v[3], *(double *)idp(w + 1), ns(&i), mymalloc(3) != 0);
  nr();
  return 0;
}
#endif
