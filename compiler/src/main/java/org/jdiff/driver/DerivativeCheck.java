package org.jdiff.driver;

final class DerivativeCheck {
  private DerivativeCheck() {}

  static CheckReport run(CheckRequest request) {
    return java.util.Optional.<CheckReport>empty().orElseThrow();
  }
}
