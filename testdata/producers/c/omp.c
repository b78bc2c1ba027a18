double sum(const double*a,int n){double s=0;
#pragma omp parallel for reduction(+:s) schedule(static)
for(int i=0;i<n;i++)s+=a[i]*a[i];return s;}
void sc(double*a,int n){
#pragma omp parallel
{
#pragma omp for nowait
for(int i=0;i<n;i++)a[i]*=2;
#pragma omp critical
a[0]+=1;
#pragma omp single
a[1]=2;
}
#pragma omp simd
for(int i=0;i<n;i++)a[i]+=1;
#pragma omp atomic
a[2]+=3;
}
void tasks(double*a){
#pragma omp task firstprivate(a)
a[0]=1;
#pragma omp taskwait
}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double a[5] = {1, 2, 3, 4, 5};
  printf("%.10g\n", sum(a, 5));
  tasks(a);
  printf("%.10g\n", a[0]);
  return 0;
}
#endif
