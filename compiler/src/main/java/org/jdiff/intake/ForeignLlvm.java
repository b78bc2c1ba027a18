package org.jdiff.intake;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Turns bitcode into text with a library of LLVM that is not the bundled one. Runs in a process of
 * its own: two versions of LLVM do not live well in one, and a library of an unknown version may do
 * anything. Only functions that all versions from 9 on have are called.
 */
public final class ForeignLlvm {
  /** The exit code if the library cannot read the file; standard error says why. */
  static final int UNREADABLE = 3;

  /** The exit code if the library cannot be used; standard error says why. */
  static final int UNUSABLE = 4;

  private static final AddressLayout ADDRESS =
      ValueLayout.ADDRESS.withTargetLayout(
          MemoryLayout.sequenceLayout(Integer.MAX_VALUE, ValueLayout.JAVA_BYTE));

  private final Linker linker = Linker.nativeLinker();
  private final SymbolLookup library;

  private ForeignLlvm(SymbolLookup library) {
    this.library = library;
  }

  /**
   * Reads bitcode and writes text.
   *
   * @param arguments the library, the file to read, the file to write
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments[0], arguments[1], arguments[2]));
  }

  private static int run(String library, String input, String output) {
    try (Arena arena = Arena.ofConfined()) {
      ForeignLlvm llvm = new ForeignLlvm(SymbolLookup.libraryLookup(Path.of(library), arena));
      return llvm.disassemble(arena, input, output);
    } catch (Throwable e) {
      // A library that lacks a function, or is for another machine.
      System.err.println(e.getMessage());
      return UNUSABLE;
    }
  }

  private MethodHandle function(String name, MemoryLayout result, MemoryLayout... parameters) {
    return linker.downcallHandle(
        library
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException("the library has no " + name)),
        FunctionDescriptor.of(result, parameters));
  }

  private int disassemble(Arena arena, String input, String output) throws Throwable {
    MemorySegment context = (MemorySegment) function("LLVMContextCreate", ADDRESS).invokeExact();
    MemorySegment buffer = arena.allocate(ADDRESS);
    MemorySegment message = arena.allocate(ADDRESS);
    int failed =
        (int)
            function(
                    "LLVMCreateMemoryBufferWithContentsOfFile",
                    ValueLayout.JAVA_INT,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS)
                .invokeExact(arena.allocateFrom(input), buffer, message);
    if (failed != 0) {
      return unreadable(message);
    }
    MemorySegment module = arena.allocate(ADDRESS);
    failed =
        (int)
            function(
                    "LLVMParseIRInContext",
                    ValueLayout.JAVA_INT,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS)
                .invokeExact(context, buffer.get(ADDRESS, 0), module, message);
    if (failed != 0) {
      return unreadable(message);
    }
    failed =
        (int)
            function("LLVMPrintModuleToFile", ValueLayout.JAVA_INT, ADDRESS, ADDRESS, ADDRESS)
                .invokeExact(module.get(ADDRESS, 0), arena.allocateFrom(output), message);
    return failed == 0 ? 0 : unreadable(message);
  }

  private static int unreadable(MemorySegment message) {
    System.err.println(message.get(ADDRESS, 0).getString(0));
    return UNREADABLE;
  }
}
