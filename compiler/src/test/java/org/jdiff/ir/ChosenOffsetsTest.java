package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChosenOffsetsTest {
  private static final String MEMBERS =
      """
      define ptr @member(ptr %node, i1 %left, i64 %i) {
        %offset = select i1 %left, i64 16, i64 24
        %place = getelementptr inbounds i8, ptr %node, i64 OFFSET
        ret ptr %place
      }
      """;

  @Test
  void anAddressWithAChosenOffsetIsAChoiceOfTwoMembers() {
    try (ParsedIr ir = ParsedIr.of(MEMBERS.replace("OFFSET", "%offset"))) {
      ChosenOffsets.split(ir.module());
      assertThat(ir.module().verify()).isEmpty();
      assertThat(ir.module().print())
          .contains("getelementptr inbounds i8, ptr %node, i64 16")
          .contains("getelementptr inbounds i8, ptr %node, i64 24")
          .containsPattern("select i1 %left, ptr %\\d+, ptr %\\d+");
    }
  }

  @Test
  void aVariableOffsetStaysOne() {
    try (ParsedIr ir = ParsedIr.of(MEMBERS.replace("OFFSET", "%i"))) {
      String before = ir.module().print();
      ChosenOffsets.split(ir.module());
      assertThat(ir.module().print()).isEqualTo(before);
    }
  }
}
