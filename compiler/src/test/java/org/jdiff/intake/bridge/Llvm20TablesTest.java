package org.jdiff.intake.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.jdiff.intake.bridge.DebugNodes.Field;
import org.jdiff.intake.bridge.DebugNodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of what LLVM 20 knows agree with LLVM 20. */
class Llvm20TablesTest {
  private static Node node(String name) {
    return DebugNodes.TABLE.lookup(name, 0, name.length());
  }

  @Test
  void debug_fields_are_those_of_the_parser() {
    for (String name : DebugNodes.TABLE.words()) {
      Node node = node(name);
      for (String field : node.fields().words()) {
        Field action = node.fields().lookup(field, 0, field.length());
        boolean isKept = action != Field.DROP && action != Field.LANGUAGE;
        List<String> complaints =
            Llvm20.complaints("!0 = distinct !%s(%s: %%)\n".formatted(node.name(), field));
        Predicate<String> isUnknown = text -> text.contains("invalid field '" + field + "'");
        assertThat(complaints.stream().noneMatch(isUnknown))
            .as("%s knows %s: %s", node.name(), field, complaints)
            .isEqualTo(isKept);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DW_TAG_ | !GenericDINode(tag: W)",
        "DW_ATE_ | !DIBasicType(encoding: W)",
        "DW_LANG_ | distinct !DICompileUnit(language: W, file: !0)",
        "DW_CC_ | !DISubroutineType(cc: W, types: null)",
        "DW_OP_ | !DIExpression(W)",
        "DW_VIRTUALITY_ | !DISubprogram(virtuality: W)",
        "DW_MACINFO_ | !DIMacro(type: W, name: \"m\")",
        "DIFlag | !DISubroutineType(flags: W, types: null)",
        "DISPFlag | !DISubprogram(spFlags: W)",
        "CSK_ | !DIFile(filename: \"a\", directory: \"b\", checksumkind: W, checksum: \"0\")",
      })
  void debug_constants_are_those_of_the_parser(String prefix, String node) {
    StringBuilder text = new StringBuilder("!0 = !DIFile(filename: \"a\", directory: \"b\")\n");
    int count = 0;
    for (String word : Lexicon.WORDS.words()) {
      if (word.startsWith(prefix)) {
        text.append("!").append(++count).append(" = ").append(node.replace("W", word)).append('\n');
      }
    }
    assertThat(count).isPositive();
    assertThat(Llvm20.complaints(text.toString())).noneMatch(found -> found.startsWith("JD0602"));
  }
}
