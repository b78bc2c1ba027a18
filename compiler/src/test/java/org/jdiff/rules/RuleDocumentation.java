package org.jdiff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes {@code docs/rules.md} from the built-in rule files. */
final class RuleDocumentation {
  private static final String INTRODUCTION =
      """
      <!-- Generated from the rule files; remake with: JDIFF_BLESS=1 mvn -q test -pl compiler -am -Dtest=RuleDocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -->

      # Functions and instructions with known derivatives

      A function whose body is in the module is differentiated through its body. This page lists everything else
      that is known: LLVM's instructions, its intrinsics, and functions of libraries. A name that is not listed is an error
      (JD0401), never a zero derivative.

      Each name is in one state:

      | state | meaning |
      | --- | --- |
      | rule | the partial derivatives are given, by arguments `a0`, `a1`, … and results `r` (= `r0`), `r1`, … of the primal call |
      | zero | the derivative is zero wherever it exists, or the result is an integer |
      | structural, reduction | the transformation emits the derivative itself, as described |
      | inactive | no derivative passes through it, for the stated reason |
      | allocator | it hands out memory or takes it back; a shadow goes with it |
      | refused | it cannot be differentiated through, for the stated reason |

      ## Numerical policy

      - **Results first.** A partial is written with the primal's result where that saves a call: `exp`, `tanh`, `sqrt`, `cbrt`.
      - **Strong zero.** A partial marked *strong* can be infinite or NaN at finite arguments. Where the incoming
        tangent or adjoint is exactly zero, its contribution is zero. So `x > 0 ? sqrt(x) : 0` has derivative 0 at 0 even
        after the compiler turned the branch into a select; the derivative of `sqrt(x)` itself at 0 is infinite. Partials that are
        always finite are plain products.
      - **Kinks.** The derivative follows the operand or branch that the primal took. Of two equal operands of a maximum or
        minimum it is the first; `fabs` at zero follows the sign bit; `hypot` at the origin has derivative 0.
      - **NaN in, NaN out.** NaN is not turned into zero. `fmax` and `fmin` ignore a NaN operand, and so do their derivatives.
      - **Scaling.** `atan2`, `hypot`, `asinh`, `acosh` are written so that no intermediate square overflows.
      - **No derivative, no number.** Where none exists (`pow` by its exponent at a negative base, `atan2` at the origin) the
        partial is NaN.

      ## Rule files

      Every list below is a text file with one row per line, and files of the same form can be added on top of the built-in ones;
      their rows hide built-in rows of the same name. Columns are separated by `|`, an empty column is `-`, lines that
      start with `#` are comments. Mistakes are reported with their line (JD0402), all at once.

      ```text
      rule     name(kinds) -> result | suffixes, effects | partials | sample points | edges | source
      zero     name(kinds) -> result | suffixes, effects | -        | sample points | -     | reason
      alias    name = rule           | suffixes
      inactive name …                | effects | reason
      refused  name …                | reason
      alloc    name                  | facts | remark
      free     name                  | pointer=N | remark
      ```

      - **Kinds** of parameters: `float` (can carry a derivative, in the precision of the call), `inactive` (floating point that
        never does), `int`, `long`, `out-float` and `out-int` (pointers through which a further result is stored), `string`.
        The result is `float` unless `-> int`, `-> void` or `-> {float, int}` says otherwise. Results are numbered: the
        returned value or its fields first, then the out-pointers.
      - **Suffixes**: `f` and `l` (float and long double variants exist), `finite` (also `__name_finite`).
      - **Effects**: `errno`, `reads` (through pointers), `writes(N)` and `writes(N..)` (through arguments), `global` (state of
        the library), `io` (observable outside), `noreturn`.
      - **Partials**: `d0 = …` or `r1.d0 = …`, with `strong` before `=`, separated by `;`. A pair without a partial is zero.
        Expressions have `+ - * /`, comparisons in `condition ? x : y` (`== != < <= > >=` and LLVM's `one ord ueq ugt uge ult ule
        uno`), `float(integer)`, calls of other functions with rules, and the constants `pi ln2 ln10 log2e log10e inv_pi
        two_over_sqrt_pi inf nan`.
      - **Sample points** are where the row is tested against differences: `0.3 -2` or `(1,2) (3,-4)`. **Edges** state values by
        policy: `0: d0 = inf ; (1,1): d0 = 1, d1 = 0`.
      - **Names** of inactive and refused functions can end in `*`, and can be Rust paths such as `core::fmt::*`.
      - **Facts** of allocators: `size=N*M`, `align=N`, `zeroed`, `old=N` and `oldsize=N` (the block given back), `out=N`, `copy=N`,
        `free=NAME`.
      """;

