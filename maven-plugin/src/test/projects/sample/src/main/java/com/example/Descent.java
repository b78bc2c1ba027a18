package com.example;

/** Goes downhill with the gradient of native code. */
public final class Descent {
  private Descent() {}

  /**
   * {@return the point one step downhill}
   *
   * @param x where to start
   * @param length the length of the step as a multiple of the gradient
   */
  public static double[] step(double[] x, double length) {
    double[] gradient = Loss.d_loss(x, x.length).dx();
    double[] next = x.clone();
    for (int i = 0; i < x.length; i++) {
      next[i] -= length * gradient[i];
    }
    return next;
  }
}
