package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.bindgen.JavaFunction.Argument;
import org.jdiff.bindgen.JavaFunction.Output;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Role;

/** The documentation comments of one derivative's Java members, as paragraphs and block tags. */
final class JavaDocs {
  private final JavaFunction function;
  private final DerivativeSignature signature;
  private final Effects effects;

  JavaDocs(JavaFunction function) {
    this.function = function;
    this.signature = function.signature();
    this.effects = new Effects(signature);
  }

  String symbol() {
    return SourceText.escaped(signature.symbol());
  }

  List<String> handle() {
    List<String> items = new ArrayList<>();
    items.add(
        "Returns the handle of <code>%s</code>, the %s-mode derivative of:"
            .formatted(symbol(), signature.mode().word()));
    items.add("<pre>\n" + SourceText.escaped(Effects.primal(signature)) + "\n</pre>");
    items.add(table());
    items.add(
        effects.summary().stream().map(SourceText::escaped).collect(Collectors.joining(" "))
            + " Called through the handle, nothing is checked.");
    items.add("@return the handle, to be called with exactly the types of its method type");
    return items;
  }

  List<String> metadata(String what, String returned) {
    return List.of("Returns the " + what.formatted(symbol()) + ".", "@return " + returned);
  }

  List<String> resultRecord() {
    List<String> items = new ArrayList<>();
    items.add("The results of <code>%s</code>.".formatted(symbol()));
    items.addAll(outputParams());
    return items;
  }

  List<String> gradientRecord() {
    List<String> items = new ArrayList<>();
    items.add(
        "The results of <code>%s</code> with the gradients; the arrays belong to the caller."
            .formatted(symbol()));
    items.addAll(outputParams());
    function.passed().stream()
        .filter(Argument::shadowPointer)
        .forEach(
            a ->
                items.add(
                    "@param %s the gradient with respect to the elements of {@code %s}"
                        .formatted(a.name(), a.primal().orElseThrow())));
    return items;
  }

  List<String> typed(ShadowUse use, Passing passing) {
    boolean overwrites = use == ShadowUse.OVERWRITE;
    boolean adds = use == ShadowUse.ADD;
    List<String> items = new ArrayList<>();
    String shadows = shadowNames();
    if (overwrites) {
      items.add(
          (function.seeds().size() > 1
                  ? "Computes the gradients of each of %s times the value of <code>%s</code>;"
                      + " overwrites %s."
                  : "Computes the gradient of %s times the value of <code>%s</code>; overwrites"
                      + " %s.")
              .formatted(seedCode(), primal(), shadows));
    } else if (adds) {
      items.add(
          "Computes the reverse-mode derivative of <code>%s</code>; accumulates into %s."
              .formatted(primal(), shadows));
    } else {
      items.add(
          "Computes the %s-mode derivative of <code>%s</code>%s."
              .formatted(
                  signature.mode().word(),
                  primal(),
                  shadows.isEmpty()
                      ? ""
                      : "; updates " + shadows + " as the primal updates memory"));
    }
    items.add("Primal: <code>%s</code>.".formatted(declaration()));
    if (overwrites) {
      items.add(
          "What arrays hold on return counts as having no influence on the objective; if it has,"
              + " pass its adjoint to {@link #%sAdd}.".formatted(function.name()));
    } else if (adds) {
      items.add(
          "Where the primal overwrites an array, the shadow holds on entry the adjoint of its final"
              + " contents (the seed) and is cleared on return; elsewhere the gradient is added to"
              + " it. Pass zeros for an array that is only read."
              + whyOnlyAdd());
    }
    cost(passing).ifPresent(items::add);
    function.passed().forEach(a -> items.add(param(a, use, passing)));
    returned(false).ifPresent(items::add);
    if (function.passed().stream().anyMatch(Argument::pointer)) {
      items.addAll(errors(passing));
    }
    return items;
  }

  private static Optional<String> cost(Passing passing) {
    return switch (passing) {
      case SEGMENTS -> Optional.empty();
      case COPIES ->
          Optional.of("<p><b>Cost:</b> copies each array in, and back unless it is only read.");
      case HEAP ->
          Optional.of(
              "<p><b>Cost:</b> copies no array that is read or that receives results. The garbage"
                  + " collector waits until the call returns, so this is for calls that are"
                  + " short.");
    };
  }

  List<String> returningArrays(Passing passing) {
    List<String> items = new ArrayList<>();
    items.add(
        "Returns the value, and in new arrays the gradient%s of %s times that, of <code>%s</code>."
            .formatted(function.seeds().size() > 1 ? "s, one each," : "", seedCode(), primal()));
    items.add("Primal: <code>%s</code>.".formatted(declaration()));
    cost(passing).ifPresent(items::add);
    inputs().forEach(a -> items.add(param(a, ShadowUse.OVERWRITE, passing)));
    items.add("@return value and gradients");
    items.addAll(errors(passing));
    return items;
  }

