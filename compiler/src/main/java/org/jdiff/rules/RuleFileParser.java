package org.jdiff.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.SourcePosition;

/** Reads the lines of one rule file; finds every malformed line, not only the first. */
final class RuleFileParser {
  private static final Pattern SIGNATURE =
      Pattern.compile("([A-Za-z_$.][\\w.$]*)\\s*(?:\\(([^)]*)\\))?\\s*(?:->\\s*(.+))?");
  private static final Pattern PARTIAL =
      Pattern.compile("(?:r(\\d+)\\.)?d(\\d+)(\\s+strong)?\\s*=(.*)", Pattern.DOTALL);
  private static final Pattern TUPLE = Pattern.compile("\\(([^)]*)\\)|([^\\s()]+)");
  private static final Pattern WRITES = Pattern.compile("writes\\((\\d+)(\\.\\.)?\\)");

  private final String file;
  private final List<RuleRow> rows = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private int line;

  private RuleFileParser(String file) {
    this.file = file;
  }

  /**
   * What a file says.
   *
   * @param rows its lines
   * @param findings what is wrong with it, in line order
   */
  record Parsed(List<RuleRow> rows, List<Diagnostic> findings) {}

  /** {@return the rows of a file and everything that is wrong with it} */
  static Parsed parse(String text, String file) {
    RuleFileParser parser = new RuleFileParser(file);
    for (String line : text.split("\n", -1)) {
      parser.line++;
      parser.parseLine(line);
    }
    return new Parsed(List.copyOf(parser.rows), List.copyOf(parser.findings));
  }

  private void parseLine(String raw) {
    String text = raw.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    List<Field> fields = fields(raw);
    try {
      rows.addAll(row(fields));
    } catch (RuleSyntaxException e) {
      findings.add(
          Diagnostic.error(DiagnosticCode.JD0402, e.getMessage())
              .at(new SourcePosition(file, line, e.offset() + 1))
              .help("docs/rules.md describes the columns of each kind of row"));
    }
  }

  /** A column of the row and where it starts in its line. */
  private record Field(String text, int offset) {
    boolean isEmpty() {
      return text.isEmpty() || text.equals("-");
    }

    RuleSyntaxException error(String message) {
      return new RuleSyntaxException(message, offset);
    }
  }

  private static List<Field> fields(String raw) {
    List<Field> fields = new ArrayList<>();
    int start = 0;
    while (true) {
      int bar = raw.indexOf('|', start);
      int end = bar < 0 ? raw.length() : bar;
      String column = raw.substring(start, end);
      int indent = column.length() - column.stripLeading().length();
      fields.add(new Field(column.strip(), start + indent));
      if (bar < 0) {
        return fields;
      }
      start = bar + 1;
    }
  }

  private List<RuleRow> row(List<Field> fields) throws RuleSyntaxException {
    Field head = fields.getFirst();
    boolean opcode = head.text().startsWith("opcode ");
    String text = opcode ? head.text().substring(7).strip() : head.text();
    String[] parts = text.split("\\s+", 2);
    if (parts.length < 2) {
      throw head.error("a row starts with a keyword and a name");
    }
    Field rest = new Field(parts[1].strip(), head.offset() + head.text().indexOf(parts[1]));
    SourcePosition at = new SourcePosition(file, line, head.offset() + 1);
    return switch (parts[0]) {
      case "rule" -> List.of(rule(RuleKind.PARTIALS, rest, fields, opcode, at));
      case "zero" -> List.of(rule(RuleKind.ZERO, rest, fields, opcode, at));
      case "reduction" -> List.of(rule(RuleKind.REDUCTION, rest, fields, opcode, at));
      case "structural" -> List.of(structural(rest, fields, opcode, at));
      case "alias" -> List.of(alias(rest, fields, at));
      case "inactive" -> {
        columns(fields, 3, "name | effects | reason");
        Effects effects = effects(words(fields.get(1)), fields.get(1));
        yield known(rest, new RuleOutcome.Inactive(fields.get(2).text(), effects), opcode, at);
      }
      case "refused" -> {
        columns(fields, 2, "name | reason");
        yield known(rest, new RuleOutcome.Refused(fields.get(1).text()), opcode, at);
      }
      case "alloc" -> {
        columns(fields, 3, "name | facts | remark");
        Allocation allocation = allocation(rest.text(), fields.get(1));
        yield known(rest, new RuleOutcome.Allocates(allocation), false, at);
      }
      case "free" -> {
        columns(fields, 3, "name | pointer=N | remark");
        int pointer = index(facts(fields.get(1), Set.of("pointer")), "pointer").orElse(0);
        Deallocation deallocation = new Deallocation(rest.text(), pointer);
        yield known(rest, new RuleOutcome.Frees(deallocation), false, at);
      }
      default -> throw head.error("`" + parts[0] + "` is not a kind of row");
    };
  }

