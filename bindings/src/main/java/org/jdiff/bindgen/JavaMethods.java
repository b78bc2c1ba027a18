package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.bindgen.JavaFunction.Argument;
import org.jdiff.bindgen.JavaFunction.Output;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/** Writes the Java members of one derivative: handles, records and typed methods. */
final class JavaMethods {
  /** What happens to the old contents of shadows. */
  private enum ShadowUse {
    OVERWRITE,
    ADD,
    /** In C's way, and there is no other: tangents, or no shadow at all. */
    PLAIN
  }

  private final SourceText out;
  private final JavaFunction function;
  private final JavaDocs docs;
  private final String name;

  JavaMethods(SourceText out, JavaFunction function) {
    this.out = out;
    this.function = function;
    this.docs = new JavaDocs(function);
    this.name = function.name();
  }

  void write() {
    handles();
    if (function.outputs().size() > 1) {
      record(function.resultName(), docs.resultRecord(), outputComponents());
    }
    if (function.returnsArrays()) {
      record(function.gradientName(), docs.gradientRecord(), gradientComponents());
    }
    if (function.accumulates()) {
      if (function.overwrites()) {
        both(ShadowUse.OVERWRITE);
      }
      both(ShadowUse.ADD);
    } else {
      both(ShadowUse.PLAIN);
    }
    if (function.returnsArrays()) {
      returningArrays();
    }
    unitSeed();
    invoke();
  }

