package org.jdiff.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.model.DiagnosticCode;

/** Finds in the sources of the compiler what is said where a diagnostic is made. */
final class RefusalSites {
  private static final Pattern CODE = Pattern.compile("DiagnosticCode\\.(JD\\d{4}),");
  private static final Pattern HELP = Pattern.compile("\\.help\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private RefusalSites() {}

  /**
   * A place that makes a diagnostic.
   *
   * @param message what it says; … stands for what differs from case to case
   * @param helps what it proposes
   */
  record Site(String message, List<String> helps) {
    Site {
      helps = List.copyOf(helps);
    }
  }

  /** {@return what is said for each code, in the order of files and lines} */
  static Map<DiagnosticCode, List<Site>> find() {
    Map<DiagnosticCode, List<Site>> sites = new EnumMap<>(DiagnosticCode.class);
    for (String file :
        RepositoryFiles.matching(
            f -> f.startsWith("compiler/src/main/java/") && f.endsWith(".java"))) {
      String text = RepositoryFiles.text(file).orElseThrow();
      Matcher code = CODE.matcher(text);
      while (code.find()) {
        int end = end(text, code.end());
        List<String> said =
            arguments(text.substring(code.end(), end)).stream()
                .map(argument -> words(constant(text, argument.strip())))
                .filter(words -> !words.isEmpty())
                .toList();
        String message = said.isEmpty() ? "" : said.getFirst();
        if (!message.isEmpty()) {
          // A helper that takes more than the message takes the reason and then the proposal.
          List<String> helps =
              said.size() > 1
                  ? List.of(said.getLast())
                  : helps(text, text.substring(end, statement(text, end)));
          Site site = new Site(message, helps);
          List<Site> known =
              sites.computeIfAbsent(DiagnosticCode.valueOf(code.group(1)), c -> new ArrayList<>());
          if (!known.contains(site)) {
            known.add(site);
          }
        }
      }
    }
    return sites;
  }

  /** What a name stands for, if it is that of a constant of the same file. */
  private static String constant(String text, String argument) {
    Matcher value =
        Pattern.compile("String " + Pattern.quote(argument) + " =\\s*(\"[^;]*);").matcher(text);
    return argument.matches("[A-Z_]+") && value.find() ? value.group(1) : argument;
  }

  private static List<String> helps(String text, String chain) {
    List<String> helps = new ArrayList<>();
    Matcher help = HELP.matcher(chain);
    while (help.find()) {
      String words = words(constant(text, chain.substring(help.end(), end(chain, help.end()))));
      if (!words.isEmpty()) {
        helps.add(words);
      }
    }
    return helps;
  }

  /** The end of the argument list that a place is in. */
  private static int end(String text, int from) {
    return scan(text, from, false);
  }

  /** The end of the statement that a place is in. */
  private static int statement(String text, int from) {
    return scan(text, from, true);
  }

  private static int scan(String text, int from, boolean statement) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth < 0 && !statement) {
        return i;
      } else if (c == ';' && statement) {
        return i;
      }
    }
    return text.length();
  }

  /** The arguments of a list. */
  private static List<String> arguments(String list) {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' && depth(list, i) == 0) {
        arguments.add(list.substring(start, i));
        start = i + 1;
      }
    }
    arguments.add(list.substring(start));
    return arguments;
  }

  /**
   * The literals of an expression; what is between them differs from case to case. Alternatives are
   * separated by a slash.
   */
  private static String words(String expression) {
    StringBuilder words = new StringBuilder();
    Matcher literal = LITERAL.matcher(expression);
    int last = 0;
    while (literal.find()) {
      if (depth(expression, literal.start()) > 0) {
        continue;
      }
      String between = expression.substring(last, literal.start());
      if (between.contains(":")) {
        words.append(" / ");
      } else if (!between.contains("?")) {
        words.append(between.matches("[\\s+]*") ? "" : "…");
      }
      words.append(literal.group(1));
      last = literal.end();
    }
    String rest = expression.substring(last);
    return last == 0
        ? ""
        : words.append(rest.isBlank() ? "" : "…").toString().replace("\\\"", "\"");
  }

  private static int depth(String text, int at) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return depth;
  }
}
