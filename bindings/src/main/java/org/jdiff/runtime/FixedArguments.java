package org.jdiff.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Arguments of a native function that are the same in every call: data, sizes, switches. Immutable;
 * the {@code with} methods return changed copies.
 */
public final class FixedArguments {
  private static final FixedArguments NONE = new FixedArguments(Map.of());

  private final Map<String, Object> byName;

  private FixedArguments(Map<String, Object> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** {@return no fixed argument} */
  public static FixedArguments none() {
    return NONE;
  }

  /**
   * {@return these and an integer}
   *
   * @param parameter the name of the parameter
   * @param value what to pass
   */
  public FixedArguments with(String parameter, long value) {
    return and(parameter, value);
  }

  /**
   * {@return these and a number}
   *
   * @param parameter the name of the parameter
   * @param value what to pass
   */
  public FixedArguments with(String parameter, double value) {
    return and(parameter, value);
  }

  /**
   * {@return these and an array, which every call copies to native memory; what the function writes
   * there is dropped}
   *
   * @param parameter the name of the parameter
   * @param values the array, which is copied now
   */
  public FixedArguments with(String parameter, double[] values) {
    return and(parameter, values.clone());
  }

  /**
   * {@return these and an address, which is passed as it is}
   *
   * @param parameter the name of the parameter
   * @param address native memory, which must live as long as functions that use it
   * @throws IllegalArgumentException if it is on the heap
   */
  public FixedArguments with(String parameter, MemorySegment address) {
    if (!address.isNative()) {
      throw new IllegalArgumentException(
          "the memory for %s is on the heap, which native code cannot keep".formatted(parameter));
    }
    return and(parameter, address);
  }

  private FixedArguments and(String parameter, Object value) {
    Map<String, Object> all = new TreeMap<>(byName);
    all.put(parameter, value);
    return new FixedArguments(all);
  }

  /** {@return what to pass for a parameter, if it is fixed} */
  Optional<Object> of(String parameter) {
    return Optional.ofNullable(byName.get(parameter));
  }

  /** Refuses names that no parameter has. */
  void requireParameters(java.util.Collection<String> names, String function) {
    for (String name : new java.util.TreeSet<>(byName.keySet())) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "%s has no parameter '%s'; it has %s".formatted(function, name, names));
      }
    }
  }
}
