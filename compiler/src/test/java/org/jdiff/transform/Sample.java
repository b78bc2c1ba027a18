package org.jdiff.transform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Type;

/**
 * Calls native functions whose parameters are numbers and arrays of {@code double} or {@code
 * float}.
 *
 * @param parameters how each parameter is passed
 * @param result how the result is passed; empty if there is none
 */
record Sample(List<MemoryLayout> parameters, Optional<MemoryLayout> result) {
  private static final int ELEMENTS = 256;

  /** What a function left behind: its result and the bytes of its arrays. */
  record Outcome(List<Object> observed) {}

  /** Describes a function, unless it uses other types. */
  static Optional<Sample> of(Fn fn) {
    List<MemoryLayout> parameters = new ArrayList<>();
    for (var param : fn.params()) {
      Optional<MemoryLayout> layout = layout(param.type());
      if (layout.isEmpty() || param.attributes().byVal().isPresent()) {
        return Optional.empty();
      }
      parameters.add(layout.get());
    }
    if (fn.varArgs()) {
      return Optional.empty();
    }
    if (fn.returnType() instanceof Type.Void) {
      return Optional.of(new Sample(parameters, Optional.empty()));
    }
    return layout(fn.returnType())
        .filter(l -> !l.equals(ValueLayout.ADDRESS))
        .map(l -> new Sample(parameters, Optional.of(l)));
  }

  private static Optional<MemoryLayout> layout(Type type) {
    return switch (type) {
      case Type.Float f when f.kind() == Type.FloatKind.DOUBLE ->
          Optional.of(ValueLayout.JAVA_DOUBLE);
      case Type.Float f when f.kind() == Type.FloatKind.FLOAT ->
          Optional.of(ValueLayout.JAVA_FLOAT);
      case Type.Int i when i.bits() == 32 -> Optional.of(ValueLayout.JAVA_INT);
      case Type.Int i when i.bits() == 64 -> Optional.of(ValueLayout.JAVA_LONG);
      case Type.Ptr p -> Optional.of(ValueLayout.ADDRESS);
      default -> Optional.empty();
    };
  }

  /** Calls the code at an address; equal variants mean equal arguments. */
  Outcome call(MemorySegment code, int variant, boolean single) throws Throwable {
    MemoryLayout[] layouts = parameters.toArray(MemoryLayout[]::new);
    FunctionDescriptor descriptor =
        result.isPresent()
            ? FunctionDescriptor.of(result.get(), layouts)
            : FunctionDescriptor.ofVoid(layouts);
    List<Object> observed = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      List<Object> arguments = new ArrayList<>();
      List<MemorySegment> arrays = new ArrayList<>();
      for (MemoryLayout layout : parameters) {
        int at = arguments.size();
        double number = 0.375 + 0.25 * at + variant * 0.8125;
        if (layout.equals(ValueLayout.ADDRESS)) {
          MemorySegment array = array(arena, number, single);
          arrays.add(array);
          arguments.add(array);
        } else if (layout.equals(ValueLayout.JAVA_DOUBLE)) {
          arguments.add(number);
        } else if (layout.equals(ValueLayout.JAVA_FLOAT)) {
          arguments.add((float) number);
        } else if (layout.equals(ValueLayout.JAVA_INT)) {
          arguments.add(2 + variant);
        } else {
          arguments.add(2L + variant);
        }
      }
      Object returned =
          Linker.nativeLinker().downcallHandle(code, descriptor).invokeWithArguments(arguments);
      observed.add(bits(returned));
      for (MemorySegment array : arrays) {
        observed.add(java.nio.ByteBuffer.wrap(array.toArray(ValueLayout.JAVA_BYTE)));
      }
    }
    return new Outcome(observed);
  }

  private static MemorySegment array(Arena arena, double first, boolean single) {
    MemorySegment array = arena.allocate(ELEMENTS * 8L, 16);
    for (int i = 0; i < ELEMENTS; i++) {
      double value = first + 0.0625 * (i % 7);
      if (single) {
        array.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) value);
      } else {
        array.setAtIndex(ValueLayout.JAVA_DOUBLE, i, value);
      }
    }
    return array;
  }

  private static Object bits(Object value) {
    return switch (value) {
      case null -> "nothing";
      case Double d -> Double.doubleToRawLongBits(d);
      case Float f -> Float.floatToRawIntBits(f);
      default -> value;
    };
  }
}
