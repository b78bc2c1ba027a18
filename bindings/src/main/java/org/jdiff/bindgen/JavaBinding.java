package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdiff.model.DerivativeSignature;

/**
 * Writes a Java class that calls exported derivatives through {@code java.lang.foreign}.
 *
 * <p>For a derivative {@code d_f} the class has {@code d_f$handle()}, {@code d_f$descriptor()} and
 * {@code d_f$address()}, which give the C function as it is, and typed methods over {@code
 * MemorySegment} and, where the element types are known, over Java arrays. In reverse mode {@code
 * d_f} overwrites shadows with the gradient of the returned value, {@code d_fAdd} accumulates into
 * them as C does and takes seeds from them, and {@code d_f} without shadows returns new arrays in a
 * record. Typed methods check nulls, lengths, sizes and alignment before the call.
 *
 * <p>The source compiles without warnings on Java 22 and later, and depends on the arguments alone.
 */
public final class JavaBinding {
  /** Simple names that the generated code uses; a class of that name would hide them. */
  private static final Set<String> USED_NAMES =
      Set.of(
          ("Arena ArrayCopies AssertionError Error FunctionDescriptor IllegalArgumentException"
               + " Linker MemoryLayout MemorySegment MethodHandle NativeLibrary"
               + " NullPointerException Objects Override Path RuntimeException SegmentAllocator"
               + " ShapeChecks String SuppressWarnings SymbolLookup Throwable UnsatisfiedLinkError"
               + " ValueLayout")
              .split(" "));

  private JavaBinding() {}

  /**
   * How to write the class.
   *
   * @param packageName its package; empty for the unnamed one
   * @param className its simple name
   * @param library where it finds the native library
   * @param standalone whether it carries its own support code, so that it needs nothing but the JDK
   * @param critical whether there are also methods named {@code …Critical}, which lend Java arrays
   *     to native code instead of copying them
   * @param generator the name and version of the program that writes, with its command if that is
   *     of use, for the first comment
   */
  public record Options(
      String packageName,
      String className,
      LibrarySource library,
      boolean standalone,
      boolean critical,
      String generator) {
    /** Checks the names. */
    public Options {
      Objects.requireNonNull(library, "library");
      Objects.requireNonNull(generator, "generator");
      Names.requireJavaNames(packageName, className, USED_NAMES);
    }
  }

  /**
   * Writes the source of a class.
   *
   * @param options how to write it
   * @param signatures the derivatives in the order of their members
   * @return the text of one compilation unit, with {@code \n} at the end of each line
   * @throws IllegalArgumentException if there is no signature, a symbol occurs twice, or targets
   *     differ
   */
  public static String generate(Options options, List<DerivativeSignature> signatures) {
    Signatures.check(signatures);
    Names scope = new Names();
    scope.reserve(options.className());
    USED_NAMES.forEach(scope::reserve);
    List<JavaFunction> functions = signatures.stream().map(s -> JavaFunction.of(s, scope)).toList();

    SourceText body = new SourceText();
    body.open("public final class " + options.className());
    body.line("private %s() {}".formatted(options.className()));
    members(body, functions, scope, options.critical());
    StructLayouts.write(body, signatures, scope);
    library(body, options, signatures.getFirst().targetTriple());
    if (options.standalone()) {
      StandaloneSupport.write(body);
    }
    body.close();

    SourceText out = new SourceText();
    out.line("// Made by %s. Do not edit.".formatted(SourceText.comment(options.generator())));
    String target = signatures.getFirst().targetTriple();
    if (!target.isEmpty()) {
      out.line("// Target: " + SourceText.comment(target));
    }
    out.line(
        "// The module of this class needs native access: --enable-native-access=<module>, or");
    out.line("// ALL-UNNAMED on the class path.");
    if (!options.packageName().isEmpty()) {
      out.line("package %s;".formatted(options.packageName()));
    }
    out.blank();
    imports(options, body.toString()).forEach(i -> out.line("import %s;".formatted(i)));
    out.blank();
    out.javadoc(classDoc(signatures));
    return out + body.toString();
  }

  private static void members(
      SourceText body, List<JavaFunction> functions, Names scope, boolean critical) {
    for (int i = 0; i < functions.size(); i++) {
      JavaFunction function = functions.get(i);
      if (JavaTape.starts(function.signature())) {
        List<JavaFunction> parts = functions.subList(i, i + JavaTape.FUNCTIONS);
        new JavaTape(body, parts, scope.java(JavaTape.typeName(function))).write();
        i += JavaTape.FUNCTIONS - 1;
      } else {
        new JavaMethods(body, function, critical).write();
      }
    }
  }

  private static List<String> classDoc(List<DerivativeSignature> signatures) {
    List<String> items = new ArrayList<>();
    items.add("Derivatives of %s.".formatted(Signatures.primals(signatures)));
    items.add(
        "Names: {@code f$handle()} is the C function, which adds to shadows; {@code f} overwrites;"
            + " {@code fAdd} accumulates. The native library is loaded on first use and stays"
            + " loaded. All methods may be called by several threads at once, with memory of their"
            + " own.");
    return items;
  }

  private static void library(SourceText body, Options options, String target) {
    body.blank();
    body.javadoc(List.of("Loads the native library on first use."));
    body.line("@SuppressWarnings(\"restricted\")");
    body.open("private static final class Library$Native");
    body.line("/** The exported symbols. */");
    body.line("static final SymbolLookup SYMBOLS = load();");
    body.blank().line("private Library$Native() {}");
    body.blank().open("private static SymbolLookup load()");
    // A resource of its own for each platform cannot be met by the wrong one, and the class that
    // one platform's build writes serves the others.
    if (!(options.library() instanceof LibrarySource.Resource resource
        && resource.isPerPlatform())) {
      body.line("NativeLibrary.requireTarget(%s);".formatted(SourceText.literal(target)));
    }
    body.line(
        switch (options.library()) {
          case LibrarySource.ByPath(String path) ->
              "return NativeLibrary.ofPath(Path.of(%s)).lookup();"
                  .formatted(SourceText.literal(path));
          case LibrarySource.ByName(String name) ->
              "return NativeLibrary.ofName(%s).lookup();".formatted(SourceText.literal(name));
          case LibrarySource.Resource(String name) ->
              "return NativeLibrary.ofResource(%s.class, %s).lookup();"
                  .formatted(options.className(), SourceText.literal(name));
          case LibrarySource.Loaded loaded -> "return SymbolLookup.loaderLookup();";
          case LibrarySource.Supplied(String expression) -> "return %s;".formatted(expression);
        });
    body.close();
    body.blank().open("static MemorySegment find(String symbol)");
    body.line("return SYMBOLS");
    body.line("    .find(symbol)");
    body.line("    .orElseThrow(() -> new UnsatisfiedLinkError(\"no symbol \" + symbol));");
    body.close().close();
  }

  /** {@return the qualified names of the classes that a text uses, sorted} */
  private static Set<String> imports(Options options, String body) {
    List<String> candidates = new ArrayList<>(StandaloneSupport.JDK_CLASSES);
    if (!options.standalone()) {
      List.of("ArrayCopies", "NativeLibrary", "ShapeChecks")
          .forEach(c -> candidates.add("org.jdiff.runtime." + c));
    }
    Set<String> used = new TreeSet<>();
    for (String candidate : candidates) {
      String simple = candidate.substring(candidate.lastIndexOf('.') + 1);
      if (body.matches("(?s).*\\b" + simple + "\\b.*")) {
        used.add(candidate);
      }
    }
    return used;
  }
}
