package org.jdiff.bindgen;

import java.util.List;
import org.jdiff.bindgen.JavaFunction.Argument;
import org.jdiff.bindgen.JavaFunction.Output;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/** Writes what a typed method does: checks, conversions, the call, the results. */
final class JavaCall {
  private final SourceText out;
  private final JavaFunction function;
  private final ShadowUse use;
  private final Passing passing;

  JavaCall(SourceText out, JavaFunction function, ShadowUse use, Passing passing) {
    this.out = out;
    this.function = function;
    this.use = use;
    this.passing = passing;
  }

  void write() {
    List<Argument> pointers = function.passed().stream().filter(Argument::pointer).toList();
    pointers.forEach(this::check);
    boolean copies = passing == Passing.COPIES && function.hasArrays();
    List<Argument> scalarOuts = function.arguments().stream().filter(Argument::scalarOut).toList();
    if (passing == Passing.HEAP) {
      apart(pointers.stream().filter(this::isArray).toList());
      clear();
      scalarOuts.forEach(
          a -> {
            String type = JavaTypes.arrayElement(a.c().type()).orElseThrow();
            out.line("%s[] %s$ = new %s[1];".formatted(type, a.name(), type));
          });
      call(false);
    } else if (copies || !scalarOuts.isEmpty()) {
      out.open("try (Arena arena$ = Arena.ofConfined())");
      if (copies) {
        out.line("ArrayCopies copies$ = new ArrayCopies(arena$);");
        function.passed().stream().filter(this::isArray).forEach(this::copyIn);
      }
      clear();
      scalarOuts.forEach(
          a ->
              out.line(
                  "MemorySegment %s$ = arena$.allocate(%s);".formatted(a.name(), outLayout(a))));
      call(copies);
      out.close();
    } else {
      clear();
      call(false);
    }
  }

  private boolean isArray(Argument a) {
    return passing.arrays() && a.array().isPresent();
  }

  /** Writes the checks of one argument. */
  void check(Argument a) {
    String literal = SourceText.literal(a.name());
    if (isArray(a)) {
      out.line("Objects.requireNonNull(%s, %s);".formatted(a.name(), literal));
      a.primal()
          .ifPresent(
              p ->
                  out.line(
                      "ShapeChecks.sameLength(%s, %s.length, %s, %s.length);"
                          .formatted(SourceText.literal(p), p, literal, a.name())));
      function
          .count(a)
          .ifPresent(
              n ->
                  out.line(
                      "ShapeChecks.entries(%s, %s.length, %s);".formatted(literal, a.name(), n)));
      checkAgainstTape(a, "%dL * %s.length".formatted(elementSize(a), a.name()));
      return;
    }
    int size = elementSize(a);
    out.line("ShapeChecks.pointer(%s, %s, %d);".formatted(literal, a.name(), size));
    a.primal()
        .ifPresent(
            p ->
                out.line(
                    "ShapeChecks.sameSize(%s, %s, %s, %s);"
                        .formatted(SourceText.literal(p), p, literal, a.name())));
    function
        .count(a)
        .ifPresent(
            n ->
                out.line(
                    "ShapeChecks.entries(%s, %s, %d, %s);".formatted(literal, a.name(), size, n)));
    checkAgainstTape(a, a.name() + ".byteSize()");
    if (use == ShadowUse.OVERWRITE && a.shadowPointer()) {
      out.line("ShapeChecks.overwritable(%s, %s);".formatted(literal, a.name()));
    }
  }

  private static int elementSize(Argument a) {
    return JavaTypes.elementSize(a.c().type());
  }

  /** A tangent that comes later must be as large as what its primal was. */
  private void checkAgainstTape(Argument a, String size) {
    boolean later = function.arguments().stream().anyMatch(t -> t.c().role() == Role.TAPE);
    if (later && a.shadowPointer()) {
      String owner = new Effects(function.signature()).owner(a.c());
      out.line(
          "ShapeChecks.sameBytes(%s, %s, %s, %s);"
              .formatted(SourceText.literal(owner), size(a), SourceText.literal(a.name()), size));
    }
  }

