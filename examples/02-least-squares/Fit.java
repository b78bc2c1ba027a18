import java.util.Arrays;
import java.util.Locale;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.jdiff.hipparchus.JdiffModel;
import org.jdiff.runtime.DifferentiableMap;

/** Fits four parameters to data that were made with known ones. */
public class Fit {
  private static final int POINTS = 50;
  private static final double[] TIMES = new double[POINTS];

  /** The model with tangents in four directions at once. */
  private static final class Model implements DifferentiableMap {
    @Override
    public int inputs() {
      return 4;
    }

    @Override
    public int outputs() {
      return POINTS;
    }

    @Override
    public boolean hasJvp() {
      return true;
    }

    @Override
    public boolean hasVjp() {
      return false;
    }

    @Override
    public int width() {
      return 4;
    }

    @Override
    public void jvp(double[] p, double[] v, double[] y, double[] tangent) {
      jvps(p, new double[][] {v}, y, new double[][] {tangent});
    }

    @Override
    public void vjp(double[] p, double[] w, double[] y, double[] adjoint) {
      throw new UnsupportedOperationException("forward mode only");
    }

    @Override
    public void jvps(double[] p, double[][] v, double[] y, double[][] t) {
      double[][] in = Arrays.copyOf(v, 4);
      double[][] out = Arrays.copyOf(t, 4);
      for (int k = v.length; k < 4; k++) {
        in[k] = new double[4];
        out[k] = new double[POINTS];
      }
      Decays.d_decays(
          p, in[0], in[1], in[2], in[3], y, out[0], out[1], out[2], out[3], TIMES, POINTS);
    }
  }

  public static void main(String[] args) {
    double[] truth = {5, 1.3, 2, 0.2};
    Arrays.setAll(TIMES, i -> 0.1 * i);
    double[] data = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double t = TIMES[i];
      data[i] = truth[0] * Math.exp(-truth[1] * t) + truth[2] * Math.exp(-truth[3] * t);
    }

    JdiffModel model = new JdiffModel(new Model());
    Optimum optimum =
        new LevenbergMarquardtOptimizer()
            .optimize(
                new LeastSquaresBuilder()
                    .model(model)
                    .target(data)
                    .start(new double[] {3, 2, 3, 0.1})
                    .maxEvaluations(200)
                    .maxIterations(200)
                    .build());

    double[] found = optimum.getPoint().toArray();
    System.out.printf(
        Locale.ROOT, "parameters %.3f %.3f %.3f %.3f%n", found[0], found[1], found[2], found[3]);
    System.out.printf(
        "native calls %d for %d evaluations%n", model.passes(), optimum.getEvaluations());
    for (int k = 0; k < 4; k++) {
      if (Math.abs(found[k] - truth[k]) > 1e-6) {
        throw new AssertionError(found[k] + " is not " + truth[k]);
      }
    }
    if (model.passes() > optimum.getEvaluations()) {
      throw new AssertionError("one native call per evaluation is enough");
    }
    System.out.println("checked against the parameters that made the data");
  }
}
