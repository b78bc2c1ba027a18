package org.jdiff.driver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.InputOptions;

/**
 * Which derivative to check and where. Immutable; the {@code with…} methods return changed copies.
 *
 * @param inputs what to read
 * @param function the primal as a symbol or a demangled name
 * @param arguments the activities in reverse mode, by position or name, as in a request; active
 *     arguments become dup in forward mode
 * @param returnActivity the activity of the returned value; empty means active if it is
 *     floating-point
 * @param values the point of evaluation by parameter name; what is missing is made up from the seed
 * @param length the number of elements of arrays that no value is given for
 * @param seed the start of the random numbers
 * @param optimisation how much the checked code is optimised, 0 to 3
 * @param cpu the processor to make code for, {@code native}, or empty for the baseline
 * @param reading how the inputs become IR
 */
public record CheckRequest(
    List<Input> inputs,
    String function,
    List<ArgumentActivity> arguments,
    Optional<Activity> returnActivity,
    Map<String, ArgumentValue> values,
    int length,
    long seed,
    int optimisation,
    String cpu,
    InputOptions reading) {

  /** The number of elements of an array for which nothing is said. */
  public static final int DEFAULT_LENGTH = 8;

  /** Copies the collections and checks the numbers. */
  public CheckRequest {
    inputs = List.copyOf(inputs);
    arguments = List.copyOf(arguments);
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (length < 1) {
      throw new IllegalArgumentException("an array has at least one element, not " + length);
    }
    if (optimisation < 0 || optimisation > 3) {
      throw new IllegalArgumentException("optimisation is 0 to 3, not " + optimisation);
    }
  }

  /** What the user says about one argument. */
  public sealed interface ArgumentValue {
    /**
     * A number passed by value.
     *
     * @param value the number; whole if the parameter is an integer
     */
    record Scalar(double value) implements ArgumentValue {}

    /**
     * The content of an array.
     *
     * @param values its elements
     */
    record Elements(List<Double> values) implements ArgumentValue {
      /** Copies the list. */
      public Elements {
        values = List.copyOf(values);
      }
    }

    /**
     * An array of random content.
     *
     * @param count the number of its elements
     */
    record Length(int count) implements ArgumentValue {}
  }

  /**
   * {@return a request with made-up values}
   *
   * @param inputs what to read
   * @param function the primal
   * @param arguments one activity per parameter, or named ones
   */
  public static CheckRequest of(
      List<Input> inputs, String function, List<ArgumentActivity> arguments) {
    return new CheckRequest(
        inputs,
        function,
        arguments,
        Optional.empty(),
        Map.of(),
        DEFAULT_LENGTH,
        1,
        3,
        "",
        InputOptions.defaults());
  }

  /**
   * {@return this request with a return activity}
   *
   * @param activity the activity of the returned value
   */
  public CheckRequest withReturn(Activity activity) {
    return new CheckRequest(
        inputs,
        function,
        arguments,
        Optional.of(activity),
        values,
        length,
        seed,
        optimisation,
        cpu,
        reading);
  }

  /**
   * {@return this request with the value of one argument}
   *
   * @param parameter the name of the parameter
   * @param value its value
   */
  public CheckRequest withValue(String parameter, ArgumentValue value) {
    Map<String, ArgumentValue> all = new LinkedHashMap<>(values);
    all.put(parameter, value);
    return new CheckRequest(
        inputs, function, arguments, returnActivity, all, length, seed, optimisation, cpu, reading);
  }

  /**
   * {@return this request with another length of arrays}
   *
   * @param count the number of elements
   */
  public CheckRequest withLength(int count) {
    return new CheckRequest(
        inputs,
        function,
        arguments,
        returnActivity,
        values,
        count,
        seed,
        optimisation,
        cpu,
        reading);
  }

  /**
   * {@return this request with another start of the random numbers}
   *
   * @param start any number
   */
  public CheckRequest withSeed(long start) {
    return new CheckRequest(
        inputs,
        function,
        arguments,
        returnActivity,
        values,
        length,
        start,
        optimisation,
        cpu,
        reading);
  }

  /**
   * {@return this request with another level of optimisation}
   *
   * @param level 0 to 3
   */
  public CheckRequest withOptimisation(int level) {
    return new CheckRequest(
        inputs, function, arguments, returnActivity, values, length, seed, level, cpu, reading);
  }

  /**
   * {@return this request for another processor}
   *
   * @param name a name of LLVM's, {@code native}, or empty
   */
  public CheckRequest withCpu(String name) {
    return new CheckRequest(
        inputs,
        function,
        arguments,
        returnActivity,
        values,
        length,
        seed,
        optimisation,
        name,
        reading);
  }

  /**
   * {@return this request with another way to read its inputs}
   *
   * @param options how inputs become IR
   */
  public CheckRequest withReading(InputOptions options) {
    return new CheckRequest(
        inputs,
        function,
        arguments,
        returnActivity,
        values,
        length,
        seed,
        optimisation,
        cpu,
        options);
  }

  /**
   * {@return this request with other arguments for clang}
   *
   * @param all the arguments
   */
  public CheckRequest withClangArguments(List<String> all) {
    return withReading(reading.withClangArguments(all));
  }

  /**
   * {@return this request with a listener}
   *
   * @param listener is told about steps that take seconds
   */
  public CheckRequest withProgress(Consumer<String> listener) {
    return withReading(reading.withProgress(listener));
  }
}
