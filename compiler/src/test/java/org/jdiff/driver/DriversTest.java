package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.runtime.DerivativeAssertions;
import org.jdiff.runtime.DifferentiableFunction;
import org.jdiff.runtime.DifferentiableMap;
import org.jdiff.runtime.GradientCheck;
import org.jdiff.runtime.Hessian;
import org.jdiff.runtime.Jacobian;
import org.jdiff.runtime.SparseHessian;
import org.jdiff.runtime.SparseJacobian;
import org.jdiff.runtime.SparseMatrix;
import org.jdiff.runtime.SparsityPattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drivers of the run-time library on compiled C: two residuals for each pair of neighbours. */
class DriversTest {
  private static final String SOURCE =
      """
      #include <math.h>

      void residuals(const double *x, double *r, int n) {
        for (int i = 0; i + 1 < n; i++) {
          r[2 * i] = 10 * (x[i + 1] - x[i] * x[i]);
          r[2 * i + 1] = 1 - x[i];
        }
      }

      double energy(const double *x, int n) {
        double sum = 0;
        for (int i = 0; i + 1 < n; i++) {
          sum += sin(x[i] * x[i + 1]) + x[i] * x[i] * x[i] * x[i];
        }
        return sum;
      }
      """;

  private static final int WIDTH = 4;
  private static final int N = 7;
  private static final int M = 2 * (N - 1);
  private static final double[] X = {0.3, -1.2, 0.9, 1.4, -0.2, 0.8, -0.6};

  private static Compilation compilation;
  private static Loaded code;

  @BeforeAll
  static void compile() {
    compilation =
        Jdiff.compile(
            CompileRequest.of(Input.text("chain.c", SOURCE))
                .with(residuals(Mode.FORWARD).withWidth(WIDTH).withExportName("tangents"))
                .with(residuals(Mode.FORWARD).withExportName("tangent"))
                .with(residuals(Mode.REVERSE).withExportName("adjoint"))
                .with(
                    DiffRequest.of("energy", Mode.REVERSE, Activity.DUP, Activity.CONST)
                        .withExportName("d_energy"))
                .with(
                    DiffRequest.of(
                            "d_energy",
                            Mode.FORWARD,
                            Activity.DUP,
                            Activity.DUP,
                            Activity.CONST,
                            Activity.CONST)
                        .withReturn(Activity.CONST)
                        .withExportName("energy_hessian")));
    code = compilation.load();
  }

  @AfterAll
  static void close() {
    code.close();
    compilation.close();
  }

  private static DiffRequest residuals(Mode mode) {
    return DiffRequest.of("residuals", mode, Activity.DUP, Activity.DUP, Activity.CONST);
  }

  private static DerivativeSignature signature(String symbol) {
    return compilation.signatures().stream()
        .filter(s -> s.symbol().equals(symbol))
        .findFirst()
        .orElseThrow();
  }

