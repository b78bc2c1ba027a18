import java.util.Locale;
import java.util.Random;

/** Price and sensitivities of a call, compared with the closed form of Black and Scholes. */
public class Greeks {
  public static void main(String[] args) {
    double spot = 100;
    double vol = 0.2;
    double rate = 0.05;
    double time = 1;
    double strike = 100;
    Random random = new Random(7);
    double[] z = new double[200_000];
    for (int i = 0; i < z.length; i += 2) {
      z[i] = random.nextGaussian();
      z[i + 1] = -z[i]; // antithetic paths
    }

    var greeks = Option.d_price(spot, vol, rate, time, strike, z, z.length, 1.0);

    double d1 =
        (Math.log(spot / strike) + (rate + 0.5 * vol * vol) * time) / (vol * Math.sqrt(time));
    double d2 = d1 - vol * Math.sqrt(time);
    double discount = Math.exp(-rate * time);
    System.out.println("              Monte Carlo   Black-Scholes");
    row("price", greeks.value(), spot * normal(d1) - strike * discount * normal(d2));
    row("delta", greeks.dspot(), normal(d1));
    row("vega", greeks.dvol(), spot * Math.sqrt(time) * density(d1));
    row("rho", greeks.drate(), strike * time * discount * normal(d2));
    System.out.println("checked: within the error of the mean");
  }

  private static void row(String name, double computed, double exact) {
    System.out.printf(Locale.ROOT, "%-12s %13.4f %14.4f%n", name, computed, exact);
    if (Math.abs(computed - exact) > 0.01 * exact) {
      throw new AssertionError(name + " is off");
    }
  }

  private static double density(double x) {
    return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
  }

  /** The normal distribution function by its Taylor series, which converges everywhere. */
  private static double normal(double x) {
    double term = x;
    double sum = x;
    for (int k = 1; k < 200; k++) {
      term *= x * x / (2 * k + 1);
      sum += term;
    }
    return 0.5 + density(x) * sum;
  }
}