  private static void columns(List<Field> fields, int count, String names)
      throws RuleSyntaxException {
    if (fields.size() != count) {
      throw fields
          .getFirst()
          .error("the row has %d columns, not %d: %s".formatted(fields.size(), count, names));
    }
    if (fields.getLast().isEmpty()) {
      throw fields.getLast().error("the last column must say why or where from");
    }
  }

  /** One row per name; names of one family may share a line. */
  private static List<RuleRow> known(
      Field names, RuleOutcome outcome, boolean opcode, SourcePosition at) {
    List<RuleRow> known = new ArrayList<>();
    for (String name : names.text().split("\\s+")) {
      known.add(new RuleRow.Known(name, outcome, opcode, at));
    }
    return known;
  }

  private static RuleRow alias(Field rest, List<Field> fields, SourcePosition at)
      throws RuleSyntaxException {
    String[] sides = rest.text().split("=", 2);
    if (sides.length != 2 || fields.size() > 2) {
      throw rest.error("an alias is written `alias name = canonical | suffixes`");
    }
    Field suffixes = fields.size() == 2 ? fields.get(1) : new Field("", rest.offset());
    Set<String> words = words(suffixes);
    RuleRow.Spelling spelling = spelling(words);
    nothingLeft(words, suffixes);
    return new RuleRow.Alias(sides[0].strip(), sides[1].strip(), spelling, at);
  }

  private static RuleRow structural(
      Field name, List<Field> fields, boolean opcode, SourcePosition at)
      throws RuleSyntaxException {
    columns(fields, 2, "name | explanation");
    FunctionRule rule =
        new FunctionRule(
            name.text(),
            RuleKind.STRUCTURAL,
            List.of(),
            List.of(),
            List.of(),
            Effects.NONE,
            List.of(),
            List.of(),
            fields.get(1).text(),
            List.of(name.text()));
    return new RuleRow.Rule(rule, new RuleRow.Spelling(false, false, false, false), opcode, at);
  }

  private static RuleRow rule(
      RuleKind kind, Field signature, List<Field> fields, boolean opcode, SourcePosition at)
      throws RuleSyntaxException {
    columns(fields, 6, "signature | names and effects | partials | samples | edges | source");
    Matcher matcher = SIGNATURE.matcher(signature.text());
    if (!matcher.matches() || matcher.group(2) == null) {
      throw signature.error(
          "`" + signature.text() + "` is not a signature such as pow(float, float)");
    }
    List<ParamKind> params = params(matcher.group(2), signature);
    List<Output> outputs = outputs(matcher.group(3), params, signature);
    Set<String> words = words(fields.get(1));
    RuleRow.Spelling spelling = spelling(words);
    Effects effects = effects(words, fields.get(1));
    List<Partial> partials = partials(fields.get(2), params, outputs);
    if (kind == RuleKind.PARTIALS && partials.isEmpty()) {
      throw fields.get(2).error("the row has no partial; use `zero` if the derivative is zero");
    }
    if (kind != RuleKind.PARTIALS && !partials.isEmpty()) {
      throw fields.get(2).error("a row of this kind has no partials");
    }
    FunctionRule draft =
        new FunctionRule(
            matcher.group(1),
            kind,
            params,
            outputs,
            partials,
            effects,
            List.of(),
            List.of(),
            fields.get(5).text(),
            List.of(matcher.group(1)));
    FunctionRule rule =
        new FunctionRule(
            draft.name(),
            kind,
            params,
            outputs,
            partials,
            effects,
            samples(fields.get(3), draft.valueParams().size()),
            edges(fields.get(4), draft),
            draft.source(),
            draft.names());
    return new RuleRow.Rule(rule, spelling, opcode, at);
  }

