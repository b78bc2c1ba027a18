package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the expressions of rule files.
 *
 * <pre>
 *   expr    = sum [ compare sum "?" expr ":" expr ]
 *   sum     = product { ("+" | "-") product }
 *   product = factor { ("*" | "/") factor }
 *   factor  = "-" factor | number | constant | aN | r | rN | name "(" [ expr { "," expr } ] ")" | "(" expr ")"
 *   compare = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "one" | "ord" | "ueq" | "ugt" | … | "uno"
 * </pre>
 *
 * Types are left open ({@link ExprTyper} settles them): every number is a {@link Expr.Const}, every
 * leaf is FLOAT.
 */
final class ExprParser {
  /** Names that stand for numbers, rounded to double. */
  static final Map<String, Double> CONSTANTS =
      Map.ofEntries(
          Map.entry("pi", Math.PI),
          Map.entry("ln2", 0.6931471805599453),
          Map.entry("ln10", 2.302585092994046),
          Map.entry("log2e", 1.4426950408889634),
          Map.entry("log10e", 0.4342944819032518),
          Map.entry("inv_pi", 0.3183098861837907),
          Map.entry("two_over_sqrt_pi", 1.1283791670955126),
          Map.entry("inf", Double.POSITIVE_INFINITY),
          Map.entry("nan", Double.NaN));

  private static final String WORD_PREDICATES = " one ord ueq ugt uge ult ule uno ";

  private final String text;
  private int at;

  private ExprParser(String text) {
    this.text = text;
  }

  /** {@return the expression that the whole text spells, untyped} */
  static Expr parse(String text) throws RuleSyntaxException {
    ExprParser parser = new ExprParser(text);
    Expr expr = parser.expr();
    if (parser.peek() != 0) {
      throw parser.error(
          "unexpected `" + text.substring(parser.at).strip() + "` after the expression");
    }
    return expr;
  }

  private Expr expr() throws RuleSyntaxException {
    Expr left = sum();
    Comparison predicate = predicate();
    if (predicate == null) {
      return left;
    }
    Expr right = sum();
    expect('?');
    Expr then = expr();
    expect(':');
    Expr otherwise = expr();
    return new Expr.Select(new Expr.Compare(predicate, left, right), then, otherwise);
  }

  private Expr sum() throws RuleSyntaxException {
    Expr left = product();
    while (true) {
      if (accept('+')) {
        left = new Expr.Binary(Expr.BinaryOp.ADD, left, product());
      } else if (accept('-')) {
        left = new Expr.Binary(Expr.BinaryOp.SUB, left, product());
      } else {
        return left;
      }
    }
  }

  private Expr product() throws RuleSyntaxException {
    Expr left = factor();
    while (true) {
      if (accept('*')) {
        left = new Expr.Binary(Expr.BinaryOp.MUL, left, factor());
      } else if (accept('/')) {
        left = new Expr.Binary(Expr.BinaryOp.DIV, left, factor());
      } else {
        return left;
      }
    }
  }

  private Expr factor() throws RuleSyntaxException {
    if (accept('-')) {
      Expr x = factor();
      return x instanceof Expr.Const c
          ? new Expr.Const(-c.value())
          : new Expr.Unary(Expr.UnaryOp.NEG, x);
    }
    if (accept('(')) {
      Expr inner = expr();
      expect(')');
      return inner;
    }
    char c = peek();
    if (Character.isDigit(c)) {
      return new Expr.Const(number());
    }
    if (Character.isLetter(c) || c == '_') {
      String name = word();
      return peek() == '(' ? call(name) : leaf(name);
    }
    throw error(
        c == 0 ? "the expression ends too early" : "unexpected `" + c + "` in the expression");
  }

  private Expr call(String name) throws RuleSyntaxException {
    expect('(');
    List<Expr> arguments = new ArrayList<>();
    if (!accept(')')) {
      do {
        arguments.add(expr());
      } while (accept(','));
      expect(')');
    }
    if (name.equals("float") && arguments.size() == 1) {
      return new Expr.ToFloat(arguments.getFirst());
    }
    return new Expr.Call(name, arguments, ValueType.FLOAT);
  }

  private Expr leaf(String name) throws RuleSyntaxException {
    Double constant = CONSTANTS.get(name);
    if (constant != null) {
      return new Expr.Const(constant);
    }
    if (name.equals("r")) {
      return new Expr.Result(0, ValueType.FLOAT);
    }
    if (name.matches("[ar][0-9]{1,2}")) {
      int index = Integer.parseInt(name.substring(1));
      return name.charAt(0) == 'a'
          ? new Expr.Arg(index, ValueType.FLOAT)
          : new Expr.Result(index, ValueType.FLOAT);
    }
    throw error(
        "`" + name + "` is neither an argument (a0…), a result (r, r0…) nor a known constant");
  }

  private Comparison predicate() {
    peek();
    for (String symbol : new String[] {"==", "!=", ">=", "<=", ">", "<"}) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        return bySpelling(symbol);
      }
    }
    int end = Math.min(at + 3, text.length());
    String candidate = text.substring(at, end);
    if (candidate.length() == 3 && WORD_PREDICATES.contains(" " + candidate + " ")) {
      at = end;
      return bySpelling(candidate);
    }
    return null;
  }

  private static Comparison bySpelling(String spelling) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.spelling().equals(spelling)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(spelling);
  }

  private double number() throws RuleSyntaxException {
    int start = at;
    while (at < text.length() && isNumberPart(start)) {
      at++;
    }
    try {
      return Double.parseDouble(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw error("`" + text.substring(start, at) + "` is not a number");
    }
  }

  private boolean isNumberPart(int start) {
    char c = text.charAt(at);
    boolean sign = (c == '+' || c == '-') && at > start && "eE".indexOf(text.charAt(at - 1)) >= 0;
    return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E' || sign;
  }

  private String word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
  }

  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean accept(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) throws RuleSyntaxException {
    if (!accept(c)) {
      throw error("expected `" + c + "` in the expression");
    }
  }

  private RuleSyntaxException error(String message) {
    return new RuleSyntaxException(message, at);
  }
}
