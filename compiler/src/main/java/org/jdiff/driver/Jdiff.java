package org.jdiff.driver;

import java.nio.file.Path;
import java.util.List;
import org.jdiff.model.Explanation;
import org.jdiff.model.InputOptions;

/**
 * The library interface of the compiler. Every call uses an LLVM context of its own, so that calls
 * from several threads do not disturb each other.
 */
public final class Jdiff {
  private Jdiff() {}

  /**
   * Differentiates functions.
   *
   * @param request what to read and what to make
   * @return the finished module; the caller closes it
   * @throws org.jdiff.model.DiffException with every finding, if the request or its input is at
   *     fault
   */
  public static Compilation compile(CompileRequest request) {
    return switch (request.reading().isolation()) {
      case IN_PROCESS -> CompileJob.run(request);
      case CHILD_PROCESS -> CompilingChild.compile(request);
    };
  }

  /**
   * Lists what a module contains.
   *
   * @param inputs what to read; several inputs are linked with each other
   * @return the functions and what stands in the way of their derivatives
   * @throws org.jdiff.model.DiffException with every finding, if an input cannot be read
   */
  public static ModuleReport inspect(Input... inputs) {
    return inspect(List.of(inputs), InputOptions.defaults());
  }

  /**
   * Lists what a module contains.
   *
   * @param inputs what to read; several inputs are linked with each other
   * @param options how the inputs become IR
   * @return the functions and what stands in the way of their derivatives
   * @throws org.jdiff.model.DiffException with every finding, if an input cannot be read
   */
  public static ModuleReport inspect(List<Input> inputs, InputOptions options) {
    return Inspection.run(inputs, options);
  }

  /**
   * Tells line by line what is known and decided about derivatives: activities and types, rules,
   * what is kept for the reverse sweep and why it is not computed again. Nothing is written.
   *
   * @param request what to read and what to explain; how code is made does not matter
   * @param directory where relative paths to sources start
   * @return one explanation per derivative, in the order of the request. A function that cannot be
   *     differentiated has one, too, with the findings that stand in the way
   * @throws org.jdiff.model.DiffException with every finding, if an input cannot be read or a
   *     request does not fit it
   */
  public static List<Explanation> explain(CompileRequest request, Path directory) {
    return ExplainJob.run(request, directory);
  }

  /**
   * Checks the derivatives of a function by executing them: against central differences, against
   * each other, against the store-everything reverse sweep, and for what they do to the primal's
   * results.
   *
   * @param request which function and at which point
   * @return what was found; a failed check is a result, not an exception
   * @throws org.jdiff.model.DiffException with every finding, if there is no derivative, or JD0503
   *     if it cannot be executed with made-up arguments
   */
  public static CheckReport check(CheckRequest request) {
    return DerivativeCheck.run(request);
  }
}
