package org.jdiff.cli;

import java.util.List;
import java.util.Optional;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.Mode;
import picocli.CommandLine.Option;

/** One {@code --fn} and the options that belong to it. */
final class DerivativeGroup {
  @Option(
      names = "--fn",
      required = true,
      paramLabel = "NAME",
      description = "The function to differentiate: a symbol or a demangled C++ or Rust name.")
  String function;

  @Option(
      names = "--args",
      paramLabel = "LIST",
      description = {
        "One activity per parameter, by position (dup,const) or name (x=dup,n=const): const,"
            + " active, dup or dupnoneed; for a batch scalar (the same for all evaluations) or"
            + " vector. 'auto' takes the proposal of jdiff inspect and says what it is."
      })
  String arguments;

  @Option(
      names = "--ret",
      paramLabel = "ACTIVITY",
      description = "The activity of the returned value; by default active if it is a number.")
  String returned;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      converter = ModeConverter.class,
      description = {
        "forward (jvp), reverse (vjp, grad), split or forward-split (reverse or forward mode in"
            + " functions of their own with a tape between them), or batch (several evaluations of"
            + " the function in one call). Default: reverse."
      })
  Mode mode = Mode.REVERSE;

  @Option(
      names = "--name",
      paramLabel = "SYMBOL",
      description = "The exported symbol. Default: d_ and the name of the function.")
  String exportName;

  @Option(names = "--no-primal", description = "Do not return what the function returns.")
  boolean noPrimal;

  @Option(
      names = "--raw",
      description = "Also export the derivative in Enzyme's calling convention.")
  boolean raw;

  @Option(
      names = "--safe",
      description = "Reverse mode: keep every intermediate value and recompute none.")
  boolean safe;

  @Option(
      names = "--parallel",
      description = "Add to shadows atomically: calls in several threads may share them.")
  boolean parallel;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = {
        "How many directions are computed side by side: each shadow, seed and result is there so"
            + " many times. Default: 1."
      })
  int width = 1;

  /** {@return whether the user left the activities to jdiff} */
  boolean isAutomatic() {
    return "auto".equals(arguments);
  }

  /**
   * {@return the requests of a command line}
   *
   * @param groups each {@code --fn} with its options
   * @param proposals what stands for activities that the user left to jdiff
   * @param findings gets what is wrong with the words
   */
  static List<DiffRequest> requests(
      List<DerivativeGroup> groups, Proposals proposals, List<Diagnostic> findings) {
    ActivityList words = new ActivityList(findings);
    return groups.stream()
        .map(g -> g.request(proposals.resolve(g.function, g.arguments, g.mode), words))
        .toList();
  }

  /**
   * {@return the request}
   *
   * @param activities the activities of the parameters
   * @param words reads the activity of the returned value
   */
  DiffRequest request(List<ArgumentActivity> activities, ActivityList words) {
    return new DiffRequest(
        function,
        mode,
        activities,
        returned == null
            ? Optional.empty()
            : words.activity(returned, "the value that '" + function + "' returns"),
        Optional.ofNullable(exportName),
        !noPrimal,
        safe,
        raw,
        parallel,
        width);
  }
}
