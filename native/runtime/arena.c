/*
 * The memory that a reverse sweep needs: a tape arena with LIFO use, kept between calls.
 *
 * Freestanding C; the build embeds the IR of this file (arena.ll, made from it) into every output that needs it, so
 * that a derivative never needs a second library. An arena belongs to one call at a time. Finished calls return their
 * arena to a small pool of slots by an atomic exchange, so that a repeated gradient pays neither allocation nor page
 * faults, and no thread-local storage is needed (which a JIT would have to emulate). Accelerators have no pool: their
 * threads are too many for it, and an arena that is kept between kernels has no owner.
 */
#include "runtime.h"

#define FIRST_SEGMENT (64u * 1024u)
#define LARGEST_SEGMENT (64u * 1024u * 1024u)
/* What a pooled arena may keep; more is given back to the system. */
#define KEPT_BYTES (256u * 1024u * 1024u)
#define POOL_SLOTS 8

struct segment {
  struct segment *previous;
  size_t bytes; /* usable bytes behind this header */
};

/* A block of memory that the primal gave back but the reverse sweep still reads; the arguments follow. */
struct deferred {
  struct deferred *previous;
  void (*release)(void *arguments);
};

struct jdiff_arena {
  char *current;
  char *end;
  struct segment *segment;
  struct deferred *deferred;
  void *frames; /* the newest frame of an augmented call; each frame starts with the link to the one before */
  size_t total;
};

#ifndef ACCELERATOR
static struct jdiff_arena *pool[POOL_SLOTS];
#endif

static void out_of_memory(void) { abort(); }

/* Where the memory of a segment starts: 16-byte aligned, also where malloc gives less than that. */
static char *start(struct segment *segment) {
#if SIZE_MAX < UINT64_MAX
  return (char *)(((uintptr_t)(segment + 1) + 15u) & ~(uintptr_t)15u);
#else
  return (char *)(segment + 1);
#endif
}

/* What a segment takes from the system. */
static size_t whole_size(size_t bytes) {
#if SIZE_MAX < UINT64_MAX
  return sizeof(struct segment) + 15u + bytes;
#else
  return sizeof(struct segment) + bytes;
#endif
}

__attribute__((noinline, cold)) void *jdiff_arena_grow(struct jdiff_arena *arena, word bytes) {
#if SIZE_MAX < UINT64_MAX
  if (bytes > SIZE_MAX / 2) {
    out_of_memory();
  }
#endif
  size_t wanted = arena->segment ? arena->segment->bytes * 2 : FIRST_SEGMENT;
  if (wanted > LARGEST_SEGMENT) {
    wanted = LARGEST_SEGMENT;
  }
  if (wanted < bytes) {
    wanted = (size_t)bytes;
  }
  struct segment *segment = (struct segment *)malloc(whole_size(wanted));
  if (!segment) {
    out_of_memory();
  }
  segment->previous = arena->segment;
  segment->bytes = wanted;
  arena->segment = segment;
  arena->total += wanted;
  arena->current = start(segment);
  arena->end = arena->current + wanted;
  void *result = arena->current;
  arena->current += bytes;
  return result;
}

/* Memory until the arena is released, 16-byte aligned; sizes are rounded up here. */
__attribute__((always_inline)) void *jdiff_arena_alloc(struct jdiff_arena *arena, word bytes) {
  word rounded = (bytes + 15u) & ~(word)15u;
  char *result = arena->current;
  if (__builtin_expect((size_t)(arena->end - result) < rounded, 0)) {
    return jdiff_arena_grow(arena, rounded);
  }
  arena->current = result + rounded;
  return result;
}

void *jdiff_arena_zeroed(struct jdiff_arena *arena, word bytes) {
  char *block = (char *)jdiff_arena_alloc(arena, bytes);
  for (word i = 0; i < bytes; i++) {
    block[i] = 0;
  }
  return block;
}

