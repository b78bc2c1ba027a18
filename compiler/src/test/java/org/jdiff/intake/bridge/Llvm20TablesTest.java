package org.jdiff.intake.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    Set<String> fields = new TreeSet<>();
    DebugNodes.TABLE.words().forEach(name -> fields.addAll(node(name).fields().words()));
    List<String> wrong = new ArrayList<>();
    for (String name : DebugNodes.TABLE.words()) {
      Node node = node(name);
      if (node.isPlainList() || !node.name().equals(name)) {
        continue;
      }
      for (String field : fields) {
        Field action = node.fields().lookup(field, 0, field.length());
        boolean isKept = action != null && action != Field.DROP && action != Field.LANGUAGE;
        boolean isRead =
            Llvm20.complaints("!0 = distinct !%s(%s: %%)\n".formatted(name, field)).stream()
                .noneMatch(text -> text.contains("invalid field '" + field + "'"));
        if (isKept != isRead) {
          wrong.add(name + " " + field + " " + action);
        }
      }
    }
    assertThat(wrong).isEmpty();
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
        "DW_VIRTUALITY_ | distinct !DISubprogram(virtuality: W)",
        "DW_MACINFO_ | !DIMacro(type: W, name: \"m\")",
        "DIFlag | !DISubroutineType(flags: W, types: null)",
        "DISPFlag | distinct !DISubprogram(spFlags: W)",
        "CSK_ | !DIFile(filename: \"a\", directory: \"b\", checksumkind: W, checksum: \"0\")",
      })
  void debug_constants_are_those_of_the_parser(String prefix, String node) {
    StringBuilder text = new StringBuilder("!0 = !DIFile(filename: \"a\", directory: \"b\")\n");
    int count = 0;
    for (String word : Llvm20Words.all()) {
      if (word.startsWith(prefix)) {
        text.append("!").append(++count).append(" = ").append(node.replace("W", word)).append('\n');
      }
    }
    assertThat(count).isPositive();
    assertThat(Llvm20.complaints(text.toString())).noneMatch(found -> found.startsWith("JD0602"));
  }
}
