import java.util.Arrays;
import org.jdiff.runtime.DifferentiableMap;
import org.jdiff.runtime.SparseJacobian;
import org.jdiff.runtime.SparseMatrix;
import org.jdiff.runtime.SparsityPattern;

/** Newton's method with a sparse Jacobian and a solver for tridiagonal systems. */
public class Newton {
  private static final int N = 10_000;

  public static void main(String[] args) {
    DifferentiableMap system =
        DifferentiableMap.forward(
            N, N, (x, v, r, tangent) -> Broyden.d_residual(x, v, r, tangent, N));
    SparseJacobian jacobian = SparseJacobian.of(system, SparsityPattern.banded(N, N, 1, 1));

    double[] x = new double[N];
    Arrays.fill(x, -1);
    double[] r = new double[N];
    int steps = 0;
    SparseMatrix matrix = jacobian.compute(x, r);
    System.out.printf("%d elements from %d passes%n", matrix.count(), jacobian.passes());
    while (largest(r) > 1e-12 && steps < 20) {
      double[] step = solve(matrix, r);
      for (int i = 0; i < N; i++) {
        x[i] -= step[i];
      }
      steps++;
      matrix = jacobian.compute(x, r);
    }
    System.out.printf("solved after %d steps%n", steps);
    if (largest(r) > 1e-12 || jacobian.passes() != 3 || jacobian.error(x, 1) > 1e-14) {
      throw new AssertionError(largest(r) + ", " + jacobian.error(x, 1));
    }
    System.out.println("checked: the residual vanishes, and the band is all there is");
  }

  /** Gaussian elimination of a tridiagonal system. */
  private static double[] solve(SparseMatrix a, double[] b) {
    double[] upper = new double[N];
    double[] y = new double[N];
    for (int i = 0; i < N; i++) {
      double lower = i > 0 ? a.get(i, i - 1) : 0;
      double pivot = a.get(i, i) - (i > 0 ? lower * upper[i - 1] : 0);
      upper[i] = i + 1 < N ? a.get(i, i + 1) / pivot : 0;
      y[i] = (b[i] - (i > 0 ? lower * y[i - 1] : 0)) / pivot;
    }
    for (int i = N - 2; i >= 0; i--) {
      y[i] -= upper[i] * y[i + 1];
    }
    return y;
  }

  private static double largest(double[] v) {
    return Arrays.stream(v).map(Math::abs).max().orElse(0);
  }
}
