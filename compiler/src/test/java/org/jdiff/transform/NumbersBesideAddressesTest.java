package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures in which an array with a variable index stands beside an address. */
class NumbersBesideAddressesTest {
  /** {@code s->v[0] = 0.5 * s->v[i]; s->p[0] = 0.5 * s->p[0]; return 0;}. */
  private static final String UPDATED =
      """
      define double @updated(ptr %s, i64 %i) {
        %v = getelementptr double, ptr %s, i64 1
        %at = getelementptr double, ptr %v, i64 %i
        %x = load double, ptr %at
        %half = fmul double %x, 0.5
        store double %half, ptr %v
        %member = getelementptr i8, ptr %s, i64 40
        %p = load ptr, ptr %member
        %y = load double, ptr %p
        %z = fmul double %y, 0.5
        store double %z, ptr %p
        ret double 0.0
      }
      """;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void adjointsThatTheCallerSetSurviveStoresBesideAddresses(boolean safe) throws Throwable {
    DiffRequest request =
        DiffRequest.of("updated", Mode.REVERSE, Activity.DUP, Activity.CONST).withSafe(safe);
    Input input = Input.text("updated.ll", UPDATED);
    try (Compilation compilation = Jdiff.compile(CompileRequest.of(input).with(request));
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      MemorySegment target = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 8);
      MemorySegment shadowTarget = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 3);
      MemorySegment struct = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3, 4, 5, 0);
      struct.set(ValueLayout.ADDRESS, 40, target);
      MemorySegment shadow = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 10, 20, 30, 40, 50, 0);
      shadow.set(ValueLayout.ADDRESS, 40, shadowTarget);
      Linker.nativeLinker()
          .downcallHandle(
              loaded.symbol("d_updated"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_DOUBLE,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_DOUBLE))
          .invokeWithArguments(struct, shadow, 2L, 1.0);
      assertThat(shadow.asSlice(0, 40).toArray(ValueLayout.JAVA_DOUBLE))
          .containsExactly(10, 0, 30, 40 + 0.5 * 20, 50);
      assertThat(shadowTarget.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(1.5);
    }
  }
}
