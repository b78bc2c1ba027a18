package org.jdiff.ir;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;

/**
 * Completes modules that will be loaded into a process by themselves, without the program that they
 * were part of: with what compilers add when they link, and with ends for what cannot go on.
 */
public final class SelfContained {
  /** The library of C++, where exceptions are thrown. */
  static final String CXX_LIBRARY = System.mapLibraryName("stdc++") + ".6";

  private static final String RUST_PERSONALITY = "rust_eh_personality";

  private SelfContained() {}

  /**
   * {@return a copy with internal functions for what it needs and this machine does not have}
   *
   * @param module a verified module for this machine
   */
  public static IrModule of(IrModule module) {
    IrModule complete = ModuleCopy.of(module);
    CompilerRuntime.link(complete);
    RustAllocator.link(complete);
    endInsteadOfMissing(complete);
    return complete;
  }

  /**
   * Functions that never return and that this process does not have (such as the panics of Rust's
   * library) end the process instead: the code around them can then be executed as long as nothing
   * goes wrong in it. So does the function that decides about unwinding in Rust's functions, which
   * only unwinding calls.
   */
  private static void endInsteadOfMissing(IrModule module) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      String name = entry.name();
      if (!entry.defined()
          && !name.startsWith("llvm.")
          && (module.hasFunctionAttribute(name, "noreturn") || name.equals(RUST_PERSONALITY))
          && !isPresent(name)) {
        module.link(module.parseBeside(end(name).getBytes(StandardCharsets.UTF_8), name), name);
        module.setVisibility(name, IrModule.Visibility.INTERNAL);
      }
    }
  }

  /** A function that says its name on standard error and ends the process. */
  private static String end(String name) {
    byte[] message =
        "jdiff: native code called %s, which does not return\n"
            .formatted(name)
            .getBytes(StandardCharsets.UTF_8);
    return """
    @message = private constant [%1$d x i8] c"%2$s"
    declare i64 @write(i32, ptr, i64)
    declare void @abort()
    define void @"%3$s"() cold noreturn nounwind {
      %%written = call i64 @write(i32 2, ptr @message, i64 %1$d)
      call void @abort()
      unreachable
    }
    """
        .formatted(
            message.length, escaped(message), escaped(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** The spelling of bytes in quotes. */
  private static String escaped(byte... bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      if (b >= ' ' && b < 127 && b != '"' && b != '\\') {
        text.append((char) b);
      } else {
        text.append("\\%02X".formatted(b));
      }
    }
    return text.toString();
  }

  private static boolean isPresent(String symbol) {
    if (Linker.nativeLinker().defaultLookup().find(symbol).isPresent()) {
      return true;
    }
    try (Arena arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(CXX_LIBRARY, arena).find(symbol).isPresent();
    } catch (IllegalArgumentException e) {
      // No C++ library on this machine: nothing of it is present.
      return false;
    }
  }
}
