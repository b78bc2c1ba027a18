package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.bindgen.JavaFunction.Argument;
import org.jdiff.bindgen.JavaFunction.Output;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/**
 * Writes the class of a split derivative's tape: a method of the outer class runs the primal and
 * returns one, its own method runs the derivative, and closing it frees the tape.
 */
final class JavaTape {
  /** What runs the primal, what runs the derivative, what frees the tape. */
  static final int FUNCTIONS = 3;

  private final SourceText out;
  private final JavaFunction augmented;
  private final JavaFunction derivative;
  private final JavaFunction free;
  private final String type;
  private final JavaDocs docs;

  /**
   * Starts with the three functions.
   *
   * @param out where the members go
   * @param functions what runs the primal, what runs the derivative and what frees the tape
   * @param type the name of the class
   */
  JavaTape(SourceText out, List<JavaFunction> functions, String type) {
    this.out = out;
    this.augmented = functions.getFirst();
    this.derivative = functions.get(1);
    this.free = functions.getLast();
    this.type = type;
    this.docs = new JavaDocs(augmented);
  }

  /** {@return whether the functions of a split derivative start here} */
  static boolean starts(DerivativeSignature signature) {
    return signature.parameters().stream().anyMatch(p -> p.role() == Role.TAPE_OUT);
  }

  void write() {
    for (JavaFunction function : List.of(augmented, derivative, free)) {
      JavaMethods methods = new JavaMethods(out, function, false);
      methods.handles(false);
      JavaMethods.invoke(out, function, "", "HANDLE");
    }
    JavaMethods results = new JavaMethods(out, derivative, false);
    results.resultRecord();
    opening(Passing.SEGMENTS);
    if (augmented.hasArrays()) {
      opening(Passing.COPIES);
    }
    tapeClass();
  }

  private List<Argument> shadows() {
    return augmented.passed().stream().filter(Argument::shadowPointer).toList();
  }

  /** Shadows of arrays are made here: the caller finds them in the tape. */
  private boolean isMade(Argument a, Passing passing) {
    return passing.arrays() && a.shadowPointer() && a.array().isPresent();
  }

  private void opening(Passing passing) {
    List<Argument> inputs = augmented.passed().stream().filter(a -> !isMade(a, passing)).toList();
    out.blank().javadoc(openingDoc(inputs, passing));
    out.openList(
        "public static %s %s(".formatted(type, augmented.name()),
        inputs.stream().map(a -> a.type(passing.arrays()) + " " + a.name()).toList(),
        ")");
    JavaCall call = new JavaCall(out, augmented, ShadowUse.PLAIN, passing);
    inputs.stream().filter(Argument::pointer).forEach(call::check);
    out.line("Arena arena$ = Arena.ofConfined();");
    out.open("try");
    if (passing.arrays()) {
      out.line("ArrayCopies copies$ = new ArrayCopies(arena$);");
      inputs.stream().filter(a -> a.array().isPresent()).forEach(call::copyIn);
      augmented.passed().stream().filter(a -> isMade(a, passing)).forEach(this::makeShadow);
    }
    for (Argument a : augmented.arguments()) {
      if (a.c().role() == Role.TAPE_OUT) {
        out.line("MemorySegment %s$ = arena$.allocate(ValueLayout.ADDRESS);".formatted(a.name()));
      } else if (a.scalarOut()) {
        out.line(
            "MemorySegment %s$ = arena$.allocate(%s);".formatted(a.name(), JavaCall.outLayout(a)));
      }
    }
    NativeType returned = augmented.signature().returnType();
    out.list(
        (returned instanceof NativeType.NoValue ? "" : JavaTypes.carrier(returned) + " return$ = ")
            + augmented.name()
            + "$invoke(",
        augmented.arguments().stream()
            .map(a -> isMade(a, passing) ? a.name() + "$" : call.value(a))
            .toList(),
        ");");
    if (passing.arrays()) {
      out.line("copies$.copyBack();");
    }
    out.list("return new %s(".formatted(type), constructorValues(call, passing), ");");
    out.closeAndOpen("catch (RuntimeException | Error e$)");
    out.line("arena$.close();");
    out.line("throw e$;");
    out.close().close();
  }

