package org.jdiff.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found out and decided about one requested derivative: of every function that takes part,
 * line by line. If the request was refused, it holds what was known when it was, and why.
 *
 * @param function the requested function as the user named it
 * @param mode the direction
 * @param symbol the exported derivative
 * @param functions the functions that take part, the requested one first; empty if nothing was
 *     analysed
 * @param diagnostics errors if the request was refused, else warnings
 */
public record Explanation(
    String function,
    Mode mode,
    String symbol,
    List<Function> functions,
    List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public Explanation {
    functions = List.copyOf(functions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** {@return whether there is no derivative} */
  public boolean refused() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * One function under one set of activities.
   *
   * @param symbol its symbol
   * @param name its name in the user's language
   * @param derivative the symbol of its derivative
   * @param shape how the derivative is made, in words
   * @param parameters its parameters
   * @param returnActive whether the returned value is differentiated
   * @param lines what is known, in the order of files and lines; lines without a place come first
   */
  public record Function(
      String symbol,
      String name,
      String derivative,
      String shape,
      List<Parameter> parameters,
      boolean returnActive,
      List<Line> lines) {
    /** Copies the lists. */
    public Function {
      parameters = List.copyOf(parameters);
      lines = List.copyOf(lines);
    }

    /** {@return the bytes of all lines, each for one execution of the line} */
    public long tapeBytes() {
      return lines.stream().mapToLong(Line::tapeBytes).sum();
    }
  }

  /**
   * A parameter.
   *
   * @param name its name, or its position in words
   * @param type its type in the IR
   * @param activity how it takes part
   */
  public record Parameter(String name, String type, Activity activity) {}

  /**
   * A line of a source, or of the IR where there is no debug information.
   *
   * @param place file and line; empty for values of which no line is known
   * @param source the text of the line, if the file can be read
   * @param values what is computed there, in the order of execution
   * @param decisions what is kept about loops and branches there
   * @param diagnostics what stands in the way there
   */
  public record Line(
      Optional<SourcePosition> place,
      Optional<String> source,
      List<Value> values,
      List<PlanEntry> decisions,
      List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Line {
      values = List.copyOf(values);
      decisions = List.copyOf(decisions);
      diagnostics = List.copyOf(diagnostics);
    }

    /** {@return every decision of the line, those about its values included} */
    public List<PlanEntry> allDecisions() {
      List<PlanEntry> all = new ArrayList<>();
      values.forEach(v -> all.addAll(v.decisions()));
      all.addAll(decisions);
      return List.copyOf(all);
    }

    /**
     * {@return the bytes of the tape that one execution takes; of a derivative in two versions that
     * of the larger one}
     */
    public long tapeBytes() {
      return TapeLine.bytes(allDecisions());
    }

    /**
     * {@return this line with its text}
     *
     * @param text the text, if the file can be read
     */
    public Line withSource(Optional<String> text) {
      return new Line(place, text, values, decisions, diagnostics);
    }
  }

  /**
   * A value or an instruction without result.
   *
   * @param number its number within the function, by which decisions and reasons refer to it
   * @param column the column of the source, 0 if unknown
   * @param operation LLVM's word for what computes it, with the name of a called function
   * @param type what it is: a number of some precision, an integer, an address and what it leads to
   * @param activity how it takes part
   * @param why what the activity follows from
   * @param rule how it is differentiated; empty if it has no derivative
   * @param decisions what of it is kept or computed again
   */
  public record Value(
      int number,
      int column,
      String operation,
      String type,
      State activity,
      String why,
      Optional<Rule> rule,
      List<PlanEntry> decisions) {
    /** Copies the list. */
    public Value {
      decisions = List.copyOf(decisions);
    }
  }

  /** How a value takes part. */
  public enum State {
    /** It has a derivative that matters. */
    ACTIVE("active"),
    /** It depends on a differentiated input and reaches no differentiated output. */
    UNUSED("unused"),
    /** An address of memory with a shadow. */
    SHADOWED("shadowed"),
    /** An address of which only some runs know whether its memory has a shadow. */
    UNCERTAIN("uncertain"),
    /** It has no derivative. */
    CONSTANT("constant");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** {@return the word in reports} */
    public String word() {
      return word;
    }
  }

  /**
   * How something is differentiated.
   *
   * @param name the row of the tables, or the function whose body is differentiated
   * @param origin where the rule is from, in words
   * @param formulas the partial derivatives over arguments {@code a0…} and results {@code r…};
   *     empty if the rule is given in words
   * @param remark the source of the formulas, or the rule in words
   */
  public record Rule(String name, String origin, List<String> formulas, String remark) {
    /** Copies the list. */
    public Rule {
      formulas = List.copyOf(formulas);
    }
  }

  private static final Comparator<Optional<SourcePosition>> BY_PLACE =
      Comparator.comparing(
          (Optional<SourcePosition> p) -> p.orElse(null),
          Comparator.nullsFirst(
              Comparator.comparing(SourcePosition::file).thenComparingInt(SourcePosition::line)));

  /** Collects what is known about the lines of one function. */
  public static final class Lines {
    private final Map<Optional<SourcePosition>, List<Value>> values = new LinkedHashMap<>();
    private final Map<Optional<SourcePosition>, List<PlanEntry>> decisions = new HashMap<>();
    private final Map<Optional<SourcePosition>, List<Diagnostic>> diagnostics = new HashMap<>();

    /** Starts without lines. */
    public Lines() {}

    private static Optional<SourcePosition> line(Optional<SourcePosition> place) {
      return place.filter(p -> p.line() > 0).map(p -> new SourcePosition(p.file(), p.line(), 0));
    }

    private <T> void add(
        Map<Optional<SourcePosition>, List<T>> map, Optional<SourcePosition> place, T element) {
      Optional<SourcePosition> line = line(place);
      values.computeIfAbsent(line, p -> new ArrayList<>());
      map.computeIfAbsent(line, p -> new ArrayList<>()).add(element);
    }

    /**
     * Adds a value.
     *
     * @param place where it is computed, if known
     * @param value what is known
     */
    public void add(Optional<SourcePosition> place, Value value) {
      add(values, place, value);
    }

    /**
     * Adds a decision about a loop or branch.
     *
     * @param decision the decision
     */
    public void add(PlanEntry decision) {
      add(decisions, decision.position(), decision);
    }

    /**
     * Adds what stands in the way.
     *
     * @param diagnostic the finding
     */
    public void add(Diagnostic diagnostic) {
      add(diagnostics, diagnostic.position(), diagnostic);
    }

    /** {@return the lines in the order of files and lines} */
    public List<Line> sorted() {
      return values.keySet().stream()
          .sorted(BY_PLACE)
          .map(
              p ->
                  new Line(
                      p,
                      Optional.empty(),
                      values.get(p),
                      decisions.getOrDefault(p, List.of()),
                      diagnostics.getOrDefault(p, List.of())))
          .toList();
    }
  }
}
