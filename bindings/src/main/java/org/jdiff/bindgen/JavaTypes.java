package org.jdiff.bindgen;

import java.util.Optional;
import org.jdiff.model.NativeType;

/** The Java counterparts of native types. */
final class JavaTypes {
  static final String SEGMENT = "MemorySegment";

  private JavaTypes() {}

  /** {@return the type in a method's signature, where an address is a segment} */
  static String carrier(NativeType type) {
    return switch (type) {
      case NativeType.NoValue v -> "void";
      case NativeType.Floating f -> f.bits() == 32 ? "float" : "double";
      case NativeType.Int i -> integer(i);
      case NativeType.Pointer p -> SEGMENT;
      case NativeType.Struct s -> throw passedByValue(s);
      case NativeType.Other o -> throw passedByValue(o);
    };
  }

  /** {@return the constant of {@code ValueLayout}} */
  static String layout(NativeType type) {
    return type instanceof NativeType.Pointer
        ? "ValueLayout.ADDRESS"
        : "ValueLayout.JAVA_" + carrier(type).toUpperCase(java.util.Locale.ROOT);
  }

  /** {@return the element type of the Java array that can stand for a pointer, if one can} */
  static Optional<String> arrayElement(NativeType type) {
    if (!(type instanceof NativeType.Pointer(NativeType pointee))) {
      return Optional.empty();
    }
    return switch (pointee) {
      case NativeType.Floating f -> Optional.of(carrier(f));
      // A Java boolean array has no layout in memory.
      case NativeType.Int i -> i.bits() == 1 ? Optional.empty() : Optional.of(carrier(i));
      case NativeType.NoValue v -> Optional.empty();
      case NativeType.Pointer p -> Optional.empty();
      case NativeType.Struct s ->
          s.uniform() instanceof NativeType.Floating f ? Optional.of(carrier(f)) : Optional.empty();
      case NativeType.Other o -> Optional.empty();
    };
  }

  /** {@return size and alignment of what a pointer points to; 1 if that is unknown} */
  static int elementSize(NativeType type) {
    if (!(type instanceof NativeType.Pointer(NativeType pointee))) {
      throw new IllegalArgumentException("not a pointer: " + type.c());
    }
    return switch (pointee) {
      case NativeType.NoValue v -> 1;
      case NativeType.Struct s ->
          s.uniform() instanceof NativeType.Floating f ? f.bits() / 8 : alignment(s);
      case NativeType.Other o -> 1;
      case NativeType.Floating f -> f.bits() / 8;
      case NativeType.Int i -> Math.max(1, i.bits() / 8);
      case NativeType.Pointer p -> 8;
    };
  }

  /** {@return the largest power of two that all members stand at multiples of, as they need} */
  static int alignment(NativeType.Struct struct) {
    int alignment = 1;
    for (NativeType.Member member : struct.members()) {
      int natural =
          member.type() instanceof NativeType.Struct inner
              ? alignment(inner)
              : (int) (member.bytes() / member.count());
      if (member.offset() % natural == 0 && struct.bytes() % natural == 0) {
        alignment = Math.max(alignment, natural);
      }
    }
    return alignment;
  }

  private static IllegalArgumentException passedByValue(NativeType type) {
    return new IllegalArgumentException(
        "Java has no type for C's %s; pass such values by pointer".formatted(type.c()));
  }

  /** {@return the number one as a literal} */
  static String one(NativeType type) {
    return carrier(type).equals("float") ? "1.0f" : "1.0";
  }

  /**
   * {@return whether a pointer points to numbers without addresses, so that zero bytes are zeros}
   */
  static boolean pointsToFloating(NativeType type) {
    return type instanceof NativeType.Pointer(NativeType pointee)
        && (pointee instanceof NativeType.Floating
            || (pointee instanceof NativeType.Struct struct && !struct.holdsAddresses()));
  }

  private static String integer(NativeType.Int type) {
    return switch (type.bits()) {
      case 1 -> "boolean";
      case 8 -> "byte";
      case 16 -> "short";
      case 32 -> "int";
      case 64 -> "long";
      default ->
          throw new IllegalArgumentException("no Java type has %d bits".formatted(type.bits()));
    };
  }
}
