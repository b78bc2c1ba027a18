package org.jdiff.generated;

import java.util.EnumSet;
import java.util.Set;

/** What generated programs may contain; each can be switched off. */
enum Feature {
  /** Arrays: parameters, local ones, of one and two dimensions, of variable length. */
  ARRAYS,
  /** Structures: as parameters, by value, by pointer, copied. */
  STRUCTS,
  /** Structures by value that do not fit into registers. */
  COPIED_STRUCTS,
  /** Single precision in arrays and in between. */
  SINGLE,
  /** Loops that count. */
  COUNTED_LOOPS,
  /** Loops whose end depends on data; break and continue. */
  DYNAMIC_LOOPS,
  /** Jumps, also into loops. */
  GOTO,
  /** Switches, with and without falling through. */
  SWITCH,
  /** Return from the middle. */
  EARLY_RETURN,
  /** Functions that are called. */
  CALLS,
  /** Functions that call themselves or each other. */
  RECURSION,
  /** Pointer variables: shifted, chosen, swapped, returned. */
  POINTERS,
  /** Memory from malloc and calloc; lists. */
  HEAP,
  /** Vectors that grow by realloc. */
  REALLOC,
  /** memcpy, memmove and memset. */
  BLOCK_MOVES,
  /** Numbers that travel as integers. */
  PUNNING,
  /** Global variables and arrays. */
  GLOBALS,
  /** Array parameters that overlap. */
  ALIASING,
  /** Calls through pointers to functions. */
  FUNCTION_POINTERS,
  /** Pointers that lead to differentiated memory in one execution and to constants in another. */
  MIXED_POINTERS;

  /** {@return everything that is differentiated today} */
  static Set<Feature> supported() {
    return EnumSet.complementOf(EnumSet.of(COPIED_STRUCTS));
  }
}
