package org.jdiff.bindgen;

/** How a generated method takes memory. */
enum Passing {
  /** Native memory, addressed as it is. */
  SEGMENTS(""),
  /** Java arrays, copied to native memory for the call. */
  COPIES(""),
  /** Java arrays, addressed in place while the garbage collector waits. */
  HEAP("Critical");

  private final String suffix;

  Passing(String suffix) {
    this.suffix = suffix;
  }

  /** {@return whether parameters are arrays where they can be} */
  boolean arrays() {
    return this != SEGMENTS;
  }

  /** {@return what the names of such methods end with} */
  String suffix() {
    return suffix;
  }
}
