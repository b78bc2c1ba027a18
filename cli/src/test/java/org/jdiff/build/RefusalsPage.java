package org.jdiff.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.model.DiagnosticCode;

/** Writes {@code docs/refusals.md} from the codes, their pages, and the code that sends them. */
final class RefusalsPage {
  private static final Pattern INTRODUCTION =
      Pattern.compile("^# [^\n]*\n\n(.*?)\n## Example\n", Pattern.DOTALL);

  private static final Pattern FIX =
      Pattern.compile("\n## How to fix it\n\n(.*?)(?=\n## |\\z)", Pattern.DOTALL);

  private static final String HEAD =
      """
      <!-- Generated from DiagnosticCode, docs/errors and the sources; remake with: JDIFF_BLESS=1 mvn -q test -pl cli -am -Dtest=RefusalsPageTest -Dsurefire.failIfNoSpecifiedTests=false -->

      # What is refused, and why

      jdiff computes a derivative or refuses to, with a code, a place and a way out; it never leaves out what it does not
      understand. This page lists what can be refused about code, by diagnostic: why, what to do, and every message with the
      proposal that comes with it (… stands for names). `jdiff explain CODE` shows an example.

      Functions of libraries that are refused by name are in [rules.md](rules.md), with their reasons; linear algebra routines in
      [blas.md](blas.md). `jdiff explain FILE --fn NAME` shows refusals between the lines of the function: [explain.md](explain.md).
      """;

  private RefusalsPage() {}

  /** {@return the page} */
  static String write() {
    Map<DiagnosticCode, List<RefusalSites.Site>> sites = RefusalSites.find();
    StringBuilder out = new StringBuilder(HEAD);
    List<DiagnosticCode> others = new ArrayList<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      if (code.name().matches("JD0[234]..")) {
        section(code, sites.getOrDefault(code, List.of()), out);
      } else {
        others.add(code);
      }
    }
    out.append("\n## Requests, files and checks\n\n");
    out.append("These are not about what the code does:\n\n| code | title |\n| --- | --- |\n");
    for (DiagnosticCode code : others) {
      out.append("| ").append(link(code)).append(" | ").append(code.title()).append(" |\n");
    }
    return out.toString();
  }

  private static void section(
      DiagnosticCode code, List<RefusalSites.Site> sites, StringBuilder out) {
    String page = RepositoryFiles.text("docs/errors/" + code + ".md").orElseThrow();
    out.append("\n## ").append(code).append(": ").append(code.title()).append("\n\n");
    out.append(part(INTRODUCTION, page)).append("\n\n");
    out.append("**What to do.** ").append(part(FIX, page).replaceFirst("^(?=- )", "\n\n"));
    out.append("\n\nExample and details: ").append(link(code)).append('\n');
    if (!sites.isEmpty()) {
      out.append("\n| message | proposal |\n| --- | --- |\n");
      for (RefusalSites.Site site : sites) {
        out.append("| ").append(cell(site.message())).append(" | ");
        out.append(cell(String.join("; ", site.helps()))).append(" |\n");
      }
    }
  }

  private static String part(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("a page lacks the part " + pattern);
    }
    return matcher.group(1).strip();
  }

  private static String link(DiagnosticCode code) {
    return "[" + code + "](errors/" + code + ".md)";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
