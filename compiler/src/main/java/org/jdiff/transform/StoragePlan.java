package org.jdiff.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdiff.analysis.AccessRanges;
import org.jdiff.analysis.Cfg;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.analysis.MinCut;
import org.jdiff.analysis.Overwrites;
import org.jdiff.analysis.Separation;
import org.jdiff.analysis.TripCount;
import org.jdiff.analysis.TripCounts;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * Decides for each value that the reverse sweep reads whether it is kept or computed again, and
 * where it is kept. Plain data; nothing is emitted here.
 *
 * <p>Keeping costs bytes times frequency, computing again costs operations times frequency; a
 * minimum cut finds the cheapest mixture. Values outside of loops are kept in registers or in the
 * frame, values in counted loops in arrays with one element per iteration, values in other loops in
 * one record per iteration.
 */
final class StoragePlan {
  /** How a block finds out which predecessor it was entered from. */
  sealed interface EdgeSource {
    /** A loop header: the iteration counter tells. */
    record Counter(Loop loop) implements EdgeSource {}

    /**
     * The outcome of a two-way branch tells.
     *
     * @param condition the number of the condition
     * @param ifTrue the predecessor (by position) if it holds
     * @param ifFalse the predecessor otherwise
     */
    record Condition(int condition, int ifTrue, int ifFalse) implements EdgeSource {}

    /** The number of the predecessor is kept. */
    record Kept() implements EdgeSource {}
  }

  private static final int MAX_FREQUENCY_DEPTH = 6;

  /** A second version has to save a tenth of the tape. */
  private static final double WORTHWHILE = 0.9;

  private static final int MOST_TESTS = 64;

  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final Overwrites always;
  private final Optional<Separation> separation;
  private final Recompute recompute;
  private final Map<Integer, EdgeSource> edges = new HashMap<>();
  private final Set<Req> kept = new TreeSet<>();
  private final Map<Integer, List<Req>> keptByLoop = new TreeMap<>();
  private final Set<Req> repeated = new TreeSet<>();
  private final BitSet countedIterations = new BitSet();
  private final int exit;

