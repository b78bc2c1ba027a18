package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Comparison;
import org.jdiff.analysis.TripCount;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Jit;
import org.jdiff.ir.ParsedIr;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.junit.jupiter.api.Test;

class TripCountEmitterTest {
  private static final long[] SAMPLES = {
    0, 1, 2, 3, 7, 8, 63, 64, 100, 127, 128, 250, 255, -1, -2, -8, -100, 1L << 40, Long.MAX_VALUE
  };

  @Test
  void emittedCodeComputesWhatTheReferenceComputes() throws Throwable {
    List<TripCount> counts = new ArrayList<>();
    for (int bits : new int[] {8, 17, 32, 64}) {
      for (Comparison stay : Comparison.values()) {
        for (long step : new long[] {1, -1, 2, -3, 8, -12}) {
          counts.add(new TripCount.Computed(0, 1, bits, false, step, step, stay));
          counts.add(new TripCount.Computed(0, 1, bits, false, 0, step, stay));
        }
      }
    }
    counts.add(new TripCount.Computed(0, 1, 64, true, 8, 8, Comparison.NE));
    counts.add(new TripCount.Constant(42));
    try (ParsedIr ir = ParsedIr.of("@unused = external global i8\n");
        Jit jit = new Jit()) {
      for (int i = 0; i < counts.size(); i++) {
        emit(ir, "count" + i, counts.get(i));
      }
      assertThat(ir.module().verify()).isEmpty();
      jit.add(ir.module(), "");
      for (int i = 0; i < counts.size(); i++) {
        MethodHandle call =
            Linker.nativeLinker()
                .downcallHandle(
                    jit.lookup("count" + i),
                    FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        for (long start : SAMPLES) {
          for (long bound : SAMPLES) {
            long emitted = (long) call.invokeExact(start, bound);
            if (emitted != counts.get(i).evaluate(start, bound)) {
              assertThat(emitted)
                  .as("%s from %d to %d", counts.get(i), start, bound)
                  .isEqualTo(counts.get(i).evaluate(start, bound));
            }
          }
        }
      }
    }
  }

  private static void emit(ParsedIr ir, String name, TripCount count) {
    Type wide;
    try (IrBuilder probe = ir.module().define(name + ".types", new Type.Void(), List.of())) {
      wide = probe.intType(64);
    }
    ir.module().deleteIfUnused(name + ".types");
    try (IrBuilder builder = ir.module().define(name, wide, List.of(wide, wide))) {
      builder.position(builder.block("entry"));
      builder.ret(
          TripCountEmitter.emit(count, builder, v -> operand(builder, count, builder.param(v))));
    }
  }

  private static Val operand(IrBuilder builder, TripCount count, Val wide) {
    return switch (count) {
      case TripCount.Constant c -> wide;
      case TripCount.Computed c when c.address() ->
          builder.cast(Inst.CastOp.INTTOPTR, wide, builder.pointerType(0));
      case TripCount.Computed c when c.bits() < 64 ->
          builder.cast(Inst.CastOp.TRUNC, wide, builder.intType(c.bits()));
      case TripCount.Computed c -> wide;
    };
  }
}
