package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page about rules says what the rule files say. */
class RuleDocumentationTest {
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : RuleTable.BUILT_IN_FILES) {
      try (InputStream in = RuleTable.class.getResourceAsStream(name)) {
        files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void pageIsUpToDate() throws IOException {
    Path page = Path.of(System.getProperty("jdiff.root"), "docs", "rules.md");
    String actual = RuleDocumentation.write(files());
    if ("1".equals(System.getenv("JDIFF_BLESS"))) {
      Files.writeString(page, actual);
    }
    assertThat(actual)
        .as("docs/rules.md differs from the rule files; run the tests with JDIFF_BLESS=1")
        .isEqualTo(Files.readString(page));
  }

  @Test
  void printedExpressionsReadBackUnchanged() throws Exception {
    int count = 0;
    for (Map.Entry<String, String> file : files().entrySet()) {
      for (RuleRow row : RuleFileParser.parse(file.getValue(), file.getKey()).rows()) {
        if (row instanceof RuleRow.Rule rule) {
          for (Partial partial : rule.rule().partials()) {
            Expr expr = partial.expression();
            assertThat(ExprParser.parse(ExprPrinter.print(expr))).isEqualTo(expr);
            count++;
          }
        }
      }
    }
    assertThat(count).isGreaterThan(100);
  }
}
