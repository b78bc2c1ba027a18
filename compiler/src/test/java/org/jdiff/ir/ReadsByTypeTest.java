package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadsByTypeTest {
  private static final String UNION =
      """
      define double @read(ptr %u, i1 %narrow) {
        %whole = load double, ptr %u, align 8
        %bits = bitcast double %whole to i64
        %high = lshr i64 %bits, 32
        %word = trunc i64 %high to i32
        %single = bitcast i32 %word to float
        %wide = fpext float %single to double
        %count = sitofp i64 %bits to double
        %sum = fadd double %wide, %count
        %r = select i1 %narrow, double %sum, double %whole
        ret double %r
      }
      """;

  @Test
  void membersOfAUnionAreReadByTheirOwnTypes() {
    try (ParsedIr ir = ParsedIr.of(UNION)) {
      ReadsByType.split(ir.module());
      assertThat(ir.module().verify()).isEmpty();
      assertThat(ir.module().print())
          .contains("load double, ptr %u, align 8")
          .contains("load i64, ptr %u, align 8")
          .containsPattern("getelementptr inbounds i8, ptr %u, i64 4")
          .containsPattern("load float, ptr %\\d+, align 4")
          .doesNotContain("bitcast");
    }
  }

  @Test
  void bitOperationsOnOneKindOfNumberStay() {
    String text =
        """
        define double @negated(ptr %x) {
          %v = load double, ptr %x, align 8
          %bits = bitcast double %v to i64
          %flipped = xor i64 %bits, -9223372036854775808
          %r = bitcast i64 %flipped to double
          ret double %r
        }
        """;
    try (ParsedIr ir = ParsedIr.of(text)) {
      String before = ir.module().print();
      ReadsByType.split(ir.module());
      assertThat(ir.module().print()).isEqualTo(before);
    }
  }

  @Test
  void bytesOfAnotherOrderStay() {
    try (ParsedIr ir = ParsedIr.of("target datalayout = \"E\"\n" + UNION)) {
      String before = ir.module().print();
      ReadsByType.split(ir.module());
      assertThat(ir.module().print()).isEqualTo(before);
    }
  }
}
