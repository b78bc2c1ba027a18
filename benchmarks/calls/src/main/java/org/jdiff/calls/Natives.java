package org.jdiff.calls;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.runtime.NativeSignatures;

/** The native functions, compiled when this class is loaded; handles are constants for the JIT. */
final class Natives {
  private static final String SOURCE =
      """
      #include <math.h>

      __attribute__((noinline)) double cheap(double x) { return x * x * x + 2 * x; }

      /* Its gradient calls the derivative of the above in a native loop. */
      double loop(double x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += cheap(x + i);
        return sum;
      }

      double chain(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i + 1 < n; i++) {
          double a = x[i + 1] - x[i] * x[i];
          double b = 1 - x[i];
          sum += 100 * a * a + b * b + sin(x[i]);
        }
        return sum;
      }
      """;

  private static final Compilation COMPILATION =
      Jdiff.compile(
          CompileRequest.of(Input.text("functions.c", SOURCE))
              .with(DiffRequest.of("cheap", Mode.REVERSE, Activity.ACTIVE))
              .with(DiffRequest.of("loop", Mode.REVERSE, Activity.ACTIVE, Activity.CONST))
              .with(DiffRequest.of("chain", Mode.REVERSE, Activity.DUP, Activity.CONST)));

  private static final Loaded CODE = COMPILATION.load();

  /** {@code double d_cheap(double x, double dret, double *dx)}. */
  static final MethodHandle D_CHEAP = CODE.handle(COMPILATION.signature("d_cheap"));

  /** {@code double d_chain(const double *x, double *dx, int n, double dret)}. */
  static final MethodHandle D_CHAIN = CODE.handle(COMPILATION.signature("d_chain"));

  /** The same, on the memory of Java arrays. */
  static final MethodHandle D_CHAIN_CRITICAL =
      Linker.nativeLinker()
          .downcallHandle(
              CODE.symbol("d_chain"),
              NativeSignatures.descriptor(COMPILATION.signature("d_chain")),
              Linker.Option.critical(true));

  /** A function of the C library that does as little, for the cost of any call. */
  static final MethodHandle FABS =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().find("fabs").orElseThrow(),
              FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));

  /** {@code double d_loop(double x, int n, double dret, double *dx)}. */
  static final MethodHandle D_LOOP = CODE.handle(COMPILATION.signature("d_loop"));

  private Natives() {}
}
