import java.util.Locale;

/** Forces as the negative gradient of the energy. */
public class Forces {
  public static void main(String[] args) {
    double r = 1.2;
    double[] pair = {0, 0, 0, r, 0, 0};
    double[] gradient = new double[6];
    double energy = Kernel.d_energy(pair, gradient, pair.length, 1.0);
    check(energy, 4 * (Math.pow(r, -12) - Math.pow(r, -6)));
    check(gradient[3], 4 * (-12 * Math.pow(r, -13) + 6 * Math.pow(r, -7)));
    check(gradient[0], -gradient[3]);

    double[] cluster = new double[3 * 27];
    for (int i = 0; i < 27; i++) {
      cluster[3 * i] = 1.1 * (i % 3) + 0.01 * i;
      cluster[3 * i + 1] = 1.1 * (i / 3 % 3);
      cluster[3 * i + 2] = 1.1 * (i / 9) - 0.02 * i;
    }
    double[] all = new double[cluster.length];
    System.out.printf(
        Locale.ROOT, "energy %.4f%n", Kernel.d_energy(cluster, all, cluster.length, 1.0));
    for (int k = 0; k < 3; k++) {
      double sum = 0;
      for (int i = 0; i < 27; i++) {
        sum += all[3 * i + k];
      }
      check(sum, 0);
    }
    System.out.println("checked: forces of two particles in closed form; forces add up to zero");
  }

  private static void check(double a, double b) {
    if (Math.abs(a - b) > 1e-10) {
      throw new AssertionError(a + " is not " + b);
    }
  }
}