  /** Calls a derivative with arrays in place of pointers; they are copied both ways. */
  private static Object call(String symbol, Map<Integer, double[]> primal, double[][]... shadows) {
    DerivativeSignature signature = signature(symbol);
    MethodHandle handle = code.handle(signature);
    try (Arena arena = Arena.ofConfined()) {
      Map<MemorySegment, double[]> copies = new HashMap<>();
      List<Object> arguments = new ArrayList<>();
      int[] next = new int[8];
      for (Parameter p : signature.parameters()) {
        double[] array =
            p.role() == Role.SHADOW
                ? shadows[p.primalIndex()][next[p.primalIndex()]++]
                : primal.get(p.primalIndex());
        if (p.type() instanceof NativeType.Pointer) {
          MemorySegment segment = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, array);
          copies.put(segment, array);
          arguments.add(segment);
        } else {
          arguments.add(p.type() instanceof NativeType.Int ? (Object) N : (Object) 1.0);
        }
      }
      Object result = handle.invokeWithArguments(arguments);
      copies.forEach(
          (segment, array) ->
              MemorySegment.copy(segment, ValueLayout.JAVA_DOUBLE, 0, array, 0, array.length));
      return result == null ? 0.0 : result;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static final class Chain implements DifferentiableMap {
    private int calls;

    @Override
    public int inputs() {
      return N;
    }

    @Override
    public int outputs() {
      return M;
    }

    @Override
    public boolean hasJvp() {
      return true;
    }

    @Override
    public boolean hasVjp() {
      return true;
    }

    @Override
    public int width() {
      return WIDTH;
    }

    @Override
    public void jvp(double[] x, double[] v, double[] y, double[] tangent) {
      call("tangent", Map.of(0, x, 1, y), new double[][] {v}, new double[][] {tangent});
    }

    @Override
    public void vjp(double[] x, double[] w, double[] y, double[] adjoint) {
      double[] seeds = w.clone(); // the shadow of an output is taken and left at zero
      java.util.Arrays.fill(adjoint, 0);
      call("adjoint", Map.of(0, x, 1, y), new double[][] {adjoint}, new double[][] {seeds});
    }

    @Override
    public void jvps(double[] x, double[][] directions, double[] y, double[][] tangents) {
      calls++;
      double[][] v = new double[WIDTH][N];
      double[][] t = new double[WIDTH][M];
      System.arraycopy(directions, 0, v, 0, directions.length);
      System.arraycopy(tangents, 0, t, 0, tangents.length);
      call("tangents", Map.of(0, x, 1, y), v, t);
    }
  }

  private static double[] expectedJacobian() {
    double[] expected = new double[M * N];
    for (int i = 0; i + 1 < N; i++) {
      expected[2 * i * N + i] = -20 * X[i];
      expected[2 * i * N + i + 1] = 10;
      expected[(2 * i + 1) * N + i] = -1;
    }
    return expected;
  }

  private static void expectJacobian(double[] actual) {
    double[] withoutNegativeZeros = java.util.Arrays.stream(actual).map(v -> v + 0.0).toArray();
    assertThat(withoutNegativeZeros).isEqualTo(expectedJacobian());
  }

  @Test
  void bothModesGiveTheJacobian() {
    Chain chain = new Chain();
    Jacobian forward = Jacobian.of(chain);
    assertThat(forward.sweep()).isEqualTo(Jacobian.Sweep.FORWARD);
    expectJacobian(forward.at(X));
    assertThat(chain.calls).as("calls of %d directions", WIDTH).isEqualTo(2);
    expectJacobian(Jacobian.of(chain, Jacobian.Sweep.REVERSE).at(X));
    assertThatCode(() -> DerivativeAssertions.assertProducts(chain, X)).doesNotThrowAnyException();
  }

  @Test
  void detectedPatternAndColouringGiveTheJacobianInOneCall() {
    Chain chain = new Chain();
    SparsityPattern pattern = SparsityPattern.detect(chain, X, 0.1, 2, 1);
    assertThat(pattern.count()).isEqualTo(3 * (N - 1));
    SparseJacobian jacobian = SparseJacobian.of(chain, pattern);
    chain.calls = 0;
    SparseMatrix matrix = jacobian.compute(X, new double[M]);
    assertThat(jacobian.directions()).isEqualTo(2);
    assertThat(chain.calls).isEqualTo(1);
    expectJacobian(matrix.toDense());
    assertThat(jacobian.error(X, 3)).isLessThan(1e-15);
  }

  private static DifferentiableFunction energy() {
    return new DifferentiableFunction() {
      @Override
      public double valueAndGradient(double[] x, double[] g) {
        java.util.Arrays.fill(g, 0);
        return (double) call("d_energy", Map.of(0, x), new double[][] {g});
      }

      @Override
      public boolean hasHessianVector() {
        return true;
      }

      // The parameters of the gradient are x, its shadow g, the length and the seed.
      @Override
      public void hessianVector(double[] x, double[] v, double[] hv) {
        java.util.Arrays.fill(hv, 0); // the gradient is added to, and so is its tangent
        call(
            "energy_hessian",
            Map.of(0, x, 1, new double[N]),
            new double[][] {v},
            new double[][] {hv});
      }
    };
  }

  @Test
  void forwardOverReverseGivesTheHessian() {
    double[] expected = new double[N * N];
    for (int i = 0; i + 1 < N; i++) {
      double product = X[i] * X[i + 1];
      double sin = Math.sin(product);
      expected[i * N + i] += 12 * X[i] * X[i] - X[i + 1] * X[i + 1] * sin;
      expected[(i + 1) * N + i + 1] -= X[i] * X[i] * sin;
      expected[i * N + i + 1] = Math.cos(product) - product * sin;
      expected[(i + 1) * N + i] = expected[i * N + i + 1];
    }
    double[] hessian = new double[N * N];
    assertThat(Hessian.compute(energy(), X, hessian)).as("asymmetry").isLessThan(1e-14);
    SparsityPattern band = SparsityPattern.banded(N, N, 1, 1);
    SparseHessian sparse = SparseHessian.of(energy(), band);
    double[] fromSparse = sparse.compute(X).toDense();
    for (int k = 0; k < N * N; k++) {
      assertThat(GradientCheck.rho(hessian[k], expected[k])).isLessThan(1e-14);
      assertThat(GradientCheck.rho(fromSparse[k], expected[k])).isLessThan(1e-14);
    }
    assertThat(sparse.products()).as("of a chain").isEqualTo(3);
    assertThatCode(() -> DerivativeAssertions.assertHessian(energy(), X))
        .doesNotThrowAnyException();
    assertThatCode(() -> DerivativeAssertions.assertGradient(energy(), X))
        .doesNotThrowAnyException();
  }
}
