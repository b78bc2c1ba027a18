package org.jdiff.driver;

/** The library interface of the compiler. */
public final class Jdiff {
  private Jdiff() {}
}
