int f(int x){int r;__asm__("addl %1,%0":"=r"(r):"r"(x),"0"(x):"cc");__asm__ volatile("":::"memory");return r;}
__asm__(".globl foo\nfoo: ret");

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  printf("%d\n", f(21));
  return 0;
}
#endif
