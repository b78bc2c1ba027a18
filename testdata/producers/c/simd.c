#include <immintrin.h>
__attribute__((target("avx2,fma"))) double dot(const double*a,const double*b,int n){__m256d s=_mm256_setzero_pd();for(int i=0;i+4<=n;i+=4)s=_mm256_fmadd_pd(_mm256_loadu_pd(a+i),_mm256_loadu_pd(b+i),s);double t[4];_mm256_storeu_pd(t,s);return t[0]+t[1]+t[2]+t[3];}
__m128d sq(__m128d a){return _mm_sqrt_pd(_mm_max_pd(a,_mm_set1_pd(0)));}
__attribute__((target("avx512f"))) __m512d m5(__m512d a,__mmask8 k){return _mm512_maskz_add_pd(k,a,a);}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double a[8] = {1, 2, 3, 4, 5, 6, 7, 8}, r[2];
  _mm_storeu_pd(r, sq(_mm_set_pd(9, -4)));
  printf("%.10g %.10g\n", r[0], r[1]);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    a[0] = dot(a, a, 8);
    printf("%.10g\n", a[0]);
  }
  return 0;
}
#endif
