package org.jdiff.transform;

/**
 * What an active call of the primal calls in a derivative.
 *
 * @param shape a derivative of the called function, or of one of those that may be called: all have
 *     the same signature
 * @param symbol the forward derivative or the augmented half
 * @param reverseSymbol the reverse half; empty unless split
 * @param indirect whether the called address is the first argument of both
 */
record CallTarget(Variant shape, String symbol, String reverseSymbol, boolean indirect) {
  static CallTarget of(Variant variant) {
    return new CallTarget(variant, variant.symbol(), variant.reverseSymbol(), false);
  }
}
