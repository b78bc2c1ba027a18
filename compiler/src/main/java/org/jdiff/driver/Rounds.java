package org.jdiff.driver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdiff.ir.IrModule;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;

/**
 * The order of requests: a request may name the derivative that another one exports, which then has
 * to be made first.
 */
final class Rounds {
  private Rounds() {}

  /**
   * {@return the positions of requests in groups, each of which differentiates functions of the
   * module or what earlier groups export}
   *
   * <p>Without nesting, and for a request that names nothing there is, one group holds everything.
   *
   * @param module what the input holds
   * @param requests what the user asked for, in any order
   */
  static List<List<Integer>> of(IrModule module, List<DiffRequest> requests) {
    List<Integer> waiting =
        IntStream.range(0, requests.size()).boxed().collect(Collectors.toList());
    List<List<Integer>> rounds = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Set<String> coming = new HashSet<>();
      waiting.forEach(i -> coming.add(exportName(requests.get(i))));
      List<Integer> ready =
          waiting.stream()
              .filter(i -> isThere(module, requests.get(i).function(), coming))
              .toList();
      if (ready.isEmpty()) {
        // They name each other; resolving them says so.
        ready = List.copyOf(waiting);
      }
      rounds.add(ready);
      waiting.removeAll(ready);
    }
    // Without derivatives the module is still prepared.
    return rounds.isEmpty() ? List.of(List.of()) : rounds;
  }

  private static boolean isThere(IrModule module, String function, Set<String> coming) {
    return module.hasSymbol(function) || !coming.contains(function);
  }

  private static String exportName(DiffRequest request) {
    String name = request.exportName().orElse(prefix(request.mode()) + request.function());
    return switch (request.mode()) {
      case FORWARD, REVERSE, BATCH -> name;
      case SPLIT -> name + "_reverse";
      case FORWARD_SPLIT -> name + "_tangent";
    };
  }

  /** What the names of functions begin with for which the user chose none. */
  static String prefix(Mode mode) {
    return mode == Mode.BATCH ? "batch_" : "d_";
  }
}
