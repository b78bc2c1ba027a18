package org.jdiff.hipparchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.jdiff.driver.Compilation;
import org.jdiff.driver.CompileRequest;
import org.jdiff.driver.Input;
import org.jdiff.driver.Jdiff;
import org.jdiff.driver.Loaded;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.runtime.DifferentiableFunction;
import org.jdiff.runtime.FixedArguments;
import org.jdiff.runtime.GradientCheck;
import org.jdiff.runtime.NativeFunction;
import org.jdiff.runtime.NativeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same problems with derivatives of C code and with finite differences. */
class HipparchusTest {
  private static final String SOURCE =
      """
      #include <math.h>

      /* y = p0 exp(-p1 t) + p2 exp(-p3 t) */
      void decays(const double *p, double *y, const double *t, int n) {
        for (int i = 0; i < n; i++) {
          y[i] = p[0] * exp(-p[1] * t[i]) + p[2] * exp(-p[3] * t[i]);
        }
      }

      double rosenbrock(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i + 1 < n; i++) {
          double a = 1 - x[i], b = x[i + 1] - x[i] * x[i];
          sum += a * a + 100 * b * b;
        }
        return sum;
      }
      """;

  private static final int POINTS = 40;
  private static final double[] TIMES = new double[POINTS];
  private static final double[] TRUTH = {5, 1.3, 2, 0.2};
  private static final double[] START = {3, 2, 3, 0.1};

  private static Compilation compilation;
  private static Loaded code;

