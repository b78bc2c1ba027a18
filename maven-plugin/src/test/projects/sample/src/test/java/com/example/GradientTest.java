package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GradientTest {
  private static final double[] X = {1, 2, -0.5};

  @Test
  void gradientOfTheLossIsExact() {
    // The derivative of w x^3 is 3 w x^2; the header says w = 2, and a test changes that.
    double w = Double.parseDouble(System.getProperty("weight", "2"));
    Loss.DLossGradient result = Loss.d_loss(X, X.length);
    assertEquals(w * 8.875, result.value());
    assertArrayEquals(new double[] {3 * w, 12 * w, 0.75 * w}, result.dx());
  }

  @Test
  void stepGoesDownhill() {
    double w = Double.parseDouble(System.getProperty("weight", "2"));
    double[] next = Descent.step(new double[] {1, 2}, 0.25);
    assertArrayEquals(new double[] {1 - 0.75 * w, 2 - 3 * w}, next);
  }

  @Test
  void gradientAndTangentOfTheEnergyAreExact() {
    assertEquals(7.25, Energy.energyGradient(X, X.length).value());
    assertArrayEquals(new double[] {-2, 7, -5}, Energy.energyGradient(X, X.length).dx());
    assertEquals(-2, Energy.energyTangent(X, new double[] {1, 0, 0}, X.length).tangent());
  }
}
