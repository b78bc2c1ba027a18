package org.jdiff.driver;

import org.jdiff.ir.Target;

/** What is known about the machine that the compiler runs on. */
public final class Platform {
  private Platform() {}

  /** {@return the triple for which code is made if the input does not say another} */
  public static String hostTriple() {
    return Target.hostTriple();
  }
}
