package org.jdiff.bindgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The support classes of {@code org.jdiff.runtime} as nested classes of a standalone source. Their
 * text is a resource that equals the runtime's own source.
 */
final class StandaloneSupport {
  /** The classes of the runtime that generated code uses, none of which uses another. */
  static final List<String> CLASSES = List.of("ArrayCopies", "NativeLibrary", "ShapeChecks");

  /** All classes of the JDK outside {@code java.lang} that generated code may use. */
  static final List<String> JDK_CLASSES =
      List.of(
          "java.io.IOException",
          "java.io.InputStream",
          "java.io.UncheckedIOException",
          "java.lang.foreign.Arena",
          "java.lang.foreign.FunctionDescriptor",
          "java.lang.foreign.Linker",
          "java.lang.foreign.MemoryLayout",
          "java.lang.foreign.MemorySegment",
          "java.lang.foreign.SegmentAllocator",
          "java.lang.foreign.SymbolLookup",
          "java.lang.foreign.ValueLayout",
          "java.lang.invoke.MethodHandle",
          "java.nio.file.Files",
          "java.nio.file.Path",
          "java.nio.file.StandardCopyOption",
          "java.util.ArrayList",
          "java.util.List",
          "java.util.Locale",
          "java.util.Objects",
          "java.util.Optional");

  private StandaloneSupport() {}

  /** Adds the support classes. */
  static void write(SourceText out) {
    for (String name : CLASSES) {
      out.blank();
      out.verbatim(nested(source(name)));
    }
  }

  /** {@return the runtime's source of a class} */
  static String source(String name) {
    String resource = "support/" + name + ".java.txt";
    try (InputStream in = StandaloneSupport.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String nested(String source) {
    String declaration = source.substring(source.indexOf("\n/**") + 1);
    return declaration.replaceFirst("public final class", "private static final class");
  }
}
