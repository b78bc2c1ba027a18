package org.jdiff.driver;

import java.util.List;
import java.util.stream.Collectors;

/** What LLVM does to a module before and after differentiation, as data. */
final class Pipeline {
  /**
   * Makes functions easy to differentiate, whatever the optimisation level of the input: calls are
   * inlined, memory traffic becomes values, loops are rotated and have one induction variable.
   * Short loops of constant length are unrolled; anything else of the kind, and vectors, come after
   * differentiation.
   */
  static final List<Step> PREPARE =
      List.of(
          new Step("library", "inferattrs", "say what library functions do to memory"),
          new Step(
              "lanes",
              "function(scalarize-masked-mem-intrin)",
              "access memory under a mask lane by lane"),
          new Step(
              "promote",
              "function(sroa<modify-cfg>,early-cse<memssa>,simplifycfg)",
              "turn stack slots into values"),
          new Step(
              "combine",
              "function(instcombine<no-verify-fixpoint>,simplifycfg)",
              "bring expressions into their usual form"),
          new Step("constants", "ipsccp", "find arguments that are the same in all calls"),
          new Step(
              "inline",
              "always-inline,cgscc(inline,function-attrs,function(sroa<modify-cfg>,"
                  + "early-cse<memssa>,simplifycfg,instcombine<no-verify-fixpoint>))",
              "replace calls by bodies, with LLVM's bounds"),
          new Step("drop", "globaldce", "forget what nothing calls any more"),
          new Step(
              "scalars",
              "function(sroa<modify-cfg>,early-cse<memssa>,gvn,dse,adce,"
                  + "instcombine<no-verify-fixpoint>,simplifycfg)",
              "remove repeated loads and dead stores"),
          new Step(
              "rotate",
              "function(loop-simplify,lcssa,loop-mssa(loop-rotate<no-header-duplication>,licm))",
              "test loops at their end and move invariant work out"),
          new Step(
              "induction",
              "function(loop-simplify,lcssa,loop(indvars,loop-deletion))",
              "give each loop one induction variable"),
          new Step(
              "unroll",
              "function(loop(loop-unroll-full),sroa<modify-cfg>,early-cse<memssa>,"
                  + "instcombine<no-verify-fixpoint>,simplifycfg)",
              "turn small arrays that short loops walk into values"),
          new Step(
              "tidy",
              "function(gvn,instcombine<no-verify-fixpoint>,simplifycfg)",
              "remove what the loop passes left over"),
          new Step("return", "function(mergereturn)", "let each function return in one place"),
          new Step("canonical", "function(loop-simplify,lcssa)", "give loops preheader and latch"),
          new Step(
              "effects",
              "cgscc(function-attrs),rpo-function-attrs",
              "say what each function does to memory"));

  /** Which step has to come before which, and why. */
  static final List<Order> ORDER =
      List.of(
          new Order("library", "promote", "loads can be merged over calls that do not write"),
          new Order("lanes", "promote", "accesses under a constant mask are plain accesses"),
          new Order("promote", "inline", "small functions look large before their slots are gone"),
          new Order("promote", "constants", "arguments are constants when their slots are gone"),
          new Order("constants", "inline", "large callees are not inlined, yet know the constants"),
          new Order("combine", "inline", "the inliner measures functions in their usual form"),
          new Order("inline", "scalars", "slots passed to callees become values when inlined"),
          new Order("inline", "drop", "a function is dead when its last call was inlined"),
          new Order("scalars", "rotate", "invariant loads leave loops when dead stores are gone"),
          new Order("rotate", "induction", "trip counts are found in rotated loops"),
          new Order("induction", "unroll", "trip counts are constants by then"),
          new Order("unroll", "canonical", "loops are gone"),
          new Order("induction", "tidy", "the old induction variables are dead afterwards"),
          new Order("tidy", "return", "simplifying control flow duplicates returns"),
          new Order("return", "canonical", "the common return block adds exits to loops"),
          new Order("tidy", "canonical", "simplifying control flow merges preheaders and latches"),
          new Order("canonical", "effects", "attributes describe the final bodies"));

  private Pipeline() {}

  /**
   * One step.
   *
   * @param name how the order and dumps refer to it
   * @param passes LLVM's textual form
   * @param purpose what it is for
   */
  record Step(String name, String passes, String purpose) {}

  /**
   * A constraint.
   *
   * @param before the earlier step
   * @param after the later step
   * @param because why
   */
  record Order(String before, String after, String because) {}

  /** {@return the preparation in LLVM's textual form} */
  static String prepare() {
    return PREPARE.stream().map(Step::passes).collect(Collectors.joining(","));
  }

  /**
   * {@return the first part of the optimisation of the result in LLVM's textual form: everything
   * before the passes that turn loops into vectors} It is what LLVM does before link-time
   * optimisation, with the same passes as for an object.
   *
   * @param level 1 to 3
   */
  static String simplify(int level) {
    // What only the primal needed is dropped first: it costs time and would reach the output.
    return "globaldce,thinlto-pre-link<O"
        + level
        + ">,globalopt,globaldce,elim-avail-extern,rpo-function-attrs,recompute-globalsaa,"
        + "function<eager-inv>(float2int,lower-constant-intrinsics,"
        + (level == 3 ? "chr," : "")
        + "loop(loop-rotate<header-duplication;no-prepare-for-lto>,loop-deletion))";
  }

  /**
   * {@return the second part of the optimisation of the result in LLVM's textual form: the passes
   * that turn loops into vectors}
   *
   * @param level 1 to 3
   */
  static String vectorise(int level) {
    return "recompute-globalsaa,function<eager-inv>(loop-distribute,inject-tli-mappings,"
        + (level == 1
            ? "loop-vectorize<interleave-forced-only;vectorize-forced-only>,"
            : "loop-vectorize<no-interleave-forced-only;no-vectorize-forced-only>,")
        + "infer-alignment,loop-load-elim)";
  }

  /**
   * {@return the third part of the optimisation of the result in LLVM's textual form: what comes
   * after the loops}
   *
   * @param level 1 to 3
   */
  static String tidy(int level) {
    String combine = "instcombine<max-iterations=1;no-verify-fixpoint>,";
    return "recompute-globalsaa,function<eager-inv>("
        + combine
        + "simplifycfg<bonus-inst-threshold=1;forward-switch-cond;switch-range-to-icmp;"
        + "switch-to-lookup;no-keep-loops;hoist-common-insts;sink-common-insts;speculate-blocks;"
        + "simplify-cond-branch>,"
        + (level == 1 ? "" : "slp-vectorizer,")
        + "vector-combine,"
        + combine
        + "loop-unroll<O"
        + level
        + ">,transform-warning,sroa<preserve-cfg>,infer-alignment,"
        + combine
        + "loop-mssa(licm<allowspeculation>),alignment-from-assumptions,loop-sink,instsimplify,"
        + "div-rem-pairs,tailcallelim,simplifycfg<bonus-inst-threshold=1;switch-range-to-icmp;"
        + "keep-loops;hoist-loads-stores-with-cond-faulting;speculate-blocks;simplify-cond-branch;"
        + "speculate-unpredictables>),globaldce,constmerge,cg-profile,rel-lookup-table-converter,"
        + "function(annotation-remarks),globaldce";
  }

  /** {@return what level 0 does to the result in LLVM's textual form} */
  static String unoptimised() {
    return "globaldce,default<O0>,globaldce";
  }
}
