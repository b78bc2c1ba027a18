/*
 * What derivatives of linear algebra routines need besides the library itself: copies of operands for the reverse
 * sweep, and operations on matrices that BLAS does not have.
 *
 * A matrix is given as lines of contiguous elements: `inner` elements per line, `outer` lines, `lead` elements from one
 * line to the next. So the functions serve column-major and row-major matrices alike. Negative extents mean empty.
 */
#include "runtime.h"

extern void *jdiff_arena_alloc(void *arena, word bytes);

/* Memory for an intermediate matrix; released by free. */
static void *scratch(int64_t count, size_t size) {
  size_t bytes = count > 0 ? (size_t)count * size : 1;
  if (count > 0 && (word)(bytes / size) != (word)count) {
    abort();
  }
  void *block = malloc(bytes);
  if (!block) {
    abort();
  }
  return block;
}

static int64_t absolute(int64_t value) { return value < 0 ? -value : value; }

void jdiff_blas_drop(void *block) { free(block); }

#define FUNCTIONS(SUFFIX, TYPE)                                                                                        \
  TYPE *jdiff_blas_scratch_##SUFFIX(int64_t inner, int64_t outer) {                                                    \
    return (TYPE *)scratch(inner > 0 && outer > 0 ? inner * outer : 0, sizeof(TYPE));                                  \
  }                                                                                                                    \
                                                                                                                       \
  /* A vector in the order of its elements, whatever the sign of the increment. */                                     \
  TYPE *jdiff_blas_keep_vector_##SUFFIX(void *arena, int64_t n, const TYPE *x, int64_t increment) {                    \
    if (n <= 0) {                                                                                                      \
      return 0;                                                                                                        \
    }                                                                                                                  \
    TYPE *kept = (TYPE *)jdiff_arena_alloc(arena, (word)n * sizeof(TYPE));                                           \
    const TYPE *from = increment < 0 ? x - (n - 1) * increment : x;                                                    \
    for (int64_t i = 0; i < n; i++) {                                                                                  \
      kept[i] = from[i * increment];                                                                                   \
    }                                                                                                                  \
    return kept;                                                                                                       \
  }                                                                                                                    \
                                                                                                                       \
  TYPE *jdiff_blas_keep_matrix_##SUFFIX(void *arena, int64_t inner, int64_t outer, const TYPE *a, int64_t lead) {      \
    if (inner <= 0 || outer <= 0) {                                                                                    \
      return 0;                                                                                                        \
    }                                                                                                                  \
    TYPE *kept = (TYPE *)jdiff_arena_alloc(arena, (word)inner * (word)outer * sizeof(TYPE));                       \
    for (int64_t j = 0; j < outer; j++) {                                                                              \
      for (int64_t i = 0; i < inner; i++) {                                                                            \
        kept[i + j * inner] = a[i + j * lead];                                                                         \
      }                                                                                                                \
    }                                                                                                                  \
    return kept;                                                                                                       \
  }                                                                                                                    \
                                                                                                                       \
  /* A factor of zero clears whatever was there, as BLAS does with beta. */                                            \
  void jdiff_blas_scale_matrix_##SUFFIX(int64_t inner, int64_t outer, TYPE factor, TYPE *a, int64_t lead) {            \
    for (int64_t j = 0; j < outer; j++) {                                                                              \
      for (int64_t i = 0; i < inner; i++) {                                                                            \
        a[i + j * lead] = factor == 0 ? 0 : factor * a[i + j * lead];                                                  \
      }                                                                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
                                                                                                                       \
  void jdiff_blas_scale_vector_##SUFFIX(int64_t n, TYPE factor, TYPE *x, int64_t increment) {                          \
    jdiff_blas_scale_matrix_##SUFFIX(1, n, factor, x, absolute(increment));                                            \
  }                                                                                                                    \
                                                                                                                       \
  void jdiff_blas_add_matrix_##SUFFIX(int64_t inner, int64_t outer, TYPE factor, const TYPE *a, int64_t lead, TYPE *to, \
                                      int64_t to_lead) {                                                               \
    for (int64_t j = 0; j < outer; j++) {                                                                              \
      for (int64_t i = 0; i < inner; i++) {                                                                            \
        to[i + j * to_lead] += factor * a[i + j * lead];                                                               \
      }                                                                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
                                                                                                                       \
  TYPE jdiff_blas_inner_##SUFFIX(int64_t inner, int64_t outer, const TYPE *a, int64_t lead, const TYPE *b,             \
                                 int64_t b_lead) {                                                                     \
    TYPE sum = 0;                                                                                                      \
    for (int64_t j = 0; j < outer; j++) {                                                                              \
      for (int64_t i = 0; i < inner; i++) {                                                                            \
        sum += a[i + j * lead] * b[i + j * b_lead];                                                                    \
      }                                                                                                                \
    }                                                                                                                  \
    return sum;                                                                                                        \
  }                                                                                                                    \
                                                                                                                       \
  /* Used where the library's own function may return another precision than it computes in. */                       \
  TYPE jdiff_blas_dot_##SUFFIX(int64_t n, const TYPE *x, int64_t x_increment, const TYPE *y, int64_t y_increment) {    \
    const TYPE *p = x_increment < 0 ? x - (n - 1) * x_increment : x;                                                   \
    const TYPE *q = y_increment < 0 ? y - (n - 1) * y_increment : y;                                                   \
    TYPE sum = 0;                                                                                                      \
    for (int64_t i = 0; i < n; i++) {                                                                                  \
      sum += p[i * x_increment] * q[i * y_increment];                                                                  \
    }                                                                                                                  \
    return sum;                                                                                                        \
  }                                                                                                                    \
                                                                                                                       \
  /* At zero the sign bit decides, as for fabs. */                                                                     \
  TYPE *jdiff_blas_sign_##SUFFIX(int64_t n, const TYPE *x, int64_t increment) {                                        \
    TYPE *signs = jdiff_blas_scratch_##SUFFIX(1, n);                                                                   \
    const TYPE *from = increment < 0 ? x - (n - 1) * increment : x;                                                    \
    for (int64_t i = 0; i < n; i++) {                                                                                  \
      TYPE value = from[i * increment];                                                                                \
      signs[i] = value != value ? value : __builtin_signbit(value) ? -1 : 1;                                           \
    }                                                                                                                  \
    return signs;                                                                                                      \
  }                                                                                                                    \
                                                                                                                       \
  /* Whether element i of line j belongs to the triangle; `later` keeps the elements with i >= j. */                   \
  static int inside_##SUFFIX(int64_t i, int64_t j, int64_t later, int64_t unit) {                                        \
    return i == j ? !unit : (i > j) == (later != 0);                                                                          \
  }                                                                                                                    \
                                                                                                                       \
  /* The triangle of a square matrix with zeros elsewhere. */                                                          \
  TYPE *jdiff_blas_triangle_##SUFFIX(int64_t n, int64_t later, int64_t unit, const TYPE *a, int64_t lead) {                \
    TYPE *full = jdiff_blas_scratch_##SUFFIX(n, n);                                                                    \
    for (int64_t j = 0; j < n; j++) {                                                                                  \
      for (int64_t i = 0; i < n; i++) {                                                                                \
        full[i + j * n] = inside_##SUFFIX(i, j, later, unit) ? a[i + j * lead] : 0;                                    \
      }                                                                                                                \
    }                                                                                                                  \
    return full;                                                                                                       \
  }                                                                                                                    \
                                                                                                                       \
  void jdiff_blas_add_triangle_##SUFFIX(int64_t n, int64_t later, int64_t unit, TYPE factor, const TYPE *a, TYPE *to,      \
                                        int64_t lead) {                                                                \
    for (int64_t j = 0; j < n; j++) {                                                                                  \
      for (int64_t i = 0; i < n; i++) {                                                                                \
        if (inside_##SUFFIX(i, j, later, unit)) {                                                                      \
          to[i + j * lead] += factor * a[i + j * n];                                                                   \
        }                                                                                                              \
      }                                                                                                                \
    }                                                                                                                  \
  }

FUNCTIONS(d, double)
FUNCTIONS(s, float)