  private static List<ParamKind> params(String text, Field field) throws RuleSyntaxException {
    List<ParamKind> params = new ArrayList<>();
    for (String part : text.split(",")) {
      String word = part.strip();
      if (!word.isEmpty()) {
        params.add(paramKind(word, field));
      }
    }
    return params;
  }

  private static ParamKind paramKind(String word, Field field) throws RuleSyntaxException {
    for (ParamKind kind : ParamKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw field.error("`" + word + "` is not a kind of parameter");
  }

  private static List<Output> outputs(String text, List<ParamKind> params, Field field)
      throws RuleSyntaxException {
    List<Output> outputs = new ArrayList<>();
    String result = text == null ? "float" : text.strip();
    if (result.startsWith("{") && result.endsWith("}")) {
      String[] parts = result.substring(1, result.length() - 1).split(",");
      for (int i = 0; i < parts.length; i++) {
        outputs.add(new Output(Output.Place.FIELD, i, valueType(parts[i].strip(), field)));
      }
    } else if (!result.equals("void")) {
      outputs.add(new Output(Output.Place.RETURN, 0, valueType(result, field)));
    }
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).isOut()) {
        ValueType type = params.get(i) == ParamKind.OUT_INT ? ValueType.INT : ValueType.FLOAT;
        outputs.add(new Output(Output.Place.POINTEE, i, type));
      }
    }
    return outputs;
  }

  private static ValueType valueType(String word, Field field) throws RuleSyntaxException {
    return switch (word) {
      case "float" -> ValueType.FLOAT;
      case "int" -> ValueType.INT;
      default -> throw field.error("`" + word + "` is not a kind of result");
    };
  }

  private static List<Partial> partials(Field field, List<ParamKind> params, List<Output> outputs)
      throws RuleSyntaxException {
    List<Partial> partials = new ArrayList<>();
    if (field.isEmpty()) {
      return partials;
    }
    Set<List<Integer>> seen = new HashSet<>();
    int start = 0;
    for (String part : field.text().split(";")) {
      int offset = field.offset() + start;
      start += part.length() + 1;
      Matcher matcher = PARTIAL.matcher(part.strip());
      if (!matcher.matches()) {
        throw new RuleSyntaxException(
            "a partial is written `d0 = …` or `r1.d0 strong = …`", offset);
      }
      int result = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
      int argument = Integer.parseInt(matcher.group(2));
      if (argument >= params.size() || params.get(argument) != ParamKind.FLOAT) {
        throw new RuleSyntaxException("a" + argument + " is not a floating-point argument", offset);
      }
      if (result >= outputs.size() || outputs.get(result).type() != ValueType.FLOAT) {
        throw new RuleSyntaxException("r" + result + " is not a floating-point result", offset);
      }
      if (!seen.add(List.of(result, argument))) {
        throw new RuleSyntaxException("d" + argument + " is given twice", offset);
      }
      try {
        Expr expr = ExprParser.parse(matcher.group(4));
        partials.add(new Partial(result, argument, expr, matcher.group(3) != null));
      } catch (RuleSyntaxException e) {
        int inner = part.indexOf('=') + 1 + e.offset();
        throw new RuleSyntaxException(e.getMessage(), offset + inner);
      }
    }
    return partials;
  }

  private static List<double[]> samples(Field field, int arity) throws RuleSyntaxException {
    List<double[]> samples = new ArrayList<>();
    if (!field.isEmpty()) {
      Matcher matcher = TUPLE.matcher(field.text());
      while (matcher.find()) {
        samples.add(point(matcher.group(), arity, field));
      }
    }
    return samples;
  }

  private static double[] point(String text, int arity, Field field) throws RuleSyntaxException {
    String inner = text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
    String[] parts = inner.split(",");
    if (parts.length != arity) {
      throw field.error(
          "the point `%s` has %d values, not %d".formatted(text, parts.length, arity));
    }
    double[] values = new double[arity];
    for (int i = 0; i < arity; i++) {
      values[i] = number(parts[i].strip(), field);
    }
    return values;
  }

  private static double number(String text, Field field) throws RuleSyntaxException {
    boolean negative = text.startsWith("-");
    Double constant = ExprParser.CONSTANTS.get(negative ? text.substring(1) : text);
    if (constant != null) {
      return negative ? -constant : constant;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw field.error("`" + text + "` is not a number");
    }
  }

  private static List<Edge> edges(Field field, FunctionRule rule) throws RuleSyntaxException {
    List<Edge> edges = new ArrayList<>();
    if (field.isEmpty()) {
      return edges;
    }
    for (String part : field.text().split(";")) {
      String[] sides = part.strip().split(":", 2);
      if (sides.length != 2) {
        throw field.error("an edge is written `point: d0 = value, d1 = value`");
      }
      double[] at = point(sides[0].strip(), rule.valueParams().size(), field);
      List<Double> values = new ArrayList<>();
      for (double value : at) {
        values.add(value);
      }
      for (String claim : sides[1].split(",")) {
        Matcher matcher = PARTIAL.matcher(claim.strip());
        if (!matcher.matches()) {
          throw field.error("an edge is written `point: d0 = value, d1 = value`");
        }
        int result = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int argument = Integer.parseInt(matcher.group(2));
        if (rule.partial(result, argument).isEmpty()) {
          throw field.error("the edge names d" + argument + ", which has no partial");
        }
        edges.add(new Edge(values, result, argument, number(matcher.group(4).strip(), field)));
      }
    }
    return edges;
  }

  private static Set<String> words(Field field) {
    Set<String> words = new HashSet<>();
    if (!field.isEmpty()) {
      words.addAll(List.of(field.text().split("\\s+")));
    }
    return words;
  }

  private static RuleRow.Spelling spelling(Set<String> words) {
    return new RuleRow.Spelling(
        words.remove("f"), words.remove("l"), words.remove("finite"), words.remove("ocml"));
  }

  private static Effects effects(Set<String> words, Field field) throws RuleSyntaxException {
    Set<Integer> writes = new HashSet<>();
    int writesFrom = Integer.MAX_VALUE;
    for (String word : List.copyOf(words)) {
      Matcher matcher = WRITES.matcher(word);
      if (matcher.matches()) {
        words.remove(word);
        if (matcher.group(2) == null) {
          writes.add(Integer.parseInt(matcher.group(1)));
        } else {
          writesFrom = Integer.parseInt(matcher.group(1));
        }
      }
    }
    Effects effects =
        new Effects(
            words.remove("errno"),
            words.remove("reads"),
            writes,
            writesFrom,
            words.remove("global"),
            words.remove("io"),
            words.remove("noreturn"));
    nothingLeft(words, field);
    return effects;
  }

  private static void nothingLeft(Set<String> words, Field field) throws RuleSyntaxException {
    if (!words.isEmpty()) {
      throw field.error(
          "`" + String.join(" ", words.stream().sorted().toList()) + "` is not known here");
    }
  }

  private static Allocation allocation(String pattern, Field field) throws RuleSyntaxException {
    Map<String, String> facts =
        facts(field, Set.of("size", "align", "zeroed", "old", "oldsize", "out", "copy", "free"));
    List<Integer> sizes = new ArrayList<>();
    if (facts.containsKey("size")) {
      for (String part : facts.get("size").split("\\*")) {
        sizes.add(Integer.parseInt(part));
      }
    }
    return new Allocation(
        pattern,
        sizes,
        index(facts, "align"),
        facts.containsKey("zeroed"),
        index(facts, "old"),
        index(facts, "oldsize"),
        index(facts, "out"),
        index(facts, "copy"),
        Optional.ofNullable(facts.get("free")));
  }

  private static Map<String, String> facts(Field field, Set<String> known)
      throws RuleSyntaxException {
    Map<String, String> facts = new LinkedHashMap<>();
    if (!field.isEmpty()) {
      for (String word : field.text().split("\\s+")) {
        String[] sides = word.split("=", 2);
        boolean numeric = !sides[0].equals("free") && sides.length == 2;
        if (!known.contains(sides[0]) || (numeric && !sides[1].matches("\\d+(\\*\\d+)*"))) {
          throw field.error("`" + word + "` is not known here");
        }
        facts.put(sides[0], sides.length == 2 ? sides[1] : "");
      }
    }
    return facts;
  }

  private static OptionalInt index(Map<String, String> facts, String key) {
    String text = facts.get(key);
    return text == null || text.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text));
  }
}
