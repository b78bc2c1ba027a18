package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.bindgen.JavaFunction.Argument;
import org.jdiff.bindgen.JavaFunction.Output;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/** Writes the members of one derivative for JavaCPP: native methods, and typed ones over arrays. */
final class JavaCppMethods {
  private final SourceText out;
  private final JavaFunction function;
  private final JavaDocs docs;
  private final String nativeName;

  JavaCppMethods(SourceText out, JavaFunction function, Names scope) {
    this.out = out;
    this.function = function;
    this.docs = new JavaDocs(function);
    this.nativeName = scope.java(function.name() + "Native");
  }

  void write() {
    if (function.outputs().size() > 1) {
      result(function.resultName(), docs.resultRecord().getFirst(), false);
    }
    if (function.returnsArrays()) {
      result(function.gradientName(), docs.gradientRecord().getFirst(), true);
    }
    pointers();
    if (function.hasArrays() || function.outputs().size() > 1) {
      natively();
      if (function.overwrites()) {
        typed(ShadowUse.OVERWRITE);
      }
      typed(function.accumulates() ? ShadowUse.ADD : ShadowUse.PLAIN);
    }
    if (function.returnsArrays()) {
      returningArrays();
    }
  }

  /** A class of several results; records are too new. */
  private void result(String name, String doc, boolean arrays) {
    List<String> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Output output : function.outputs()) {
      types.add(JavaTypes.carrier(output.type()));
      names.add(output.name());
      texts.add(output.description());
    }
    if (arrays) {
      for (Argument shadow : shadows()) {
        types.add(shadow.type(true));
        names.add(shadow.name());
        texts.add(
            "the gradient with respect to the elements of {@code %s}"
                .formatted(shadow.primal().orElseThrow()));
      }
    }
    out.blank();
    out.javadoc(List.of(doc));
    out.open("public static final class " + name);
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      out.javadoc(List.of(Names.capital(texts.get(i)) + "."));
      out.line("public final %s %s;".formatted(types.get(i), names.get(i))).blank();
      parameters.add(types.get(i) + " " + names.get(i));
    }
    out.openList("%s(".formatted(name), parameters, ")");
    names.forEach(n -> out.line("this.%s = %s;".formatted(n, n)));
    out.close().close();
  }

  private List<Argument> shadows() {
    return function.passed().stream().filter(Argument::shadowPointer).toList();
  }

  /** The C function as it is, over JavaCPP's pointers. */
  private void pointers() {
    String name = function.name() + (function.accumulates() ? "Add" : "");
    List<String> doc = new ArrayList<>();
    doc.add(
        "Calls <code>%s</code>, the %s-mode derivative of <code>%s</code>, as it is."
            .formatted(docs.symbol(), function.signature().mode().word(), docs.declaration()));
    Effects effects = new Effects(function.signature());
    doc.add(SourceText.escaped(String.join(" ", effects.summary())) + " Nothing is checked.");
    for (Argument a : function.arguments()) {
      doc.add("@param %s %s".formatted(a.name(), SourceText.escaped(effects.of(a.c()))));
    }
    if (!(function.signature().returnType() instanceof NativeType.NoValue)) {
      doc.add("@return " + SourceText.escaped(effects.returned()));
    }
    out.blank();
    out.javadoc(doc);
    out.line("@Name(%s)".formatted(SourceText.literal(function.signature().symbol())));
    out.list(
        "public static native %s %s("
            .formatted(JavaTypes.carrier(function.signature().returnType()), name),
        function.arguments().stream().map(a -> pointer(a) + " " + a.name()).toList(),
        ");");
  }

  private static String pointer(Argument a) {
    if (!a.pointer()) {
      return JavaTypes.carrier(a.c().type());
    }
    return "@Cast(%s) %s"
        .formatted(
            SourceText.literal(a.c().type().c()),
            JavaCppBinding.pointer(JavaTypes.arrayElement(a.c().type())));
  }

  /** The same over Java arrays, which JavaCPP copies to native memory and back. */
  private void natively() {
    out.blank();
    out.line("@Name(%s)".formatted(SourceText.literal(function.signature().symbol())));
    out.list(
        "private static native %s %s("
            .formatted(JavaTypes.carrier(function.signature().returnType()), nativeName),
        function.arguments().stream().map(JavaCppMethods::nativeParameter).toList(),
        ");");
  }

  private static String nativeParameter(Argument a) {
    String cast = "@Cast(%s) ".formatted(SourceText.literal(a.c().type().c()));
    return element(a).map(e -> cast + e + "[]").orElseGet(() -> pointer(a)) + " " + a.name();
  }

  /** The element type if Java passes an array: for arrays, and for single numbers as results. */
  private static Optional<String> element(Argument a) {
    return a.scalarOut() ? JavaTypes.arrayElement(a.c().type()) : a.array();
  }

  private void typed(ShadowUse use) {
    out.blank();
    out.javadoc(docs.typed(use, Passing.COPIES));
    out.openList(
        "public static %s %s("
            .formatted(
                function.resultType(), function.name() + (use == ShadowUse.ADD ? "Add" : "")),
        function.passed().stream().map(this::parameter).toList(),
        ")");
    for (Argument a : function.passed()) {
      check(a);
    }
    if (use == ShadowUse.OVERWRITE) {
      for (Argument shadow : shadows()) {
        if (shadow.array().isPresent()) {
          String zero = shadow.array().get().equals("float") ? "0f" : "0";
          out.line("Arrays.fill(%s, %s);".formatted(shadow.name(), zero));
        } else {
          out.line("clear(%s, %s);".formatted(SourceText.literal(shadow.name()), shadow.name()));
        }
      }
    }
    call();
    out.close();
  }

  private String parameter(Argument a) {
    String type =
        a.array().map(e -> e + "[]").orElseGet(() -> pointer(a).replaceFirst("^@Cast.*\\) ", ""));
    return type + " " + a.name();
  }

  private void check(Argument a) {
    if (!a.pointer()) {
      return;
    }
    String literal = SourceText.literal(a.name());
    out.line("Objects.requireNonNull(%s, %s);".formatted(a.name(), literal));
    if (a.array().isEmpty()) {
      return;
    }
    a.primal()
        .ifPresent(
            p -> {
              out.line(
                  "sameLength(%s, %s.length, %s, %s.length);"
                      .formatted(SourceText.literal(p), p, literal, a.name()));
              out.line(
                  "apart(%s, %s, %s, %s);".formatted(SourceText.literal(p), p, literal, a.name()));
            });
    function
        .count(a)
        .ifPresent(n -> out.line("entries(%s, %s.length, %s);".formatted(literal, a.name(), n)));
  }

  private void call() {
    for (Argument a : function.arguments()) {
      if (a.scalarOut()) {
        String type = element(a).orElseThrow();
        out.line("%s[] %s = new %s[1];".formatted(type, a.name(), type));
      }
    }
    boolean returns = !(function.signature().returnType() instanceof NativeType.NoValue);
    boolean direct = returns && function.outputs().size() == 1;
    String type = JavaTypes.carrier(function.signature().returnType());
    out.list(
        (direct ? "return " : returns ? type + " returned_ = " : "") + nativeName + "(",
        function.arguments().stream().map(JavaCppMethods::value).toList(),
        ");");
    if (direct || function.outputs().isEmpty()) {
      return;
    }
    List<String> results =
        function.outputs().stream()
            .map(o -> o.source().map(a -> a.name() + "[0]").orElse("returned_"))
            .toList();
    if (results.size() == 1) {
      out.line("return %s;".formatted(results.getFirst()));
    } else {
      out.list("return new %s(".formatted(function.resultName()), results, ");");
    }
  }

  /** What the primal writes to an argument that nobody looks at is dropped. */
  private static String value(Argument a) {
    boolean dropped =
        a.array().isPresent()
            && a.c().role() == Role.PRIMAL
            && a.c().activity() == Activity.DUPNONEED;
    return a.name() + (dropped ? ".clone()" : "");
  }

  private void returningArrays() {
    List<Argument> inputs = function.passed().stream().filter(a -> !a.shadowPointer()).toList();
    out.blank();
    out.javadoc(docs.returningArrays(Passing.COPIES));
    out.openList(
        "public static %s %s(".formatted(function.gradientName(), function.name()),
        inputs.stream().map(this::parameter).toList(),
        ")");
    for (Argument shadow : shadows()) {
      String primal = shadow.primal().orElseThrow();
      out.line("Objects.requireNonNull(%s, %s);".formatted(primal, SourceText.literal(primal)));
      out.line(
          "%s %s = new %s[%s.length];"
              .formatted(shadow.type(true), shadow.name(), shadow.array().orElseThrow(), primal));
    }
    String results = function.resultType();
    out.list(
        (results.equals("void") ? "" : results + " result_ = ") + function.name() + "(",
        function.passed().stream().map(Argument::name).toList(),
        ");");
    List<String> components = new ArrayList<>();
    for (Output output : function.outputs()) {
      components.add(function.outputs().size() == 1 ? "result_" : "result_." + output.name());
    }
    shadows().forEach(a -> components.add(a.name()));
    out.list("return new %s(".formatted(function.gradientName()), components, ");");
    out.close();
  }
}
