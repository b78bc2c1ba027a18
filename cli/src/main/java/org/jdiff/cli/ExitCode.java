package org.jdiff.cli;

import java.util.Collection;
import java.util.List;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.Severity;

/** The numbers with which the command ends; part of its public contract. */
public final class ExitCode {
  /** Everything that was asked for was done. */
  public static final int OK = 0;

  /** The request or the input was refused, with diagnostics. */
  public static final int REFUSED = 1;

  /** The command line is wrong or incomplete. */
  public static final int USAGE = 2;

  /** An input cannot be read, is malformed or was made by too new an LLVM (JD06xx). */
  public static final int INPUT = 3;

  /** A numerical check ran and failed (JD0502). */
  public static final int CHECK_FAILED = 4;

  /** The linker failed (JD0703). */
  public static final int TOOL_FAILED = 5;

  /** An output cannot be written (JD07xx). */
  public static final int OUTPUT = 6;

  /** A mistake in jdiff itself. */
  public static final int INTERNAL = 70;

  /**
   * Which number wins if findings of several kinds come together: the one nearest to the start of
   * the chain, because what follows may be its consequence.
   */
  private static final List<Integer> PRECEDENCE =
      List.of(INTERNAL, USAGE, INPUT, REFUSED, CHECK_FAILED, TOOL_FAILED, OUTPUT);

  private ExitCode() {}

  /**
   * {@return the exit code for findings: that of the errors among them, or {@link #OK} if there is
   * none}
   *
   * @param diagnostics the findings of a run
   */
  public static int of(Collection<Diagnostic> diagnostics) {
    List<Integer> present =
        diagnostics.stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(d -> of(d.code()))
            .toList();
    return PRECEDENCE.stream().filter(present::contains).findFirst().orElse(OK);
  }

  /**
   * {@return the exit code for an error with a code}
   *
   * @param code the code of the error
   */
  public static int of(DiagnosticCode code) {
    return switch (code) {
      // These two can be seen in the command line alone.
      case JD0104, JD0108 -> USAGE;
      case JD0501, JD0901 -> INTERNAL;
      case JD0502 -> CHECK_FAILED;
      case JD0703 -> TOOL_FAILED;
      default ->
          switch (code.name().substring(2, 4)) {
            case "06" -> INPUT;
            case "07" -> OUTPUT;
            default -> REFUSED;
          };
    };
  }
}
