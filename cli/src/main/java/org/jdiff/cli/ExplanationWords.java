package org.jdiff.cli;

import org.jdiff.model.Explanation;
import org.jdiff.model.PlanEntry;

/** What text and pages about explanations say alike. */
final class ExplanationWords {
  private ExplanationWords() {}

  /** {@return what is explained} */
  static String headline(Explanation explanation) {
    return "%s-mode derivative of '%s'%s"
        .formatted(
            explanation.mode().word(),
            explanation.function(),
            explanation.refused()
                ? ": refused; what follows is what was known"
                : ", exported as '" + explanation.symbol() + "'");
  }

  /** {@return what a section is about} */
  static String title(Explanation.Function function) {
    return "function %s (%s)".formatted(function.name(), function.shape());
  }

  /** {@return the sum of a function} */
  static String total(Explanation.Function function) {
    return function.tapeBytes() == 0
        ? "kept for the reverse sweep: nothing in memory"
        : "kept for the reverse sweep: %d bytes of memory if each line runs once"
            .formatted(function.tapeBytes());
  }

  /** {@return how something is differentiated} */
  static String rule(Explanation.Rule rule) {
    String formulas = String.join(", ", rule.formulas());
    String text = rule.origin() + " " + rule.name();
    if (!formulas.isEmpty()) {
      text += ": " + formulas;
    }
    return rule.remark().isEmpty() || rule.remark().equals("-")
        ? text
        : text + (formulas.isEmpty() ? ": " + rule.remark() : " (" + rule.remark() + ")");
  }

  /** {@return what is done for the reverse sweep} */
  static String decision(PlanEntry entry) {
    StringBuilder text = new StringBuilder();
    text.append(version(entry));
    if (!entry.kept()) {
      String loaded = entry.name().endsWith("= load") ? "read again" : "computed again";
      text.append(loaded).append(what(entry)).append(": ").append(entry.reason());
      return text.toString();
    }
    text.append("kept").append(what(entry)).append(": ");
    if (entry.bytes() > 0) {
      text.append(entry.bytes()).append(entry.bytes() == 1 ? " byte " : " bytes ");
    }
    text.append(entry.storage().words());
    entry.loop().ifPresent(l -> text.append(", per iteration of the loop at ").append(l));
    return text.append("; because: ").append(entry.reason()).toString();
  }

  private static String what(PlanEntry entry) {
    return switch (entry.kind()) {
      case VALUE, BRANCH, ITERATIONS, ARRAY -> "";
      case FLAGS -> " (branches and conditions)";
      case CALL -> " (the gradient)";
      case SHADOW -> " (its shadow)";
      case RESULT -> " (what the call stored)";
    };
  }

  private static String version(PlanEntry entry) {
    return entry.derivative().endsWith(".apart")
        ? "if no arguments overlap: "
        : entry.derivative().endsWith(".any") ? "if arguments may overlap: " : "";
  }
}
