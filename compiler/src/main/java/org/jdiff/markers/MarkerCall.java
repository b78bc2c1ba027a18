package org.jdiff.markers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;

/**
 * A marker call as it was understood. Operands are positions in the call.
 *
 * @param kind what it asks for
 * @param site the call or invoke
 * @param functions the functions that it may mean; more than one if an operand chooses
 * @param target the operand that tells which function
 * @param width the number of shadows per argument
 * @param arguments what the function is called with, one per parameter
 * @param resultPlace the operand with the address that the result is written to
 * @param seed the operands with the adjoints of the returned value, one per shadow; empty if there
 *     is none
 * @param tape the operand with the tape, or with its address
 * @param options the options without a value
 * @param allocated the bytes that the caller has for a tape
 * @param returned what the function writes to an address that it is given first, instead of
 *     returning it; no argument of the call
 */
public record MarkerCall(
    MarkerKind kind,
    Inst site,
    List<String> functions,
    int target,
    int width,
    List<Argument> arguments,
    Optional<ResultPlace> resultPlace,
    List<Integer> seed,
    Optional<Integer> tape,
    List<MarkerOption> options,
    Optional<Long> allocated,
    Optional<Type> returned) {
  /** Copies the lists. */
  public MarkerCall {
    functions = List.copyOf(functions);
    arguments = List.copyOf(arguments);
    seed = List.copyOf(seed);
    options = List.copyOf(options);
  }

  /**
   * An argument of the function.
   *
   * @param activity its activity
   * @param primal the operand with its value
   * @param shadows the operands with its shadows; one address if there is a distance
   * @param distance the bytes between shadows that lie in one piece of memory
   */
  public record Argument(
      Activity activity, int primal, List<Integer> shadows, Optional<Long> distance) {
    /** Copies the list. */
    public Argument {
      shadows = List.copyOf(shadows);
    }
  }

  /**
   * Where a result goes that is too large for registers.
   *
   * @param operand the operand with the address
   * @param type its type
   */
  public record ResultPlace(int operand, Type type) {}

  /** {@return whether an option was given} */
  public boolean has(MarkerOption option) {
    return options.contains(option);
  }

  /** {@return the activities of the function's parameters} */
  public List<Activity> activities() {
    return Stream.concat(
            returned.stream().map(t -> Activity.DUP), arguments.stream().map(Argument::activity))
        .toList();
  }
}