struct jdiff_arena *jdiff_arena_acquire(void) {
#ifndef ACCELERATOR
  for (int i = 0; i < POOL_SLOTS; i++) {
    if (__atomic_load_n(&pool[i], __ATOMIC_RELAXED)) {
      struct jdiff_arena *found = __atomic_exchange_n(&pool[i], (struct jdiff_arena *)0, __ATOMIC_ACQUIRE);
      if (found) {
        return found;
      }
    }
  }
#endif
  struct jdiff_arena *arena = (struct jdiff_arena *)malloc(sizeof(struct jdiff_arena));
  if (!arena) {
    out_of_memory();
  }
  arena->current = 0;
  arena->end = 0;
  arena->segment = 0;
  arena->deferred = 0;
  arena->frames = 0;
  arena->total = 0;
  return arena;
}

void jdiff_arena_release(struct jdiff_arena *arena) {
  for (struct deferred *d = arena->deferred; d; d = d->previous) {
    d->release(d + 1);
  }
  arena->deferred = 0;
  arena->frames = 0;
#ifdef ACCELERATOR
  for (struct segment *segment = arena->segment; segment;) {
    struct segment *previous = segment->previous;
    free(segment);
    segment = previous;
  }
#else
  /* Keep one segment for everything; the next call of the same size then needs no second one. */
  struct segment *segment = arena->segment;
  if (segment && segment->previous && arena->total <= KEPT_BYTES) {
    struct segment *whole = (struct segment *)malloc(whole_size(arena->total));
    if (whole) {
      whole->previous = segment;
      whole->bytes = arena->total;
      segment = whole;
    }
  }
  if (segment) {
    struct segment *older = segment->previous;
    while (older) {
      struct segment *next = older->previous;
      free(older);
      older = next;
    }
    segment->previous = 0;
    arena->segment = segment;
    arena->total = segment->bytes;
    arena->current = start(segment);
    arena->end = arena->current + segment->bytes;
  }
  if (arena->total <= KEPT_BYTES) {
    for (int i = 0; i < POOL_SLOTS; i++) {
      struct jdiff_arena *empty = 0;
      if (__atomic_compare_exchange_n(&pool[i], &empty, arena, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
        return;
      }
    }
  }
  if (segment) {
    free(segment);
  }
#endif
  free(arena);
}

/*
 * Puts a release off until the arena is released: the reverse sweep may still read the block. The caller stores the
 * arguments of the release at the returned place.
 */
void *jdiff_arena_defer(struct jdiff_arena *arena, void (*release)(void *arguments), word bytes) {
  struct deferred *entry = (struct deferred *)jdiff_arena_alloc(arena, sizeof(struct deferred) + bytes);
  entry->previous = arena->deferred;
  entry->release = release;
  arena->deferred = entry;
  return entry + 1;
}

/* A call through an address in a derivative reached a function that was not known when it was compiled. */
__attribute__((noinline, cold)) _Noreturn void jdiff_unknown_target(void) {
  __attribute__((unused)) static const char text[] = "jdiff: call through a pointer to a function whose derivative was not compiled\n";
  say(text, sizeof text - 1);
  abort();
}

/*
 * The result of a dynamic_cast, and where it should be: the cast found another object of the class, beside the one that
 * the argument is part of. Nothing is known about its shadow.
 */
void jdiff_checked_cast(void *found, void *expected) {
  __attribute__((unused)) static const char text[] = "jdiff: dynamic_cast to a class that the argument's object is no part of\n";
  if (found && found != expected) {
    say(text, sizeof text - 1);
    abort();
  }
}

/* Hands the frame of an augmented call to the reverse half, last in first out. */
void jdiff_arena_push_frame(struct jdiff_arena *arena, void **frame) {
  frame[0] = arena->frames;
  arena->frames = frame;
}

void *jdiff_arena_pop_frame(struct jdiff_arena *arena) {
  void **frame = (void **)arena->frames;
  arena->frames = frame[0];
  return frame;
}

/*
 * A tape that the program holds between the two halves of a derivative. It lies in the arena that it stands for, in
 * front of the shadows that the forward half was given.
 */
struct jdiff_tape {
  struct jdiff_arena *arena;
  void (*forward)(void); /* the forward half that made it */
  void *frames;          /* where the reverse half starts */
  void *shadows[];
};

struct jdiff_tape *jdiff_tape_create(struct jdiff_arena *arena, void (*forward)(void), word shadows) {
  struct jdiff_tape *tape =
      (struct jdiff_tape *)jdiff_arena_alloc(arena, sizeof(struct jdiff_tape) + shadows * sizeof(void *));
  tape->arena = arena;
  tape->forward = forward;
  return tape;
}

__attribute__((noinline, cold)) static _Noreturn void refuse(const char *text, size_t length) {
  (void)text;
  (void)length;
  say(text, length);
  abort();
}

/* Says that the forward half is done. */
void jdiff_tape_complete(struct jdiff_tape *tape) { tape->frames = tape->arena->frames; }

/* Prepares a reverse half, which may not be the first one of this tape. */
struct jdiff_arena *jdiff_tape_open(struct jdiff_tape *tape, void (*forward)(void), void **shadows, word count) {
  static const char other_tape[] = "jdiff: a reverse derivative was given the tape of another function\n";
  static const char other_shadow[] =
      "jdiff: a reverse derivative was given other shadows than the forward half that made its tape\n";
  if (tape->forward != forward) {
    refuse(other_tape, sizeof other_tape - 1);
  }
  for (word i = 0; i < count; i++) {
    if (tape->shadows[i] != shadows[i]) {
      refuse(other_shadow, sizeof other_shadow - 1);
    }
  }
  tape->arena->frames = tape->frames;
  return tape->arena;
}

void jdiff_tape_free(struct jdiff_tape *tape) {
  if (tape) {
    jdiff_arena_release(tape->arena);
  }
}

/*
 * The adjoint of copying `count` numbers, `stride` bytes apart: the source's adjoint receives the destination's, which
 * is consumed. The ranges may overlap as they may in memmove; the order makes every adjoint be read before anything is
 * added to it.
 */
#define ADJOINT_COPY(NAME, TYPE)                                                                    \
  void NAME(char *to, char *from, word count, word stride) {                                        \
    if (to == from) {                                                                               \
      return;                                                                                       \
    }                                                                                               \
    if (to > from) {                                                                                \
      for (word i = 0; i < count; i++) {                                                          \
        TYPE adjoint = *(TYPE *)(to + i * stride);                                                  \
        *(TYPE *)(to + i * stride) = 0;                                                             \
        *(TYPE *)(from + i * stride) += adjoint;                                                    \
      }                                                                                             \
    } else {                                                                                        \
      for (word i = count; i-- > 0;) {                                                            \
        TYPE adjoint = *(TYPE *)(to + i * stride);                                                  \
        *(TYPE *)(to + i * stride) = 0;                                                             \
        *(TYPE *)(from + i * stride) += adjoint;                                                    \
      }                                                                                             \
    }                                                                                               \
  }

ADJOINT_COPY(jdiff_adjoint_copy_f64, double)
ADJOINT_COPY(jdiff_adjoint_copy_f32, float)

/* Sets `count` numbers or addresses of `bytes` bytes each, `stride` bytes apart, to zero. */
void jdiff_zero_strided(char *at, word count, word stride, word bytes) {
  for (word i = 0; i < count; i++) {
    for (word j = 0; j < bytes; j++) {
      at[i * stride + j] = 0;
    }
  }
}

/* Copies `count` items of `bytes` bytes each, `stride` bytes apart; ranges may overlap as in memmove. */
void jdiff_copy_strided(char *to, const char *from, word count, word stride, word bytes) {
  if (to <= from) {
    for (word i = 0; i < count; i++) {
      for (word j = 0; j < bytes; j++) {
        to[i * stride + j] = from[i * stride + j];
      }
    }
  } else {
    for (word i = count; i-- > 0;) {
      for (word j = bytes; j-- > 0;) {
        to[i * stride + j] = from[i * stride + j];
      }
    }
  }
}
