package org.jdiff.ir;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.model.NativeType;

/**
 * A function that the {@link Jit} made executable. The signature is not checked: a wrong one is
 * undefined behaviour, as in C.
 */
public final class NativeCall {
  private final MethodHandle handle;

  private NativeCall(MethodHandle handle) {
    this.handle = handle;
  }

  /**
   * Binds a function.
   *
   * @param jit what executes it; must stay open while the function is called
   * @param symbol its symbol
   * @param result the type of its result
   * @param parameters the types of its parameters; none may be {@link NativeType.NoValue}
   * @throws org.jdiff.model.DiffException JD0503 if there is no such symbol
   */
  public static NativeCall of(
      Jit jit, String symbol, NativeType result, List<NativeType> parameters) {
    MemoryLayout[] layouts =
        parameters.stream().map(NativeCall::layout).toArray(MemoryLayout[]::new);
    FunctionDescriptor descriptor =
        result instanceof NativeType.NoValue
            ? FunctionDescriptor.ofVoid(layouts)
            : FunctionDescriptor.of(layout(result), layouts);
    return new NativeCall(Linker.nativeLinker().downcallHandle(jit.lookup(symbol), descriptor));
  }

  private static MemoryLayout layout(NativeType type) {
    return switch (type) {
      case NativeType.NoValue v ->
          throw new IllegalArgumentException("a parameter must have a type");
      case NativeType.Floating f ->
          f.bits() == 32 ? ValueLayout.JAVA_FLOAT : ValueLayout.JAVA_DOUBLE;
      case NativeType.Int i ->
          switch (i.bits()) {
            case 1 -> ValueLayout.JAVA_BOOLEAN;
            case 8 -> ValueLayout.JAVA_BYTE;
            case 16 -> ValueLayout.JAVA_SHORT;
            case 32 -> ValueLayout.JAVA_INT;
            default -> ValueLayout.JAVA_LONG;
          };
      case NativeType.Pointer p -> ValueLayout.ADDRESS;
      case NativeType.Struct s ->
          throw new IllegalArgumentException("Java passes structures by pointer");
      case NativeType.Other o ->
          throw new IllegalArgumentException("Java cannot pass a value of type " + o.c());
    };
  }

  /**
   * Calls the function.
   *
   * @param arguments a {@link Double}, {@link Float}, boxed integer, {@link Boolean} or {@link
   *     NativeMemory.Block} per parameter, of exactly the parameter's type
   * @return the boxed result; nothing useful if there is none
   */
  public Object call(List<Object> arguments) {
    List<Object> lowered = new ArrayList<>(arguments.size());
    for (Object argument : arguments) {
      lowered.add(argument instanceof NativeMemory.Block block ? block.segment() : argument);
    }
    try {
      Object result = handle.invokeWithArguments(lowered);
      return result == null ? 0 : result;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a native function cannot throw", e);
    }
  }
}
