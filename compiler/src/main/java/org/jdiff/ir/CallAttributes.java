package org.jdiff.ir;

import java.util.List;

/**
 * What call site and declaration together say about a call.
 *
 * @param memory what it may do to memory
 * @param noReturn it does not come back
 * @param noUnwind it does not throw
 * @param parameters one entry per argument
 * @param returnNoAlias the result is fresh memory
 * @param allocKind LLVM's allocation-kind bits (1 alloc, 2 realloc, 4 free, 8 uninitialized, 16
 *     zeroed), 0 if none
 * @param allocSize the index of the size argument, or -1
 * @param allocCount the index of the argument that the size is multiplied by, or -1
 * @param family the allocation family, empty if none
 * @param copied the members of the structure that a copy of memory moves, as far as they are known
 */
public record CallAttributes(
    MemoryEffect memory,
    boolean noReturn,
    boolean noUnwind,
    List<ParamAttributes> parameters,
    boolean returnNoAlias,
    long allocKind,
    int allocSize,
    int allocCount,
    String family,
    List<CopiedMember> copied) {
  /**
   * A member of a copied structure.
   *
   * @param offset bytes from the start of the copied range
   * @param bytes its size, that of all elements if it is an array
   * @param scalar the name of the type of its elements in type-based alias information
   */
  public record CopiedMember(long offset, long bytes, String scalar) {}

  /** Copies the lists. */
  public CallAttributes {
    copied = List.copyOf(copied);
    parameters = List.copyOf(parameters);
  }

  /**
   * {@return whether the call may write memory that an argument leads to, directly or through
   * stored addresses}
   *
   * @param argument its position
   */
  public boolean mayWriteThrough(int argument) {
    // What lies behind an address that is read from memory is no memory of the argument.
    boolean readOnly = argument < parameters.size() && parameters.get(argument).readOnly();
    return memory.other().writes() || (memory.argument().writes() && !readOnly);
  }
}
