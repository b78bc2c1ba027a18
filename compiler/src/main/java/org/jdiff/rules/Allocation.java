package org.jdiff.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A function that hands out memory.
 *
 * @param pattern the symbol, or its beginning followed by {@code *}, or a Rust path
 * @param sizes arguments whose product is the size in bytes
 * @param alignment the argument that is the alignment
 * @param zeroed whether the new bytes are zero
 * @param resized the argument that is the old block, which is given back (realloc)
 * @param oldSize the argument that is the size of the old block
 * @param outPointer the argument through which the block is returned (posix_memalign); otherwise it
 *     is the result
 * @param copied the argument whose pointee is the initial content (strdup)
 * @param free the function that gives the block back
 */
public record Allocation(
    String pattern,
    List<Integer> sizes,
    OptionalInt alignment,
    boolean zeroed,
    OptionalInt resized,
    OptionalInt oldSize,
    OptionalInt outPointer,
    OptionalInt copied,
    Optional<String> free) {
  /** Copies the list. */
  public Allocation {
    sizes = List.copyOf(sizes);
  }
}
