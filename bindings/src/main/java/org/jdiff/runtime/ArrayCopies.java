package org.jdiff.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The native copies of the Java arrays of one call. Each distinct array is copied once, so that two
 * parameters that receive the same array alias in native memory exactly as they would in C.
 *
 * <p><b>Cost:</b> each array is copied in once, and back once if the callee may change it. Not
 * thread-safe; made for one call and dropped with its arena.
 */
public final class ArrayCopies {
  /** Enough for the vector loads of current processors. */
  private static final long ALIGNMENT = 64;

  private final Arena arena;
  private final List<Copy> copies = new ArrayList<>();

  /**
   * Starts with no array.
   *
   * @param arena owns the copies
   */
  public ArrayCopies(Arena arena) {
    this.arena = arena;
  }

  /**
   * Copies an array that the callee only reads.
   *
   * @param name the parameter name
   * @param array the array, as {@link MemorySegment#ofArray(double[])} wraps it
   * @return its native copy
   * @throws IllegalArgumentException if the same array was passed as a shadow
   */
  public MemorySegment read(String name, MemorySegment array) {
    return copy(name, array, false).memory;
  }

  /**
   * Copies an array that the callee may change.
   *
   * @param name the parameter name
   * @param array the array
   * @return its native copy
   * @throws IllegalArgumentException if the same array was passed as a shadow
   */
  public MemorySegment update(String name, MemorySegment array) {
    Copy copy = copy(name, array, false);
    copy.changed = true;
    return copy.memory;
  }

  /**
   * Copies a shadow with its contents: a tangent, a seed, or an adjoint to add to.
   *
   * @param name the parameter name
   * @param array the array
   * @return its native copy
   * @throws IllegalArgumentException if the same array was passed as a primal array
   */
  public MemorySegment shadow(String name, MemorySegment array) {
    Copy copy = copy(name, array, true);
    copy.changed = true;
    return copy.memory;
  }

  /**
   * Makes a shadow of zeros whose contents replace those of the array after the call.
   *
   * @param name the parameter name
   * @param array the array
   * @return its native counterpart, all zero
   * @throws IllegalArgumentException if the same array was passed as a primal array
   */
  public MemorySegment zeroShadow(String name, MemorySegment array) {
    return shadow(name, array).fill((byte) 0);
  }

  /** Copies back every array that the callee may have changed. */
  public void copyBack() {
    for (Copy copy : copies) {
      if (copy.changed) {
        copy.array.copyFrom(copy.memory);
      }
    }
  }

  private Copy copy(String name, MemorySegment array, boolean shadow) {
    Object base = array.heapBase().orElseThrow();
    for (Copy copy : copies) {
      // An array equals itself alone, whatever the contents.
      if (copy.array.heapBase().orElseThrow().equals(base)) {
        if (copy.shadow != shadow) {
          throw new IllegalArgumentException(
              "the same array is passed as %s and as %s, one of which is a shadow"
                  .formatted(copy.name, name));
        }
        return copy;
      }
    }
    MemorySegment memory = arena.allocate(array.byteSize(), ALIGNMENT).copyFrom(array);
    Copy copy = new Copy(name, array, memory, shadow);
    copies.add(copy);
    return copy;
  }

  private static final class Copy {
    private final String name;
    private final MemorySegment array;
    private final MemorySegment memory;
    private final boolean shadow;
    private boolean changed;

    Copy(String name, MemorySegment array, MemorySegment memory, boolean shadow) {
      this.name = name;
      this.array = array;
      this.memory = memory;
      this.shadow = shadow;
    }
  }
}
