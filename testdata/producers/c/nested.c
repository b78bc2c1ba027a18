void matmul(int n,double A[n][n],double B[n][n],double C[n][n]){for(int i=0;i<n;i++)for(int j=0;j<n;j++){double s=0;for(int k=0;k<n;k++)s+=A[i][k]*B[k][j];C[i][j]=s;}}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  double a[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, b[3][3] = {{1, 0, 2}, {0, 1, 0}, {3, 0, 1}}, c[3][3];
  matmul(3, a, b, c);
  for (int i = 0; i < 9; i++) printf("%.10g ", c[i / 3][i % 3]);
  puts("");
  return 0;
}
#endif
