#include <stddef.h>
#include <stdbool.h>
int pc(unsigned x){return __builtin_popcount(x)+__builtin_clz(x)+__builtin_ctz(x)+__builtin_bswap32(x)+__builtin_expect(x,1)+__builtin_rotateleft32(x,3)+__builtin_ffs(x);}
int ov(int a,int b,int*r){return __builtin_add_overflow(a,b,r)|__builtin_mul_overflow(a,b,r)|__builtin_sub_overflow(a,b,r);}
void asum(double*p,int n){__builtin_assume(n>0);p=__builtin_assume_aligned(p,32);__builtin_prefetch(p);for(int i=0;i<n;i++)p[i]+=1;}
size_t os(char*p){return __builtin_object_size(p,0);} int ab(int x){return __builtin_abs(x);} _BitInt(37) bi(_BitInt(37) x){return x*3;}
#if __has_builtin(__builtin_elementwise_add_sat)
unsigned sat(unsigned a,unsigned b){return __builtin_elementwise_add_sat(a,b);}
#endif
 void*fa(void){return __builtin_frame_address(0);} void*ra(void){return __builtin_return_address(0);}
void al(int n){extern void u(void*);u(__builtin_alloca(n));} void tr(void){__builtin_trap();} long cyc(void){return __builtin_readcyclecounter();}
bool cmpu(int a,unsigned b){return a<(int)b&&a!=3;} unsigned long pd(int*a,int*b){return a-b;}  int mn(int a,int b){return a<b?a:b;} unsigned char uc(int x){return x;}

#ifndef NO_MAIN
#include <stdio.h>
__attribute__((weak)) void u(void *p) { *(char *)p = 1; }
int main(void) {
  int r = 0;
  double v[4] __attribute__((aligned(32))) = {1, 2, 3, 4};
  asum(v, 4);
  al(16);
  printf("%d %d %d\n", pc(77), ov(2000000000, 2, &r), r);
  printf("%.10g %d %d %d\n", v[3], ab(-4), (int)bi(12), (int)os((char *)v));
  printf("%d %d %d %d\n", cmpu(-1, 3), (int)pd(&r + 1, &r), mn(3, 2), uc(300));
  return 0;
}
#endif
