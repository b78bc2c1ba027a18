package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.SourcePosition;

/** Turns the decisions of a tape into data that users can read. */
final class PlanReport {
  private final Variant variant;
  private final Facts facts;
  private final List<PlanEntry> entries = new ArrayList<>();

  PlanReport(Variant variant) {
    this.variant = variant;
    this.facts = variant.facts();
  }

  List<PlanEntry> entries() {
    return List.copyOf(entries);
  }

  /** Adds one decision. */
  void add(
      Req req,
      long bytes,
      PlanEntry.Storage storage,
      Optional<Loop> loop,
      long cost,
      String reason) {
    entries.add(
        new PlanEntry(
            variant.symbol(),
            facts.fn().name(),
            position(req),
            kind(req),
            value(req),
            name(req),
            bytes,
            storage,
            loop.map(this::place),
            cost,
            reason));
  }

  /** Adds a call whose callee keeps nothing. */
  void call(Inst.Call call, CombinedCalls.Costs costs, Optional<Loop> loop) {
    Req result = Req.primal(call.id());
    entries.add(
        new PlanEntry(
            variant.symbol(),
            facts.fn().name(),
            position(result),
            PlanEntry.Kind.CALL,
            value(result),
            name(result),
            0,
            PlanEntry.Storage.RECOMPUTED,
            loop.map(this::place),
            costs.primal(),
            "as a whole where the reverse sweep meets it: that costs about %d additions, a tape %d"
                .formatted(costs.primal(), costs.tape())));
  }

  private static PlanEntry.Kind kind(Req req) {
    return switch (req.kind()) {
      case PRIMAL -> PlanEntry.Kind.VALUE;
      case SHADOW -> PlanEntry.Kind.SHADOW;
      case RESULT -> PlanEntry.Kind.RESULT;
      case EDGE -> PlanEntry.Kind.BRANCH;
      case COUNT -> PlanEntry.Kind.ITERATIONS;
      case ARRAY -> PlanEntry.Kind.ARRAY;
      case LENGTH -> PlanEntry.Kind.ITERATIONS;
      case FLAGS -> PlanEntry.Kind.FLAGS;
    };
  }

  private static OptionalInt value(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW, RESULT -> OptionalInt.of(req.id());
      case EDGE, COUNT, ARRAY, LENGTH, FLAGS -> OptionalInt.empty();
    };
  }

  private Optional<SourcePosition> position(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW, RESULT ->
          facts.fn().value(req.id()) instanceof Value.Param
              ? facts.fn().position()
              : Places.of(facts, req.id());
      case EDGE -> first(req.id());
      case COUNT, ARRAY, LENGTH -> first(facts.loops().loops().get(req.id()).header());
      case FLAGS ->
          req.id() < 0
              ? facts.fn().position()
              : first(facts.loops().loops().get(req.id()).header());
    };
  }

  private String name(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW -> "%" + req.id() + " = " + word(facts.fn().value(req.id()));
      case RESULT -> req.index() + " of %" + req.id() + " = " + word(facts.fn().value(req.id()));
      case EDGE -> "into " + place(req.id());
      case COUNT, LENGTH -> "of the loop at " + place(facts.loops().loops().get(req.id()));
      case ARRAY ->
          "number " + req.index() + " of the loop at " + place(facts.loops().loops().get(req.id()));
      case FLAGS -> "in word " + req.index();
    };
  }

  /** LLVM's word for what computes a value. */
  static String word(Value value) {
    return switch (value) {
      case Value.Param param -> "argument " + (param.index() + 1);
      case Value.Const constant -> "constant";
      case Inst.Binary binary -> lower(binary.op());
      case Inst.Cast cast -> lower(cast.op());
      case Inst.Call call -> "call " + call.callee().orElse("through an address");
      case Inst.Invoke invoke -> "invoke " + invoke.callee().orElse("through an address");
      case Inst.Other other -> other.opcode();
      case Inst.Gep gep -> "getelementptr";
      case Inst.Compare compare -> compare.floating() ? "fcmp" : "icmp";
      case Inst.CondBranch branch -> "br";
      case Inst.Branch branch -> "br";
      case Inst.Shuffle shuffle -> "shufflevector";
      case Inst.Return ret -> "ret";
      case Inst inst -> inst.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private String place(Loop loop) {
    return place(loop.header());
  }

  private String place(int block) {
    return first(block).map(Object::toString).orElse("block " + block);
  }

  private Optional<SourcePosition> first(int block) {
    Block b = facts.fn().blocks().get(block);
    return b.instructions().stream()
        .flatMap(i -> i.core().position().stream())
        .filter(p -> p.line() > 0)
        .findFirst();
  }
}
