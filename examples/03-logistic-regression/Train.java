import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Minimises the loss by gradient descent with momentum (Nesterov) on made-up data. */
public class Train {
  private static final int N = 200;
  private static final int D = 5;

  public static void main(String[] args) {
    Random random = new Random(1);
    double[] truth = {1.5, -2, 0.5, 0, 3};
    double[] x = random.doubles(N * D, -1, 1).toArray();
    double[] label = new double[N];
    for (int i = 0; i < N; i++) {
      double z = 0.3 * random.nextGaussian();
      for (int j = 0; j < D; j++) {
        z += truth[j] * x[i * D + j];
      }
      label[i] = z > 0 ? 1 : -1;
    }

    double[] w = new double[D];
    double[] gradient = new double[D];
    double start = Logistic.d_loss(w, gradient, x, label, N, D, 1.0);
    checkAgainstDifferences(w, gradient, x, label);

    double[] previous = w.clone();
    double[] ahead = w.clone();
    int steps = 0;
    double value = start;
    do {
      steps++;
      value = Logistic.d_loss(ahead, gradient, x, label, N, D, 1.0);
      for (int j = 0; j < D; j++) {
        w[j] = ahead[j] - 0.03 * gradient[j]; // the curvature is below N / 4 / 3 + 1
        ahead[j] = w[j] + 0.6 * (w[j] - previous[j]);
        previous[j] = w[j];
      }
    } while (norm(gradient) > 1e-10 && steps < 5000);

    int right = 0;
    for (int i = 0; i < N; i++) {
      double z = 0;
      for (int j = 0; j < D; j++) {
        z += w[j] * x[i * D + j];
      }
      right += z * label[i] > 0 ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT, "loss %.2f at the start, %.2f after %d steps%n", start, value, steps);
    System.out.printf("%d%% of the rows are classified as labelled%n", 100 * right / N);
    if (norm(gradient) > 1e-10 || right < 0.9 * N) {
      throw new AssertionError("not trained: " + norm(gradient) + ", " + right);
    }
    System.out.println("checked: the gradient vanishes, and agrees with differences before");
  }

  private static void checkAgainstDifferences(
      double[] w, double[] gradient, double[] x, double[] label) {
    for (int j = 0; j < D; j++) {
      double[] up = w.clone();
      double[] down = w.clone();
      up[j] += 1e-5;
      down[j] -= 1e-5;
      double[] unused = new double[D];
      double difference =
          (Logistic.d_loss(up, unused, x, label, N, D, 1.0)
                  - Logistic.d_loss(down, unused, x, label, N, D, 1.0))
              / 2e-5;
      if (Math.abs(difference - gradient[j]) > 1e-6) {
        throw new AssertionError(gradient[j] + " is not " + difference);
      }
    }
  }

  private static double norm(double[] v) {
    return Math.sqrt(Arrays.stream(v).map(a -> a * a).sum());
  }
}
