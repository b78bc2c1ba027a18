package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Derivatives of horizontal operations on vectors. A product is differentiated by products of the
 * other lanes, never by division, so that a zero lane is no special case.
 */
final class Reductions {
  private static final int ORDERED_EQUAL = 1;

  private Reductions() {}

  /** The position of the vector among the arguments: after the start value, if there is one. */
  private static int vectorOperand(RuleCall site) {
    return site.call().operandCount() - 1;
  }

  private static boolean isSum(RuleCall site) {
    return site.rule().name().contains("fadd");
  }

  private static boolean isProduct(RuleCall site) {
    return site.rule().name().contains("fmul");
  }

  /** The partial of the result with respect to each lane, as a vector. */
  private static Val lanes(IrBuilder b, RuleCall site, IntFunction<Val> primal) {
    Inst.Call call = site.call();
    Val vector = primal.apply(call.operand(vectorOperand(site)));
    Type.Vector type = (Type.Vector) vector.type();
    if (isSum(site)) {
      return b.constFloat(type, 1);
    }
    if (!isProduct(site)) {
      return extremumLanes(b, primal.apply(call.id()), vector, type);
    }
    int n = (int) type.count();
    List<Val> values = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      values.add(b.extractElement(vector, b.constInt(b.intType(32), i)));
    }
    Val start = primal.apply(call.operand(0));
    // before[i] = start · x0 · … · x(i−1), after = x(i+1) · … · x(n−1)
    List<Val> before = new ArrayList<>();
    Val product = start;
    for (int i = 0; i < n; i++) {
      before.add(product);
      product = b.fmul(product, values.get(i));
    }
    Val result = b.zero(type);
    Val after = b.constFloat(type.element(), 1);
    for (int i = n - 1; i >= 0; i--) {
      result = b.insertElement(result, b.fmul(before.get(i), after), b.constInt(b.intType(32), i));
      after = b.fmul(after, values.get(i));
    }
    return result;
  }

  /** One for the first lane that equals the result, zero for the others. */
  private static Val extremumLanes(IrBuilder b, Val extremum, Val vector, Type.Vector type) {
    Val result = b.zero(type);
    Val taken = b.constInt(b.intType(1), 0);
    for (int i = 0; i < type.count(); i++) {
      Val index = b.constInt(b.intType(32), i);
      Val equal = b.fcmp(ORDERED_EQUAL, b.extractElement(vector, index), extremum);
      Val one =
          b.select(
              taken,
              b.zero(type.element()),
              b.select(equal, b.constFloat(type.element(), 1), b.zero(type.element())));
      result = b.insertElement(result, one, index);
      taken = b.binary(BinaryOp.OR, taken, equal);
    }
    return result;
  }

  /** The partial with respect to the start value of a product: the product of the lanes. */
  private static Val startPartial(IrBuilder b, RuleCall site, IntFunction<Val> primal) {
    Val vector = primal.apply(site.call().operand(1));
    Type.Vector type = (Type.Vector) vector.type();
    Val product = b.constFloat(type.element(), 1);
    for (int i = 0; i < type.count(); i++) {
      product = b.fmul(product, b.extractElement(vector, b.constInt(b.intType(32), i)));
    }
    return product;
  }

  static Val tangent(
      IrBuilder b, RuleCall site, IntFunction<Val> primal, IntFunction<Val> tangent) {
    int vector = site.call().operand(vectorOperand(site));
    Val sum = null;
    if (site.facts().activities().isVaried(vector)) {
      Val products = tangent.apply(vector);
      if (!isSum(site)) {
        products = b.fmul(products, lanes(b, site, primal));
      }
      Type.Vector type = (Type.Vector) products.type();
      for (int i = 0; i < type.count(); i++) {
        Val lane = b.extractElement(products, b.constInt(b.intType(32), i));
        sum = sum == null ? lane : b.fadd(sum, lane);
      }
    }
    if (vectorOperand(site) == 1 && site.facts().activities().isVaried(site.call().operand(0))) {
      Val start = tangent.apply(site.call().operand(0));
      if (isProduct(site)) {
        start = b.fmul(start, startPartial(b, site, primal));
      }
      sum = sum == null ? start : b.fadd(start, sum);
    }
    return sum;
  }

  /** Receives contributions to adjoints. */
  interface Accumulator {
    /** Adds a contribution to the adjoint of an operand. */
    void add(int operand, Val contribution);
  }

  static void adjoint(
      IrBuilder b, RuleCall site, Val adjoint, IntFunction<Val> primal, Accumulator into) {
    int vector = site.call().operand(vectorOperand(site));
    if (site.facts().isActive(vector)) {
      Type.Vector type = (Type.Vector) site.facts().fn().type(vector);
      Val spread = b.poison(type);
      for (int i = 0; i < type.count(); i++) {
        spread = b.insertElement(spread, adjoint, b.constInt(b.intType(32), i));
      }
      into.add(vector, isSum(site) ? spread : b.fmul(spread, lanes(b, site, primal)));
    }
    if (vectorOperand(site) == 1 && site.facts().isActive(site.call().operand(0))) {
      into.add(
          site.call().operand(0),
          isProduct(site) ? b.fmul(adjoint, startPartial(b, site, primal)) : adjoint);
    }
  }

  /** Whether the reverse sweep reads the lanes and the start value. */
  static boolean needsOperands(RuleCall site) {
    return !isSum(site);
  }
}
