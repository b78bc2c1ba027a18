package org.jdiff.rules;

import java.util.List;

/**
 * What a partial must be at a point where differences cannot tell: a kink, a pole, the edge of the
 * domain.
 *
 * @param at one value per non-pointer parameter
 * @param result the result that is differentiated
 * @param argument the argument it is differentiated by
 * @param derivative the value by policy; may be infinite or NaN
 */
public record Edge(List<Double> at, int result, int argument, double derivative) {
  /** Copies the list. */
  public Edge {
    at = List.copyOf(at);
  }
}
