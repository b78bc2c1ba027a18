package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the lines of a Java source, with indentation and line wrapping. */
final class SourceText {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private int depth;

  SourceText line(String text) {
    if (!text.isEmpty()) {
      out.append("  ".repeat(depth)).append(text);
    }
    out.append('\n');
    return this;
  }

  SourceText blank() {
    return line("");
  }

  /** Adds a line that ends in an opening brace and indents what follows. */
  SourceText open(String text) {
    line(text + " {");
    depth++;
    return this;
  }

  SourceText close() {
    depth--;
    return line("}");
  }

  /** Closes a block and opens the next of the same statement. */
  SourceText closeAndOpen(String text) {
    depth--;
    return open("} " + text);
  }

  /** Adds a line with a list in it; if it is too long, one item stands on each line. */
  SourceText list(String before, List<String> items, String after) {
    String whole = before + String.join(", ", items) + after;
    if (items.isEmpty() || 2 * depth + whole.length() <= WIDTH) {
      return line(whole);
    }
    String indent = "  ".repeat(depth + 2);
    return line(
        before + items.stream().collect(Collectors.joining(",\n" + indent, "\n" + indent, after)));
  }

  /** As {@link #list}, for a line that opens a block. */
  SourceText openList(String before, List<String> items, String after) {
    list(before, items, after + " {");
    depth++;
    return this;
  }

  /** Adds a documentation comment; each item is a paragraph, a block tag or ready-made markup. */
  SourceText javadoc(List<String> items) {
    if (items.size() == 1 && 2 * depth + items.getFirst().length() + 8 <= WIDTH) {
      return line("/** " + items.getFirst() + " */");
    }
    line("/**");
    boolean tags = false;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i);
      boolean tag = item.startsWith("@");
      if (i > 0 && !(tag && tags)) {
        line(" *");
      }
      tags = tag;
      boolean markup = item.startsWith("<") && !item.startsWith("<p>");
      if (markup) {
        item.lines().forEach(l -> line(" * " + l));
      } else {
        wrap(i > 0 && !tag && !item.startsWith("<p>") ? "<p>" + item : item, tag ? "    " : "");
      }
    }
    return line(" */");
  }

  private void wrap(String text, String continuation) {
    StringBuilder line = new StringBuilder();
    List<String> lines = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && 2 * depth + 3 + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(continuation).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    lines.forEach(l -> line(" * " + l));
  }

  /** Adds lines as they are, under the current indentation. */
  SourceText verbatim(String text) {
    text.lines().forEach(this::line);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /**
   * {@return text for a documentation comment, with everything escaped that has a meaning there}
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A backslash could start a Unicode escape and a slash end the comment, even inside of it.
      boolean special =
          "&<>@{}\\".indexOf(c) >= 0 || (c == '/' && i > 0 && text.charAt(i - 1) == '*');
      out.append(special ? "&#" + (int) c + ";" : String.valueOf(c));
    }
    return out.toString();
  }

  /** {@return text for a line comment; a backslash could start a Unicode escape} */
  static String comment(String text) {
    return text.replace('\\', '/').replaceAll("\\s+", " ").strip();
  }

  /** {@return a Java string literal} */
  static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default ->
            out.append(c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }
}