  private static final Map<String, String> TITLES =
      Map.of(
          "instructions.rules", "Instructions",
          "llvm-intrinsics.rules", "LLVM intrinsics",
          "libm.rules", "C mathematical functions",
          "complex.rules", "Complex functions",
          "compiler-rt.rules", "Compiler support functions",
          "runtime.rules", "Functions of jdiff's own runtime",
          "allocators.rules", "Allocators",
          "inactive.rules", "Inactive functions",
          "refused.rules", "Refused functions");

  private final StringBuilder out = new StringBuilder(INTRODUCTION);

  private RuleDocumentation() {}

  /**
   * {@return the page}
   *
   * @param files the rule files by name, in order
   */
  static String write(Map<String, String> files) {
    RuleDocumentation page = new RuleDocumentation();
    files.forEach((name, text) -> page.section(name, RuleFileParser.parse(text, name).rows()));
    return page.out.toString();
  }

  private void section(String file, List<RuleRow> rows) {
    out.append("\n## ").append(TITLES.get(file)).append(" (`").append(file).append("`)\n");
    List<RuleRow.Rule> partials = new ArrayList<>();
    List<RuleRow.Rule> others = new ArrayList<>();
    List<RuleRow.Alias> aliases = new ArrayList<>();
    List<RuleRow.Known> known = new ArrayList<>();
    for (RuleRow row : rows) {
      switch (row) {
        case RuleRow.Rule rule ->
            (rule.rule().kind() == RuleKind.PARTIALS ? partials : others).add(rule);
        case RuleRow.Alias alias -> aliases.add(alias);
        case RuleRow.Known outcome -> known.add(outcome);
      }
    }
    partials(partials);
    aliases(aliases);
    others(others);
    known(known);
  }