  List<String> unitSeed(Passing passing) {
    List<String> items = new ArrayList<>();
    items.add("Returns value and gradient of <code>%s</code>, with seed one.".formatted(primal()));
    items.add("Primal: <code>%s</code>.".formatted(declaration()));
    inputs().stream()
        .filter(a -> a.c().role() != Role.SEED)
        .forEach(a -> items.add(param(a, ShadowUse.OVERWRITE, passing)));
    if (function.returnsArrays()) {
      items.add("@return value and gradients");
      items.addAll(errors(passing));
    } else {
      returned(true).ifPresent(items::add);
      if (inputs().stream().anyMatch(Argument::pointer)) {
        items.addAll(errors(passing));
      }
    }
    return items;
  }

  private List<Argument> inputs() {
    return function.passed().stream().filter(a -> !a.shadowPointer()).toList();
  }

  private String table() {
    StringBuilder table =
        new StringBuilder("<table>\n  <caption>Parameters in C order</caption>\n");
    table.append("  <tr><th>parameter</th><th>type</th><th>activity</th><th>effect</th></tr>\n");
    for (Argument a : function.arguments()) {
      row(table, a.name(), a.c().type().c(), Effects.activity(a.c()), effects.of(a.c()));
    }
    row(table, "returns", signature.returnType().c(), "-", effects.returned());
    return table.append("</table>").toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("  <tr>");
    for (String cell : cells) {
      table.append("<td>").append(SourceText.escaped(cell)).append("</td>");
    }
    table.append("</tr>\n");
  }

  private List<String> outputParams() {
    return function.outputs().stream()
        .map(o -> "@param %s %s".formatted(o.name(), o.description()))
        .toList();
  }

  String param(Argument a, ShadowUse use, Passing passing) {
    return "@param %s %s"
        .formatted(a.name(), describe(a, use == ShadowUse.OVERWRITE, passing.arrays()));
  }

  private String describe(Argument a, boolean overwrites, boolean arrays) {
    String owner = a.primal().orElseGet(() -> effects.owner(a.c()));
    return switch (a.c().role()) {
      case PRIMAL -> "%s ({@code %s})".formatted(primalText(a, arrays), a.c().activity().word());
      case SHADOW -> {
        if (!a.pointer()) {
          yield "tangent of {@code %s}".formatted(owner);
        }
        if (signature.mode().isForward()) {
          yield "tangent of {@code %s}, of the same size; updated".formatted(owner);
        }
        yield overwrites
            ? "overwritten with the gradient with respect to {@code %s}, of the same size"
                .formatted(owner)
            : "adjoint of {@code %s}, of the same size; accumulated into".formatted(owner);
      }
      case SEED -> "adjoint of the returned value, 1 for the plain gradient";
      case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
          SourceText.escaped(effects.of(a.c()));
    };
  }

  private String primalText(Argument a, boolean arrays) {
    if (!a.pointer()) {
      return "argument of the primal";
    }
    String text = SourceText.escaped(effects.of(a.c()));
    boolean array = arrays && a.array().isPresent();
    return text.equals("argument; its contents on return are of no use") && array
        ? "argument, left alone: what the primal writes is dropped"
        : text;
  }

  Optional<String> returned(boolean unitSeed) {
    List<Output> outputs = function.outputs();
    return switch (outputs.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("@return " + outputs.getFirst().description());
      default ->
          Optional.of(
              "@return "
                  + outputs.stream().map(Output::description).collect(Collectors.joining(", "))
                  + (unitSeed ? ", for seed one" : ""));
    };
  }

  static List<String> errors(Passing passing) {
    return passing.arrays()
        ? List.of(
            "@throws NullPointerException if an array is null",
            "@throws IllegalArgumentException if an array and its shadow differ in length, or one"
                + " array is passed as both")
        : List.of(
            "@throws NullPointerException if a segment is null",
            "@throws IllegalArgumentException if a segment is not native or misaligned, or a"
                + " segment and its shadow differ in size or overlap");
  }

  private String whyOnlyAdd() {
    if (function.overwrites()) {
      return "";
    }
    return function.seeds().isEmpty()
        ? " There is no overwriting variant, because the seeds are in the shadows."
        : " There is no overwriting variant, because a shadow may hold addresses, which must stay.";
  }

  private String shadowNames() {
    return function.passed().stream()
        .filter(Argument::shadowPointer)
        .map(a -> "{@code %s}".formatted(a.name()))
        .collect(Collectors.joining(", "));
  }

  private String seedCode() {
    return function.seeds().stream()
        .map(a -> "{@code %s}".formatted(a.name()))
        .collect(Collectors.joining(", "));
  }

  private String primal() {
    return SourceText.escaped(signature.primal());
  }

  /** {@return the primal's declaration on one line, escaped} */
  String declaration() {
    return SourceText.escaped(
        Effects.primal(signature).replaceAll("\\s+", " ").replaceFirst("\\s*[;{]\\s*$", ""));
  }
}
