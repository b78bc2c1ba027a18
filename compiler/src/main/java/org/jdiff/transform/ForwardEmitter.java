package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.FunctionRule;
import org.jdiff.rules.Output;
import org.jdiff.rules.Partial;

/**
 * Emits a forward derivative: every block computes primal values and their tangents side by side.
 */
class ForwardEmitter extends SweepEmitter {
  private final Variant variant;

  ForwardEmitter(Derivation context, Facts facts, IrBuilder builder, Variant variant) {
    super(context, facts, builder);
    this.variant = variant;
  }

  final void emit() {
    BlockPrologue.bindParameters(this, variant, firstParameter());
    createBlocks("b");
    emitBlocks();
  }

  /** How many parameters stand before those of the primal. */
  int firstParameter() {
    return 0;
  }

  /** What is passed to derivatives before the arguments of the primal. */
  List<Val> beforeArguments() {
    return List.of();
  }

  /** Which function computes the tangents of a call. */
  String callee(CallTarget target) {
    return target.symbol();
  }

  /** The values of a call's operands, and of its results by the operands that say where they go. */
  IntFunction<Val> resultsOf(Inst.Call call) {
    return this::primal;
  }

  @Override
  boolean hasDual(int id) {
    return facts.hasShadow(id)
        || (facts.derivativeType(id).isPresent() && facts.activities().isVaried(id));
  }

  @Override
  boolean tangentsBesideShadows() {
    return true;
  }

  @Override
  void blockStarts(int block) {}

  @Override
  void blockEnds(int block) {}

  @Override
  void instructionEmitted(Inst inst) {}

  @Override
  Val shadowAlloca(Inst.Alloca alloca) {
    Val copy = b.copy(alloca, this::primal);
    Val count = b.cast(CastOp.ZEXT, primal(alloca.operand(0)), b.intType(64));
    b.zeroMemory(
        copy,
        b.binary(BinaryOp.MUL, count, b.int64(alloca.allocated().size())),
        Math.max(1, alloca.align()));
    return copy;
  }

  /** Stack memory is given back where the primal does. */
  @Override
  boolean keepsMarker(Inst.Call call) {
    return call.callee().orElse("").startsWith("llvm.stack");
  }

  @Override
  void emitFree(Inst.Call call) {
    primalCopy(call);
    int block = call.operand(context.program().callees().released(call));
    if (facts.hasShadow(block)) {
      eachLane(
          () -> {
            Val released = guard(block).orNull();
            b.copy(call, o -> o == block ? released : primal(o));
          });
    }
  }

  @Override
  void emitReturn(Inst.Return ret) {
    if (ret.operandCount() == 0) {
      b.ret();
      return;
    }
    Val value = primal(ret.operand(0));
    if (!variant.returnsDual()) {
      b.ret(value);
      return;
    }
    List<Val> results = new ArrayList<>(List.of(value));
    eachLane(() -> results.add(dual(ret.operand(0))));
    Val built = b.poison(b.returnType());
    for (int i = 0; i < results.size(); i++) {
      built = b.insertValue(built, results.get(i), i);
    }
    b.ret(built);
  }

  @Override
  void emitBodyCall(Inst.Call call) {
    CallTarget target = context.target(facts, call, variant.key().kind());
    Variant callee = target.shape();
    List<Val> arguments = new ArrayList<>();
    if (target.indirect()) {
      arguments.add(primal(call.calleeId()));
    }
    arguments.addAll(beforeArguments());
    for (int i = 0; i < call.operandCount(); i++) {
      arguments.add(primal(call.operand(i)));
      if (callee.activities().get(i).hasShadow()) {
        int operand = call.operand(i);
        Type type = callee.parameterDerivative(i);
        eachLane(() -> arguments.add(as(type, dual(operand))));
      }
    }
    Val result = b.call(callee(target), DerivativeTypes.forward(b, callee), arguments);
    if (callee.returnsDual()) {
      primal[call.id()] = b.extractValue(result, 0);
      eachLane(
          () -> shadow[call.id()] = as(dualType(call.id()), b.extractValue(result, 1 + lane())));
    } else {
      primal[call.id()] = result;
      if (hasDual(call.id())) {
        eachLane(() -> shadow[call.id()] = absentDual(call.id()));
      }
    }
  }

  /** Integers that carry numbers may have been typed differently by caller and callee. */
  private Val as(Type type, Val value) {
    return value.type().equals(type) || !type.isFloatOrVector()
        ? value
        : b.cast(CastOp.BITCAST, value, type);
  }

  @Override
  void emitLinearAlgebra(Inst.Call call) {
    BlasTangent.emit(this, BlasCall.of(context, facts, call));
  }

  @Override
  void emitDual(Inst inst) {
    b.inheritFastMath(inst.core().fastMath());
    switch (inst) {
      case Inst.Store store -> store(store);
      case Inst.Call call -> call(call);
      default -> {
        if (hasDual(inst.id())) {
          shadow[inst.id()] = rounded(inst, tangent(inst));
        }
      }
    }
    b.inheritFastMath(0);
  }

