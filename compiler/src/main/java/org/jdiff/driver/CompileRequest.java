package org.jdiff.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.InputOptions;

/**
 * What to read, what to differentiate and how to make code of it. Without derivatives, the marker
 * calls of the input are replaced. Immutable; the {@code with…} methods return changed copies.
 *
 * @param inputs what to read; several inputs are linked with each other
 * @param derivatives what to differentiate
 * @param optimisation how much the result is optimised, 0 to 3
 * @param cpu the processor to make code for: a name of LLVM's, {@code native}, or empty for the
 *     baseline
 * @param safe whether the reverse sweeps of marker calls store everything and recompute nothing
 * @param reading how the inputs become IR
 */
public record CompileRequest(
    List<Input> inputs,
    List<DiffRequest> derivatives,
    int optimisation,
    String cpu,
    boolean safe,
    InputOptions reading) {

  /** Copies the lists and checks the level. */
  public CompileRequest {
    inputs = List.copyOf(inputs);
    derivatives = List.copyOf(derivatives);
    if (optimisation < 0 || optimisation > 3) {
      throw new IllegalArgumentException("optimisation is 0 to 3, not " + optimisation);
    }
  }

  /**
   * {@return a request without derivatives, at level 3, for the baseline processor}
   *
   * @param inputs what to read
   */
  public static CompileRequest of(Input... inputs) {
    return new CompileRequest(List.of(inputs), List.of(), 3, "", false, InputOptions.defaults());
  }

  /**
   * {@return this request with one more derivative}
   *
   * @param request what to differentiate
   */
  public CompileRequest with(DiffRequest request) {
    List<DiffRequest> all = new ArrayList<>(derivatives);
    all.add(request);
    return withDerivatives(all);
  }

  /**
   * {@return this request with other derivatives}
   *
   * @param requests what to differentiate
   */
  public CompileRequest withDerivatives(List<DiffRequest> requests) {
    return new CompileRequest(inputs, requests, optimisation, cpu, safe, reading);
  }

  /**
   * {@return this request with other inputs}
   *
   * @param all what to read
   */
  public CompileRequest withInputs(List<Input> all) {
    return new CompileRequest(all, derivatives, optimisation, cpu, safe, reading);
  }

  /**
   * {@return this request with another level of optimisation}
   *
   * @param level 0 to 3
   */
  public CompileRequest withOptimisation(int level) {
    return new CompileRequest(inputs, derivatives, level, cpu, safe, reading);
  }

  /**
   * {@return this request for another processor}
   *
   * @param name a name of LLVM's, {@code native}, or empty
   */
  public CompileRequest withCpu(String name) {
    return new CompileRequest(inputs, derivatives, optimisation, name, safe, reading);
  }

  /**
   * {@return this request with another way to read its inputs}
   *
   * @param options how inputs become IR
   */
  public CompileRequest withReading(InputOptions options) {
    return new CompileRequest(inputs, derivatives, optimisation, cpu, safe, options);
  }

  /**
   * {@return this request with other arguments for clang}
   *
   * @param arguments the arguments
   */
  public CompileRequest withClangArguments(List<String> arguments) {
    return withReading(reading.withClangArguments(arguments));
  }

  /**
   * {@return this request with a listener}
   *
   * @param listener is told about steps that take seconds
   */
  public CompileRequest withProgress(Consumer<String> listener) {
    return withReading(reading.withProgress(listener));
  }

  /**
   * {@return this request with another setting of the store-everything reverse for marker calls}
   *
   * @param value whether the reverse sweeps store everything
   */
  public CompileRequest withSafe(boolean value) {
    return new CompileRequest(inputs, derivatives, optimisation, cpu, value, reading);
  }
}
