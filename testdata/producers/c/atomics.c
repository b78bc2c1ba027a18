#include <stdatomic.h>
_Atomic int ctr;_Atomic double ad;int inc(void){return atomic_fetch_add(&ctr,1)+atomic_load_explicit(&ctr,memory_order_acquire);}
int cas(_Atomic int*p,int o,int n){return atomic_compare_exchange_strong(p,&o,n);}
void addd(double x){ad+=x;atomic_thread_fence(memory_order_seq_cst);}
int sub(int*p){return __sync_fetch_and_sub(p,3)+__atomic_exchange_n(p,4,__ATOMIC_RELAXED)+__atomic_fetch_max(p,4,__ATOMIC_RELAXED);}
double fadd(double*p,double x){return __atomic_fetch_add((long*)p,1,__ATOMIC_ACQ_REL)+x;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  _Atomic int a = 5;
  int s = 7;
  double d = 2;
  printf("%d\n", inc());
  printf("%d %d\n", cas(&a, 5, 9), (int)a);
  addd(1.5);
  printf("%.10g %d\n", (double)ad, sub(&s));
  printf("%.10g\n", fadd(&d, 1));
  return 0;
}
#endif
