package org.jdiff.runtime;

/** A map made of functions; either product may be null. */
record ProductMap(
    int inputs, int outputs, DifferentiableMap.Product forward, DifferentiableMap.Product reverse)
    implements DifferentiableMap {
  ProductMap {
    if (inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException(
          "a map of %d inputs to %d outputs has no Jacobian".formatted(inputs, outputs));
    }
  }

  @Override
  public boolean hasJvp() {
    return forward != null;
  }

  @Override
  public boolean hasVjp() {
    return reverse != null;
  }

  @Override
  public void jvp(double[] x, double[] v, double[] y, double[] tangent) {
    if (forward == null) {
      throw new UnsupportedOperationException("this map has no forward mode");
    }
    Lengths.require("point", x, inputs);
    Lengths.require("direction", v, inputs);
    Lengths.require("value", y, outputs);
    Lengths.require("tangent", tangent, outputs);
    forward.compute(x, v, y, tangent);
  }

  @Override
  public void vjp(double[] x, double[] w, double[] y, double[] adjoint) {
    if (reverse == null) {
      throw new UnsupportedOperationException("this map has no reverse mode");
    }
    Lengths.require("point", x, inputs);
    Lengths.require("weight", w, outputs);
    Lengths.require("value", y, outputs);
    Lengths.require("adjoint", adjoint, inputs);
    reverse.compute(x, w, y, adjoint);
  }
}
