package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.IntegerIntrinsic;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.analysis.Overwrites;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.analysis.TripCount;
import org.jdiff.analysis.TripCounts;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * What it takes to compute a value of the forward sweep again in the reverse sweep: its operands,
 * and a rough cost in the unit of one addition.
 */
final class Recompute {
  private static final long ADD = 1;
  private static final long READ = 3;
  private static final long DIVIDE = 10;
  private static final long LIBRARY = 30;

  private final Derivation context;
  private final Facts facts;
  private final Overwrites overwrites;
  private final Overwrites always;
  private final TripCounts trips;
  private final Map<Integer, TripCount> counted = new HashMap<>();

  /**
   * Prepares the search.
   *
   * @param overwrites which reads may be repeated
   * @param always which reads may be repeated even if arguments overlap
   */
  Recompute(Derivation context, Facts facts, Overwrites overwrites, Overwrites always) {
    this.context = context;
    this.facts = facts;
    this.overwrites = overwrites;
    this.always = always;
    this.trips = TripCounts.of(facts.fn(), facts.cfg(), facts.loops());
    for (Loop loop : facts.loops().loops()) {
      if (facts.cfg().returns(loop.header())) {
        trips.tripCount(loop).ifPresent(t -> counted.put(loop.index(), t));
      }
    }
  }

  TripCounts trips() {
    return trips;
  }

  /** How often a loop runs, if that is known before it is entered. */
  Optional<TripCount> tripCount(int loop) {
    return Optional.ofNullable(counted.get(loop));
  }

  /**
   * A way to compute a value again.
   *
   * @param operands what must be there
   * @param cost roughly, in additions
   */
  record Way(List<Req> operands, long cost) {}

  /** An induction variable: its value in iteration k is the start plus k steps. */
  record Affine(Loop loop, int start, long step) {}

  /** How to compute a value again; empty if it has to be kept. */
  Optional<Way> way(Req req) {
    return switch (req.kind()) {
      case PRIMAL -> primal(req.id());
      case SHADOW -> shadow(req.id(), req.index());
      case COUNT -> tripCount(req.id()).map(Recompute::count);
      case RESULT, EDGE, ARRAY, LENGTH, FLAGS -> Optional.empty();
    };
  }

  /** The number of the last iteration follows from how the loop is entered. */
  private static Way count(TripCount count) {
    return switch (count) {
      case TripCount.Constant constant -> new Way(List.of(), 0);
      case TripCount.Computed computed ->
          new Way(List.of(Req.primal(computed.start()), Req.primal(computed.bound())), 4 * ADD);
    };
  }

  /** What an instruction costs where it is executed for the first time. */
  long cost(Inst inst) {
    return switch (inst) {
      case Inst.Load load -> READ;
      case Inst.Store store -> READ;
      case Inst.Call call when context.program().kind(call) == CalleeKind.MARKER -> 0;
      case Inst.Phi phi -> 0;
      default -> primal(inst.id()).map(Way::cost).orElse(inst instanceof Inst.Call ? LIBRARY : ADD);
    };
  }

  private Way all(Inst inst, long cost) {
    List<Req> operands = new ArrayList<>();
    inst.core().operands().forEach(o -> operands.add(Req.primal(o)));
    return new Way(operands, cost);
  }

  private Optional<Way> primal(int id) {
    if (!(facts.fn().value(id) instanceof Inst inst)) {
      return Optional.empty();
    }
    return switch (inst) {
      case Inst.Binary binary ->
          Optional.of(
              all(
                  inst,
                  switch (binary.op()) {
                    case FDIV, FREM, SDIV, UDIV, SREM, UREM -> DIVIDE;
                    default -> ADD;
                  }));
      case Inst.FNeg i -> Optional.of(all(inst, ADD));
      case Inst.Cast i -> Optional.of(all(inst, ADD));
      case Inst.Compare i -> Optional.of(all(inst, ADD));
      case Inst.Select i -> Optional.of(all(inst, ADD));
      case Inst.Gep i -> Optional.of(all(inst, ADD));
      case Inst.ExtractValue i -> Optional.of(all(inst, ADD));
      case Inst.InsertValue i -> Optional.of(all(inst, ADD));
      case Inst.ExtractElement i -> Optional.of(all(inst, ADD));
      case Inst.InsertElement i -> Optional.of(all(inst, ADD));
      case Inst.Shuffle i -> Optional.of(all(inst, ADD));
      case Inst.Load load ->
          overwrites.repeatable(load) ? Optional.of(all(inst, READ)) : Optional.empty();
      case Inst.Call call -> call(call);
      case Inst.Phi phi -> affine(phi).map(a -> new Way(List.of(Req.primal(a.start())), ADD));
      default -> Optional.empty();
    };
  }

