package org.jdiff.ir;

import java.math.BigInteger;
import java.util.List;

/**
 * Anything that an instruction of a mirrored function can use; known by a number that is dense in
 * its function.
 */
public sealed interface Value permits Value.Param, Value.Const, Inst {
  /** {@return the number of this value within its function} */
  int id();

  /** {@return its type} */
  Type type();

  /**
   * A parameter of the function.
   *
   * @param id the number of this value
   * @param type its type
   * @param index its position among the parameters
   * @param name its name in the IR; may be empty
   * @param attributes what the function's signature says about it
   */
  record Param(int id, Type type, int index, String name, ParamAttributes attributes)
      implements Value {}

  /** A constant. */
  sealed interface Const extends Value {
    /** {@return the native constant, for the emitter} */
    Handle handle();
  }

  /** An integer constant. */
  record ConstInt(int id, Type type, BigInteger value, Handle handle) implements Const {}

  /** A floating-point constant, rounded to double. */
  record ConstFloat(int id, Type type, double value, Handle handle) implements Const {}

  /** The null pointer. */
  record ConstNull(int id, Type type, Handle handle) implements Const {}

  /** An address in the first page, where no object is: what empty containers of Rust hold. */
  record ConstDangling(int id, Type type, Handle handle) implements Const {}

  /** An undefined or poisonous value. */
  record ConstUndef(int id, Type type, boolean poison, Handle handle) implements Const {}

  /**
   * The address of a global variable or function plus a constant number of bytes.
   *
   * @param id the number of this value
   * @param type its type
   * @param symbol the name of the global
   * @param function whether the global is a function
   * @param offset bytes past its start
   * @param handle the native constant
   */
  record GlobalAddress(
      int id, Type type, String symbol, boolean function, long offset, Handle handle)
      implements Const {}

  /** A constant array, vector or structure. */
  record ConstAggregate(int id, Type type, List<Integer> elements, Handle handle) implements Const {
    /** Copies the list. */
    public ConstAggregate {
      elements = List.copyOf(elements);
    }
  }

  /** Any other constant, such as a constant expression; the text is how LLVM prints it. */
  record ConstOther(int id, Type type, String text, Handle handle) implements Const {}
}
