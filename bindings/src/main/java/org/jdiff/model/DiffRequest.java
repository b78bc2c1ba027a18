package org.jdiff.model;

import java.util.List;
import java.util.Optional;

/**
 * What the user asks for: one derivative of one function.
 *
 * @param function the primal as a symbol or a demangled name
 * @param mode the direction
 * @param arguments one entry per primal parameter, or named entries; see {@link ArgumentActivity}
 * @param returnActivity the activity of the returned value; empty means active if it is
 *     floating-point, else const
 * @param exportName the exported symbol; empty means {@code d_<function>}
 * @param primalReturn whether the derivative also hands back what the primal returns
 * @param safe whether the reverse sweep stores everything and recomputes nothing
 * @param raw whether the internal derivative in Enzyme's calling convention is exported too
 * @param parallel whether calls that run at the same time may share shadows: gradients are added to
 *     them atomically
 * @param width the number of directions that are computed side by side: every shadow, seed, tangent
 *     and gradient is there so many times
 */
public record DiffRequest(
    String function,
    Mode mode,
    List<ArgumentActivity> arguments,
    Optional<Activity> returnActivity,
    Optional<String> exportName,
    boolean primalReturn,
    boolean safe,
    boolean raw,
    boolean parallel,
    int width) {

  /** Copies the list and checks the width. */
  public DiffRequest {
    arguments = List.copyOf(arguments);
    if (width < 1) {
      throw new IllegalArgumentException("a derivative has at least one direction, not " + width);
    }
  }

  /** A request for one direction. */
  public DiffRequest(
      String function,
      Mode mode,
      List<ArgumentActivity> arguments,
      Optional<Activity> returnActivity,
      Optional<String> exportName,
      boolean primalReturn,
      boolean safe,
      boolean raw,
      boolean parallel) {
    this(
        function,
        mode,
        arguments,
        returnActivity,
        exportName,
        primalReturn,
        safe,
        raw,
        parallel,
        1);
  }

  /** A request whose calls do not share shadows with calls that run at the same time. */
  public DiffRequest(
      String function,
      Mode mode,
      List<ArgumentActivity> arguments,
      Optional<Activity> returnActivity,
      Optional<String> exportName,
      boolean primalReturn,
      boolean safe,
      boolean raw) {
    this(function, mode, arguments, returnActivity, exportName, primalReturn, safe, raw, false);
  }

  /**
   * The activity of one parameter.
   *
   * @param parameter the parameter's source name, or empty if given by position
   * @param activity its activity
   */
  public record ArgumentActivity(Optional<String> parameter, Activity activity) {}

  /**
   * {@return a request with positional activities and every option at its default}
   *
   * @param function the primal
   * @param mode the direction
   * @param activities one per parameter
   */
  public static DiffRequest of(String function, Mode mode, Activity... activities) {
    List<ArgumentActivity> arguments =
        java.util.Arrays.stream(activities)
            .map(a -> new ArgumentActivity(Optional.empty(), a))
            .toList();
    return new DiffRequest(
        function, mode, arguments, Optional.empty(), Optional.empty(), true, false, false);
  }

  /**
   * {@return this request with another setting of the store-everything reverse}
   *
   * @param value whether the reverse sweep stores everything
   */
  public DiffRequest withSafe(boolean value) {
    return new DiffRequest(
        function,
        mode,
        arguments,
        returnActivity,
        exportName,
        primalReturn,
        value,
        raw,
        parallel,
        width);
  }

  /**
   * {@return this request with another setting of calls that run at the same time}
   *
   * @param value whether they may share shadows
   */
  public DiffRequest withParallel(boolean value) {
    return new DiffRequest(
        function,
        mode,
        arguments,
        returnActivity,
        exportName,
        primalReturn,
        safe,
        raw,
        value,
        width);
  }

  /**
   * {@return this request with an exported name}
   *
   * @param name the exported symbol
   */
  public DiffRequest withExportName(String name) {
    return new DiffRequest(
        function,
        mode,
        arguments,
        returnActivity,
        Optional.of(name),
        primalReturn,
        safe,
        raw,
        parallel,
        width);
  }

  /**
   * {@return this request with a return activity}
   *
   * @param activity the activity of the returned value
   */
  public DiffRequest withReturn(Activity activity) {
    return new DiffRequest(
        function,
        mode,
        arguments,
        Optional.of(activity),
        exportName,
        primalReturn,
        safe,
        raw,
        parallel,
        width);
  }

  /**
   * {@return this request with another number of directions}
   *
   * @param directions at least 1
   */
  public DiffRequest withWidth(int directions) {
    return new DiffRequest(
        function,
        mode,
        arguments,
        returnActivity,
        exportName,
        primalReturn,
        safe,
        raw,
        parallel,
        directions);
  }
}
