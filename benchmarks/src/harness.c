/* Runs one program: checks its gradient, then takes the time of primal and gradient in turns. */
#define HARNESS
#include "harness.h"

typedef unsigned long size;
typedef unsigned long long word;

void *malloc(size);
void free(void *);
void *memcpy(void *, const void *, size);
struct timespec {
  long seconds;
  long nanoseconds;
};
int clock_gettime(int, struct timespec *);
/* Time that the thread was running: other load on the machine stretches it less. */
#define THREAD_TIME 3

#define MAX_ARRAYS 32

enum role { INPUT, OUTPUT, STATE, SCRATCH };
struct array {
  enum role role;
  long count;
  double *value, *shadow;
  double *saved;     /* the value before a run */
  double *direction; /* how inputs are moved */
  double *seed;      /* the adjoint of outputs */
  double *kept;      /* the gradient to compare with */
};
static struct array arrays[MAX_ARRAYS];
static int array_count;

/* ---- memory in use, counted where the linker replaces the calls by these */

struct block {
  size bytes, unused;
};
static size in_use, peak;
void *__real_malloc(size);
void __real_free(void *);

void *__wrap_malloc(size bytes) {
  struct block *block = __real_malloc(bytes + sizeof(struct block));
  if (!block) {
    return 0;
  }
  block->bytes = bytes;
  in_use += bytes;
  peak = in_use > peak ? in_use : peak;
  return block + 1;
}

void __wrap_free(void *at) {
  if (at) {
    struct block *block = (struct block *)at - 1;
    in_use -= block->bytes;
    __real_free(block);
  }
}

/* ---- data */

static word random_bits = 0x9E3779B97F4A7C15ull;

static double uniform(void) {
  random_bits ^= random_bits << 13;
  random_bits ^= random_bits >> 7;
  random_bits ^= random_bits << 17;
  return (double)(random_bits >> 11) / 9007199254740992.0;
}

static double *doubles(long count, double low, double high) {
  double *values = __real_malloc((size)(count + 8) * sizeof(double));
  for (long i = 0; i < count; i++) {
    values[i] = low + (high - low) * uniform();
  }
  return values;
}

static int is_input(const struct array *a) { return a->role == INPUT || a->role == STATE; }

static int is_output(const struct array *a) { return a->role == OUTPUT || a->role == STATE; }

static double *array(enum role role, long count, double low, double high, double **shadow) {
  struct array *made = &arrays[array_count++];
  made->role = role;
  made->count = count;
  made->value = doubles(count, low, high);
  made->shadow = doubles(count, 0, 0);
  made->saved = doubles(count, 0, 0);
  made->kept = doubles(count, 0, 0);
  made->direction = doubles(count, -1, 1);
  made->seed = is_output(made) ? doubles(count, -1, 1) : doubles(count, 0, 0);
  memcpy(made->saved, made->value, (size)count * sizeof(double));
  *shadow = made->shadow;
  return made->value;
}

double *input(long count, double low, double high, double **shadow) { return array(INPUT, count, low, high, shadow); }
double *output(long count, double **shadow) { return array(OUTPUT, count, 0, 0, shadow); }
double *state(long count, double low, double high, double **shadow) { return array(STATE, count, low, high, shadow); }
double *scratch(long count, double **shadow) { return array(SCRATCH, count, 0, 0, shadow); }
double *constant(long count, double low, double high) { return doubles(count, low, high); }

int *numbers(long count, int below) {
  int *values = __real_malloc((size)count * sizeof(int));
  for (long i = 0; i < count; i++) {
    values[i] = (int)(uniform() * below);
  }
  return values;
}

/* Inputs as they were, moved along the random direction; shadows as a gradient expects them. */
static void reset(double step) {
  for (int k = 0; k < array_count; k++) {
    struct array *a = &arrays[k];
    memcpy(a->value, a->saved, (size)a->count * sizeof(double));
    memcpy(a->shadow, a->seed, (size)a->count * sizeof(double));
    if (is_input(a) && step != 0) {
      for (long i = 0; i < a->count; i++) {
        a->value[i] += step * a->direction[i];
      }
    }
  }
}

static double objective(double step) {
  reset(step);
  double sum = primal();
  for (int k = 0; k < array_count; k++) {
    struct array *a = &arrays[k];
    for (long i = 0; is_output(a) && i < a->count; i++) {
      sum += a->value[i] * a->seed[i];
    }
  }
  return sum;
}

static double magnitude(double x) { return x < 0 ? -x : x; }

/*
 * The relative error of the gradient along a random direction against extrapolated central differences, the best of
 * several steps; how many numbers of the planned gradient have other bits than those of the store-everything gradient;
 * the slope; the peak of memory allocated by one gradient, in bytes.
 */
void bench_check(double *results) {
  setup();
  reset(0);
  gradient();
  results[3] = (double)peak;
  double slope = 0;
  for (int k = 0; k < array_count; k++) {
    struct array *a = &arrays[k];
    for (long i = 0; is_input(a) && i < a->count; i++) {
      slope += a->shadow[i] * a->direction[i];
    }
    memcpy(a->kept, a->shadow, (size)a->count * sizeof(double));
  }
  double best = 1e300;
  for (double step = 1e-2; step > 1e-7; step /= 10) {
    double near = (objective(step) - objective(-step)) / (2 * step);
    double far = (objective(2 * step) - objective(-2 * step)) / (4 * step);
    double difference = (4 * near - far) / 3;
    double scale = magnitude(difference) + magnitude(slope);
    double error = scale == 0 ? 0 : magnitude(difference - slope) / scale;
    best = error < best ? error : best;
  }
  results[0] = slope == slope && slope != 0 ? best : 1;
  reset(0);
  safe_gradient();
  double differing = 0;
  for (int k = 0; k < array_count; k++) {
    struct array *a = &arrays[k];
    for (long i = 0; is_input(a) && i < a->count; i++) {
      differing += a->kept[i] != a->shadow[i];
    }
  }
  results[1] = differing;
  results[2] = slope;
}

static double now(void) {
  struct timespec time;
  clock_gettime(THREAD_TIME, &time);
  return (double)time.seconds * 1e6 + (double)time.nanoseconds / 1e3;
}

static double timed(double (*run)(void)) {
  reset(0);
  double start = now();
  run();
  return now() - start;
}

/* Microseconds of `runs` runs of each, in turns. */
void bench_time(long runs, double *primals, double *gradients) {
  timed(primal);
  timed(gradient);
  for (long i = 0; i < runs; i++) {
    primals[i] = timed(primal);
    gradients[i] = timed(gradient);
  }
}

/* Nothing but gradients, for a profiler. */
void bench_profile(long runs) {
  setup();
  for (long i = 0; i < runs; i++) {
    timed(gradient);
  }
}
