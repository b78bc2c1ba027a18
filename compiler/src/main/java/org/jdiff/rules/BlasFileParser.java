package org.jdiff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.rules.BlasArgument.Access;
import org.jdiff.rules.BlasArgument.Extent;
import org.jdiff.rules.BlasArgument.FlagKind;
import org.jdiff.rules.BlasFactor.View;
import org.jdiff.rules.BlasStatement.Operation;
import org.jdiff.rules.BlasStatement.Scale;

/** Reads the table of linear algebra routines. */
final class BlasFileParser {
  private static final Pattern FACTOR =
      Pattern.compile("(?:(op|sign)\\()?(d?)([A-Za-z]+)(\\.out)?\\)?('?)");
  private static final Pattern SCALE = Pattern.compile("(d?)([a-z]+|[01])(?:/([a-z]+))?");
  private static final Pattern ARRAY =
      Pattern.compile(
          "(vector|matrix|triangle) (op\\()?([A-Za-z])\\)?\\[([a-z|]+)(?:,([a-z|]+))?]"
              + " (in|out|inout)( increasing)?");

  private final String file;
  private int line;

  // The routine being read.
  private String stem = "";
  private final List<BlasArgument> arguments = new ArrayList<>();
  private Optional<String> result = Optional.empty();
  private String value = "";
  private final Map<String, List<BlasStatement>> statements = new LinkedHashMap<>();
  private final List<BlasRoutine> routines = new ArrayList<>();

  private BlasFileParser(String file) {
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @param text its content
   * @param file its name, for messages
   * @throws IllegalArgumentException if a line is not understood; the table is part of the program
   */
  static List<BlasRoutine> parse(String text, String file) {
    BlasFileParser parser = new BlasFileParser(file);
    for (String row : text.split("\n")) {
      parser.line++;
      String content = row.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        parser.row(content);
      }
    }
    parser.finish();
    return List.copyOf(parser.routines);
  }

  private IllegalArgumentException mistake(String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }

  private void finish() {
    if (!stem.isEmpty()) {
      routines.add(
          new BlasRoutine(
              stem,
              arguments,
              result,
              value,
              statements.getOrDefault("before", List.of()),
              statements.getOrDefault("after", List.of()),
              statements.getOrDefault("adjoint", List.of())));
    }
    arguments.clear();
    result = Optional.empty();
    value = "";
    statements.clear();
  }

  private void row(String content) {
    int end = content.indexOf(' ');
    if (end < 0) {
      throw mistake("a keyword without content");
    }
    String rest = content.substring(end).strip();
    String keyword = content.substring(0, end);
    switch (keyword) {
      case "routine" -> {
        finish();
        stem = rest;
      }
      case "arguments" -> {
        for (String part : rest.split(", ")) {
          arguments.add(argument(part.strip()));
        }
      }
      case "result" -> result = Optional.of(rest);
      case "computes" -> value = rest;
      case "before", "after", "adjoint" ->
          statements.computeIfAbsent(keyword, k -> new ArrayList<>()).add(statement(rest));
      default -> throw mistake("unknown keyword '" + keyword + "'");
    }
  }

  private BlasArgument argument(String text) {
    Matcher array = ARRAY.matcher(text);
    if (array.matches()) {
      Access access = Access.valueOf(array.group(6).toUpperCase(Locale.ROOT));
      String name = array.group(3);
      if (array.group(1).equals("vector")) {
        return new BlasArgument.Vector(
            name, extent(array.group(4)), access, array.group(7) != null);
      }
      return new BlasArgument.Matrix(
          name,
          extent(array.group(4)),
          extent(array.group(5)),
          array.group(2) != null,
          array.group(1).equals("triangle"),
          access);
    }
    String[] words = text.split(" ");
    return switch (words[0]) {
      case "size" -> new BlasArgument.Size(words[1]);
      case "scalar" -> new BlasArgument.Scalar(words[1], words.length == 4 ? words[3] : "");
      case "trans" -> new BlasArgument.Flag(FlagKind.TRANS, words[1]);
      case "side" -> new BlasArgument.Flag(FlagKind.SIDE, "side");
      case "uplo" -> new BlasArgument.Flag(FlagKind.UPLO, "uplo");
      case "diag" -> new BlasArgument.Flag(FlagKind.DIAG, "diag");
      default -> throw mistake("unknown argument '" + text + "'");
    };
  }

  private static Extent extent(String text) {
    int bar = text.indexOf('|');
    return bar < 0
        ? new Extent(text, text)
        : new Extent(text.substring(0, bar), text.substring(bar + 1));
  }

  private boolean isScalar(String name) {
    return name.equals("0")
        || name.equals("1")
        || result.filter(name::equals).isPresent()
        || arguments.stream()
            .anyMatch(a -> a instanceof BlasArgument.Scalar s && s.name().equals(name));
  }

  private BlasStatement statement(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" +")));
    BlasFactor target = factor(words.removeFirst());
    String operator = words.removeFirst();
    Optional<Scale> scale = scale(words.getFirst());
    if (scale.isPresent()) {
      words.removeFirst();
    }
    boolean bySide = !words.isEmpty() && words.getFirst().startsWith("side(");
    if (bySide) {
      words.set(0, words.getFirst().substring("side(".length()));
      words.set(words.size() - 1, words.getLast().substring(0, words.getLast().length() - 1));
    }
    boolean inner = words.remove(":");
    boolean solve = words.remove("\\");
    List<BlasFactor> factors = words.stream().map(this::factor).toList();
    Operation operation =
        switch (operator) {
          case "+=", "-=" -> Operation.ADD;
          case "*=" -> Operation.MULTIPLY;
          case "=" -> Operation.SOLVE;
          default -> throw mistake("unknown operator '" + operator + "'");
        };
    if (solve != (operation == Operation.SOLVE)
        || (operation == Operation.MULTIPLY) != factors.isEmpty()) {
      throw mistake("operator and expression do not fit in '" + text + "'");
    }
    return new BlasStatement(
        operation, target, operator.equals("-="), scale, factors, inner, bySide, text);
  }

  private Optional<Scale> scale(String word) {
    Matcher m = SCALE.matcher(word);
    if (!m.matches() || !isScalar(m.group(2))) {
      return Optional.empty();
    }
    return Optional.of(
        new Scale(m.group(2), !m.group(1).isEmpty(), Optional.ofNullable(m.group(3))));
  }

  private BlasFactor factor(String word) {
    Matcher m = FACTOR.matcher(word);
    if (!m.matches()) {
      throw mistake("unknown factor '" + word + "'");
    }
    View view = m.group(1) == null ? View.PLAIN : m.group(1).equals("op") ? View.OP : View.SIGN;
    String name = m.group(3);
    boolean known =
        result.filter(name::equals).isPresent()
            || arguments.stream()
                .anyMatch(
                    a ->
                        a.name().equals(name)
                            && (a instanceof BlasArgument.Array
                                || a instanceof BlasArgument.Scalar));
    if (!known) {
      throw mistake("unknown argument '" + name + "' in a statement");
    }
    return new BlasFactor(
        name, !m.group(2).isEmpty(), m.group(4) != null, view, !m.group(5).isEmpty());
  }
}