  private void handles() {
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

  private void both(ShadowUse use) {
    boolean pointers = function.passed().stream().anyMatch(Argument::pointer);
    typed(use, false, pointers);
    if (function.hasArrays()) {
      typed(use, true, true);
    }
  }

  private void typed(ShadowUse use, boolean arrays, boolean pointers) {
    String method = name + (use == ShadowUse.ADD ? "Add" : "");
    out.blank();
    out.javadoc(docs.typed(use == ShadowUse.OVERWRITE, use == ShadowUse.ADD, arrays, pointers));
    out.openList(
        "public static %s %s(".formatted(function.resultType(), method),
        function.passed().stream().map(a -> a.type(arrays) + " " + a.name()).toList(),
        ")");
    function.passed().stream().filter(Argument::pointer).forEach(a -> check(a, use, arrays));
    boolean copies = arrays && function.hasArrays();
    boolean scalarOuts = function.arguments().stream().anyMatch(Argument::scalarOut);
    if (copies || scalarOuts) {
      out.open("try (Arena arena$ = Arena.ofConfined())");
      if (copies) {
        out.line("ArrayCopies copies$ = new ArrayCopies(arena$);");
        function.passed().stream().filter(a -> a.array().isPresent()).forEach(a -> copyIn(a, use));
      }
      clear(use, arrays);
      function.arguments().stream()
          .filter(Argument::scalarOut)
          .forEach(
              a ->
                  out.line(
                      "MemorySegment %s$ = arena$.allocate(%s);"
                          .formatted(a.name(), outLayout(a))));
      call(arrays, copies);
      out.close();
    } else {
      clear(use, arrays);
      call(arrays, false);
    }
    out.close();
  }

  private void check(Argument a, ShadowUse use, boolean arrays) {
    String literal = SourceText.literal(a.name());
    if (arrays && a.array().isPresent()) {
      out.line("Objects.requireNonNull(%s, %s);".formatted(a.name(), literal));
      a.primal()
          .ifPresent(
              p ->
                  out.line(
                      "ShapeChecks.sameLength(%s, %s.length, %s, %s.length);"
                          .formatted(SourceText.literal(p), p, literal, a.name())));
      return;
    }
    int size = JavaTypes.elementSize(a.c().type());
    out.line("ShapeChecks.pointer(%s, %s, %d);".formatted(literal, a.name(), size));
    a.primal()
        .ifPresent(
            p ->
                out.line(
                    "ShapeChecks.sameSize(%s, %s, %s, %s);"
                        .formatted(SourceText.literal(p), p, literal, a.name())));
    if (use == ShadowUse.OVERWRITE && a.shadowPointer()) {
      out.line("ShapeChecks.overwritable(%s, %s);".formatted(literal, a.name()));
    }
  }

  private void copyIn(Argument a, ShadowUse use) {
    String how =
        a.c().role() == Role.SHADOW
            ? (use == ShadowUse.OVERWRITE ? "zeroShadow" : "shadow")
            : (a.readOnly() ? "read" : "update");
    out.list(
        "MemorySegment %s$ = copies$.%s(".formatted(a.name(), how),
        List.of(SourceText.literal(a.name()), "MemorySegment.ofArray(%s)".formatted(a.name())),
        ");");
  }

  private void clear(ShadowUse use, boolean arrays) {
    function.passed().stream()
        .filter(a -> use == ShadowUse.OVERWRITE && a.shadowPointer())
        .filter(a -> !arrays || a.array().isEmpty())
        .forEach(a -> out.line("%s.fill((byte) 0);".formatted(a.name())));
  }

  private void call(boolean arrays, boolean copyBack) {
    List<String> values = new ArrayList<>();
    for (Argument a : function.arguments()) {
      boolean local = a.scalarOut() || (arrays && a.array().isPresent());
      values.add(a.name() + (local ? "$" : ""));
    }
    boolean returns = !(function.signature().returnType() instanceof NativeType.NoValue);
    boolean direct = returns && function.outputs().size() == 1 && !copyBack;
    String before =
        direct
            ? "return "
            : returns ? JavaTypes.carrier(function.signature().returnType()) + " return$ = " : "";
    out.list(before + name + "$invoke(", values, ");");
    if (copyBack) {
      out.line("copies$.copyBack();");
    }
    if (direct || function.outputs().isEmpty()) {
      return;
    }
    List<String> results = function.outputs().stream().map(JavaMethods::read).toList();
    if (results.size() == 1) {
      out.line("return %s;".formatted(results.getFirst()));
    } else {
      out.list("return new %s(".formatted(function.resultName()), results, ");");
    }
  }

  private static String read(Output output) {
    return output
        .source()
        .map(a -> "%s$.get(%s, 0)".formatted(a.name(), outLayout(a)))
        .orElse("return$");
  }

  private static String outLayout(Argument argument) {
    return argument.c().type() instanceof NativeType.Pointer(NativeType pointee)
        ? JavaTypes.layout(pointee)
        : JavaTypes.layout(argument.c().type());
  }

  /** The variant that allocates the gradient arrays. */
  private void returningArrays() {
    List<Argument> inputs = function.passed().stream().filter(a -> !a.shadowPointer()).toList();
    out.blank().javadoc(docs.returningArrays());
    out.openList(
        "public static %s %s(".formatted(function.gradientName(), name),
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
        (results.equals("void") ? "" : results + " result$ = ") + name + "(",
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
    if (!all || function.seed().isEmpty()) {
      return;
    }
    Argument seed = function.seed().orElseThrow();
    if (!(seed.c().type() instanceof NativeType.Floating type)) {
      return;
    }
    String one = type.bits() == 32 ? "1.0f" : "1.0";
    List<Argument> inputs = function.passed().stream().filter(a -> !a.shadowPointer()).toList();
    String result = function.returnsArrays() ? function.gradientName() : function.resultType();
    for (boolean arrays : function.returnsArrays() ? List.of(true) : unitSeedContainers()) {
      out.blank().javadoc(docs.unitSeed(arrays));
      out.openList(
          "public static %s %s(".formatted(result, name),
          inputs.stream()
              .filter(a -> !a.equals(seed))
              .map(a -> a.type(arrays) + " " + a.name())
              .toList(),
          ")");
      out.list(
          (result.equals("void") ? "" : "return ") + name + "(",
          inputs.stream().map(a -> a.equals(seed) ? one : a.name()).toList(),
          ");");
      out.close();
    }
  }

  private List<Boolean> unitSeedContainers() {
    return function.hasArrays() ? List.of(false, true) : List.of(false);
  }

  private void invoke() {
    String type = JavaTypes.carrier(function.signature().returnType());
    out.blank().javadoc(List.of("Calls <code>%s</code> without checks.".formatted(docs.symbol())));
    out.openList(
        "private static %s %s$invoke(".formatted(type, name),
        function.arguments().stream().map(a -> a.type(false) + " " + a.name()).toList(),
        ")");
    out.open("try");
    out.list(
        (type.equals("void") ? "" : "return (%s) ".formatted(type))
            + name
            + "$Native.HANDLE.invokeExact(",
        function.arguments().stream().map(Argument::name).toList(),
        ");");
    out.closeAndOpen("catch (RuntimeException | Error e$)");
    out.line("throw e$;");
    out.closeAndOpen("catch (Throwable e$)");
    out.line("throw new AssertionError(\"native code throws no exception\", e$);");
    out.close().close();
  }
}