  private void makeShadow(Argument a) {
    out.line(
        "MemorySegment %s$ = arena$.allocate(%s$.byteSize(), 64);"
            .formatted(a.name(), a.primal().orElseThrow()));
  }

  private List<String> constructorValues(JavaCall call, Passing passing) {
    List<String> values = new ArrayList<>(List.of("arena$"));
    augmented.arguments().stream()
        .filter(a -> a.c().role() == Role.TAPE_OUT)
        .forEach(a -> values.add(a.name() + "$.get(ValueLayout.ADDRESS, 0)"));
    augmented.outputs().forEach(o -> values.add(call.read(o)));
    shadows().forEach(a -> values.add(a.name() + (isMade(a, passing) ? "$" : "")));
    for (Argument a : sized()) {
      boolean copied = passing.arrays() && a.array().isPresent();
      values.add(a.name() + (copied ? "$" : "") + ".byteSize()");
    }
    return values;
  }

  /** {@return the primal arrays whose tangents come with the derivative} */
  private List<Argument> sized() {
    return augmented.arguments().stream()
        .filter(a -> a.c().role() == Role.PRIMAL && a.pointer())
        .filter(
            a ->
                derivative.arguments().stream()
                    .anyMatch(d -> d.shadowPointer() && d.c().primalIndex() == a.c().primalIndex()))
        .toList();
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>(List.of("Arena arena$", "MemorySegment tape$"));
    augmented.outputs().forEach(o -> fields.add(JavaTypes.carrier(o.type()) + " " + o.name()));
    shadows().forEach(a -> fields.add("MemorySegment " + a.name()));
    sized().forEach(a -> fields.add("long " + JavaCall.size(a)));
    return fields;
  }

  private void tapeClass() {
    out.blank().javadoc(classDoc());
    out.open("public static final class %s implements AutoCloseable".formatted(type));
    fields().forEach(f -> out.line("private final %s;".formatted(f)));
    out.line("private boolean closed$;");
    out.blank();
    out.openList("private %s(".formatted(type), fields(), ")");
    for (String field : fields()) {
      String name = field.substring(field.indexOf(' ') + 1);
      out.line("this.%s = %s;".formatted(name, name));
    }
    out.close();
    for (Output output : augmented.outputs()) {
      accessor(JavaTypes.carrier(output.type()), output.name(), output.description());
    }
    for (Argument a : shadows()) {
      accessor(
          "MemorySegment",
          a.name(),
          "the adjoint of the memory behind {@code %s}, native memory that may be read and written"
              .formatted(a.primal().orElseThrow()));
    }
    derivative(Passing.SEGMENTS);
    if (derivative.hasArrays()) {
      derivative(Passing.COPIES);
    }
    unitSeed();
    out.blank().javadoc(List.of("Returns the tape, unless it was freed."));
    out.open("private MemorySegment tape$()");
    out.open("if (closed$)");
    out.line(
        "throw new IllegalStateException(%s);"
            .formatted(SourceText.literal("the tape of %s is closed".formatted(primal()))));
    out.close();
    out.line("return tape$;").close();
    out.blank().javadoc(List.of("Frees the tape; memory that was made for it is gone, too."));
    out.line("@Override");
    out.open("public void close()");
    out.open("if (!closed$)");
    out.line("arena$.close();");
    out.line("closed$ = true;");
    out.line("%s$invoke(tape$);".formatted(free.name()));
    out.close().close().close();
  }

  private void accessor(String carrier, String name, String description) {
    out.blank().javadoc(List.of("Returns %s.".formatted(description), "@return " + description));
    out.open("public %s %s()".formatted(carrier, name));
    out.line("return %s;".formatted(name)).close();
  }

