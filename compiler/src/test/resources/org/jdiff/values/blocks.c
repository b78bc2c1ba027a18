/* Allocators that count the blocks of memory in use.
   Made into IR by: clang-19 -O1 -fno-builtin -S -emit-llvm blocks.c */
#include <stdlib.h>
#include <string.h>

/* The only function of the C library that is called: it allocates, moves and frees. */
void *reallocarray(void *block, size_t count, size_t size);

static long used = 0, made = 0;

void *malloc(size_t bytes) {
  used++;
  made++;
  return reallocarray(NULL, 1, bytes ? bytes : 1);
}

void free(void *block) {
  if (block) {
    used--;
    (void)reallocarray(block, 0, 0);
  }
}

void *calloc(size_t count, size_t size) {
  char *block = malloc(count * size);
  for (size_t i = 0; i < count * size; i++) block[i] = 0;
  return block;
}

void *realloc(void *block, size_t bytes) {
  if (!block) return malloc(bytes);
  return reallocarray(block, 1, bytes ? bytes : 1);
}

long blocks_in_use(void) { return used; }
long blocks_made(void) { return made; }
