package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.Comparison;
import org.jdiff.rules.Expr;
import org.jdiff.rules.RuleTable;
import org.jdiff.rules.ValueType;

/**
 * Turns expressions of the rule tables into instructions, in any precision and for vectors lane by
 * lane if need be.
 */
final class RuleEmitter {
  /** LLVM's numbers of comparisons. */
  private static final Map<Comparison, Integer> PREDICATES =
      Map.ofEntries(
          Map.entry(Comparison.OEQ, 1),
          Map.entry(Comparison.OGT, 2),
          Map.entry(Comparison.OGE, 3),
          Map.entry(Comparison.OLT, 4),
          Map.entry(Comparison.OLE, 5),
          Map.entry(Comparison.ONE, 6),
          Map.entry(Comparison.ORD, 7),
          Map.entry(Comparison.UNO, 8),
          Map.entry(Comparison.UEQ, 9),
          Map.entry(Comparison.UGT, 10),
          Map.entry(Comparison.UGE, 11),
          Map.entry(Comparison.ULT, 12),
          Map.entry(Comparison.ULE, 13),
          Map.entry(Comparison.UNE, 14),
          Map.entry(Comparison.EQ, 32),
          Map.entry(Comparison.NE, 33),
          Map.entry(Comparison.SGT, 38),
          Map.entry(Comparison.SGE, 39),
          Map.entry(Comparison.SLT, 40),
          Map.entry(Comparison.SLE, 41));

  private final RuleTable rules;

  RuleEmitter(RuleTable rules) {
    this.rules = rules;
  }

  /** Where the leaves of an expression come from. */
  record Leaves(IntFunction<Val> arguments, IntFunction<Val> results, Type floating) {}

  /** Emits an expression of floating-point type. */
  Val emit(IrBuilder b, Expr expr, Leaves leaves) {
    return emit(b, expr, leaves, leaves.floating());
  }

  private Val emit(IrBuilder b, Expr expr, Leaves leaves, Type wanted) {
    return switch (expr) {
      case Expr.Arg arg -> leaves.arguments().apply(arg.index());
      case Expr.Result result -> leaves.results().apply(result.index());
      case Expr.Const c -> b.constFloat(leaves.floating(), c.value());
      case Expr.IntConst c -> b.constInt(wanted, c.value());
      case Expr.ToFloat conversion -> {
        Val x = emit(b, conversion.x(), leaves, intType(b, conversion.x(), leaves));
        yield splat(b, b.cast(CastOp.SITOFP, x, scalar(leaves.floating())), leaves.floating());
      }
      case Expr.Unary unary ->
          unary.type() == ValueType.FLOAT
              ? b.fneg(emit(b, unary.x(), leaves, wanted))
              : b.binary(BinaryOp.SUB, b.constInt(wanted, 0), emit(b, unary.x(), leaves, wanted));
      case Expr.Binary binary -> binary(b, binary, leaves, wanted);
      case Expr.Call call -> call(b, call, leaves);
      case Expr.Select select -> {
        Val condition = compare(b, select.condition(), leaves);
        Val then = emit(b, select.then(), leaves, wanted);
        Val otherwise = emit(b, select.otherwise(), leaves, wanted);
        yield b.select(condition, then, otherwise);
      }
    };
  }

  private Val binary(IrBuilder b, Expr.Binary binary, Leaves leaves, Type wanted) {
    Type type = binary.type() == ValueType.FLOAT ? leaves.floating() : wanted;
    if (binary.type() == ValueType.INT) {
      type = intType(b, binary, leaves);
    }
    Val l = emit(b, binary.l(), leaves, type);
    Val r = emit(b, binary.r(), leaves, type);
    boolean floating = binary.type() == ValueType.FLOAT;
    BinaryOp op =
        switch (binary.op()) {
          case ADD -> floating ? BinaryOp.FADD : BinaryOp.ADD;
          case SUB -> floating ? BinaryOp.FSUB : BinaryOp.SUB;
          case MUL -> floating ? BinaryOp.FMUL : BinaryOp.MUL;
          case DIV -> BinaryOp.FDIV;
        };
    return b.binary(op, l, r);
  }