  private void table(String... columns) {
    out.append("\n| ").append(String.join(" | ", columns)).append(" |\n");
    out.append("| --- ".repeat(columns.length)).append("|\n");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void partials(List<RuleRow.Rule> rows) {
    if (rows.isEmpty()) {
      return;
    }
    table("rule", "variants", "partials", "at edges", "source and remarks");
    for (RuleRow.Rule row : rows) {
      FunctionRule rule = row.rule();
      row(
          "`" + signature(rule) + "`",
          variants(row.names()),
          rule.partials().stream().map(p -> partial(rule, p)).collect(Collectors.joining("<br>")),
          edges(rule),
          rule.source());
    }
  }

  private static String signature(FunctionRule rule) {
    String params = rule.params().stream().map(ParamKind::word).collect(Collectors.joining(", "));
    return rule.name() + "(" + params + ")";
  }

  private static String variants(RuleRow.Spelling spelling) {
    List<String> variants = new ArrayList<>();
    if (spelling.f()) {
      variants.add("f");
    }
    if (spelling.l()) {
      variants.add("l");
    }
    if (spelling.finite()) {
      variants.add("finite");
    }
    return String.join(" ", variants);
  }

  private static String partial(FunctionRule rule, Partial partial) {
    return "`%s`%s"
        .formatted(RuleText.partial(rule, partial), partial.strongZero() ? " *strong*" : "");
  }

  private static String edges(FunctionRule rule) {
    return rule.edges().stream()
        .map(
            edge -> {
              String point =
                  edge.at().stream().map(ExprPrinter::number).collect(Collectors.joining(", "));
              return "%s at (%s): %s"
                  .formatted(
                      RuleText.slot(rule, edge.result(), edge.argument()),
                      point,
                      ExprPrinter.number(edge.derivative()));
            })
        .collect(Collectors.joining("<br>"));
  }

  private void aliases(List<RuleRow.Alias> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    for (RuleRow.Alias row : rows) {
      String variants = variants(row.names());
      byRule
          .computeIfAbsent(row.canonical(), name -> new ArrayList<>())
          .add("`" + row.name() + "`" + (variants.isEmpty() ? "" : " (" + variants + ")"));
    }
    table("same as", "names");
    byRule.forEach((rule, names) -> row("`" + rule + "`", String.join(", ", names)));
  }

  private void others(List<RuleRow.Rule> rows) {
    if (rows.isEmpty()) {
      return;
    }
    table("name", "state", "explanation");
    for (RuleRow.Rule row : rows) {
      row("`" + row.rule().name() + "`", row.rule().kind().word(), row.rule().source());
    }
  }

  private void known(List<RuleRow.Known> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<List<String>, List<String>> byMeaning = new LinkedHashMap<>();
    for (RuleRow.Known row : rows) {
      byMeaning
          .computeIfAbsent(meaning(row.outcome()), key -> new ArrayList<>())
          .add("`" + row.pattern() + "`");
    }
    table("names", "state", "explanation");
    byMeaning.forEach(
        (meaning, names) -> row(String.join(", ", names), meaning.get(0), meaning.get(1)));
  }

  private static List<String> meaning(RuleOutcome outcome) {
    return switch (outcome) {
      case RuleOutcome.Inactive inactive ->
          List.of("inactive", inactive.reason() + effects(inactive.effects()));
      case RuleOutcome.Refused refused -> List.of("refused", refused.reason());
      case RuleOutcome.Allocates allocates ->
          List.of("allocator", allocation(allocates.allocation()));
      case RuleOutcome.Frees frees ->
          List.of("deallocator", "releases argument " + frees.deallocation().pointer());
      case RuleOutcome.Derivative derivative -> throw new IllegalArgumentException();
      case RuleOutcome.Absent absent -> throw new IllegalArgumentException();
    };
  }

  private static String effects(Effects effects) {
    List<String> words = new ArrayList<>();
    if (effects.reads()) {
      words.add("reads");
    }
    effects.writes().stream().sorted().forEach(n -> words.add("writes(" + n + ")"));
    if (effects.writesFrom() != Integer.MAX_VALUE) {
      words.add("writes(" + effects.writesFrom() + "..)");
    }
    if (effects.global()) {
      words.add("global");
    }
    if (effects.io()) {
      words.add("io");
    }
    if (effects.noReturn()) {
      words.add("noreturn");
    }
    if (effects.errno()) {
      words.add("errno");
    }
    return words.isEmpty() ? "" : " (`" + String.join(" ", words) + "`)";
  }

  private static String allocation(Allocation allocation) {
    List<String> words = new ArrayList<>();
    if (!allocation.sizes().isEmpty()) {
      words.add(
          "size: "
              + allocation.sizes().stream().map(n -> "a" + n).collect(Collectors.joining(" × ")));
    }
    add(words, "alignment", allocation.alignment());
    add(words, "old block", allocation.resized());
    add(words, "old size", allocation.oldSize());
    add(words, "returned through", allocation.outPointer());
    add(words, "copy of", allocation.copied());
    if (allocation.zeroed()) {
      words.add("zeroed");
    }
    Optional<String> free = allocation.free();
    free.ifPresent(name -> words.add("released by `" + name + "`"));
    return String.join("; ", words);
  }

  private static void add(List<String> words, String what, OptionalInt argument) {
    if (argument.isPresent()) {
      words.add(what + ": a" + argument.getAsInt());
    }
  }
}
