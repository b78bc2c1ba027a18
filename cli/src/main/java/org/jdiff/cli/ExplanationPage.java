package org.jdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.Explanation;
import org.jdiff.model.Explanation.State;
import org.jdiff.model.PlanEntry;

/**
 * Writes explanations as one self-contained page: no script, nothing loaded from elsewhere, well
 * formed as XML. Every line of the source is a row; a bar shows its share of the tape.
 */
final class ExplanationPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8886; --bar: #4a8fd8; --active: #b5520a;
        --shadowed: #2a7a54; --error: #c62828; --quiet: #777; }
      @media (prefers-color-scheme: dark) { :root { --bar: #3d78b5; --active: #f0a35e;
        --shadowed: #6fcf9d; --error: #ff8a80; --quiet: #999; } }
      body { font: 15px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 75em;
        padding: 0 1em; }
      table { border-collapse: collapse; width: 100%; }
      td, th { border-bottom: 1px solid var(--line); padding: .25em .6em; text-align: left;
        vertical-align: top; }
      td.number { text-align: right; color: var(--quiet); }
      td.bytes { white-space: nowrap; width: 9em; }
      code, pre { font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap;
        overflow-wrap: anywhere; }
      .bar { background: var(--bar); display: block; height: .5em; border-radius: 2px; }
      .active, .uncertain { color: var(--active); font-weight: 600; }
      .shadowed { color: var(--shadowed); font-weight: 600; }
      .unused, .constant, .quiet { color: var(--quiet); }
      .error { color: var(--error); font-weight: 600; }
      .decision { border-left: 3px solid var(--bar); padding-left: .5em; }
      ul { margin: .2em 0; padding-left: 1.2em; }
      """;

  private final StringBuilder out = new StringBuilder();

  private ExplanationPage() {}

  /**
   * {@return explanations as a page}
   *
   * @param explanations what to write
   */
  static String write(List<Explanation> explanations) {
    ExplanationPage page = new ExplanationPage();
    String title =
        "jdiff: "
            + explanations.stream().map(Explanation::function).collect(Collectors.joining(", "));
    page.out.append("<!DOCTYPE html>\n");
    page.out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n");
    page.out.append("<meta charset=\"utf-8\"/>\n");
    page.out.append("<meta name=\"viewport\" content=\"width=device-width\"/>\n");
    page.element("title", title);
    page.out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.element("h1", title);
    page.legend();
    explanations.forEach(page::explanation);
    page.out.append("</body>\n</html>\n");
    return page.out.toString();
  }

  private void legend() {
    out.append("<p class=\"quiet\">Numbers such as %12 name values. <span class=\"active\">active");
    out.append("</span> values have a derivative that matters, <span class=\"shadowed\">shadowed");
    out.append("</span> addresses lead to memory with a shadow. Bytes are those that one");
    out.append(" execution of the line leaves for the reverse sweep.</p>\n");
  }

  private void explanation(Explanation explanation) {
    element("h2", ExplanationWords.headline(explanation));
    if (!explanation.diagnostics().isEmpty()) {
      out.append("<ul>\n");
      for (Diagnostic diagnostic : explanation.diagnostics()) {
        out.append("<li>");
        diagnostic(diagnostic);
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
    explanation.functions().forEach(this::function);
  }

  private void function(Explanation.Function function) {
    out.append("<section>\n");
    element("h3", ExplanationWords.title(function));
    out.append("<ul>\n");
    for (Explanation.Parameter parameter : function.parameters()) {
      element(
          "li",
          "%s: %s, %s".formatted(parameter.name(), parameter.activity().word(), parameter.type()));
    }
    element("li", "returned value: " + (function.returnActive() ? "active" : "const"));
    element("li", ExplanationWords.total(function));
    out.append("</ul>\n");
    long most = function.lines().stream().mapToLong(Explanation.Line::tapeBytes).max().orElse(0);
    String file = null;
    for (Explanation.Line line : function.lines()) {
      String here = line.place().map(p -> p.file()).orElse("without a known line");
      if (!here.equals(file)) {
        if (file != null) {
          out.append("</table>\n");
        }
        element("h4", here);
        out.append("<table>\n<tr><th>line</th><th>bytes</th><th>source and values</th></tr>\n");
        file = here;
      }
      line(line, most);
    }
    if (file != null) {
      out.append("</table>\n");
    }
    out.append("</section>\n");
  }

  private void line(Explanation.Line line, long most) {
    out.append("<tr><td class=\"number\">");
    line.place().ifPresent(p -> out.append(p.line()));
    out.append("</td><td class=\"bytes\">");
    if (line.tapeBytes() > 0) {
      long share = Math.max(1, 100 * line.tapeBytes() / most);
      out.append(line.tapeBytes()).append(" B<span class=\"bar\" style=\"width: ");
      out.append(share).append("%\"></span>");
    }
    out.append("</td><td>");
    line.source().ifPresent(s -> element("code", s));
    line.diagnostics().forEach(this::diagnostic);
    List<Explanation.Value> told = new ArrayList<>();
    List<Explanation.Value> constants = new ArrayList<>();
    for (Explanation.Value value : line.values()) {
      boolean quiet = value.activity() == State.CONSTANT && value.decisions().isEmpty();
      (quiet ? constants : told).add(value);
    }
    values(told);
    line.decisions().forEach(d -> decision(d.kind().words() + " " + d.name() + ": ", d));
    if (!constants.isEmpty()) {
      out.append("<details><summary class=\"quiet\">");
      out.append(constants.size()).append(" without derivative</summary>");
      values(constants);
      out.append("</details>");
    }
    out.append("</td></tr>\n");
  }

  private void values(List<Explanation.Value> values) {
    if (values.isEmpty()) {
      return;
    }
    out.append("<ul>\n");
    for (Explanation.Value value : values) {
      out.append("<li>");
      element("code", "%" + value.number() + " " + value.operation());
      text(", " + value.type() + ": ");
      out.append("<span class=\"").append(value.activity().word()).append("\">");
      text(value.activity().word());
      out.append("</span>");
      text(", " + value.why());
      value
          .rule()
          .ifPresent(
              r -> {
                out.append("<div>rule: ");
                text(ExplanationWords.rule(r));
                out.append("</div>");
              });
      value.decisions().forEach(d -> decision("", d));
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void decision(String what, PlanEntry entry) {
    out.append("<div class=\"decision\">");
    text(what + ExplanationWords.decision(entry));
    out.append("</div>");
  }

  private void diagnostic(Diagnostic diagnostic) {
    out.append("<div><span class=\"error\">");
    text(DiagnosticReport.word(diagnostic.severity()) + "[" + diagnostic.code() + "]: ");
    out.append("</span>");
    text(diagnostic.message());
    diagnostic.notes().forEach(n -> element("div", "note: " + n));
    diagnostic.helps().forEach(h -> element("div", "help: " + h));
    out.append("</div>");
  }

  private void element(String name, String content) {
    out.append('<').append(name).append('>');
    text(content);
    out.append("</").append(name).append(">\n");
  }

  /** Characters that XML does not have become replacement characters. */
  private void text(String content) {
    content
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : '\uFFFD');
              }
            });
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7f)
        || (c >= 0xa0 && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c >= 0x10000;
  }
}
