package org.jdiff.ir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The notation of names in textual IR. */
final class IrNames {
  private IrNames() {}

  /**
   * {@return a quoted name or string without its escapes, which are a backslash and two hex digits}
   */
  static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '\\' && i + 2 < raw.length && isHex(raw[i + 1]) && isHex(raw[i + 2])) {
        bytes.write(Character.digit(raw[i + 1], 16) * 16 + Character.digit(raw[i + 2], 16));
        i += 2;
      } else if (raw[i] == '\\' && i + 1 < raw.length && raw[i + 1] == '\\') {
        bytes.write('\\');
        i++;
      } else {
        bytes.write(raw[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }

  /**
   * {@return the name that starts at a position, without sigil, quotes and escapes}
   *
   * @param text a line
   * @param at the position after the sigil
   */
  static String nameAt(String text, int at) {
    if (at < text.length() && text.charAt(at) == '"') {
      int end = text.indexOf('"', at + 1);
      return end < 0 ? "" : unescape(text.substring(at + 1, end));
    }
    int end = at;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '$' || c == '-';
  }

  /**
   * {@return the parts of a parenthesised list, split at its commas}
   *
   * @param text a line
   * @param open the position of the opening parenthesis
   */
  static List<String> list(String text, int open) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = open + 1;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && "([{<".indexOf(c) >= 0) {
        depth++;
      } else if (!quoted && ")]}>".indexOf(c) >= 0) {
        depth--;
      }
      boolean end = depth == 0 && !quoted;
      if (end || (depth == 1 && c == ',' && !quoted)) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
      if (end) {
        break;
      }
    }
    return parts;
  }
}