  private String method() {
    return derivative.signature().mode().isForward() ? "tangent" : "reverse";
  }

  private void derivative(Passing passing) {
    out.blank().javadoc(derivativeDoc(passing, false));
    out.openList(
        "public %s %s(".formatted(derivative.resultType(), method()),
        derivative.passed().stream().map(a -> a.type(passing.arrays()) + " " + a.name()).toList(),
        ")");
    new JavaCall(out, derivative, ShadowUse.PLAIN, passing).write();
    out.close();
  }

  private void unitSeed() {
    boolean seedOnly =
        derivative.passed().size() == 1
            && derivative.seeds().size() == 1
            && derivative.seeds().getFirst().c().type() instanceof NativeType.Floating;
    if (!seedOnly) {
      return;
    }
    out.blank().javadoc(derivativeDoc(Passing.SEGMENTS, true));
    out.open("public %s %s()".formatted(derivative.resultType(), method()));
    out.line(
        "%s%s(%s);"
            .formatted(
                derivative.resultType().equals("void") ? "" : "return ",
                method(),
                JavaTypes.one(derivative.seeds().getFirst().c().type())));
    out.close();
  }

  private String primal() {
    return augmented.signature().primal();
  }

  private List<String> openingDoc(List<Argument> inputs, Passing passing) {
    List<String> items = new ArrayList<>();
    items.add(
        "Runs <code>%s</code> and keeps what its derivative needs."
            .formatted(SourceText.escaped(primal())));
    items.add("Primal: <code>%s</code>.".formatted(docs.declaration()));
    if (!shadows().isEmpty()) {
      items.add(
          passing.arrays()
              ? "The tape owns the shadows %s, which start at zero.".formatted(names(shadows()))
              : "The derivative adds to the shadows %s, which must live as long as the tape."
                  .formatted(names(shadows())));
    }
    inputs.forEach(a -> items.add(docs.param(a, ShadowUse.ADD, passing)));
    items.add("@return the tape, to be closed once");
    if (inputs.stream().anyMatch(Argument::pointer)) {
      items.addAll(JavaDocs.errors(passing));
    }
    return items;
  }

  private List<String> classDoc() {
    return List.of(
        "What one call of <code>%s</code> keeps for its derivative."
            .formatted(SourceText.escaped(augmented.signature().symbol())),
        "Its derivative may be run several times. A tape belongs to the thread that made it."
            + " Memory of shadows that were made for it is valid until it is closed.");
  }

  private List<String> derivativeDoc(Passing passing, boolean unitSeed) {
    JavaDocs own = new JavaDocs(derivative);
    List<String> items = new ArrayList<>();
    boolean forward = derivative.signature().mode().isForward();
    items.add(
        forward
            ? "Computes the tangents that follow from those of the arguments."
            : "Propagates adjoints to the arguments%s%s."
                .formatted(
                    unitSeed ? ", with seed one" : "",
                    shadows().isEmpty() ? "" : "; adds to " + names(shadows())));
    if (!unitSeed) {
      derivative.passed().forEach(a -> items.add(own.param(a, ShadowUse.PLAIN, passing)));
    }
    own.returned(unitSeed).ifPresent(items::add);
    items.add("@throws IllegalStateException if the tape is closed");
    if (!unitSeed && derivative.passed().stream().anyMatch(Argument::pointer)) {
      items.addAll(JavaDocs.errors(passing));
    }
    return items;
  }

  private static String names(List<Argument> arguments) {
    return arguments.stream()
        .map(a -> "{@code %s}".formatted(a.name()))
        .collect(Collectors.joining(", "));
  }

  /** {@return the name that the class of the tape should have} */
  static String typeName(JavaFunction augmented) {
    return Optional.of(augmented.name().replaceFirst("_augmented$", ""))
        .map(JavaFunction::camel)
        .orElseThrow()
        .concat("Tape");
  }
}
