package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.bindgen.JavaFunction.Argument;
import org.jdiff.bindgen.JavaFunction.Output;
import org.jdiff.model.NativeType;

/** Writes the Java members of one derivative: handles, records and typed methods. */
final class JavaMethods {
  private final SourceText out;
  private final JavaFunction function;
  private final JavaDocs docs;
  private final String name;
  private final List<Passing> passings;

  /**
   * Starts with a derivative.
   *
   * @param out where the members go
   * @param function the derivative
   * @param critical whether there are methods that lend Java arrays to the function
   */
  JavaMethods(SourceText out, JavaFunction function, boolean critical) {
    this.out = out;
    this.function = function;
    List<Passing> all = new ArrayList<>(List.of(Passing.SEGMENTS));
    if (function.hasArrays()) {
      all.add(Passing.COPIES);
      if (critical) {
        all.add(Passing.HEAP);
      }
    }
    this.passings = List.copyOf(all);
    this.docs = new JavaDocs(function);
    this.name = function.name();
  }

  void write() {
    handles(passings.contains(Passing.HEAP));
    resultRecord();
    if (function.returnsArrays()) {
      record(function.gradientName(), docs.gradientRecord(), gradientComponents());
    }
    if (function.accumulates()) {
      if (function.overwrites()) {
        passings.forEach(p -> typed(ShadowUse.OVERWRITE, p));
      }
      passings.forEach(p -> typed(ShadowUse.ADD, p));
    } else {
      passings.forEach(p -> typed(ShadowUse.PLAIN, p));
    }
    if (function.returnsArrays()) {
      passings.stream().filter(Passing::arrays).forEach(this::returningArrays);
    }
    unitSeed();
    invoke(out, function, "", "HANDLE");
    if (passings.contains(Passing.HEAP)) {
      invoke(out, function, Passing.HEAP.suffix(), "CRITICAL");
    }
  }

  /** Writes the members that give the C function as it is. */
  void handles(boolean critical) {
    out.blank();
    out.javadoc(List.of("Links the exported function on first use."));
    // Looking up and linking native code are restricted methods; they are what this class is for.
    out.line("@SuppressWarnings(\"restricted\")");
    out.open("private static final class %s$Native".formatted(name));
    out.line("/** The C types. */");
    List<String> layouts = new ArrayList<>();
    boolean returns = !(function.signature().returnType() instanceof NativeType.NoValue);
    if (returns) {
      layouts.add(JavaTypes.layout(function.signature().returnType()));
    }
    function.arguments().forEach(a -> layouts.add(JavaTypes.layout(a.c().type())));
    out.list(
        "static final FunctionDescriptor DESCRIPTOR = FunctionDescriptor.%s("
            .formatted(returns ? "of" : "ofVoid"),
        layouts,
        ");");
    out.blank().line("/** The address. */");
    out.line(
        "static final MemorySegment ADDRESS = Library$Native.find(%s);"
            .formatted(SourceText.literal(function.signature().symbol())));
    out.blank().line("/** The linked function. */");
    out.line(
        "static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDRESS,"
            + " DESCRIPTOR);");
    if (critical) {
      out.blank().line("/** The linked function, which may read and write Java arrays. */");
      out.line("static final MethodHandle CRITICAL =");
      out.line("    Linker.nativeLinker()");
      out.line("        .downcallHandle(ADDRESS, DESCRIPTOR, Linker.Option.critical(true));");
    }
    out.blank().line("private %s$Native() {}".formatted(name));
    out.close();

    out.blank().javadoc(docs.handle());
    out.open("public static MethodHandle %s$handle()".formatted(name));
    out.line("return %s$Native.HANDLE;".formatted(name)).close();
    out.blank().javadoc(docs.metadata("C types of <code>%s</code>", "the function descriptor"));
    out.open("public static FunctionDescriptor %s$descriptor()".formatted(name));
    out.line("return %s$Native.DESCRIPTOR;".formatted(name)).close();
    out.blank().javadoc(docs.metadata("address of <code>%s</code>", "the address in native code"));
    out.open("public static MemorySegment %s$address()".formatted(name));
    out.line("return %s$Native.ADDRESS;".formatted(name)).close();
  }

  /** Writes the record of several scalar results. */
  void resultRecord() {
    if (function.outputs().size() > 1) {
      record(function.resultName(), docs.resultRecord(), outputComponents());
    }
  }

  private void record(String recordName, List<String> doc, List<String> components) {
    out.blank().javadoc(doc);
    out.list("public record " + recordName + "(", components, ") {}");
  }

  private List<String> outputComponents() {
    return function.outputs().stream()
        .map(o -> JavaTypes.carrier(o.type()) + " " + o.name())
        .toList();
  }

