package org.jdiff.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * Refuses arguments that would make native code read or write where it must not. Generated methods
 * call these checks before the first native instruction, so a wrong length is an exception and
 * never a crash.
 */
public final class ShapeChecks {
  private ShapeChecks() {}

  /**
   * Requires an array and its shadow to have the same number of elements.
   *
   * @param name the array's parameter name
   * @param length the array's length
   * @param shadowName the shadow's parameter name
   * @param shadowLength the shadow's length
   * @throws IllegalArgumentException if the lengths differ; the message has both
   */
  public static void sameLength(String name, int length, String shadowName, int shadowLength) {
    if (length != shadowLength) {
      throw new IllegalArgumentException(
          "shadow %s has %d elements, but %s has %d"
              .formatted(shadowName, shadowLength, name, length));
    }
  }

  /**
   * Requires memory that native code can address as an array of some element type. A size of zero
   * passes, because addresses that come from native code have no size.
   *
   * @param name the parameter name
   * @param segment the memory
   * @param elementSize the size, and the alignment, of one element in bytes; 1 if the type is
   *     unknown
   * @throws NullPointerException if the segment is null
   * @throws IllegalArgumentException if the segment is on the Java heap, misaligned, or ends within
   *     an element
   */
  public static void pointer(String name, MemorySegment segment, long elementSize) {
    Objects.requireNonNull(segment, name);
    if (!segment.isNative()) {
      throw new IllegalArgumentException(
          "%s is a heap segment, which native code cannot address; allocate it in an Arena"
              .formatted(name));
    }
    if (segment.address() % elementSize != 0) {
      throw new IllegalArgumentException(
          "%s is at address 0x%x, which is not aligned to %d bytes"
              .formatted(name, segment.address(), elementSize));
    }
    if (segment.byteSize() % elementSize != 0) {
      throw new IllegalArgumentException(
          "%s has %d bytes, which is not a multiple of the element size %d"
              .formatted(name, segment.byteSize(), elementSize));
    }
  }

  /**
   * Requires memory and its shadow to be equally large and apart from each other.
   *
   * @param name the parameter name of the memory
   * @param segment the memory
   * @param shadowName the parameter name of the shadow
   * @param shadow the shadow
   * @throws IllegalArgumentException if the sizes differ, with both in the message, or if the two
   *     overlap
   */
  public static void sameSize(
      String name, MemorySegment segment, String shadowName, MemorySegment shadow) {
    if (segment.byteSize() != shadow.byteSize()) {
      throw new IllegalArgumentException(
          "shadow %s has %d bytes, but %s has %d"
              .formatted(shadowName, shadow.byteSize(), name, segment.byteSize()));
    }
    if (segment.asOverlappingSlice(shadow).isPresent()) {
      throw new IllegalArgumentException(
          "%s and its shadow %s overlap in memory".formatted(name, shadowName));
    }
  }

  /**
   * Requires a shadow whose extent is known, so that it can be set to zero before the call.
   *
   * @param name the parameter name of the shadow
   * @param shadow the shadow
   * @throws IllegalArgumentException if the segment is an address without a size
   */
  public static void overwritable(String name, MemorySegment shadow) {
    if (shadow.byteSize() == 0 && shadow.address() != 0) {
      throw new IllegalArgumentException(
          "shadow %s has 0 bytes, so its old contents cannot be cleared; reinterpret it with a size"
              .formatted(name));
    }
  }

  /**
   * Requires one entry for each evaluation of a batch.
   *
   * @param name the parameter name
   * @param length the number of entries
   * @param count the number of evaluations
   * @throws IllegalArgumentException if there are not as many; the message has both numbers
   */
  public static void entries(String name, long length, long count) {
    if (length != count) {
      throw new IllegalArgumentException(
          "%s has %d entries for %d evaluations".formatted(name, length, count));
    }
  }

  /**
   * Requires memory with one entry for each evaluation of a batch. A size of zero passes, because
   * addresses that come from native code have no size.
   *
   * @param name the parameter name
   * @param segment the memory
   * @param elementSize the size of one entry in bytes
   * @param count the number of evaluations
   * @throws IllegalArgumentException if there are not as many; the message has both numbers
   */
  public static void entries(String name, MemorySegment segment, long elementSize, long count) {
    if (segment.byteSize() != 0) {
      entries(name, segment.byteSize() / elementSize, count);
    }
  }

  /**
   * Requires a shadow that is another array than a primal one, since both are used in place.
   *
   * @param name the primal array's parameter name
   * @param array the primal array
   * @param shadowName the shadow's parameter name
   * @param shadow the shadow
   * @throws IllegalArgumentException if they are the same array
   */
  @SuppressWarnings("ReferenceEquality") // an array is itself alone
  public static void apart(String name, Object array, String shadowName, Object shadow) {
    if (array == shadow) {
      throw new IllegalArgumentException(
          "the same array is passed as %s and as %s, one of which is a shadow"
              .formatted(name, shadowName));
    }
  }

  /**
   * Requires a tangent that is as large as the memory was that a tape belongs to.
   *
   * @param name the parameter name of that memory
   * @param size its size in bytes
   * @param shadowName the parameter name of the tangent
   * @param shadowSize the size of the tangent in bytes
   * @throws IllegalArgumentException if the sizes differ; the message has both
   */
  public static void sameBytes(String name, long size, String shadowName, long shadowSize) {
    if (size != shadowSize) {
      throw new IllegalArgumentException(
          "shadow %s has %d bytes, but %s had %d".formatted(shadowName, shadowSize, name, size));
    }
  }
}
