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
import java.util.TreeSet;
import org.jdiff.analysis.AccessRanges;
import org.jdiff.analysis.Cfg;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.analysis.LoopRegions;
import org.jdiff.analysis.MinCut;
import org.jdiff.analysis.Overwrites;
import org.jdiff.analysis.Separation;
import org.jdiff.analysis.TripCount;
import org.jdiff.analysis.TripCounts;
import org.jdiff.analysis.Variance;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.PlanEntry;
import org.jdiff.transform.EdgeSources.EdgeSource;

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
  private static final int MAX_FREQUENCY_DEPTH = 6;

  /** A second version has to save a tenth of the tape. */
  private static final double WORTHWHILE = 0.9;

  private static final int MOST_TESTS = 64;

  /** The cost of storing and reading an element that several iterations share. */
  private static final long SHARED = 6;

  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final Overwrites always;
  private final Optional<Separation> separation;
  private final Recompute recompute;
  private final Map<Integer, EdgeSource> edges = new HashMap<>();
  private final Set<Req> kept = new TreeSet<>();
  private final LoopRegions regions;
  private final Homes homes;
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
    this.regions = LoopRegions.of(facts.fn(), facts.cfg(), facts.loops(), recompute.trips());
    this.homes =
        new Homes(
            this::loopOf,
            loop -> recompute.tripCount(loop.index()),
            this::type,
            this::bits,
            regions,
            Variance.of(context.program(), facts.fn(), facts.cfg(), facts.loops(), overwrites));
  }

  /**
   * Plans the tape of a reverse derivative.
   *
   * @return the plan, or empty if the control flow has a shape that only the store-everything tape
   *     handles
   */
  static Optional<StoragePlan> of(Derivation context, Variant variant) {
    return of(context, variant, context.overwrites(variant.facts()), Optional.empty());
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
            TripCounts.of(facts.fn(), facts.cfg(), facts.loops()),
            general.always);
    Separation separation = Separation.of(facts.fn(), general.always, ranges);
    if (separation.isEmpty()) {
      return Optional.empty();
    }
    return of(context, variant, general.always, Optional.of(separation))
        .filter(plan -> plan.weight() < general.weight() * WORTHWHILE)
        .filter(plan -> plan.tests().size() <= MOST_TESTS);
  }

  private static Optional<StoragePlan> of(
      Derivation context, Variant variant, Overwrites always, Optional<Separation> separation) {
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
    EdgeSources sources = new EdgeSources(facts);
    TreeSet<Req> required = new TreeSet<>();
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index()) || !facts.cfg().returns(block.index())) {
        continue;
      }
      required.addAll(needs.of(block.index()));
      if (facts.cfg().predecessors(block.index()).size() > 1) {
        EdgeSource source = sources.of(block.index());
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
    homes.place(kept);
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
      case RESULT, EDGE, COUNT, ARRAY, LENGTH, FLAGS -> false;
    };
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
      graph.edge(in.get(req), out.get(req), keeping(req));
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

  /**
   * What keeping a value costs. Where all iterations of a loop share an element, it stays in the
   * cache, but is still stored and read each time; that is no cheaper than to read a value again.
   */
  private long keeping(Req req) {
    long elements = frequency(homes.depth(req));
    long stores = frequency(req);
    return bytes(req) * elements + (stores > elements ? SHARED * stores : 0);
  }

  private long frequency(Req req) {
    return frequency(loopOf(req).map(Loop::depth).orElse(0));
  }

  private static long frequency(int depth) {
    long frequency = 1;
    for (int i = 0; i < Math.min(MAX_FREQUENCY_DEPTH, depth); i++) {
      frequency *= 10;
    }
    return frequency;
  }

  Type type(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW -> facts.fn().type(req.id());
      case RESULT -> RuleResults.type(context, facts, req.id(), req.index());
      case EDGE -> edgeType(req.id());
      case COUNT -> new Type.Int(64, 8, 8);
      case ARRAY ->
          homes.inline(req).<Type>map(a -> a).orElse(Machine.addressType(context.module()));
      case LENGTH -> new Type.Int(64, 8, 8);
      case FLAGS -> homes.wordType(req);
    };
  }

  private Type edgeType(int block) {
    int bits = edgeBits(block);
    int bytes = bits <= 8 ? 1 : bits <= 16 ? 2 : 4;
    return new Type.Int(bytes * 8, bytes, bytes);
  }

  /** The bits that tell the predecessors of a block apart. */
  private int edgeBits(int block) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(facts.cfg().predecessors(block).size() - 1);
  }

  /** The bits of a branch or condition; 0 if a value is to have bytes or a register of its own. */
  private int bits(Req req) {
    if (loopOf(req).isEmpty() && variant.key().kind() == Variant.Kind.COMBINED) {
      return 0;
    }
    return switch (req.kind()) {
      case EDGE -> edgeBits(req.id());
      case PRIMAL -> facts.fn().type(req.id()) instanceof Type.Int i && i.bits() == 1 ? 1 : 0;
      case SHADOW, RESULT, COUNT, ARRAY, LENGTH, FLAGS -> 0;
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
      case LENGTH -> facts.loops().parent(facts.loops().loops().get(req.index()));
      case FLAGS ->
          req.id() < 0 ? Optional.empty() : Optional.of(facts.loops().loops().get(req.id()));
    };
  }

  // ---- answers

  Recompute recompute() {
    return recompute;
  }

  EdgeSource edge(int block) {
    return edges.get(block);
  }

  Homes homes() {
    return homes;
  }

  LoopRegions regions() {
    return regions;
  }

  boolean isKept(Req req) {
    return homes.contains(req);
  }

  /** The loops whose iterations are counted on the way forward. */
  boolean counts(int loop) {
    return countedIterations.get(loop);
  }

  /** How often a loop runs, if that is known before it is entered. */
  Optional<TripCount> tripCount(int loop) {
    return recompute.tripCount(loop);
  }

  /** What must not overlap for this plan to be right. */
  List<Separation.Disjoint> tests() {
    return separation.map(s -> s.tests(reliedOn())).orElse(List.of());
  }

  /**
   * The reads that are repeated, and those that values depend on which several iterations share:
   * both are right only if nothing is overwritten in between.
   */
  private Set<Integer> reliedOn() {
    Set<Integer> reads = new TreeSet<>();
    Deque<Integer> shared = new ArrayDeque<>();
    repeated.stream().filter(r -> r.kind() == Req.Kind.PRIMAL).forEach(r -> reads.add(r.id()));
    homes.all().stream().filter(homes::isShared).forEach(r -> shared.add(r.id()));
    Set<Integer> seen = new TreeSet<>(shared);
    while (!shared.isEmpty()) {
      int id = shared.poll();
      if (facts.fn().value(id) instanceof Inst inst) {
        reads.add(id);
        inst.core().operands().stream().filter(seen::add).forEach(shared::add);
      }
    }
    return reads;
  }

  /** What all that is kept costs, weighted by how often. */
  long tapeCost() {
    return kept.stream().mapToLong(this::keeping).sum();
  }

  /** What executing the primal once more costs, in the unit of one addition. */
  long primalCost() {
    long cost = 0;
    for (Block block : facts.fn().blocks()) {
      if (facts.cfg().reachable(block.index())) {
        long once = block.instructions().stream().mapToLong(recompute::cost).sum();
        cost += once * frequency(facts.loops().loopOf(block.index()).map(Loop::depth).orElse(0));
      }
    }
    return cost;
  }

  /** The bytes kept in loops, weighted by how often. */
  private long weight() {
    return kept.stream().filter(r -> loopOf(r).isPresent()).mapToLong(this::keeping).sum();
  }

  // ---- report

  /**
   * The decisions as data: what is kept, outer loops first, then what is computed again.
   *
   * @param named the function that carries them out
   */
  List<PlanEntry> entries(Variant named) {
    PlanReport report = new PlanReport(named);
    for (Req req : homes.all()) {
      Optional<Recompute.Way> way = recompute.way(req);
      report.add(
          req,
          homes.of(req) instanceof Homes.Home.Bits ? 0 : type(req).size(),
          storage(req),
          loopOf(req),
          way.map(Recompute.Way::cost).orElse(0L),
          way.map(w -> "keeping it is cheaper than computing it again" + cost(w))
              .orElseGet(() -> recompute.obstacle(req)));
    }
    for (Block block : facts.fn().blocks()) {
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Call call) {
          context
              .costs(facts, call)
              .ifPresent(costs -> report.call(call, costs, loopOf(Req.primal(call.id()))));
        }
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
          way.cost() <= 1 ? "takes one operation" : "costs about " + way.cost() + " additions");
    }
    return report.entries();
  }

  private static String cost(Recompute.Way way) {
    String needs = way.operands().isEmpty() ? "" : ", and its operands would be needed";
    return " (about %d addition%s%s)".formatted(way.cost(), way.cost() == 1 ? "" : "s", needs);
  }

  private PlanEntry.Storage storage(Req req) {
    return switch (homes.of(req)) {
      case Homes.Home.PerCall p when variant.key().kind() != Variant.Kind.COMBINED ->
          PlanEntry.Storage.FRAME;
      case Homes.Home.PerCall p ->
          homes.inline(req).isPresent()
              ? PlanEntry.Storage.STACK_ARRAY
              : PlanEntry.Storage.REGISTER;
      case Homes.Home.Bits b -> PlanEntry.Storage.BITS;
      case Homes.Home.Field f -> PlanEntry.Storage.RECORD;
      case Homes.Home.Element e ->
          homes.inline(e.array()).isPresent()
              ? PlanEntry.Storage.STACK_ARRAY
              : PlanEntry.Storage.ARRAY;
    };
  }
}
