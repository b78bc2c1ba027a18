package org.jdiff.corpus;

/**
 * How far a file got.
 *
 * @param name the file
 * @param stage the last stage that succeeded
 * @param execution what came of its program
 * @param detail what was found, in one line; empty if all is well
 */
record ProducerResult(String name, Stage stage, Execution execution, String detail) {
  /** What is done with a file, in order. */
  enum Stage {
    /** Not even read. */
    NOTHING,
    /** Read through the bridge, parsed and verified. */
    READ,
    /** An object was made. */
    CODE
  }

  /** What comes of a program. */
  enum Execution {
    /** It prints nothing, or was not to be run. */
    NONE,
    /** It printed what the producer's own program prints. */
    EQUAL,
    /** It did not. */
    DIFFERENT
  }

  /** {@return the line that {@link #parse} reads} */
  String line() {
    String plain = detail.replaceAll("\\s+", " ");
    return String.join("\t", name, stage.name(), execution.name(), plain);
  }

  /** {@return a result as a child wrote it} */
  static ProducerResult parse(String line) {
    String[] fields = line.split("\t", -1);
    return new ProducerResult(
        fields[0], Stage.valueOf(fields[1]), Execution.valueOf(fields[2]), fields[3]);
  }

  /** {@return whether it was read and verified} */
  boolean read() {
    return stage != Stage.NOTHING;
  }

  /** {@return whether an object was made} */
  boolean code() {
    return stage == Stage.CODE;
  }
}
