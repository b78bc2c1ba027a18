package org.jdiff.model;

/** How much a diagnostic matters. */
public enum Severity {
  /** No output is written. */
  ERROR,
  /** Output is written; the user can act on the remark. */
  WARNING
}
