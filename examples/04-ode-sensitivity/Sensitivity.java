import java.util.Locale;

/** The final number of prey, differentiated by parameters and initial state. */
public class Sensitivity {
  private static final double[] P = {1.1, 0.4, 0.1, 0.4};
  private static final double[] START = {10, 5};
  private static final int STEPS = 500;
  private static final double H = 0.01;

  public static void main(String[] args) {
    double[] state = START.clone();
    double[] adjoint = {1, 0}; // of the final state: prey only
    double[] gradient = new double[4];
    Prey.sensitivity_reverseAdd(P, gradient, state, adjoint, STEPS, H);

    System.out.printf(
        Locale.ROOT,
        "prey at the end %.4f, its derivatives by the parameters %.4f %.4f %.4f %.4f%n",
        state[0],
        gradient[0],
        gradient[1],
        gradient[2],
        gradient[3]);
    for (int k = 0; k < 6; k++) {
      double[] direction = new double[4];
      double[] tangent = new double[2];
      if (k < 4) {
        direction[k] = 1;
      } else {
        tangent[k - 4] = 1;
      }
      double[] moved = START.clone();
      Prey.sensitivity_forward(P, direction, moved, tangent, STEPS, H);
      double reverse = k < 4 ? gradient[k] : adjoint[k - 4];
      check(tangent[0], reverse, 1e-12);
      check((end(k, 1e-5) - end(k, -1e-5)) / 2e-5, reverse, 1e-6);
    }
    System.out.println("checked: forward and reverse mode agree, and so do differences");
  }

  /** The final prey if a parameter or a component of the initial state is moved. */
  private static double end(int k, double by) {
    double[] p = P.clone();
    double[] state = START.clone();
    if (k < 4) {
      p[k] += by;
    } else {
      state[k - 4] += by;
    }
    Prey.sensitivity_forward(p, new double[4], state, new double[2], STEPS, H);
    return state[0];
  }

  private static void check(double a, double b, double tolerance) {
    if (Math.abs(a - b) > tolerance * Math.max(1, Math.abs(a))) {
      throw new AssertionError(a + " is not " + b);
    }
  }
}