  /**
   * Library functions without effects on memory, in the same precision and rounding: the result is
   * the same bits.
   */
  private Optional<Way> call(Inst.Call call) {
    if (context.program().kind(call) == CalleeKind.IDENTITY) {
      return Optional.of(all(call, ADD));
    }
    if (IntegerIntrinsic.of(call).isPresent()) {
      return Optional.of(all(call, ADD));
    }
    boolean pure =
        context.program().kind(call) == CalleeKind.RULE
            && call.core().operands().stream().noneMatch(o -> facts.fn().type(o).isPointer());
    return pure ? Optional.of(all(call, libraryCost(call))) : Optional.empty();
  }

  /** What processors have an instruction for costs less than what a library computes. */
  private static long libraryCost(Inst.Call call) {
    String name = call.callee().orElse("");
    return switch (name.startsWith("llvm.") ? name.split("\\.", 3)[1] : "") {
      case "fma", "fmuladd", "fabs", "copysign", "canonicalize" -> ADD;
      case "minnum",
          "maxnum",
          "minimum",
          "maximum",
          "floor",
          "ceil",
          "trunc",
          "rint",
          "nearbyint" ->
          3 * ADD;
      case "sqrt" -> DIVIDE;
      default -> LIBRARY;
    };
  }

  private Optional<Way> shadow(int id, int lane) {
    if (!(facts.fn().value(id) instanceof Inst inst)) {
      return Optional.empty();
    }
    if (!facts.hasShadow(id)) {
      // An address without a shadow stands for itself.
      return Optional.of(new Way(List.of(Req.primal(id)), 0));
    }
    return switch (inst) {
      case Inst.Gep gep -> {
        List<Req> operands = new ArrayList<>(List.of(Req.shadow(gep.base(), lane)));
        for (int i = 1; i < gep.operandCount(); i++) {
          operands.add(Req.primal(gep.operand(i)));
        }
        yield Optional.of(new Way(operands, ADD));
      }
      case Inst.Select select ->
          Optional.of(
              new Way(
                  List.of(
                      Req.primal(select.operand(0)),
                      Req.shadow(select.operand(1), lane),
                      Req.shadow(select.operand(2), lane)),
                  ADD));
      // That addresses do not overlap says nothing about their shadows.
      case Inst.Load load ->
          // The reverse sweep leaves adjoints where numbers and addresses share bytes.
          always.repeatable(load) && !facts.mixes(load.pointer())
              ? Optional.of(new Way(List.of(Req.shadow(load.pointer(), lane)), READ))
              : Optional.empty();
      case Inst.Call call when context.program().kind(call) == CalleeKind.IDENTITY -> {
        List<Req> operands = new ArrayList<>(List.of(Req.shadow(call.operand(0), lane)));
        for (int i = 1; i < call.operandCount(); i++) {
          operands.add(Req.primal(call.operand(i)));
        }
        yield Optional.of(new Way(operands, ADD));
      }
      case Inst.Phi phi ->
          phi.type().isPointer()
              ? affine(phi).map(a -> new Way(List.of(Req.shadow(a.start(), lane)), ADD))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Recognises an induction variable with a constant step. */
  Optional<Affine> affine(Inst.Phi phi) {
    Optional<Loop> loop = facts.loops().loopOf(phi.block());
    if (loop.isEmpty()
        || loop.get().header() != phi.block()
        || phi.operandCount() != 2
        || loop.get().latches().size() != 1) {
      return Optional.empty();
    }
    int latch = phi.incoming().indexOf(loop.get().latches().getFirst());
    if (latch < 0) {
      return Optional.empty();
    }
    int start = phi.operand(1 - latch);
    Value next = facts.fn().value(phi.operand(latch));
    if (next instanceof Inst.Binary add
        && add.op() == Inst.BinaryOp.ADD
        && phi.type() instanceof Type.Int
        && add.operand(0) == phi.id()
        && facts.fn().value(add.operand(1)) instanceof Value.ConstInt step) {
      return Optional.of(new Affine(loop.get(), start, step.value().longValue()));
    }
    if (next instanceof Inst.Gep gep && gep.base() == phi.id() && gep.terms().isEmpty()) {
      return Optional.of(new Affine(loop.get(), start, gep.offset()));
    }
    return Optional.empty();
  }

  /** Why a value without a way has to be kept. */
  String obstacle(Req req) {
    return switch (req.kind()) {
      case EDGE -> "no condition that is known afterwards tells which way was taken";
      case COUNT -> "the loop has to be counted while it runs";
      case ARRAY -> "the array is made anew each time the loop is entered";
      case LENGTH -> "the elements of arrays are numbered by it";
      case FLAGS -> "branches and conditions are facts of the way forward";
      case RESULT ->
          context.program().kind((Inst.Call) facts.fn().value(req.id()))
                  == CalleeKind.LINEAR_ALGEBRA
              ? "a copy of an operand that may be overwritten before the adjoint reads it"
              : "the callee stored it in memory";
      case PRIMAL, SHADOW ->
          switch (facts.fn().value(req.id())) {
            case Value.Param param -> "the caller's arguments are gone in the reverse half";
            case Inst.Load load when way(Req.primal(req.id())).isPresent() ->
                "adjoints may share its bytes";
            case Inst.Load load when load.isVolatile() || load.atomic() ->
                "reading it again is not the same read";
            case Inst.Load load ->
                overwrites
                    .blocker(load)
                    .filter(b -> b.id() != load.id())
                    .map(b -> overwritten(load, b))
                    .orElse("the caller may overwrite it before the reverse half runs");
            case Inst.Call call ->
                call.callee()
                    .map(c -> "calling '" + Explainer.name(c) + "' again may have effects")
                    .orElse("calling the function again may have effects");
            case Inst.Phi phi when isCarried(phi) ->
                "it comes from the iteration before, and the reverse sweep visits that one later";
            case Inst.Phi phi -> "which of several values it is depends on the way taken";
            case Value.Const c -> "constant";
            case Inst.Alloca alloca -> "stack memory exists once per call";
            case Inst inst -> "there is no way to compute it again";
          };
    };
  }

  private boolean isCarried(Inst.Phi phi) {
    return facts.loops().loopOf(phi.block()).filter(l -> l.header() == phi.block()).isPresent();
  }

  private String overwritten(Inst.Load load, Inst by) {
    String what = (by instanceof Inst.Call ? Explainer.word(by) : PlanReport.word(by)) + at(by);
    return by instanceof Inst.Store store && onlyOverlap(load.pointer(), store.pointer())
        ? "may be overwritten by " + what + ", as arguments may overlap ('restrict' excludes that)"
        : "overwritten by " + what;
  }

  /** Whether two addresses come from arguments, but never from the same one. */
  private boolean onlyOverlap(int a, int b) {
    boolean first = false;
    boolean second = false;
    for (Value.Param param : facts.fn().params()) {
      boolean ofFirst = facts.activities().mayBelongTo(a, param.index());
      boolean ofSecond = facts.activities().mayBelongTo(b, param.index());
      if (ofFirst && ofSecond) {
        return false;
      }
      first |= ofFirst;
      second |= ofSecond;
    }
    return first && second;
  }

  private static String at(Inst inst) {
    return inst.core().position().map(p -> " at " + p).orElse("");
  }
}
