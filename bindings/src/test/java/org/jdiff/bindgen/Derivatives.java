package org.jdiff.bindgen;

import java.util.List;
import java.util.Locale;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/** Signatures that the tests of both generators share. */
final class Derivatives {
  static final NativeType VOID = new NativeType.NoValue();
  static final NativeType DOUBLE = new NativeType.Floating(64);
  static final NativeType FLOAT = new NativeType.Floating(32);
  static final NativeType INT = new NativeType.Int(32);
  static final NativeType DOUBLES = new NativeType.Pointer(DOUBLE);
  static final NativeType INTS = new NativeType.Pointer(INT);
  static final NativeType ADDRESS = new NativeType.Pointer(VOID);

  /** A target that fits this Java, for code that is executed. */
  static final String HOST =
      System.getProperty("os.arch") + "-" + System.getProperty("os.name").toLowerCase(Locale.ROOT);

  private static final String LINUX = "x86_64-unknown-linux-gnu";

  private Derivatives() {}

  /** {@code double d_loss(const double *x, double *dx, int n, double dret)}. */
  static DerivativeSignature loss(String target) {
    return new DerivativeSignature(
        "d_loss",
        "loss",
        "double loss(const double *x, int n)",
        Mode.REVERSE,
        DOUBLE,
        List.of(
            primal("x", DOUBLES, 0, Activity.DUP),
            shadow("dx", DOUBLES, 0, Activity.DUP),
            primal("n", INT, 1, Activity.CONST),
            seed("dret")),
        target);
  }

  /** {@code double d_mix(double x, double y, double dret, double *dx_out, double *dy_out)}. */
  static DerivativeSignature mix(String target) {
    return new DerivativeSignature(
        "d_mix",
        "mix",
        "double mix(double x, double y)",
        Mode.REVERSE,
        DOUBLE,
        List.of(
            primal("x", DOUBLE, 0, Activity.ACTIVE),
            primal("y", DOUBLE, 1, Activity.ACTIVE),
            seed("dret"),
            gradient("dx_out", 0),
            gradient("dy_out", 1)),
        target);
  }

  /** {@code double t_mix(double x, double dx, double y, double *dret_out)}. */
  static DerivativeSignature tangentOfMix(String target) {
    return new DerivativeSignature(
        "t_mix",
        "mix",
        "double mix(double x, double y)",
        Mode.FORWARD,
        DOUBLE,
        List.of(
            primal("x", DOUBLE, 0, Activity.DUP),
            shadow("dx", DOUBLE, 0, Activity.DUP),
            primal("y", DOUBLE, 1, Activity.CONST),
            new Parameter("dret_out", DOUBLES, Role.TANGENT_OUT, -1, Activity.CONST)),
        target);
  }

  /** {@code void d_square(const double *x, double *dx, double *out, double *dout, int n)}. */
  static DerivativeSignature square(String target) {
    return new DerivativeSignature(
        "d_square",
        "square",
        "void square(const double *x, double *out, int n)",
        Mode.REVERSE,
        VOID,
        List.of(
            primal("x", DOUBLES, 0, Activity.DUP),
            shadow("dx", DOUBLES, 0, Activity.DUP),
            primal("out", DOUBLES, 1, Activity.DUPNONEED),
            shadow("dout", DOUBLES, 1, Activity.DUPNONEED),
            primal("n", INT, 2, Activity.CONST)),
        target);
  }

  /**
   * A structure behind a pointer, an active scalar in the middle, and an awkward choice of names.
   */
  static DerivativeSignature awkward(String target) {
    return new DerivativeSignature(
        "d_model.step",
        "model.step",
        "double model::step<double>(model::State&, double, int*) /* \\u002a/ @ */",
        Mode.REVERSE,
        DOUBLE,
        List.of(
            primal("this", ADDRESS, 0, Activity.DUP),
            shadow("e", ADDRESS, 0, Activity.DUP),
            primal("new", DOUBLE, 1, Activity.ACTIVE),
            primal("value", INTS, 2, Activity.CONST),
            seed("class"),
            new Parameter("value_out", DOUBLES, Role.GRADIENT_OUT, 1, Activity.ACTIVE)),
        target);
  }

  /** All of them, for one fixed target. */
  static List<DerivativeSignature> all() {
    return List.of(loss(LINUX), mix(LINUX), tangentOfMix(LINUX), square(LINUX), awkward(LINUX));
  }

  static Parameter primal(String name, NativeType type, int index, Activity activity) {
    return new Parameter(name, type, Role.PRIMAL, index, activity);
  }

  static Parameter shadow(String name, NativeType type, int index, Activity activity) {
    return new Parameter(name, type, Role.SHADOW, index, activity);
  }

  static Parameter seed(String name) {
    return new Parameter(name, DOUBLE, Role.SEED, -1, Activity.CONST);
  }

  static Parameter gradient(String name, int index) {
    return new Parameter(name, DOUBLES, Role.GRADIENT_OUT, index, Activity.ACTIVE);
  }
}
