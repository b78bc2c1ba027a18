package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the table: a function or instruction whose derivative is known.
 *
 * @param name the canonical name, by which expressions call it
 * @param kind how the derivative is given
 * @param params what each parameter is
 * @param outputs the results, in the order of {@link Output}
 * @param partials the derivatives that are not identically zero
 * @param effects what a call does besides computing its results
 * @param samples points at which partials are smooth, one value per non-pointer parameter, for
 *     generated tests
 * @param edges values of partials by policy at kinks, poles and domain edges
 * @param source where the formula comes from, with notes
 * @param names every symbol base name that means this row, the canonical one first (LLVM intrinsics
 *     without type suffix)
 */
public record FunctionRule(
    String name,
    RuleKind kind,
    List<ParamKind> params,
    List<Output> outputs,
    List<Partial> partials,
    Effects effects,
    List<double[]> samples,
    List<Edge> edges,
    String source,
    List<String> names) {
  /** Copies the lists. */
  public FunctionRule {
    params = List.copyOf(params);
    outputs = List.copyOf(outputs);
    partials = List.copyOf(partials);
    samples = List.copyOf(samples);
    edges = List.copyOf(edges);
    names = List.copyOf(names);
  }

  /**
   * {@return the partial of a result with respect to an argument, empty if that is identically
   * zero}
   *
   * @param result index into {@link #outputs()}
   * @param argument index into {@link #params()}
   */
  public Optional<Partial> partial(int result, int argument) {
    return partials.stream()
        .filter(p -> p.result() == result && p.argument() == argument)
        .findFirst();
  }

  /**
   * {@return the partials of one result, by ascending argument}
   *
   * @param result index into {@link #outputs()}
   */
  public List<Partial> partialsOf(int result) {
    return partials.stream().filter(p -> p.result() == result).toList();
  }

  /**
   * {@return the arguments that a partial reads}
   *
   * @param partial index into {@link #partials()}
   */
  public Set<Integer> argumentsNeeded(int partial) {
    return partials.get(partial).argumentsNeeded();
  }

  /**
   * {@return whether a partial reads any result of the primal call}
   *
   * @param partial index into {@link #partials()}
   */
  public boolean resultNeeded(int partial) {
    return !partials.get(partial).resultsNeeded().isEmpty();
  }

  /**
   * {@return the parameters that carry a value into the function, in order: what a sample point
   * lists}
   */
  public List<Integer> valueParams() {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < params.size(); i++) {
      if (!params.get(i).isOut() && params.get(i) != ParamKind.STRING) {
        indices.add(i);
      }
    }
    return List.copyOf(indices);
  }

  /** {@return the row with further names} */
  FunctionRule withNames(List<String> more) {
    List<String> all = new ArrayList<>(names);
    more.stream().filter(n -> !all.contains(n)).forEach(all::add);
    return new FunctionRule(
        name, kind, params, outputs, partials, effects, samples, edges, source, all);
  }

  /** {@return the row with other partials} */
  FunctionRule withPartials(List<Partial> others) {
    return new FunctionRule(
        name, kind, params, outputs, others, effects, samples, edges, source, names);
  }
}
