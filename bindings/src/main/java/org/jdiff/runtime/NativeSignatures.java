package org.jdiff.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.NativeType;

/** What the linker of the JDK has to know about derivatives. */
public final class NativeSignatures {
  private NativeSignatures() {}

  /**
   * {@return the types of a derivative's parameters and result, in the order of the signature}
   *
   * @param signature the derivative
   * @throws IllegalArgumentException if a parameter is of a type that Java cannot pass, such as a
   *     half-precision number
   */
  public static FunctionDescriptor descriptor(DerivativeSignature signature) {
    MemoryLayout[] layouts =
        signature.parameters().stream()
            .map(Parameter::type)
            .map(NativeSignatures::layout)
            .toArray(MemoryLayout[]::new);
    return signature.returnType() instanceof NativeType.NoValue
        ? FunctionDescriptor.ofVoid(layouts)
        : FunctionDescriptor.of(layout(signature.returnType()), layouts);
  }

  private static MemoryLayout layout(NativeType type) {
    return switch (type) {
      case NativeType.Pointer pointer -> ValueLayout.ADDRESS;
      case NativeType.Floating(int bits) when bits == 32 -> ValueLayout.JAVA_FLOAT;
      case NativeType.Floating(int bits) when bits == 64 -> ValueLayout.JAVA_DOUBLE;
      case NativeType.Int(int bits) when bits == 1 -> ValueLayout.JAVA_BOOLEAN;
      case NativeType.Int(int bits) when bits == 8 -> ValueLayout.JAVA_BYTE;
      case NativeType.Int(int bits) when bits == 16 -> ValueLayout.JAVA_SHORT;
      case NativeType.Int(int bits) when bits == 32 -> ValueLayout.JAVA_INT;
      case NativeType.Int(int bits) when bits == 64 -> ValueLayout.JAVA_LONG;
      case NativeType.Floating(int bits) -> throw impassable("a number of " + bits + " bits");
      case NativeType.Int(int bits) -> throw impassable("an integer of " + bits + " bits");
      case NativeType.NoValue none -> throw impassable("nothing");
      case NativeType.Struct struct -> throw impassable("a structure");
      case NativeType.Other other -> throw impassable("a value of type " + other.c());
    };
  }

  private static IllegalArgumentException impassable(String what) {
    return new IllegalArgumentException("Java cannot pass " + what);
  }
}