  private Val compare(IrBuilder b, Expr.Compare compare, Leaves leaves) {
    int predicate = PREDICATES.get(compare.predicate());
    if (compare.predicate().onIntegers()) {
      Type type =
          intType(b, compare.l() instanceof Expr.IntConst ? compare.r() : compare.l(), leaves);
      return b.icmp(
          predicate, emit(b, compare.l(), leaves, type), emit(b, compare.r(), leaves, type));
    }
    Type type = leaves.floating();
    return b.fcmp(
        predicate, emit(b, compare.l(), leaves, type), emit(b, compare.r(), leaves, type));
  }

  /** The type of an integer expression: that of the first argument or result in it. */
  private static Type intType(IrBuilder b, Expr expr, Leaves leaves) {
    return switch (expr) {
      case Expr.Arg arg -> leaves.arguments().apply(arg.index()).type();
      case Expr.Result result -> leaves.results().apply(result.index()).type();
      case Expr.Unary unary -> intType(b, unary.x(), leaves);
      case Expr.Binary binary ->
          intType(b, binary.l() instanceof Expr.IntConst ? binary.r() : binary.l(), leaves);
      case Expr.Select select -> intType(b, select.then(), leaves);
      case Expr.Const c -> b.intType(32);
      case Expr.IntConst c -> b.intType(32);
      case Expr.ToFloat t -> b.intType(32);
      case Expr.Call c -> b.intType(32);
    };
  }

  static Type scalar(Type type) {
    return type instanceof Type.Vector v ? v.element() : type;
  }

  private static Val splat(IrBuilder b, Val value, Type type) {
    if (!(type instanceof Type.Vector v)) {
      return value;
    }
    Val built = b.poison(type);
    for (int i = 0; i < v.count(); i++) {
      built = b.insertElement(built, value, b.constInt(b.intType(32), i));
    }
    return built;
  }

  private Val call(IrBuilder b, Expr.Call call, Leaves leaves) {
    List<Val> arguments = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      Type type =
          argument.type() == ValueType.FLOAT
              ? leaves.floating()
              : argument instanceof Expr.IntConst ? b.intType(32) : intType(b, argument, leaves);
      arguments.add(emit(b, argument, leaves, type));
    }
    int bits = bits(scalar(leaves.floating()));
    if (!(leaves.floating() instanceof Type.Vector v)) {
      return scalarCall(b, call.function(), bits, leaves.floating(), arguments);
    }
    boolean shortened = ((Type.Float) v.element()).kind() == Type.FloatKind.BFLOAT;
    Optional<String> whole =
        shortened ? Optional.empty() : rules.vectorCallee(call.function(), bits, (int) v.count());
    if (whole.isPresent()) {
      return b.call(whole.get(), v, arguments);
    }
    Val built = b.poison(v);
    for (int i = 0; i < v.count(); i++) {
      Val lane = b.constInt(b.intType(32), i);
      List<Val> scalars =
          arguments.stream()
              .map(a -> a.type() instanceof Type.Vector ? b.extractElement(a, lane) : a)
              .toList();
      built =
          b.insertElement(built, scalarCall(b, call.function(), bits, v.element(), scalars), lane);
    }
    return built;
  }

  private static int bits(Type type) {
    return switch (((Type.Float) type).kind()) {
      case HALF, BFLOAT -> 16;
      case FLOAT -> 32;
      case DOUBLE -> 64;
      case X86_FP80 -> 80;
      case FP128, PPC_FP128 -> 128;
    };
  }

  /** Functions that do not exist in a precision are called in the nearest one that does. */
  private Val scalarCall(IrBuilder b, String function, int bits, Type type, List<Val> arguments) {
    // No library has functions of the short format with 8 exponent bits; its values are floats.
    boolean shortened = ((Type.Float) type).kind() == Type.FloatKind.BFLOAT;
    RuleTable.Callee callee = rules.nearestCallee(function, shortened ? 32 : bits);
    if (callee.bits() == bits && !shortened) {
      return b.call(callee.symbol(), type, arguments);
    }
    Type other = callee.bits() == 64 ? b.doubleType() : new Type.Float(Type.FloatKind.FLOAT, 4, 4);
    CastOp there = callee.bits() > bits ? CastOp.FPEXT : CastOp.FPTRUNC;
    CastOp back = callee.bits() > bits ? CastOp.FPTRUNC : CastOp.FPEXT;
    List<Val> converted =
        arguments.stream().map(a -> a.type().isFloat() ? b.cast(there, a, other) : a).toList();
    return b.cast(back, b.call(callee.symbol(), other, converted), type);
  }
}
