package org.jdiff.rules;

/**
 * A result of a function with a rule. The results are numbered: first the returned value (or its
 * fields in order), then what is stored through out-pointers in parameter order.
 *
 * @param place where the caller finds it
 * @param index the field of the returned aggregate, or the parameter that is the out-pointer; 0 for
 *     a plain return
 * @param type whether it can carry a derivative
 */
public record Output(Place place, int index, ValueType type) {
  /** Where a result is found. */
  public enum Place {
    /** The returned scalar. */
    RETURN,
    /**
     * A field of the returned struct (or a lane, where the platform returns the pair as a vector).
     */
    FIELD,
    /** Stored through the pointer parameter with that index. */
    POINTEE
  }
}
