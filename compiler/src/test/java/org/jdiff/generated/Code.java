package org.jdiff.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of C. Pieces are text with holes that hold further pieces; what may be taken out without
 * making the program undefined is a hole, what keeps it defined (masks of indices, counters that
 * end loops) is text.
 */
sealed interface Code {

  /** What kind of value an expression has. */
  enum Type {
    /** A number of double precision. */
    REAL,
    /** A small integer, not negative. */
    INT,
    /** Something to branch on. */
    CONDITION
  }

  /** Words that stay. */
  record Text(String text) implements Code {}

  /**
   * An expression.
   *
   * @param type the kind of its value
   * @param bound no value is larger in magnitude
   * @param parts text and operands
   */
  record Expr(Type type, double bound, List<Code> parts) implements Code {}

  /** A statement, which may contain expressions and blocks. */
  record Statement(List<Code> parts) implements Code {}

  /** Statements in braces. */
  record Block(List<Statement> statements) implements Code {}

  /**
   * {@return an expression}
   *
   * @param format its text; each {@code @} stands for the next operand
   */
  static Expr expr(Type type, double bound, String format, Code... operands) {
    return new Expr(type, bound, fill(format, operands));
  }

  /**
   * {@return a statement}
   *
   * @param format its text; each {@code @} stands for the next part
   */
  static Statement statement(String format, Code... parts) {
    return new Statement(fill(format, parts));
  }

  /** {@return statements in braces} */
  static Block block(Statement... statements) {
    return new Block(List.of(statements));
  }

  private static List<Code> fill(String format, Code... parts) {
    String[] texts = format.split("@", -1);
    if (texts.length != parts.length + 1) {
      throw new IllegalArgumentException(parts.length + " parts for: " + format);
    }
    List<Code> filled = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        filled.add(new Text(texts[i]));
      }
      if (i < parts.length) {
        filled.add(parts[i]);
      }
    }
    return List.copyOf(filled);
  }

  /**
   * {@return the text}
   *
   * @param indent what lines of blocks start with
   */
  default String print(String indent) {
    return switch (this) {
      case Text text -> text.text().replace("\n", "\n" + indent);
      case Expr e -> join(e.parts(), indent);
      case Statement s -> join(s.parts(), indent);
      case Block b -> {
        StringBuilder text = new StringBuilder("{");
        for (Statement s : b.statements()) {
          text.append("\n  ").append(indent).append(s.print(indent + "  "));
        }
        yield text.append("\n").append(indent).append("}").toString();
      }
    };
  }

  private static String join(List<Code> parts, String indent) {
    StringBuilder text = new StringBuilder();
    parts.forEach(p -> text.append(p.print(indent)));
    return text.toString();
  }
}
