import java.util.Arrays;
import java.util.Locale;

/** Value and gradient of the C function, compared with the closed form. */
public class Gradient {
  public static void main(String[] args) {
    double[] x = {1.0, 0.6, 2.0};
    double[] gradient = new double[x.length];
    double value = Energy.d_energy(x, gradient, x.length, 1.0);

    System.out.printf(Locale.ROOT, "value    %.4f%n", value);
    System.out.printf(
        "gradient %s%n",
        Arrays.toString(
            Arrays.stream(gradient)
                .mapToObj(g -> String.format(Locale.ROOT, "%.4f", g))
                .toArray()));
    for (int i = 0; i < x.length; i++) {
      double expected = x[i] * Math.cos(x[i] * x[i]) + (i > 0 ? 1.0 / (i + 1) : 0);
      if (Math.abs(gradient[i] - expected) > 1e-14) {
        throw new AssertionError(gradient[i] + " is not " + expected);
      }
    }
    System.out.println("checked against the closed form");
  }
}