  private boolean varied(int id) {
    return facts.activities().isVaried(id);
  }

  /** The tangent of an operand in the type in which the result's tangent lives. */
  private Val tangentAs(int operand, Type type) {
    Val value = dual(operand);
    if (!varied(operand) && !facts.hasShadow(operand)) {
      return b.zero(type);
    }
    return value.type().equals(type) ? value : b.cast(CastOp.BITCAST, value, type);
  }

  private Val tangent(Inst inst) {
    Type type = dualType(inst.id());
    if (BitMoves.concerns(facts, inst)) {
      return BitMoves.of(facts, b, inst, this::primal)
          .tangent(o -> varied(o) ? dual(o) : null, type);
    }
    return switch (inst) {
      case Inst.Load load -> {
        Guard guard = guard(load.pointer());
        yield guard.read(b.load(type, guard.readable(), load.align(), guard.region()));
      }
      case Inst.Binary binary -> binary(binary);
      case Inst.FNeg neg ->
          context.estimatesErrors() ? dual(neg.operand(0)) : b.fneg(dual(neg.operand(0)));
      case Inst.Cast cast ->
          switch (cast.op()) {
            case FPEXT, FPTRUNC -> b.cast(cast.op(), dual(cast.operand(0)), type);
            default -> tangentAs(cast.operand(0), type);
          };
      case Inst.Select select ->
          b.select(
              primal(select.operand(0)),
              tangentAs(select.operand(1), type),
              tangentAs(select.operand(2), type));
      case Inst.Freeze freeze -> tangentAs(freeze.operand(0), type);
      case Inst.ExtractValue e ->
          as(type, AggregateDuals.extract(b, dual(e.operand(0)), e.indices()));
      case Inst.InsertValue e -> {
        Type member = AggregateDuals.member(type, e.indices());
        yield AggregateDuals.insert(
            b, tangentAs(e.operand(0), type), tangentAs(e.operand(1), member), e.indices());
      }
      case Inst.Shuffle e -> b.copy(e, this::dual);
      case Inst.ExtractElement e -> b.copy(e, o -> o == e.operand(0) ? dual(o) : primal(o));
      case Inst.InsertElement e -> b.copy(e, o -> o == e.operand(2) ? primal(o) : dual(o));
      default ->
          throw new IllegalStateException("no tangent of " + inst + ", should have been refused");
    };
  }

  /** Where tangents are bounds of errors, what an operation adds to them by rounding. */
  private Val rounded(Inst inst, Val tangent) {
    return context.estimatesErrors()
            && ErrorBounds.rounds(inst)
            && ErrorBounds.hasBits(inst.type())
            && tangent.type().equals(inst.type())
        ? new ErrorBounds(b).rounded(primal(inst.id()), tangent)
        : tangent;
  }

  private Val binary(Inst.Binary inst) {
    if (context.estimatesErrors()) {
      return new ErrorBounds(b).propagated(inst, this::primal, this::dual, this::varied);
    }
    int l = inst.operand(0);
    int r = inst.operand(1);
    return switch (inst.op()) {
      case FADD -> varied(l) ? (varied(r) ? b.fadd(dual(l), dual(r)) : dual(l)) : dual(r);
      case FSUB -> varied(l) ? (varied(r) ? b.fsub(dual(l), dual(r)) : dual(l)) : b.fneg(dual(r));
      case FMUL -> {
        Val left = varied(l) ? b.fmul(dual(l), primal(r)) : null;
        Val right = varied(r) ? b.fmul(primal(l), dual(r)) : null;
        yield left == null ? right : right == null ? left : b.fadd(left, right);
      }
      case FDIV -> {
        Val numerator = varied(l) ? dual(l) : null;
        if (varied(r)) {
          Val part = StrongZero.multiply(b, dual(r), primal(inst.id()), true);
          numerator = numerator == null ? b.fneg(part) : b.fsub(numerator, part);
        }
        yield StrongZero.divide(b, numerator, primal(r));
      }
      case FREM -> {
        Val left = varied(l) ? dual(l) : null;
        Val right =
            varied(r)
                ? StrongZero.multiply(
                    b,
                    dual(r),
                    Remainders.quotient(b, primal(l), primal(r), primal(inst.id())),
                    true)
                : null;
        yield left == null ? b.fneg(right) : right == null ? left : b.fsub(left, right);
      }
      default -> throw new IllegalStateException(inst + " should have been refused");
    };
  }

  private void store(Inst.Store store) {
    if (!facts.hasShadow(store.pointer())) {
      return;
    }
    int value = store.value();
    boolean address = facts.hasShadow(value) || store.valueType().containsPointer();
    boolean floating = facts.derivativeType(value).isPresent() || floatConstant(store);
    if (address || floating) {
      Guard guard = guard(store.pointer());
      Val at = guard.writable(store.valueType());
      b.store(dual(value), at, store.align(), guard.region());
    } else if (Needs.replacesByBits(facts, store)) {
      Guard guard = guard(store.pointer());
      Type type = store.valueType();
      b.store(b.zero(type), guard.writable(type), store.align(), guard.region());
    }
  }

