/*
 * What the files of the run-time library share. They are compiled for processors with addresses of 64 bits, for those
 * with addresses of 32 bits (the folder narrow), and for accelerators (folders nvptx and amdgpu; the macro ACCELERATOR).
 */
#include <stddef.h>
#include <stdint.h>

/* Sizes and counts in what derivatives call: they have 64 bits for every target. */
typedef uint64_t word;

extern void *malloc(size_t);
extern void free(void *);

/* There is neither a process to end nor a file to write to beside the processor: a message is lost, the code stops. */
#ifdef ACCELERATOR
#define abort __builtin_trap
#define say(text, length) ((void)0)
#else
extern _Noreturn void abort(void);
extern long write(int, const void *, size_t);
#define say(text, length) ((void)write(2, text, length))
#endif
