package org.jdiff.corpus;

/** Numbers of the manifest. */
final class CorpusNumbers {
  private CorpusNumbers() {}

  static double parse(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /** Whether a number is right: equal (also if infinite) or near. */
  static boolean near(double actual, double expected, double tolerance) {
    if (Double.compare(actual, expected) == 0 || actual == expected) {
      return true;
    }
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
  }
}
