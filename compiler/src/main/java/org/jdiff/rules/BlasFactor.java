package org.jdiff.rules;

/**
 * An array in a matrix expression.
 *
 * @param name the argument
 * @param dual whether its tangent or adjoint is meant
 * @param after whether its value after the call is meant
 * @param view what is done to it
 * @param transposed whether it is transposed (on top of what its flag says)
 */
public record BlasFactor(String name, boolean dual, boolean after, View view, boolean transposed) {
  /** What is done to an array before it is multiplied. */
  public enum View {
    /** Nothing. */
    PLAIN,
    /** It is transposed if its flag says so. */
    OP,
    /** Its elements are replaced by their signs. */
    SIGN
  }
}
