/*
 * A small reference BLAS for tests: plain loops, both interfaces, both precisions, 32- and 64-bit integers.
 *
 * The tests use it in two ways: as the library that derivatives call, and as code that is itself differentiated, which is
 * what the rules for linear algebra have to agree with.
 */
#include <stdint.h>

typedef int64_t wide;

static int set(char flag, char letter) { return (flag | 32) == letter; }

/* Element (i, j) of a matrix that is stored by columns, or by rows. */
#define AT(A, LD, BY_ROW, I, J) A[(BY_ROW) ? (I) * (LD) + (J) : (I) + (J) * (LD)]
#define START(N, INC) ((INC) < 0 ? (1 - (N)) * (INC) : 0)

#define KERNELS(P, T, ROOT, ABS)                                                                                       \
  static T core_##P##dot(wide n, const T *x, wide incx, const T *y, wide incy) {                                       \
    T sum = 0;                                                                                                         \
    for (wide i = 0; i < n; i++) {                                                                                     \
      sum += x[START(n, incx) + i * incx] * y[START(n, incy) + i * incy];                                              \
    }                                                                                                                  \
    return sum;                                                                                                        \
  }                                                                                                                    \
  static T core_##P##nrm2(wide n, const T *x, wide incx) {                                                             \
    T sum = 0;                                                                                                         \
    for (wide i = 0; i < n; i++) {                                                                                     \
      sum += x[START(n, incx) + i * incx] * x[START(n, incx) + i * incx];                                              \
    }                                                                                                                  \
    return ROOT(sum);                                                                                                  \
  }                                                                                                                    \
  static T core_##P##asum(wide n, const T *x, wide incx) {                                                             \
    T sum = 0;                                                                                                         \
    if (incx > 0) {                                                                                                    \
      for (wide i = 0; i < n; i++) {                                                                                   \
        sum += ABS(x[i * incx]);                                                                                       \
      }                                                                                                                \
    }                                                                                                                  \
    return sum;                                                                                                        \
  }                                                                                                                    \
  static void core_##P##axpy(wide n, T alpha, const T *x, wide incx, T *y, wide incy) {                                \
    for (wide i = 0; i < n; i++) {                                                                                     \
      y[START(n, incy) + i * incy] += alpha * x[START(n, incx) + i * incx];                                            \
    }                                                                                                                  \
  }                                                                                                                    \
  static void core_##P##scal(wide n, T alpha, T *x, wide incx) {                                                       \
    if (incx > 0) {                                                                                                    \
      for (wide i = 0; i < n; i++) {                                                                                   \
        x[i * incx] *= alpha;                                                                                          \
      }                                                                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
  static void core_##P##copy(wide n, const T *x, wide incx, T *y, wide incy) {                                         \
    for (wide i = 0; i < n; i++) {                                                                                     \
      y[START(n, incy) + i * incy] = x[START(n, incx) + i * incx];                                                     \
    }                                                                                                                  \
  }                                                                                                                    \
  static void core_##P##gemv(int row, int t, wide m, wide n, T alpha, const T *a, wide lda, const T *x, wide incx, T beta, \
                      T *y, wide incy) {                                                                               \
    wide rows = t ? n : m;                                                                                             \
    wide columns = t ? m : n;                                                                                          \
    if (m <= 0 || n <= 0) {                                                                                            \
      return;                                                                                                          \
    }                                                                                                                  \
    for (wide i = 0; i < rows; i++) {                                                                                  \
      T sum = 0;                                                                                                       \
      for (wide j = 0; j < columns; j++) {                                                                             \
        sum += AT(a, lda, row != t, i, j) * x[START(columns, incx) + j * incx];                                        \
      }                                                                                                                \
      T *to = y + START(rows, incy) + i * incy;                                                                        \
      *to = beta == 0 ? alpha * sum : alpha * sum + beta * *to;                                                        \
    }                                                                                                                  \
  }                                                                                                                    \
  static void core_##P##ger(int row, wide m, wide n, T alpha, const T *x, wide incx, const T *y, wide incy, T *a, wide lda) { \
    for (wide i = 0; i < m; i++) {                                                                                     \
      for (wide j = 0; j < n; j++) {                                                                                   \
        AT(a, lda, row, i, j) += alpha * x[START(m, incx) + i * incx] * y[START(n, incy) + j * incy];                  \
      }                                                                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
  static void core_##P##gemm(int row, int ta, int tb, wide m, wide n, wide k, T alpha, const T *a, wide lda, const T *b, \
                      wide ldb, T beta, T *c, wide ldc) {                                                              \
    for (wide i = 0; i < m; i++) {                                                                                     \
      for (wide j = 0; j < n; j++) {                                                                                   \
        T sum = 0;                                                                                                     \
        for (wide l = 0; l < k; l++) {                                                                                 \
          sum += AT(a, lda, row != ta, i, l) * AT(b, ldb, row != tb, l, j);                                            \
        }                                                                                                              \
        T *to = &AT(c, ldc, row, i, j);                                                                                \
        *to = beta == 0 ? alpha * sum : alpha * sum + beta * *to;                                                      \
      }                                                                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
  /* Substitution, from the end of the triangle that has one element. */                                               \
  static void core_##P##trsm(int row, int right, int upper, int t, int unit, wide m, wide n, T alpha, const T *a, wide lda, \
                      T *b, wide ldb) {                                                                                \
    wide order = right ? n : m;                                                                                        \
    wide systems = right ? m : n;                                                                                      \
    /* X op(A) = B is op(A)' X' = B'. */                                                                               \
    int transposed = right ? !t : t;                                                                                   \
    int forward = upper ? transposed : !transposed;                                                                    \
    for (wide s = 0; s < systems; s++) {                                                                               \
      for (wide step = 0; step < order; step++) {                                                                      \
        wide i = forward ? step : order - 1 - step;                                                                    \
        T value = alpha * AT(b, ldb, row != right, i, s);                                                              \
        for (wide earlier = 0; earlier < step; earlier++) {                                                            \
          wide j = forward ? earlier : order - 1 - earlier;                                                            \
          value -= AT(a, lda, row != transposed, i, j) * AT(b, ldb, row != right, j, s);                               \
        }                                                                                                              \
        AT(b, ldb, row != right, i, s) = unit ? value : value / AT(a, lda, row, i, i);                                 \
      }                                                                                                                \
    }                                                                                                                  \
  }

KERNELS(d, double, __builtin_sqrt, __builtin_fabs)
KERNELS(s, float, __builtin_sqrtf, __builtin_fabsf)

#define C(P, T, I, S)                                                                                                  \
  T cblas_##P##dot##S(I n, const T *x, I incx, const T *y, I incy) { return core_##P##dot(n, x, incx, y, incy); }      \
  T cblas_##P##nrm2##S(I n, const T *x, I incx) { return core_##P##nrm2(n, x, incx); }                                 \
  T cblas_##P##asum##S(I n, const T *x, I incx) { return core_##P##asum(n, x, incx); }                                 \
  void cblas_##P##axpy##S(I n, T alpha, const T *x, I incx, T *y, I incy) { core_##P##axpy(n, alpha, x, incx, y, incy); } \
  void cblas_##P##scal##S(I n, T alpha, T *x, I incx) { core_##P##scal(n, alpha, x, incx); }                           \
  void cblas_##P##copy##S(I n, const T *x, I incx, T *y, I incy) { core_##P##copy(n, x, incx, y, incy); }              \
  void cblas_##P##gemv##S(int layout, int ta, I m, I n, T alpha, const T *a, I lda, const T *x, I incx, T beta, T *y,  \
                          I incy) {                                                                                    \
    core_##P##gemv(layout == 101, ta != 111, m, n, alpha, a, lda, x, incx, beta, y, incy);                             \
  }                                                                                                                    \
  void cblas_##P##ger##S(int layout, I m, I n, T alpha, const T *x, I incx, const T *y, I incy, T *a, I lda) {         \
    core_##P##ger(layout == 101, m, n, alpha, x, incx, y, incy, a, lda);                                               \
  }                                                                                                                    \
  void cblas_##P##gemm##S(int layout, int ta, int tb, I m, I n, I k, T alpha, const T *a, I lda, const T *b, I ldb,    \
                          T beta, T *c, I ldc) {                                                                       \
    core_##P##gemm(layout == 101, ta != 111, tb != 111, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);                 \
  }                                                                                                                    \
  void cblas_##P##trsm##S(int layout, int side, int uplo, int ta, int diag, I m, I n, T alpha, const T *a, I lda, T *b, \
                          I ldb) {                                                                                     \
    core_##P##trsm(layout == 101, side == 142, uplo == 121, ta != 111, diag == 132, m, n, alpha, a, lda, b, ldb);      \
  }

