package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnionMovesTest {
  private static final String BUFFER =
      """
      define void @manage(ptr %to, ptr %from, i1 %small) {
      entry:
        br i1 %small, label %value, label %address
      value:
        %word = load i64, ptr %from, align 8
        BETWEEN
        store i64 %word, ptr %to, align 8
        ret void
      address:
        store OTHER, ptr %to, align 8
        ret void
      }
      """;

  private static String after(String between, String other) {
    String text = BUFFER.replace("BETWEEN", between).replace("OTHER", other);
    try (ParsedIr ir = ParsedIr.of(text)) {
      UnionMoves.copy(ir.module());
      assertThat(ir.module().verify()).isEmpty();
      return ir.module().print();
    }
  }

  @Test
  void aWordMovedToWhereAnAddressIsStoredIsACopy() {
    assertThat(after("", "ptr %from"))
        .contains("call void @llvm.memmove.p0.p0.i64(ptr align 8 %to, ptr align 8 %from, i64 8")
        .doesNotContain("load i64");
  }

  @Test
  void aWordMovedToWhereOnlyIntegersAreStoredStays() {
    assertThat(after("", "i64 7")).contains("load i64").doesNotContain("memmove");
  }

  @Test
  void aWordIsNotMovedPastAnotherWrite() {
    assertThat(after("store i64 1, ptr %from", "ptr %from"))
        .contains("load i64")
        .doesNotContain("memmove");
  }
}
