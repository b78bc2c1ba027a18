/*
 * Bodies of allocation functions that are more than one allocation, in terms of simple ones. Calls of these functions
 * are differentiated through the bodies here: the copy into the new block carries derivatives, and the release of the
 * old block waits until nothing reads it any more.
 *
 * Freestanding C; the build embeds the IR of this file (allocation.ll, made from it). The names of Rust's allocator and
 * of malloc_usable_size are replaced by those of the module and of the platform.
 */
#include <stddef.h>
#include <stdint.h>

extern void *malloc(size_t);
extern void free(void *);
extern void *aligned_alloc(size_t, size_t);
extern size_t malloc_usable_size(void *);
extern void *memcpy(void *, const void *, size_t);
extern size_t strlen(const char *);
extern void *__rust_alloc(size_t, size_t);
extern void __rust_dealloc(void *, size_t, size_t);

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

void *jdiff_realloc(void *block, size_t bytes) {
  void *moved = malloc(bytes);
  if (block && moved) {
    memcpy(moved, block, least(malloc_usable_size(block), bytes));
    free(block);
  }
  return moved;
}

void *jdiff_reallocarray(void *block, size_t count, size_t size) {
  size_t bytes;
  return __builtin_mul_overflow(count, size, &bytes) ? 0 : jdiff_realloc(block, bytes);
}

int jdiff_posix_memalign(void **block, size_t alignment, size_t bytes) {
  void *made = aligned_alloc(alignment, (bytes + alignment - 1) & ~(alignment - 1));
  if (!made) {
    return 12; /* ENOMEM */
  }
  *block = made;
  return 0;
}

char *jdiff_strdup(const char *text) {
  size_t bytes = strlen(text) + 1;
  char *copy = (char *)malloc(bytes);
  return copy ? (char *)memcpy(copy, text, bytes) : copy;
}

void *jdiff_rust_realloc(void *block, size_t old_bytes, size_t alignment, size_t bytes) {
  void *moved = __rust_alloc(bytes, alignment);
  if (moved) {
    memcpy(moved, block, least(old_bytes, bytes));
    __rust_dealloc(block, old_bytes, alignment);
  }
  return moved;
}