#define FORTRAN(P, T, I, S)                                                                                            \
  T P##dot##S(const I *n, const T *x, const I *incx, const T *y, const I *incy) {                                      \
    return core_##P##dot(*n, x, *incx, y, *incy);                                                                      \
  }                                                                                                                    \
  T P##nrm2##S(const I *n, const T *x, const I *incx) { return core_##P##nrm2(*n, x, *incx); }                         \
  T P##asum##S(const I *n, const T *x, const I *incx) { return core_##P##asum(*n, x, *incx); }                         \
  void P##axpy##S(const I *n, const T *alpha, const T *x, const I *incx, T *y, const I *incy) {                        \
    core_##P##axpy(*n, *alpha, x, *incx, y, *incy);                                                                    \
  }                                                                                                                    \
  void P##scal##S(const I *n, const T *alpha, T *x, const I *incx) { core_##P##scal(*n, *alpha, x, *incx); }           \
  void P##copy##S(const I *n, const T *x, const I *incx, T *y, const I *incy) { core_##P##copy(*n, x, *incx, y, *incy); } \
  void P##gemv##S(const char *ta, const I *m, const I *n, const T *alpha, const T *a, const I *lda, const T *x,        \
                  const I *incx, const T *beta, T *y, const I *incy) {                                                 \
    core_##P##gemv(0, !set(*ta, 'n'), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy);                             \
  }                                                                                                                    \
  void P##ger##S(const I *m, const I *n, const T *alpha, const T *x, const I *incx, const T *y, const I *incy, T *a,   \
                 const I *lda) {                                                                                       \
    core_##P##ger(0, *m, *n, *alpha, x, *incx, y, *incy, a, *lda);                                                     \
  }                                                                                                                    \
  void P##gemm##S(const char *ta, const char *tb, const I *m, const I *n, const I *k, const T *alpha, const T *a,      \
                  const I *lda, const T *b, const I *ldb, const T *beta, T *c, const I *ldc) {                         \
    core_##P##gemm(0, !set(*ta, 'n'), !set(*tb, 'n'), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);           \
  }                                                                                                                    \
  void P##trsm##S(const char *side, const char *uplo, const char *ta, const char *diag, const I *m, const I *n,        \
                  const T *alpha, const T *a, const I *lda, T *b, const I *ldb) {                                      \
    core_##P##trsm(0, set(*side, 'r'), set(*uplo, 'u'), !set(*ta, 'n'), set(*diag, 'u'), *m, *n, *alpha, a, *lda, b, *ldb); \
  }

C(d, double, int, )
C(s, float, int, )
C(d, double, wide, 64_)
C(s, float, wide, 64_)
C(d, double, wide, _64)
C(s, float, wide, _64)
FORTRAN(d, double, int, _)
FORTRAN(s, float, int, _)
FORTRAN(d, double, wide, 64_)
FORTRAN(s, float, wide, 64_)
FORTRAN(d, double, wide, _64_)
FORTRAN(s, float, wide, _64_)
FORTRAN(d, double, int, )
FORTRAN(s, float, int, )
FORTRAN(d, double, wide, _64)
FORTRAN(s, float, wide, _64)
