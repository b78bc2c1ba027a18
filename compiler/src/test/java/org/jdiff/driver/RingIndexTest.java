package org.jdiff.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Target;
import org.jdiff.model.InputOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indices that wrap around reach the right elements in loops that LLVM turns into vectors. */
class RingIndexTest {
  /** Sums of two elements of x each, one of which is the one that the index names. */
  private static String loop(String name, String index) {
    return """
    define void @%1$s(ptr noalias %%y, ptr noalias %%x, i64 %%row, i64 %%n) {
    entry:
      %%r = trunc i64 %%row to i32
      %%rows = and i32 %%r, 96
      %%base = or disjoint i32 %%rows, 128
      br label %%loop
    loop:
      %%i = phi i64 [ 0, %%entry ], [ %%i.next, %%loop ]
      %%i.next = add nuw nsw i64 %%i, 1
      %2$s
      %%from = getelementptr inbounds nuw float, ptr %%x, i64 %%at
      %%v = load float, ptr %%from
      %%square = fmul float %%v, %%v
      %%here = getelementptr inbounds nuw float, ptr %%x, i64 %%i
      %%w = load float, ptr %%here
      %%root = call float @llvm.sqrt.f32(float %%w)
      %%inverse = fdiv float %%root, 3.0
      %%sum = fadd float %%square, %%inverse
      %%to = getelementptr inbounds nuw float, ptr %%y, i64 %%i
      store float %%sum, ptr %%to
      %%done = icmp eq i64 %%i.next, %%n
      br i1 %%done, label %%exit, label %%loop
    exit:
      ret void
    }
    """
        .formatted(name, index);
  }

  private static final String LEFT =
      """
      %t = trunc i64 %i to i32
      %a = add i32 %t, 31
      %m = and i32 %a, 31
      %o = or disjoint i32 %m, %base
      %at = zext nneg i32 %o to i64
      """;
  private static final String RIGHT = LEFT.replace("%t, 31", "%t, 1");
  private static final String FIFTH =
      """
      %five = mul nuw nsw i64 %i, 5
      %at = and i64 %five, 15
      """;
  private static final String REMAINDER =
      """
      %five = mul nuw nsw i64 %i, 5
      %at = urem i64 %five, 16
      """;
  private static final String BYTE =
      """
      %b = trunc i64 %i to i8
      %c = add i8 %b, -2
      %at = zext i8 %c to i64
      """;
  private static final String PLAIN =
      """
      %at = add nuw nsw i64 %i, 1
      """;

  private static String index(String name) {
    return switch (name) {
      case "left" -> LEFT;
      case "right" -> RIGHT;
      case "fifth" -> FIFTH;
      case "remainder" -> REMAINDER;
      case "byte" -> BYTE;
      case "plain" -> PLAIN;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static int element(String name, int i) {
    return switch (name) {
      case "left" -> 128 + (i + 31) % 32;
      case "right" -> 128 + (i + 1) % 32;
      case "fifth", "remainder" -> 5 * i % 16;
      case "byte" -> (i + 254) % 256;
      case "plain" -> i + 1;
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "left,32",
    "left,67",
    "right,32",
    "right,67",
    "fifth,16",
    "fifth,40",
    "remainder,16",
    "byte,100",
    "plain,40"
  })
  void wrappedIndicesReachTheRightElementsInVectorisedLoops(String name, int n) throws Throwable {
    String text = loop(name, index(name));
    try (IrContext context = new IrContext();
        IrModule module =
            CompileJob.read(
                context, List.of(Input.text("ring.ll", text)), InputOptions.defaults());
        Jit jit = new Jit();
        Arena arena = Arena.ofConfined()) {
      try (Target target = Target.of(module.triple(), "")) {
        Prepared.vectorise(module, 3, target);
      }
      assertThat(module.print()).as("the rest of the loop is vectorised").contains("x float>");
      jit.add(module, "");
      MemorySegment y = arena.allocate(JAVA_FLOAT, n);
      MemorySegment x = arena.allocate(JAVA_FLOAT, 512);
      for (int i = 0; i < 512; i++) {
        x.setAtIndex(JAVA_FLOAT, i, i);
      }
      Linker.nativeLinker()
          .downcallHandle(
              jit.lookup(name), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG))
          .invoke(y, x, 0L, (long) n);
      float[] expected = new float[n];
      for (int i = 0; i < n; i++) {
        float at = element(name, i);
        expected[i] = at * at + (float) Math.sqrt(i) / 3;
      }
      assertThat(y.toArray(JAVA_FLOAT)).containsExactly(expected);
    }
  }
}