  /** An integer constant stored over floating-point data, such as zero bits. */
  private boolean floatConstant(Inst.Store store) {
    return facts.isConstant(store.value()) && facts.carriers().demandedAsFloat(store.value());
  }

  private void call(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    switch (kind) {
      case RULE -> rule(call);
      case COPY -> {
        if (facts.hasShadow(call.operand(0))) {
          copy(call);
        }
        aliasResult(call);
      }
      case FILL -> {
        if (facts.hasShadow(call.operand(0))) {
          Guard at = guard(call.operand(0));
          Val bytes = at.length(MemoryAdjoints.length(b, primal(call.operand(2))));
          b.zeroMemory(at.address(), bytes, 1);
        }
        aliasResult(call);
      }
      case IDENTITY -> {
        if (hasDual(call.id())) {
          shadow[call.id()] = dual(call.operand(0));
        }
      }
      case BODY, INDIRECT, LINEAR_ALGEBRA, ALLOCATE, FREE, INACTIVE, MARKER, UNKNOWN -> {
        if (hasDual(call.id())) {
          shadow[call.id()] = absentDual(call.id());
        }
      }
    }
  }

  /** Numbers without tangents leave zeros behind, addresses without shadows themselves. */
  private void copy(Inst.Call call) {
    int target = call.operand(0);
    int source = call.operand(1);
    if (facts.memory().layoutAt(target).holdsOnlyIntegers()
        && facts.memory().layoutAt(source).holdsOnlyIntegers()) {
      return;
    }
    Guard to = guard(target);
    Guard from = guard(source);
    Val bytes = to.length(primal(call.operand(2)));
    boolean shadowed = facts.hasShadow(source);
    if (shadowed) {
      Val copied = from.length(bytes);
      b.copy(
          call,
          o ->
              o == call.operand(2)
                  ? copied
                  : o == target ? to.address() : o == source ? from.address() : primal(o));
    }
    if (!shadowed || !from.certain()) {
      Val rest = MemoryAdjoints.length(b, shadowed ? from.lengthIfAbsent(bytes) : bytes);
      b.zeroMemory(to.address(), rest, 1);
      MemoryAdjoints.copyAddresses(
          b, facts.memory().layoutAt(target), to.address(), from.address(), rest);
    }
  }

  /** C's memcpy and memset return their destination. */
  private void aliasResult(Inst.Call call) {
    if (facts.hasShadow(call.id())) {
      shadow[call.id()] = dual(call.operand(0));
    }
  }

  private void rule(Inst.Call call) {
    RuleCall site = RuleCall.of(context, facts, call);
    if (site.isReduction()) {
      if (hasDual(call.id())) {
        shadow[call.id()] = Reductions.tangent(b, site, this::primal, this::dual);
      }
      return;
    }
    FunctionRule rule = site.rule();
    Val aggregate = null;
    for (int k = 0; k < rule.outputs().size(); k++) {
      Output output = rule.outputs().get(k);
      Val tangent = outputTangent(site, k);
      switch (output.place()) {
        case RETURN -> {
          if (hasDual(call.id())) {
            shadow[call.id()] = tangent == null ? absentDual(call.id()) : tangent;
          }
        }
        case FIELD -> {
          if (aggregate == null) {
            aggregate = b.zero(call.type());
          }
          if (tangent != null) {
            aggregate = RuleCall.withField(b, aggregate, tangent, output.index());
          }
        }
        case POINTEE -> {
          int pointer = call.operand(output.index());
          if (facts.hasShadow(pointer) && site.outputType(k).containsFloat()) {
            Type type = site.outputType(k);
            Val at = guard(pointer).writable(type);
            b.store(tangent == null ? b.zero(type) : tangent, at, type.align());
          }
        }
      }
    }
    if (aggregate != null && hasDual(call.id())) {
      shadow[call.id()] = aggregate;
    }
  }

  private Val outputTangent(RuleCall site, int output) {
    Val sum = null;
    for (Partial partial : site.rule().partialsOf(output)) {
      int operand = site.call().operand(partial.argument());
      if (!varied(operand)) {
        continue;
      }
      Val t = dual(operand);
      Val factor =
          site.partial(b, partial, this::primal, k -> site.result(b, k, resultsOf(site.call())));
      Val term = StrongZero.multiply(b, t, factor, partial.strongZero());
      if (context.estimatesErrors()) {
        term = new ErrorBounds(b).magnitude(term);
      }
      sum = sum == null ? term : b.fadd(sum, term);
    }
    return sum != null
            && context.estimatesErrors()
            && site.rule().outputs().get(output).place() == Output.Place.RETURN
            && ErrorBounds.hasBits(site.call().type())
        ? new ErrorBounds(b).rounded(primal(site.call().id()), sum)
        : sum;
  }
}