  private List<String> gradientComponents() {
    List<String> components = new ArrayList<>(outputComponents());
    function.passed().stream()
        .filter(Argument::shadowPointer)
        .forEach(a -> components.add(a.type(true) + " " + a.name()));
    return components;
  }

  private void typed(ShadowUse use, Passing passing) {
    out.blank();
    out.javadoc(docs.typed(use, passing));
    out.openList(
        "public static %s %s(".formatted(function.resultType(), method(use, passing)),
        function.passed().stream().map(a -> a.type(passing.arrays()) + " " + a.name()).toList(),
        ")");
    new JavaCall(out, function, use, passing).write();
    out.close();
  }

  private String method(ShadowUse use, Passing passing) {
    return name + (use == ShadowUse.ADD ? "Add" : "") + passing.suffix();
  }

  /** The variant that allocates the gradient arrays. */
  private void returningArrays(Passing passing) {
    List<Argument> inputs = function.passed().stream().filter(a -> !a.shadowPointer()).toList();
    String method = method(ShadowUse.OVERWRITE, passing);
    out.blank().javadoc(docs.returningArrays(passing));
    out.openList(
        "public static %s %s(".formatted(function.gradientName(), method),
        inputs.stream().map(a -> a.type(true) + " " + a.name()).toList(),
        ")");
    for (Argument a : function.passed()) {
      if (a.shadowPointer()) {
        String primal = a.primal().orElseThrow();
        out.line("Objects.requireNonNull(%s, %s);".formatted(primal, SourceText.literal(primal)));
        out.line(
            "%s %s = new %s[%s.length];"
                .formatted(a.type(true), a.name(), a.array().orElseThrow(), primal));
      }
    }
    String results = function.resultType();
    out.list(
        (results.equals("void") ? "" : results + " result$ = ") + method + "(",
        function.passed().stream().map(Argument::name).toList(),
        ");");
    List<String> components = new ArrayList<>();
    for (Output output : function.outputs()) {
      components.add(
          function.outputs().size() == 1 ? "result$" : "result$.%s()".formatted(output.name()));
    }
    function.passed().stream()
        .filter(Argument::shadowPointer)
        .forEach(a -> components.add(a.name()));
    out.list("return new %s(".formatted(function.gradientName()), components, ");");
    out.close();
  }

  /** The variant with seed one, for those that return everything. */
  private void unitSeed() {
    boolean all = function.returnsArrays() || !function.accumulates();
    if (!all || function.seeds().size() != 1) {
      return;
    }
    Argument seed = function.seeds().getFirst();
    if (!(seed.c().type() instanceof NativeType.Floating)) {
      return;
    }
    String one = JavaTypes.one(seed.c().type());
    List<Argument> inputs = function.passed().stream().filter(a -> !a.shadowPointer()).toList();
    String result = function.returnsArrays() ? function.gradientName() : function.resultType();
    for (Passing passing : passings) {
      if (function.returnsArrays() && !passing.arrays()) {
        continue;
      }
      String method = method(ShadowUse.PLAIN, passing);
      out.blank().javadoc(docs.unitSeed(passing));
      out.openList(
          "public static %s %s(".formatted(result, method),
          inputs.stream()
              .filter(a -> !a.equals(seed))
              .map(a -> a.type(passing.arrays()) + " " + a.name())
              .toList(),
          ")");
      out.list(
          (result.equals("void") ? "" : "return ") + method + "(",
          inputs.stream().map(a -> a.equals(seed) ? one : a.name()).toList(),
          ");");
      out.close();
    }
  }

  /**
   * Writes the call itself.
   *
   * @param suffix what the name of the method ends with
   * @param handle the constant with the handle
   */
  static void invoke(SourceText out, JavaFunction function, String suffix, String handle) {
    String name = function.name();
    String type = JavaTypes.carrier(function.signature().returnType());
    String symbol = SourceText.escaped(function.signature().symbol());
    out.blank().javadoc(List.of("Calls <code>%s</code> without checks.".formatted(symbol)));
    out.openList(
        "private static %s %s$invoke%s(".formatted(type, name, suffix),
        function.arguments().stream().map(a -> a.type(false) + " " + a.name()).toList(),
        ")");
    out.open("try");
    out.list(
        (type.equals("void") ? "" : "return (%s) ".formatted(type))
            + "%s$Native.%s.invokeExact(".formatted(name, handle),
        function.arguments().stream().map(Argument::name).toList(),
        ");");
    out.closeAndOpen("catch (RuntimeException | Error e$)");
    out.line("throw e$;");
    out.closeAndOpen("catch (Throwable e$)");
    out.line("throw new AssertionError(\"native code throws no exception\", e$);");
    out.close().close();
  }
}