  private StoragePlan(
      Derivation context, Variant variant, Overwrites always, Optional<Separation> separation) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
    this.always = always;
    this.separation = separation;
    Overwrites overwrites = separation.map(always::given).orElse(always);
    this.recompute = new Recompute(context, facts, overwrites, always);
    this.exit = returningBlock();
  }

  private static Overwrites overwrites(Derivation context, Variant variant) {
    Facts facts = variant.facts();
    boolean split = variant.key().kind() == Variant.Kind.SPLIT;
    return Overwrites.of(context.program(), facts.fn(), facts.cfg(), facts.memory(), split);
  }

  /**
   * Plans the tape of a reverse derivative.
   *
   * @return the plan, or empty if the control flow has a shape that only the store-everything tape
   *     handles
   */
  static Optional<StoragePlan> of(Derivation context, Variant variant) {
    return of(context, variant, overwrites(context, variant), Optional.empty());
  }

  /**
   * Plans for the case that arguments do not overlap, if that makes a difference and a test at the
   * entry can tell.
   *
   * @param general the plan for all cases
   * @return a plan with tests, or empty
   */
  static Optional<StoragePlan> ofSeparate(
      Derivation context, Variant variant, StoragePlan general) {
    Facts facts = variant.facts();
    AccessRanges ranges =
        AccessRanges.of(
            context.program(),
            facts.fn(),
            facts.loops(),
            TripCounts.of(facts.fn(), facts.cfg(), facts.loops()));
    Separation separation = Separation.of(facts.fn(), general.always, ranges);
    if (separation.isEmpty()) {
      return Optional.empty();
    }
    return of(context, variant, general.always, Optional.of(separation))
        .filter(plan -> plan.weight() <= general.weight() * WORTHWHILE)
        .filter(plan -> plan.tests().size() <= MOST_TESTS);
  }

  private static Optional<StoragePlan> of(
      Derivation context,
      Variant variant,
      Overwrites always,
      Optional<Separation> separation) {
    StoragePlan plan = new StoragePlan(context, variant, always, separation);
    if (plan.exit < 0 || !plan.regular()) {
      return Optional.empty();
    }
    plan.decide();
    return Optional.of(plan);
  }

  private int returningBlock() {
    for (Block block : facts.fn().blocks()) {
      if (facts.cfg().reachable(block.index()) && block.terminator() instanceof Inst.Return) {
        return block.index();
      }
    }
    return -1;
  }

  /**
   * Loops with one way in, one way back and exits of their own; what loop-simplify makes of all
   * natural loops.
   */
  private boolean regular() {
    if (facts.loops().irreducible()) {
      return false;
    }
    for (Loop loop : facts.loops().loops()) {
      if (loop.preheader().isEmpty()
          || loop.latches().size() != 1
          || facts.cfg().predecessors(loop.header()).size() != 2) {
        return false;
      }
      for (Cfg.Edge edge : loop.exits()) {
        for (int p : facts.cfg().predecessors(edge.to())) {
          if (!loop.contains(p)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  // ---- decisions

  private void decide() {
    Needs needs = Needs.of(context, facts);
    TreeSet<Req> required = new TreeSet<>();
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index()) || !facts.cfg().returns(block.index())) {
        continue;
      }
      required.addAll(needs.of(block.index()));
      if (facts.cfg().predecessors(block.index()).size() > 1) {
        EdgeSource source = edgeSource(block.index());
        edges.put(block.index(), source);
        switch (source) {
          case EdgeSource.Counter c -> {}
          case EdgeSource.Condition c -> {
            if (!facts.isConstant(c.condition())) {
              required.add(Req.primal(c.condition()));
            }
          }
          case EdgeSource.Kept k -> kept.add(new Req(Req.Kind.EDGE, block.index(), 0));
        }
      }
    }
    for (Loop loop : facts.loops().loops()) {
      if (facts.cfg().returns(loop.header())) {
        countedIterations.set(loop.index());
        required.add(new Req(Req.Kind.COUNT, loop.index(), 0));
      }
    }
    required.removeIf(this::isDirect);
    cut(required);
    place();
  }

  /**
   * Whether a value is simply there in the reverse sweep: constants, and in a combined function
   * everything outside of loops that is computed on every path to the return.
   */
  boolean isDirect(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW -> {
        Value value = facts.fn().value(req.id());
        if (value instanceof Value.Const) {
          yield true;
        }
        if (variant.key().kind() != Variant.Kind.COMBINED) {
          yield false;
        }
        yield value instanceof Value.Param
            || (value instanceof Inst inst
                && facts.loops().loopOf(inst.block()).isEmpty()
                && facts.cfg().dominates(inst.block(), exit));
      }
      case RESULT, EDGE, COUNT, ARRAY -> false;
    };
  }

  private EdgeSource edgeSource(int block) {
    Optional<Loop> loop = facts.loops().loopOf(block);
    if (loop.isPresent() && loop.get().header() == block) {
      return new EdgeSource.Counter(loop.get());
    }
    List<Integer> predecessors = facts.cfg().predecessors(block);
    int above = facts.cfg().immediateDominator(block);
    if (predecessors.size() == 2
        && facts.fn().blocks().get(above).terminator() instanceof Inst.CondBranch branch
        && branch.ifTrue() != branch.ifFalse()
        && sameLoop(above, block)) {
      int first = side(branch, above, block, predecessors.get(0));
      int second = side(branch, above, block, predecessors.get(1));
      if (first * second == -1) {
        return first == 1
            ? new EdgeSource.Condition(branch.operand(0), 0, 1)
            : new EdgeSource.Condition(branch.operand(0), 1, 0);
      }
    }
    return new EdgeSource.Kept();
  }

  private boolean sameLoop(int a, int b) {
    return facts.loops().loopOf(a).equals(facts.loops().loopOf(b));
  }

  /**
   * 1 if a predecessor is reached only when the branch condition holds, −1 if only when it does
   * not, else 0.
   */
  private int side(Inst.CondBranch branch, int above, int block, int predecessor) {
    if (predecessor == above) {
      return branch.ifTrue() == block ? 1 : -1;
    }
    if (onlyThrough(branch.ifTrue(), above, block, predecessor)) {
      return 1;
    }
    return onlyThrough(branch.ifFalse(), above, block, predecessor) ? -1 : 0;
  }

  private boolean onlyThrough(int successor, int above, int block, int predecessor) {
    return successor != block
        && facts.cfg().predecessors(successor).equals(List.of(above))
        && facts.cfg().dominates(successor, predecessor);
  }

  private void cut(Set<Req> required) {
    MinCut graph = new MinCut();
    int source = graph.node();
    int sink = graph.node();
    Map<Req, Integer> in = new HashMap<>();
    Map<Req, Integer> out = new HashMap<>();
    Deque<Req> queue = new ArrayDeque<>(required);
    Set<Req> seen = new TreeSet<>(required);
    List<Req> order = new ArrayList<>();
    while (!queue.isEmpty()) {
      Req req = queue.poll();
      order.add(req);
      in.put(req, graph.node());
      out.put(req, graph.node());
      recompute
          .way(req)
          .ifPresent(
              way -> {
                for (Req operand : way.operands()) {
                  if (!isDirect(operand) && seen.add(operand)) {
                    queue.add(operand);
                  }
                }
              });
    }
    for (Req req : order) {
      long frequency = frequency(req);
      graph.edge(in.get(req), out.get(req), bytes(req) * frequency);
      Optional<Recompute.Way> way = recompute.way(req);
      graph.edge(source, in.get(req), way.map(w -> w.cost() * frequency).orElse(MinCut.INFINITE));
      for (Req operand : way.map(Recompute.Way::operands).orElse(List.of())) {
        if (!isDirect(operand)) {
          graph.edge(out.get(operand), in.get(req), MinCut.INFINITE);
        }
      }
      if (required.contains(req)) {
        graph.edge(out.get(req), sink, MinCut.INFINITE);
      }
    }
    BitSet sinkSide = graph.sinkSide(source, sink);
    for (Req req : order) {
      if (!sinkSide.get(in.get(req)) && sinkSide.get(out.get(req))) {
        kept.add(req);
      } else if (sinkSide.get(in.get(req))) {
        repeated.add(req);
      }
    }
  }

  private long bytes(Req req) {
    // A byte written and read again weighs about as much as an addition; values in registers weigh
    // less than any work.
    boolean register = loopOf(req).isEmpty() && variant.key().kind() == Variant.Kind.COMBINED;
    return register ? 1 : Math.max(1, type(req).size());
  }

  private long frequency(Req req) {
    int depth = Math.min(MAX_FREQUENCY_DEPTH, loopOf(req).map(Loop::depth).orElse(0));
    long frequency = 1;
    for (int i = 0; i < depth; i++) {
      frequency *= 10;
    }
    return frequency;
  }

  Type type(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW -> facts.fn().type(req.id());
      case RESULT -> RuleResults.type(context, facts, req.id(), req.index());
      case EDGE -> new Type.Int(8, 1, 1);
      case COUNT -> new Type.Int(64, 8, 8);
      case ARRAY -> new Type.Ptr(0, 8, 8);
    };
  }

  /** The loop in each iteration of which a value is there anew. */
  Optional<Loop> loopOf(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW ->
          facts.fn().value(req.id()) instanceof Inst inst
              ? facts.loops().loopOf(inst.block())
              : Optional.empty();
      case RESULT -> facts.loops().loopOf(((Inst) facts.fn().value(req.id())).block());
      case EDGE -> facts.loops().loopOf(req.id());
      case COUNT, ARRAY -> facts.loops().parent(facts.loops().loops().get(req.id()));
    };
  }

  /**
   * Gives every kept value its place, inner loops first: their counts and arrays are values of the
   * loop around.
   */
  private void place() {
    for (Req req : kept) {
      keptByLoop.computeIfAbsent(key(req), k -> new ArrayList<>()).add(req);
    }
    List<Loop> loops = facts.loops().loops();
    for (int i = loops.size() - 1; i >= 0; i--) {
      Loop loop = loops.get(i);
      if (!facts.cfg().returns(loop.header())) {
        continue;
      }
      if (tripCount(loop.index()).isPresent()) {
        List<Req> values = keptByLoop.getOrDefault(loop.index(), List.of());
        for (int k = 0; k < values.size(); k++) {
          add(new Req(Req.Kind.ARRAY, loop.index(), k));
        }
      }
    }
  }

  private void add(Req req) {
    if (kept.add(req)) {
      keptByLoop.computeIfAbsent(key(req), k -> new ArrayList<>()).add(req);
    }
  }

  private int key(Req req) {
    return loopOf(req).map(Loop::index).orElse(-1);
  }

  // ---- answers

  Recompute recompute() {
    return recompute;
  }

  EdgeSource edge(int block) {
    return edges.get(block);
  }

  boolean isKept(Req req) {
    return kept.contains(req);
  }

  /** The values kept per iteration of a loop; per call for index −1. */
  List<Req> keptIn(int loop) {
    return keptByLoop.getOrDefault(loop, List.of());
  }

  /** The loops whose iterations are counted on the way forward. */
  boolean counts(int loop) {
    return countedIterations.get(loop);
  }

  /** How often a loop runs, if that is known before it is entered. */
  Optional<TripCount> tripCount(int loop) {
    return recompute.tripCount(loop);
  }

  /** Whether a loop keeps one record per iteration. */
  boolean hasRecords(int loop) {
    return !keptIn(loop).isEmpty() && tripCount(loop).isEmpty();
  }

  /** Whether a loop keeps arrays with one element per iteration. */
  boolean hasArrays(int loop) {
    return !keptIn(loop).isEmpty() && tripCount(loop).isPresent();
  }

  boolean usesArena() {
    for (Loop loop : facts.loops().loops()) {
      if (hasRecords(loop.index()) || hasArrays(loop.index())) {
        return true;
      }
    }
    return false;
  }

  /** What must not overlap for this plan to be right. */
  List<Separation.Disjoint> tests() {
    List<Inst.Load> reads = new ArrayList<>();
    for (Req req : repeated) {
      if (req.kind() == Req.Kind.PRIMAL && facts.fn().value(req.id()) instanceof Inst.Load load) {
        reads.add(load);
      }
    }
    return separation.map(s -> s.tests(reads)).orElse(List.of());
  }

  /** The bytes kept in loops, weighted by how often. */
  private long weight() {
    return kept.stream()
        .filter(r -> loopOf(r).isPresent())
        .mapToLong(r -> bytes(r) * frequency(r))
        .sum();
  }

  // ---- report

  /**
   * The decisions as data: what is kept, outer loops first, then what is computed again.
   *
   * @param named the function that carries them out
   */
  List<PlanEntry> entries(Variant named) {
    PlanReport report = new PlanReport(named);
    for (int loop = -1; loop < facts.loops().loops().size(); loop++) {
      for (Req req : keptIn(loop)) {
        Optional<Recompute.Way> way = recompute.way(req);
        report.add(
            req,
            type(req).size(),
            storage(loop),
            loopOf(req),
            way.map(Recompute.Way::cost).orElse(0L),
            way.map(w -> "keeping it costs less than computing it again")
                .orElseGet(() -> recompute.obstacle(req)));
      }
    }
    for (Req req : repeated) {
      Recompute.Way way = recompute.way(req).orElseThrow();
      report.add(
          req,
          0,
          PlanEntry.Storage.RECOMPUTED,
          loopOf(req),
          way.cost(),
          way.cost() == 1 ? "takes one operation" : "costs " + way.cost() + " additions");
    }
    return report.entries();
  }

  private PlanEntry.Storage storage(int loop) {
    if (loop < 0) {
      return variant.key().kind() == Variant.Kind.COMBINED
          ? PlanEntry.Storage.REGISTER
          : PlanEntry.Storage.FRAME;
    }
    return hasArrays(loop) ? PlanEntry.Storage.ARRAY : PlanEntry.Storage.RECORD;
  }
}
