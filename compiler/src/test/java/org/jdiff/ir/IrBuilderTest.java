package org.jdiff.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrBuilderTest {
  private static final String PRIMAL =
      """
      declare void @llvm.assume(i1)
      define double @primal(double %x, double %y, ptr %p) {
      entry:
        call void @llvm.assume(i1 true) ["align"(ptr %p, i64 8)]
        %r = fsub fast double %x, %y
        %last = icmp eq ptr %p, null
        br i1 %last, label %end, label %end
      end:
        ret double %r
      }
      """;

  private static IrBuilder function(ParsedIr ir) {
    Fn primal = ir.fn("primal");
    Type number = primal.returnType();
    IrBuilder builder = ir.module().define("built", number, List.of(number, number));
    builder.position(builder.block("entry"));
    return builder;
  }

  private static double run(ParsedIr ir, double x, double y) throws Throwable {
    assertThat(ir.module().verify()).isEmpty();
    try (Jit jit = new Jit()) {
      jit.add(ir.module(), "");
      return (double)
          Linker.nativeLinker()
              .downcallHandle(
                  jit.lookup("built"),
                  FunctionDescriptor.of(
                      ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE))
              .invokeExact(x, y);
    }
  }

  @Test
  void loopWithStackMemoryAndPhiRuns() throws Throwable {
    try (ParsedIr ir = ParsedIr.of(PRIMAL)) {
      try (IrBuilder b = function(ir)) {
        BlockRef entry = b.current();
        BlockRef loop = b.block("loop");
        BlockRef done = b.block("done");
        Val sum = b.alloca(b.doubleType(), "sum");
        b.store(b.param(1), sum, 8);
        b.branch(loop);
        b.position(loop);
        Val i = b.phi(b.intType(64));
        b.store(b.fadd(b.load(b.doubleType(), sum, 8), b.param(0)), sum, 8);
        Val next = b.binary(Inst.BinaryOp.ADD, i, b.int64(1));
        b.addIncoming(i, b.int64(0), entry);
        b.addIncoming(i, next, loop);
        b.branch(b.equal(next, b.int64(5)), done, loop);
        b.position(done);
        assertThat(b.terminated()).isFalse();
        b.ret(b.load(b.doubleType(), sum, 8));
        assertThat(b.terminated()).isTrue();
        assertThat(b.verify()).isEmpty();
      }
      assertThat(run(ir, 1.5, 0.25)).isEqualTo(7.75);
    }
  }

  @Test
  void copyTakesOtherOperands() throws Throwable {
    try (ParsedIr ir = ParsedIr.of(PRIMAL)) {
      Inst.Binary minus = (Inst.Binary) ir.fn("primal").blocks().getFirst().instructions().get(1);
      try (IrBuilder b = function(ir)) {
        b.ret(b.copy(minus, operand -> b.param(1 - operand)));
      }
      assertThat(ir.fn("built").handle().describe()).contains("fsub fast double %1, %0");
      assertThat(run(ir, 1.0, 5.0)).isEqualTo(4.0);
    }
  }

  @Test
  void copyOfAnAssumptionForgetsItsBundles() {
    try (ParsedIr ir = ParsedIr.of(PRIMAL)) {
      Fn primal = ir.fn("primal");
      Inst assume = primal.blocks().getFirst().instructions().getFirst();
      try (IrBuilder b = function(ir)) {
        b.copy(assume, operand -> b.constant((Value.Const) primal.value(operand)));
        b.ret(b.param(0));
      }
      assertThat(ir.module().verify()).isEmpty();
      assertThat(ir.fn("built").handle().describe())
          .contains("call void @llvm.assume(i1 true)")
          .doesNotContain("align");
    }
  }

  @Test
  void inheritedFlagsDoNotExcludeNanAndInfinity() {
    try (ParsedIr ir = ParsedIr.of(PRIMAL)) {
      Inst minus = ir.fn("primal").blocks().getFirst().instructions().get(1);
      try (IrBuilder b = function(ir)) {
        b.inheritFastMath(minus.core().fastMath());
        b.ret(b.fmul(b.param(0), b.param(1)));
      }
      assertThat(ir.fn("built").handle().describe())
          .contains("fmul reassoc nsz arcp contract afn double");
    }
  }

  @Test
  void operandsOfDifferentTypesAreRefused() {
    try (ParsedIr ir = ParsedIr.of(PRIMAL);
        IrBuilder b = function(ir)) {
      assertThatThrownBy(() -> b.fadd(b.param(0), b.int64(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("FADD of double and i64");
      assertThatThrownBy(() -> b.load(b.doubleType(), b.param(0), 8))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("load through double");
      assertThatThrownBy(() -> b.ret(b.int64(0)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("return of i64 not double");
      assertThatThrownBy(() -> b.symbol("nowhere"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no symbol 'nowhere'");
      assertThatThrownBy(() -> b.intrinsic("llvm.nothing", List.of(), b.doubleType(), List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("unknown intrinsic llvm.nothing");
      b.unreachable();
    }
  }

  @Test
  void phisAndTerminatorsAreCopiedByTheirOwnMethods() {
    try (ParsedIr ir = ParsedIr.of(PRIMAL);
        IrBuilder b = function(ir)) {
      Inst jump = ir.fn("primal").blocks().getFirst().terminator();
      Inst minus = ir.fn("primal").blocks().getFirst().instructions().get(1);
      assertThatThrownBy(() -> b.copy(jump, b::param))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("copy of a terminator or phi");
      assertThatThrownBy(() -> b.copyTerminator(minus, b::param, i -> b.current()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("copy of another instruction as a terminator");
      b.unreachable();
    }
  }

  @Test
  void unfinishedFunctionDoesNotVerify() {
    try (ParsedIr ir = ParsedIr.of(PRIMAL);
        IrBuilder b = function(ir)) {
      assertThat(b.verify()).hasValueSatisfying(t -> assertThat(t).contains("terminator"));
      b.unreachable();
      assertThat(b.verify()).isEmpty();
    }
  }
}
