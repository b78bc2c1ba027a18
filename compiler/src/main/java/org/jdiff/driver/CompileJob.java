package org.jdiff.driver;

final class CompileJob {
  private CompileJob() {}

  static Compilation run(CompileRequest request) {
    return java.util.Optional.<Compilation>empty().orElseThrow();
  }
}
