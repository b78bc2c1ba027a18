package org.jdiff.model;

import java.io.Serial;
import java.util.List;

/**
 * Thrown when a request cannot be fulfilled because of the request or its input; carries every
 * finding at once.
 */
public final class DiffException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Creates the exception.
   *
   * @param diagnostics all findings of the phase that failed, at least one
   */
  public DiffException(List<Diagnostic> diagnostics) {
    super(diagnostics.getFirst().code() + ": " + diagnostics.getFirst().message());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Creates the exception for one finding.
   *
   * @param diagnostic the finding
   */
  public DiffException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  /** {@return all findings} */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
