package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;

/**
 * Containers passed by reference: their addresses and lengths may be read at the entry, so that a
 * test there can tell whether their elements overlap.
 */
class OverlapOfReferencesTest {
  private static final String SOURCE =
      """
      struct View { double *first; double *last; };
      extern "C" double product(const View &a, const View &x, View &y) {
        double s = 0;
        int n = (int)(x.last - x.first);
        for (int i = 0; i < n; i++) {
          double t = 0;
          for (int j = 0; j < n; j++) t += a.first[i * n + j] * x.first[j];
          y.first[i] = t;
          s += t * t;
        }
        return s;
      }
      """;

  private static Compilation compiled(boolean safe) {
    return Jdiff.compile(
        CompileRequest.of(Input.text("views.cpp", SOURCE))
            .with(
                DiffRequest.of("product", Mode.REVERSE, Activity.DUP, Activity.DUP, Activity.DUP)
                    .withReturn(Activity.ACTIVE)
                    .withSafe(safe)));
  }

  private static MemorySegment view(Arena arena, MemorySegment numbers, int from, int to) {
    MemorySegment view = arena.allocate(ValueLayout.ADDRESS, 2);
    view.setAtIndex(ValueLayout.ADDRESS, 0, numbers.asSlice(8L * from));
    view.setAtIndex(ValueLayout.ADDRESS, 1, numbers.asSlice(8L * to));
    return view;
  }

  private static List<Long> bits(Compilation made, int y) throws Throwable {
    try (Loaded loaded = made.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment values = arena.allocate(ValueLayout.JAVA_DOUBLE, 40);
      MemorySegment shadows = arena.allocate(ValueLayout.JAVA_DOUBLE, 40);
      for (int i = 0; i < 40; i++) {
        values.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.5 + i % 7);
        shadows.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0.25 * (i % 5));
      }
      List<Object> arguments = new ArrayList<>();
      for (int[] range : new int[][] {{0, 16}, {16, 20}, {y, y + 4}}) {
        arguments.add(view(arena, values, range[0], range[1]));
        arguments.add(view(arena, shadows, range[0], range[1]));
      }
      arguments.add(1.0);
      ValueLayout address = ValueLayout.ADDRESS;
      Linker.nativeLinker()
          .downcallHandle(
              loaded.symbol("d_product"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_DOUBLE,
                  address,
                  address,
                  address,
                  address,
                  address,
                  address,
                  ValueLayout.JAVA_DOUBLE))
          .invokeWithArguments(arguments);
      List<Long> bits = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        bits.add(values.getAtIndex(ValueLayout.JAVA_LONG, i));
        bits.add(shadows.getAtIndex(ValueLayout.JAVA_LONG, i));
      }
      return bits;
    }
  }

  @Test
  void elementsAreReadAgainUnlessTheyOverlap() throws Throwable {
    try (Compilation planned = compiled(false);
        Compilation safe = compiled(true)) {
      assertThat(planned.decisions())
          .filteredOn(e -> e.derivative().endsWith(".apart") && e.name().endsWith("load"))
          .isNotEmpty()
          .noneMatch(e -> e.kept() && e.loop().isPresent());
      assertThat(planned.decisions())
          .filteredOn(e -> e.derivative().endsWith(".any") && e.name().endsWith("load"))
          .anyMatch(e -> e.kept() && e.loop().isPresent());
      for (int y : new int[] {20, 30, 16, 17, 14, 0, 3}) {
        assertThat(bits(planned, y)).as("y at %d", y).isEqualTo(bits(safe, y));
      }
    }
  }
}
