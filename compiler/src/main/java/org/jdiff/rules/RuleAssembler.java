package org.jdiff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;

/**
 * Turns the rows of files that belong together into a {@link RuleLayer}: aliases, types of
 * expressions, clashes.
 */
final class RuleAssembler {
  private final Function<String, Optional<FunctionRule>> below;
  private final List<RuleRow> rows = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, FunctionRule> drafts = new LinkedHashMap<>();

  /**
   * Creates an assembler.
   *
   * @param below finds the rules of the layers underneath by canonical name or alias
   */
  RuleAssembler(Function<String, Optional<FunctionRule>> below) {
    this.below = below;
  }

  /** Reads one file of the layer. */
  void read(String text, String file) {
    RuleFileParser.Parsed parsed = RuleFileParser.parse(text, file);
    rows.addAll(parsed.rows());
    findings.addAll(parsed.findings());
  }

  /**
   * {@return the layer}
   *
   * @throws DiffException with every finding (JD0402) if some row is wrong
   */
  RuleLayer assemble() {
    collectDrafts();
    collectAliases();
    RuleLayer.Builder layer = new RuleLayer.Builder();
    Map<String, FunctionRule> done = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      enter(row, layer, done);
      for (String clash : layer.takeClashes()) {
        report(row.position(), "`" + clash + "` has a row already");
      }
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    return layer.build();
  }

  private void collectDrafts() {
    for (RuleRow row : rows) {
      if (row instanceof RuleRow.Rule rule && !rule.opcode()) {
        drafts.putIfAbsent(rule.rule().name(), rule.rule());
      }
    }
  }

  private void collectAliases() {
    for (RuleRow row : rows) {
      if (row instanceof RuleRow.Alias alias) {
        FunctionRule rule = drafts.get(alias.canonical());
        if (rule != null) {
          drafts.put(alias.canonical(), rule.withNames(List.of(alias.name())));
        }
      }
    }
  }

  private void enter(RuleRow row, RuleLayer.Builder layer, Map<String, FunctionRule> done) {
    switch (row) {
      case RuleRow.Rule rule -> {
        if (rule.opcode()) {
          layer.addOpcode(rule.rule().name(), derivative(settle(rule.rule(), row.position())));
          return;
        }
        FunctionRule settled = settled(rule.rule().name(), done, row.position());
        layer.addRule(settled);
        layer.addName(settled.name(), rule.names(), settled);
      }
      case RuleRow.Alias alias -> {
        Optional<FunctionRule> target =
            drafts.containsKey(alias.canonical())
                ? Optional.of(settled(alias.canonical(), done, row.position()))
                : below.apply(alias.canonical());
        target.ifPresentOrElse(
            rule -> layer.addName(alias.name(), alias.names(), rule),
            () -> report(row.position(), "`" + alias.canonical() + "` has no rule to share"));
      }
      case RuleRow.Known known -> {
        if (known.opcode()) {
          layer.addOpcode(known.pattern(), known.outcome());
        } else {
          layer.addKnown(known.pattern(), known.outcome());
        }
      }
    }
  }

  private FunctionRule settled(String name, Map<String, FunctionRule> done, SourcePosition at) {
    FunctionRule known = done.get(name);
    if (known == null) {
      known = settle(drafts.get(name), at);
      done.put(name, known);
    }
    return known;
  }

  private FunctionRule settle(FunctionRule draft, SourcePosition at) {
    ExprTyper typer =
        new ExprTyper(
            draft, name -> Optional.ofNullable(drafts.get(name)).or(() -> below.apply(name)));
    List<Partial> partials = new ArrayList<>();
    for (Partial raw : draft.partials()) {
      try {
        Expr expr = typer.settle(raw.expression());
        partials.add(new Partial(raw.result(), raw.argument(), expr, raw.strongZero()));
      } catch (RuleSyntaxException e) {
        report(at, "d" + raw.argument() + " of `" + draft.name() + "`: " + e.getMessage());
      }
    }
    return draft.withPartials(partials);
  }

  private static RuleOutcome derivative(FunctionRule rule) {
    return new RuleOutcome.Derivative(new RuleMatch(rule, rule.name(), 64, OptionalInt.empty()));
  }

  private void report(SourcePosition at, String message) {
    findings.add(Diagnostic.error(DiagnosticCode.JD0402, message).at(at));
  }
}
