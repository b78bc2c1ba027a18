package org.jdiff.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Target;

/** A program with its derivatives, loaded together with IR that defines what it calls. */
final class LinkedCode implements AutoCloseable {
  /** Allocators that count the blocks in use. */
  static final String BLOCKS = "/org/jdiff/values/blocks.ll";

  private final IrContext context = new IrContext();
  private final Jit jit = new Jit();
  private final Jit unchanged = new Jit();

  /**
   * Compiles and loads.
   *
   * @param request a program and its derivatives
   * @param files files of IR beside the tests
   */
  LinkedCode(CompileRequest request, String... files) {
    try (IrModule primal = CompileJob.read(context, request.inputs(), request.reading())) {
      unchanged.add(primal, "");
    }
    for (String file : files) {
      byte[] text = read(file);
      add(jit, text, file);
      add(unchanged, text, file);
    }
    try (Compilation compilation = Jdiff.compile(request)) {
      add(jit, compilation.text().getBytes(StandardCharsets.UTF_8), "derivatives");
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = LinkedCode.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void add(Jit jit, byte[] text, String name) {
    try (IrModule module = IrModule.parse(context, text, name)) {
      module.setTriple(Target.hostTriple());
      jit.add(module, "");
    }
  }

  /** The number of blocks of memory in use, if {@link #BLOCKS} is there. */
  long blocks() {
    return (long) call(ValueLayout.JAVA_LONG, "blocks_in_use");
  }

  /** What the program's own function returns; its memory is counted elsewhere. */
  double primal(String function, Object... arguments) {
    return (double) call(unchanged, ValueLayout.JAVA_DOUBLE, function, arguments);
  }

  double number(String function, Object... arguments) {
    return (double) call(ValueLayout.JAVA_DOUBLE, function, arguments);
  }

  void run(String function, Object... arguments) {
    call(null, function, arguments);
  }

  /**
   * Calls a function of the derivatives or of the files.
   *
   * @param result the layout of its result, or null if there is none
   * @param function its symbol
   * @param arguments numbers and addresses
   */
  Object call(MemoryLayout result, String function, Object... arguments) {
    return call(jit, result, function, arguments);
  }

  private static Object call(Jit jit, MemoryLayout result, String function, Object... arguments) {
    MemoryLayout[] layouts =
        Arrays.stream(arguments).map(LinkedCode::layout).toArray(MemoryLayout[]::new);
    FunctionDescriptor type =
        result == null
            ? FunctionDescriptor.ofVoid(layouts)
            : FunctionDescriptor.of(result, layouts);
    try {
      return Linker.nativeLinker()
          .downcallHandle(jit.lookup(function), type)
          .invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new AssertionError("call of " + function + ": " + e, e);
    }
  }

  private static MemoryLayout layout(Object argument) {
    return switch (argument) {
      case Double _ -> ValueLayout.JAVA_DOUBLE;
      case Float _ -> ValueLayout.JAVA_FLOAT;
      case Long _ -> ValueLayout.JAVA_LONG;
      case Integer _ -> ValueLayout.JAVA_INT;
      case MemorySegment _ -> ValueLayout.ADDRESS;
      default -> throw new IllegalArgumentException(argument.getClass().getName());
    };
  }

  @Override
  public void close() {
    jit.close();
    unchanged.close();
    context.close();
  }
}
