package org.jdiff.model;

/** A type of the C-level signature of an exported function. */
public sealed interface NativeType {
  /** No value. */
  record NoValue() implements NativeType {}

  /**
   * An IEEE binary floating-point number.
   *
   * @param bits 32 or 64
   */
  record Floating(int bits) implements NativeType {}

  /**
   * An integer; signedness is not part of LLVM's types and is taken as signed unless the source
   * says otherwise.
   *
   * @param bits 1, 8, 16, 32 or 64
   */
  record Int(int bits) implements NativeType {}

  /**
   * An address.
   *
   * @param pointee the element type if it is known (debug information or use), else {@link NoValue}
   */
  record Pointer(NativeType pointee) implements NativeType {}

  /**
   * A type of C that Java has no counterpart of, such as {@code long double}.
   *
   * @param spelling how C compilers write it
   */
  record Other(String spelling) implements NativeType {}

  /** {@return the C spelling, such as {@code double*}} */
  default String c() {
    return switch (this) {
      case NoValue v -> "void";
      case Floating f -> f.bits() == 32 ? "float" : "double";
      case Int i -> i.bits() == 1 ? "bool" : "int" + i.bits() + "_t";
      case Other o -> o.spelling();
      case Pointer p -> p.pointee().c() + "*";
    };
  }
}