  /** {@return the name of the field of a tape with the size of an array} */
  static String size(Argument a) {
    return "bytes$" + a.c().primalIndex();
  }

  /** An array that is lent can be no other's shadow: they would share memory. */
  private void apart(List<Argument> arrays) {
    for (Argument shadow : arrays) {
      if (shadow.c().role() == Role.SHADOW) {
        for (Argument other : arrays) {
          if (other.c().role() != Role.SHADOW && other.array().equals(shadow.array())) {
            out.line(
                "ShapeChecks.apart(%s, %s, %s, %s);"
                    .formatted(
                        SourceText.literal(other.name()),
                        other.name(),
                        SourceText.literal(shadow.name()),
                        shadow.name()));
          }
        }
      }
    }
  }

  /** Writes the copy of an array to native memory. */
  void copyIn(Argument a) {
    String how =
        a.c().role() == Role.SHADOW
            ? (use == ShadowUse.OVERWRITE ? "zeroShadow" : "shadow")
            : (a.readOnly() ? "read" : "update");
    out.list(
        "MemorySegment %s$ = copies$.%s(".formatted(a.name(), how),
        List.of(SourceText.literal(a.name()), "MemorySegment.ofArray(%s)".formatted(a.name())),
        ");");
  }

  private void clear() {
    if (use != ShadowUse.OVERWRITE) {
      return;
    }
    for (Argument a : function.passed()) {
      if (a.shadowPointer() && !isArray(a)) {
        out.line("%s.fill((byte) 0);".formatted(a.name()));
      } else if (a.shadowPointer() && passing == Passing.HEAP) {
        out.line("MemorySegment.ofArray(%s).fill((byte) 0);".formatted(a.name()));
      }
    }
  }

  private void call(boolean copyBack) {
    List<String> values = function.arguments().stream().map(this::value).toList();
    boolean returns = !(function.signature().returnType() instanceof NativeType.NoValue);
    boolean direct = returns && function.outputs().size() == 1 && !copyBack;
    String before =
        direct
            ? "return "
            : returns ? JavaTypes.carrier(function.signature().returnType()) + " return$ = " : "";
    out.list(before + function.name() + "$invoke" + passing.suffix() + "(", values, ");");
    if (copyBack) {
      out.line("copies$.copyBack();");
    }
    if (direct || function.outputs().isEmpty()) {
      return;
    }
    List<String> results = function.outputs().stream().map(this::read).toList();
    if (results.size() == 1) {
      out.line("return %s;".formatted(results.getFirst()));
    } else {
      out.list("return new %s(".formatted(function.resultName()), results, ");");
    }
  }

  /** {@return what is passed for an argument} */
  String value(Argument a) {
    if (a.c().role() == Role.TAPE) {
      return "tape$()";
    }
    if (a.c().role() == Role.TAPE_OUT) {
      return a.name() + "$";
    }
    if (passing != Passing.HEAP) {
      return a.name() + (a.scalarOut() || isArray(a) ? "$" : "");
    }
    if (a.scalarOut()) {
      return "MemorySegment.ofArray(%s$)".formatted(a.name());
    }
    if (!isArray(a)) {
      return a.name();
    }
    // What the primal writes there is dropped.
    boolean dropped = a.c().activity() == Activity.DUPNONEED && a.c().role() == Role.PRIMAL;
    return "MemorySegment.ofArray(%s%s)".formatted(a.name(), dropped ? ".clone()" : "");
  }

  /** {@return what reads a result after the call} */
  String read(Output output) {
    return output
        .source()
        .map(
            a ->
                passing == Passing.HEAP
                    ? a.name() + "$[0]"
                    : "%s$.get(%s, 0)".formatted(a.name(), outLayout(a)))
        .orElse("return$");
  }

  /** {@return the layout of what an out-pointer points to} */
  static String outLayout(Argument argument) {
    return argument.c().type() instanceof NativeType.Pointer(NativeType pointee)
        ? JavaTypes.layout(pointee)
        : JavaTypes.layout(argument.c().type());
  }
}
