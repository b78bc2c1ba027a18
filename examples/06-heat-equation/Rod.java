/** The gradient by the initial state, for an initial state that is an eigenvector. */
public class Rod {
  public static void main(String[] args) {
    int n = 1000;
    int steps = 2000;
    int k = 30;
    double r = 0.4;
    double[] u0 = new double[n];
    for (int i = 0; i < n; i++) {
      u0[i] = Math.sin(k * Math.PI * (i + 1) / (n + 1));
    }
    double half = Math.sin(k * Math.PI / 2 / (n + 1));
    double factor = Math.pow(1 - 4 * r * half * half, 2 * steps);

    double[] gradient = new double[n];
    double value = Heat.d_objective(u0, gradient, n, steps, r, 1.0);

    double expected = 0;
    for (int i = 0; i < n; i++) {
      expected += 0.5 * factor * u0[i] * u0[i];
      check(gradient[i], factor * u0[i]);
    }
    check(value, expected);
    System.out.println(n + " derivatives by one call");
    System.out.println("checked against the eigenvalue of the scheme");
  }

  private static void check(double a, double b) {
    if (Math.abs(a - b) > 1e-10 * Math.max(1, Math.abs(b))) {
      throw new AssertionError(a + " is not " + b);
    }
  }
}
