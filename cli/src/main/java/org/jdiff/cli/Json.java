package org.jdiff.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Writes JSON. A document is a tree of maps (in their order), lists, strings, numbers, booleans,
 * optionals and null; nothing else is accepted. Numbers that JSON lacks (NaN, infinities) become
 * strings, so that they are not lost.
 */
final class Json {
  private static final String INDENT = "  ";

  private Json() {}

  /**
   * {@return an object with entries in the order given}
   *
   * @param entries key, value, key, value and so on
   */
  static SequencedMap<String, Object> object(Object... entries) {
    if (entries.length % 2 != 0) {
      throw new IllegalArgumentException("a key without a value: " + entries[entries.length - 1]);
    }
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      object.put((String) entries[i], entries[i + 1]);
    }
    return object;
  }

  /**
   * {@return the text of a document, indented, without an end of line}
   *
   * @param value the document
   */
  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, "\n", out);
    return out.toString();
  }

  private static void write(Object value, String newline, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case Optional<?> optional -> write(optional.orElse(null), newline, out);
      case Map<?, ?> map -> {
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(separator).append(newline).append(INDENT);
          quote((String) entry.getKey(), out);
          out.append(": ");
          write(entry.getValue(), newline + INDENT, out);
          separator = ",";
        }
        out.append(map.isEmpty() ? "}" : newline + "}");
      }
      case List<?> list -> {
        String separator = "";
        out.append('[');
        for (Object element : list) {
          out.append(separator).append(newline).append(INDENT);
          write(element, newline + INDENT, out);
          separator = ",";
        }
        out.append(list.isEmpty() ? "]" : newline + "]");
      }
      case Double d when !Double.isFinite(d) -> quote(d.toString(), out);
      case Double d -> out.append(d);
      case Integer i -> out.append(i);
      case Long l -> out.append(l);
      case Boolean b -> out.append(b);
      case String s -> quote(s, out);
      default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          // Lone surrogates cannot be encoded, and control characters are not allowed.
          if (c < ' ' || c == 0x7f || loneSurrogate(text, i)) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean loneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
