#include <string.h>
#include <stdlib.h>
void cp(double*d,const double*s,size_t n){memcpy(d,s,n*8);memmove(d+1,d,n*4);memset(d,0,16);}
double heap(int n){double*p=malloc(n*sizeof*p),*q=calloc(n,8);for(int i=0;i<n;i++)p[i]=i+q[i];p=realloc(p,2*n*8);double r=p[n/2];free(p);free(q);return r;}
double vla(int n){double a[n];for(int i=0;i<n;i++)a[i]=i*0.5;double s=0;for(int i=0;i<n;i++)s+=a[i];return s;}
struct big{double a[100];};struct big ret(struct big b){b.a[3]=1;return b;}
double loc(double x){double a[16];memset(a,0,sizeof a);a[3]=x;extern void use(double*);use(a);{double b[4];use(b);x+=b[1];}{double c[4];use(c);x+=c[1];}return x;}

#ifndef NO_MAIN
#include <stdio.h>
__attribute__((weak)) void use(double *p) { p[1] = p[3] + 1; }
int main(void) {
  double d[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9}, s[8] = {8, 7, 6, 5, 4, 3, 2, 1};
  struct big b = {{1, 2, 3, 4}};
  cp(d, s, 8);
  for (int i = 0; i < 9; i++) printf("%.10g ", d[i]);
  b = ret(b);
  printf("\n%.10g %.10g %.10g\n", heap(10), vla(8), b.a[3] + b.a[2]);
  return 0;
}
#endif