  @BeforeAll
  static void compile() {
    Arrays.setAll(TIMES, i -> 0.1 * i);
    compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("models.c", SOURCE))
                .with(
                    DiffRequest.of(
                        "decays",
                        Mode.FORWARD,
                        Activity.DUP,
                        Activity.DUP,
                        Activity.CONST,
                        Activity.CONST))
                .with(DiffRequest.of("rosenbrock", Mode.REVERSE, Activity.DUP, Activity.CONST))
                .with(
                    DiffRequest.of(
                            "d_rosenbrock",
                            Mode.FORWARD,
                            Activity.DUP,
                            Activity.DUP,
                            Activity.CONST,
                            Activity.CONST)
                        .withExportName("h_rosenbrock")));
    code = compilation.load();
  }

  @AfterAll
  static void close() {
    code.close();
    compilation.close();
  }

  private static NativeMap decays() {
    return code.map(
        NativeMap.of("p", 4, "y", POINTS, FixedArguments.none().with("t", TIMES).with("n", POINTS)),
        compilation.signature("d_decays"));
  }

  private static NativeFunction rosenbrock() {
    return code.function(
        compilation.signature("d_rosenbrock"),
        compilation.signature("h_rosenbrock"),
        FixedArguments.none());
  }

  private static double[] decay(double[] p) {
    double[] y = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      y[i] = p[0] * Math.exp(-p[1] * TIMES[i]) + p[2] * Math.exp(-p[3] * TIMES[i]);
    }
    return y;
  }

  private static Optimum fit(MultivariateJacobianFunction model) {
    double[] target = decay(TRUTH);
    for (int i = 0; i < POINTS; i++) {
      target[i] += 1e-3 * Math.sin(37.0 * i); // so that the optimum is not the truth
    }
    return new LevenbergMarquardtOptimizer()
        .optimize(
            new LeastSquaresBuilder()
                .start(START)
                .model(model)
                .target(target)
                .maxEvaluations(1000)
                .maxIterations(1000)
                .build());
  }

  @Test
  void leastSquaresNeedFewerEvaluationsAndFindTheSameOptimum() {
    JdiffModel exact = new JdiffModel(decays());
    Optimum optimum = fit(exact);

    int[] evaluations = new int[1];
    MultivariateJacobianFunction differences =
        point -> {
          double[] p = point.toArray();
          RealMatrix jacobian = new Array2DRowRealMatrix(POINTS, 4);
          evaluations[0]++;
          RealVector y = new ArrayRealVector(decay(p));
          for (int j = 0; j < 4; j++) {
            double h = 1e-6 * Math.max(1, Math.abs(p[j]));
            double[] up = p.clone();
            double[] down = p.clone();
            up[j] += h;
            down[j] -= h;
            evaluations[0] += 2;
            jacobian.setColumnVector(
                j,
                new ArrayRealVector(decay(up))
                    .subtract(new ArrayRealVector(decay(down)))
                    .mapDivide(2 * h));
          }
          return new Pair<>(y, jacobian);
        };
    Optimum approximate = fit(differences);

    System.out.printf(
        "least squares: %d passes with derivatives, %d evaluations with differences%n",
        exact.passes(), evaluations[0]);
    assertThat(exact.passes()).isLessThan(evaluations[0]);
    assertThat(optimum.getRMS()).isLessThan(1e-3);
    for (int j = 0; j < 4; j++) {
      assertThat(optimum.getPoint().getEntry(j)).isCloseTo(TRUTH[j], within(0.05));
      assertThat(optimum.getPoint().getEntry(j))
          .isCloseTo(approximate.getPoint().getEntry(j), within(1e-5));
    }
  }

  @Test
  void modelGivesValuesAndJacobianOfTheClosedForm() {
    Pair<RealVector, RealMatrix> pair = new JdiffModel(decays()).value(new ArrayRealVector(START));
    double[] y = decay(START);
    for (int i = 0; i < POINTS; i++) {
      double t = TIMES[i];
      assertThat(pair.getFirst().getEntry(i)).isCloseTo(y[i], within(1e-14));
      double[] row = {
        Math.exp(-START[1] * t),
        -t * START[0] * Math.exp(-START[1] * t),
        Math.exp(-START[3] * t),
        -t * START[2] * Math.exp(-START[3] * t)
      };
      for (int j = 0; j < 4; j++) {
        assertThat(pair.getSecond().getEntry(i, j)).isCloseTo(row[j], within(1e-14));
      }
    }
  }

  private static PointValuePair minimise(
      ObjectiveFunction function, ObjectiveFunctionGradient gradient) {
    return new NonLinearConjugateGradientOptimizer(
            NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
            new SimpleValueChecker(1e-16, 1e-16),
            1e-10,
            1e-10,
            1)
        .optimize(
            new MaxEval(100_000),
            function,
            gradient,
            GoalType.MINIMIZE,
            new InitialGuess(new double[] {0.5, 0.7, 0.5, 0.8}));
  }

  @Test
  void conjugateGradientNeedsFewerEvaluationsAndFindsTheSameOptimum() {
    JdiffObjective exact = new JdiffObjective(rosenbrock());
    double[] optimum = minimise(exact.function(), exact.gradient()).getPoint();

    int[] evaluations = new int[1];
    NativeFunction function = rosenbrock();
    MultivariateFunction counted =
        x -> {
          evaluations[0]++;
          return function.value(x);
        };
    MultivariateVectorFunction differences =
        x -> {
          double[] g = new double[x.length];
          for (int i = 0; i < x.length; i++) {
            double h = 1e-6;
            double[] up = x.clone();
            double[] down = x.clone();
            up[i] += h;
            down[i] -= h;
            g[i] = (counted.value(up) - counted.value(down)) / (2 * h);
          }
          return g;
        };
    double[] approximate =
        minimise(new ObjectiveFunction(counted), new ObjectiveFunctionGradient(differences))
            .getPoint();

    System.out.printf(
        "conjugate gradient: %d values and %d gradients, %d values with differences%n",
        exact.values(), exact.gradients(), evaluations[0]);
    assertThat(exact.values() + exact.gradients()).isLessThan(evaluations[0]);
    for (int i = 0; i < 4; i++) {
      assertThat(optimum[i]).isCloseTo(1, within(1e-4));
      assertThat(optimum[i]).isCloseTo(approximate[i], within(1e-4));
    }
  }

  @Test
  void valueAndGradientAtOnePointAreOneCall() {
    int[] calls = new int[1];
    JdiffObjective objective =
        new JdiffObjective(
            (x, g) -> {
              calls[0]++;
              g[0] = 2 * x[0];
              return x[0] * x[0];
            });
    var value = objective.function().getObjectiveFunction();
    var gradient = objective.gradient().getObjectiveFunctionGradient();
    double[] x = {3};
    assertThat(gradient.value(x)).containsExactly(6);
    assertThat(value.value(x)).isEqualTo(9);
    gradient.value(x)[0] = 99; // what is handed out is a copy
    assertThat(gradient.value(x)).containsExactly(6);
    assertThat(calls[0]).isEqualTo(1);
    x[0] = 4; // the caller may reuse its array
    assertThat(gradient.value(x)).containsExactly(8);
    assertThat(value.value(x)).isEqualTo(16);
    assertThat(calls[0]).isEqualTo(2);
  }

  @Test
  void gradientNumbersAgreeWithHipparchusItself() {
    double[] x = {0.7, -1.2, 0.4};
    Gradient ours = Gradients.at(rosenbrock(), x);
    DifferentiableFunction theirs =
        Gradients.of(
            a -> {
              Gradient sum = a[0].getField().getZero();
              for (int i = 0; i + 1 < a.length; i++) {
                Gradient u = a[i].negate().add(1);
                Gradient v = a[i + 1].subtract(a[i].square());
                sum = sum.add(u.square()).add(v.square().multiply(100));
              }
              return sum;
            });
    double[] g = new double[3];
    assertThat(ours.getValue()).isCloseTo(theirs.valueAndGradient(x, g), within(1e-12));
    for (int i = 0; i < 3; i++) {
      assertThat(GradientCheck.rho(ours.getPartialDerivative(i), g[i])).isLessThan(1e-14);
    }
    assertThat(GradientCheck.run(theirs, x).passed()).isTrue();
  }

  /** rosenbrock(u v, u + v), where u and v are the free parameters. */
  @Test
  void nativeFunctionsOfDependentNumbersFollowTheChainRule() {
    double u = 0.6;
    double v = 1.7;
    Gradient a = Gradient.variable(2, 0, u);
    Gradient b = Gradient.variable(2, 1, v);
    Gradient composed = Gradients.compose(rosenbrock(), a.multiply(b), a.add(b));
    double[] outer = new double[2];
    rosenbrock().valueAndGradient(new double[] {u * v, u + v}, outer);
    assertThat(composed.getPartialDerivative(0)).isCloseTo(outer[0] * v + outer[1], within(1e-12));
    assertThat(composed.getPartialDerivative(1)).isCloseTo(outer[0] * u + outer[1], within(1e-12));
    assertThatThrownBy(() -> Gradients.compose(rosenbrock(), a, Gradient.variable(3, 1, v)))
        .hasMessage("argument 1 has 3 free parameters, argument 0 has 2");
  }

  @Test
  void hessianIsThatOfTheClosedForm() {
    double[] x = {0.7, -1.2};
    JdiffTwiceDifferentiable function = new JdiffTwiceDifferentiable(rosenbrock(), 2);
    RealMatrix hessian = function.hessian(x);
    assertThat(hessian.getEntry(0, 0)).isCloseTo(2 - 400 * (-1.2 - 3 * 0.49), within(1e-11));
    assertThat(hessian.getEntry(0, 1)).isCloseTo(-280, within(1e-12));
    assertThat(hessian.getEntry(1, 0)).isCloseTo(-280, within(1e-12));
    assertThat(hessian.getEntry(1, 1)).isCloseTo(200, within(1e-12));
    assertThat(function.gradient(x).getEntry(1)).isCloseTo(200 * (-1.2 - 0.49), within(1e-11));
    assertThat(function.dim()).isEqualTo(2);
    assertThatThrownBy(() -> new JdiffTwiceDifferentiable((y, g) -> 0, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
