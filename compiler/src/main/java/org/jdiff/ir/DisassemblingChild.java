package org.jdiff.ir;

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
import java.util.Optional;

/**
 * Turns bitcode into text with a library of LLVM that is not the bundled one. Runs in a process of
 * its own: two versions of LLVM do not live well in one, and a library of an unknown version may do
 * anything.
 */
public final class DisassemblingChild {
  /** The exit code if the library cannot read the file; standard error says why. */
  public static final int UNREADABLE = 3;

  /** The exit code if the library cannot be used; standard error says why. */
  public static final int UNUSABLE = 4;

  private static final AddressLayout ADDRESS =
      ValueLayout.ADDRESS.withTargetLayout(
          MemoryLayout.sequenceLayout(Integer.MAX_VALUE, ValueLayout.JAVA_BYTE));

  private final Linker linker = Linker.nativeLinker();
  private final SymbolLookup library;

  private DisassemblingChild(SymbolLookup library) {
    this.library = library;
  }

  /**
   * Reads bitcode and writes text.
   *
   * @param arguments the library, the version that it must have at least, the file to read, the
   *     file to write
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    String library = arguments[0];
    int needed = Integer.parseInt(arguments[1]);
    try (Arena arena = Arena.ofConfined()) {
      DisassemblingChild llvm =
          new DisassemblingChild(SymbolLookup.libraryLookup(Path.of(library), arena));
      int version = llvm.version(arena);
      if (version < needed) {
        // An older reader may misread newer bitcode without noticing.
        System.err.println("it is LLVM " + (version == 0 ? "15 or older" : version));
        return UNUSABLE;
      }
      return llvm.disassemble(arena, arguments[2], arguments[3]);
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

  /** The major version, 0 if the library does not say because it is older than 16. */
  private int version(Arena arena) throws Throwable {
    Optional<MemorySegment> symbol = library.find("LLVMGetVersion");
    if (symbol.isEmpty()) {
      return 0;
    }
    MemorySegment major = arena.allocate(ValueLayout.JAVA_INT);
    MemorySegment other = arena.allocate(ValueLayout.JAVA_INT);
    linker
        .downcallHandle(symbol.get(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS))
        .invokeExact(major, other, other);
    return major.get(ValueLayout.JAVA_INT, 0);
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
