package org.jdiff.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding about the user's request or input.
 *
 * @param severity whether output is withheld
 * @param code the stable code, which has a page of its own
 * @param position where it was found, if known
 * @param message what is wrong, complete alone, lower-case first letter, no full stop
 * @param notes why: circumstances that led here
 * @param helps how to fix it: what to write
 */
public record Diagnostic(
    Severity severity,
    DiagnosticCode code,
    Optional<SourcePosition> position,
    String message,
    List<String> notes,
    List<String> helps) {

  /** Copies the lists. */
  public Diagnostic {
    notes = List.copyOf(notes);
    helps = List.copyOf(helps);
  }

  /**
   * {@return an error without position, notes or help}
   *
   * @param code the stable code
   * @param message what is wrong
   */
  public static Diagnostic error(DiagnosticCode code, String message) {
    return new Diagnostic(Severity.ERROR, code, Optional.empty(), message, List.of(), List.of());
  }

  /**
   * {@return a warning without position, notes or help}
   *
   * @param code the stable code
   * @param message what is remarkable
   */
  public static Diagnostic warning(DiagnosticCode code, String message) {
    return new Diagnostic(Severity.WARNING, code, Optional.empty(), message, List.of(), List.of());
  }

  /**
   * {@return this finding at a place}
   *
   * @param where the place
   */
  public Diagnostic at(SourcePosition where) {
    return new Diagnostic(severity, code, Optional.of(where), message, notes, helps);
  }

  /**
   * {@return this finding at a place, if there is one}
   *
   * @param where the place, or empty to leave the finding as it is
   */
  public Diagnostic at(Optional<SourcePosition> where) {
    return where.isPresent() ? at(where.get()) : this;
  }

  /**
   * {@return this finding with one more note}
   *
   * @param note a reason, lower-case first letter
   */
  public Diagnostic note(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new Diagnostic(severity, code, position, message, all, helps);
  }

  /**
   * {@return this finding with one more help}
   *
   * @param help what the user can write or run
   */
  public Diagnostic help(String help) {
    List<String> all = new ArrayList<>(helps);
    all.add(help);
    return new Diagnostic(severity, code, position, message, notes, all);
  }
}
