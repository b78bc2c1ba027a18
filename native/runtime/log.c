/*
 * The log of a split forward derivative: what the primal read, in the order of execution. The half that computes
 * tangents reads it from the start, as often as it is called, also from several threads at a time.
 *
 * Freestanding C; the build embeds the IR of this file (log.ll, made from it). A log is a chain of chunks; writer and
 * reader go on to the next one by the same rule, so no entry needs a header.
 */
#include "runtime.h"

extern void *jdiff_arena_acquire(void);
extern void jdiff_arena_release(void *);

#define FIRST_CHUNK 4096u
#define LARGEST_CHUNK (16u * 1024u * 1024u)

struct chunk {
  struct chunk *next;
  size_t bytes; /* usable bytes behind this header */
};

/* The second word says whose log it is, as that of a tape of a reverse derivative does. */
struct jdiff_log {
  struct chunk *first;
  void (*primal)(void);
  void *arena; /* the primal's memory: it lives as long as the log */
  char *current;
  char *end;
  struct chunk *chunk;
};

struct jdiff_log_reader {
  char *current;
  char *end;
  struct chunk *chunk;
  struct chunk *next;
};

static struct chunk *new_chunk(size_t bytes) {
  struct chunk *chunk = (struct chunk *)malloc(sizeof(struct chunk) + bytes);
  if (!chunk) {
    abort();
  }
  chunk->next = 0;
  chunk->bytes = bytes;
  return chunk;
}

struct jdiff_log *jdiff_log_create(void (*primal)(void)) {
  struct jdiff_log *log = (struct jdiff_log *)malloc(sizeof *log);
  if (!log) {
    abort();
  }
  struct chunk *chunk = new_chunk(FIRST_CHUNK);
  log->first = chunk;
  log->chunk = chunk;
  log->current = (char *)(chunk + 1);
  log->end = log->current + chunk->bytes;
  log->primal = primal;
  log->arena = jdiff_arena_acquire();
  return log;
}

__attribute__((noinline, cold)) void *jdiff_log_grow(struct jdiff_log *log, word bytes) {
  size_t wanted = log->chunk->bytes * 2;
  if (wanted > LARGEST_CHUNK) {
    wanted = LARGEST_CHUNK;
  }
  if (wanted < bytes) {
    wanted = (size_t)bytes;
  }
  struct chunk *chunk = new_chunk(wanted);
  log->chunk->next = chunk;
  log->chunk = chunk;
  log->current = (char *)(chunk + 1) + bytes;
  log->end = (char *)(chunk + 1) + wanted;
  return chunk + 1;
}

__attribute__((noinline, cold)) void *jdiff_log_turn(struct jdiff_log_reader *reader, word bytes) {
  struct chunk *chunk = reader->next;
  reader->chunk = chunk;
  reader->next = chunk->next;
  reader->current = (char *)(chunk + 1) + bytes;
  reader->end = (char *)(chunk + 1) + chunk->bytes;
  return chunk + 1;
}

/* Where the next entry goes; sizes are rounded up here. */
__attribute__((always_inline)) void *jdiff_log_write(struct jdiff_log *log, word bytes) {
  word rounded = (bytes + 7u) & ~(word)7u;
  char *result = log->current;
  if (__builtin_expect((size_t)(log->end - result) < rounded, 0)) {
    return jdiff_log_grow(log, rounded);
  }
  log->current = result + rounded;
  return result;
}

/* Where the next entry is. */
__attribute__((always_inline)) void *jdiff_log_read(struct jdiff_log_reader *reader, word bytes) {
  word rounded = (bytes + 7u) & ~(word)7u;
  char *result = reader->current;
  if (__builtin_expect((size_t)(reader->end - result) < rounded, 0)) {
    return jdiff_log_turn(reader, rounded);
  }
  reader->current = result + rounded;
  return result;
}

/* Starts to read at the beginning. */
void jdiff_log_open(struct jdiff_log_reader *reader, struct jdiff_log *log, void (*primal)(void)) {
  __attribute__((unused)) static const char other_tape[] = "jdiff: a split forward derivative was given the tape of another function\n";
  if (log->primal != primal) {
    say(other_tape, sizeof other_tape - 1);
    abort();
  }
  reader->chunk = log->first;
  reader->next = log->first->next;
  reader->current = (char *)(log->first + 1);
  reader->end = reader->current + log->first->bytes;
}

__attribute__((always_inline)) void *jdiff_log_arena(struct jdiff_log *log) { return log->arena; }

void jdiff_log_free(struct jdiff_log *log) {
  if (!log) {
    return;
  }
  struct chunk *chunk = log->first;
  while (chunk) {
    struct chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  jdiff_arena_release(log->arena);
  free(log);
}
