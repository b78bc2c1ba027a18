int id(int a,int b){return a/b+a%b+(a>>2)+(a<<3);} unsigned ud(unsigned a,unsigned b){return a/b+a%b+(a>>2);} double cv(int a,unsigned b,long c,unsigned char d,float e){return a+b+c+d+e;} int fi(double x){return (int)x+(unsigned)x+(long)x;} long idx(int*p,unsigned i){return p[i]+p[(long)i*2+1];} __int128 i128(__int128 a,long b){return a*b;} _Bool b(double x){return x;} unsigned short us(unsigned short a){return a|(a<<8);} int dj(int x){return (x&~7)|(x>>29&7);}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  int p[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  printf("%d %u %.10g\n", id(-17, 5), ud(17, 5), cv(-1, 2, 3, 4, 5.5f));
  printf("%d %ld %d %d %d %d\n", fi(3.7), idx(p, 2), (int)i128(5, -3), b(0.1), us(0x12), dj(77));
  return 0;
}
#endif
