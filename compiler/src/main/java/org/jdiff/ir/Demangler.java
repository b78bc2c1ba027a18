package org.jdiff.ir;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;

/**
 * The names that users know for mangled symbols of C++ and Rust. Uses LLVM's own functions, which
 * the library exports under C++ names; a test notices if a new version calls them otherwise.
 */
public final class Demangler {
  /** The hash that Rust's older scheme appends as if it were a nested name. */
  private static final Pattern LEGACY_HASH = Pattern.compile("::h[0-9a-f]{16}(?:\\..*)?$");

  /** The hash of a crate in Rust's newer scheme. */
  private static final Pattern CRATE_HASH = Pattern.compile("\\[[0-9a-f]{8,16}\\]");

  private static final Pattern LEGACY_ESCAPE = Pattern.compile("\\$(\\w+)\\$");

  private Demangler() {}

  /**
   * {@return the name that a symbol stands for, or empty if it is not mangled}
   *
   * <p>C++ names have parameter lists; Rust names are paths without hashes.
   *
   * @param symbol a symbol
   */
  public static Optional<String> demangle(String symbol) {
    if (symbol.startsWith("_R")) {
      return call(Functions.RUST, symbol).map(n -> CRATE_HASH.matcher(n).replaceAll(""));
    }
    if (!symbol.startsWith("_Z")) {
      return Optional.empty();
    }
    return call(Functions.ITANIUM, symbol).map(Demangler::legacyRust);
  }

  private static String legacyRust(String name) {
    Matcher hash = LEGACY_HASH.matcher(name);
    if (!hash.find()) {
      return name;
    }
    String path = name.substring(0, hash.start());
    String plain = LEGACY_ESCAPE.matcher(path).replaceAll(m -> escape(m.group(1)));
    // A leading underscore keeps a component that starts with an escape from looking like a number.
    return plain.replace("..", "::").replace("::_<", "::<").replaceFirst("^_<", "<");
  }

  private static String escape(String code) {
    return Matcher.quoteReplacement(
        switch (code) {
          case "SP" -> "@";
          case "BP" -> "*";
          case "RF" -> "&";
          case "LT" -> "<";
          case "GT" -> ">";
          case "LP" -> "(";
          case "RP" -> ")";
          case "C" -> ",";
          default ->
              code.matches("u[0-9a-f]{1,6}")
                  ? Character.toString(Integer.parseInt(code.substring(1), 16))
                  : "$" + code + "$";
        });
  }

  private static Optional<String> call(MethodHandle handle, String symbol) {
    byte[] bytes = symbol.getBytes(StandardCharsets.UTF_8);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocateFrom(symbol);
      MemorySegment result = (MemorySegment) handle.invokeExact((long) bytes.length, text);
      if (result.equals(MemorySegment.NULL)) {
        return Optional.empty();
      }
      String name = result.reinterpret(Long.MAX_VALUE).getString(0);
      Functions.FREE.invokeExact(result);
      return Optional.of(name);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("calling LLVM's demangler failed", e);
    }
  }

  /** Bound on first use. */
  private static final class Functions {
    static final MethodHandle RUST;
    static final MethodHandle ITANIUM;
    static final MethodHandle FREE;

    static {
      Llvm.ensureReady();
      Linker linker = Linker.nativeLinker();
      SymbolLookup llvm = SymbolLookup.libraryLookup(libraryPath(), Arena.global());
      // A std::string_view by value is passed as its two members.
      RUST =
          linker.downcallHandle(
              find(llvm, "_ZN4llvm12rustDemangleESt17basic_string_viewIcSt11char_traitsIcEE"),
              FunctionDescriptor.of(
                  ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
      MethodHandle itanium =
          linker.downcallHandle(
              find(llvm, "_ZN4llvm15itaniumDemangleESt17basic_string_viewIcSt11char_traitsIcEEb"),
              FunctionDescriptor.of(
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_BOOLEAN));
      ITANIUM = java.lang.invoke.MethodHandles.insertArguments(itanium, 2, true);
      FREE =
          linker.downcallHandle(
              find(linker.defaultLookup(), "free"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    }

    private static MemorySegment find(SymbolLookup lookup, String symbol) {
      return lookup
          .find(symbol)
          .orElseThrow(() -> new IllegalStateException("LLVM's library lacks " + symbol));
    }

    private static java.nio.file.Path libraryPath() {
      try {
        String resource = "/org/bytedeco/llvm/" + Loader.getPlatform() + "/libLLVM.so";
        return Loader.cacheResource(LLVM.class, resource).toPath();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
