package org.jdiff.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasStatement;

/** Emits a call of a linear algebra routine with its tangent. */
final class BlasTangent implements BlasOperands {
  private final ForwardEmitter sweep;
  private final IrBuilder b;
  private final BlasCall site;
  private final Map<BlasSlot, Val> values = new HashMap<>();
  private final Map<Integer, Val> results = new HashMap<>();

  private BlasTangent(ForwardEmitter sweep, BlasCall site) {
    this.sweep = sweep;
    this.b = sweep.b;
    this.site = site;
  }

  static void emit(ForwardEmitter sweep, BlasCall site) {
    new BlasTangent(sweep, site).emit();
  }

  private void emit() {
    BlasEmitter emitter = new BlasEmitter(b, site.signature(), this);
    List<BlasStatement> before =
        BlasCall.active(site.signature().routine().before(), site::hasTangent);
    List<BlasStatement> after =
        BlasCall.active(site.signature().routine().after(), site::hasTangent);
    sweep.eachLane(() -> before.forEach(emitter::emit));
    int id = site.call().id();
    sweep.primal[id] = b.copy(site.call(), sweep::primal);
    sweep.eachLane(() -> after.forEach(emitter::emit));
    if (sweep.hasDual(id)) {
      sweep.eachLane(
          () -> {
            Val result = results.get(sweep.lane());
            sweep.shadow[id] = result == null ? sweep.absentDual(id) : result;
          });
    }
  }

  @Override
  public Val value(BlasSlot slot) {
    Val known = values.get(slot);
    if (known == null) {
      known = sweep.primal(site.operand(slot));
      if (site.isReference(slot)) {
        Type type = site.type(slot);
        known = b.load(type, known, type.align());
      }
      values.put(slot, known);
    }
    return known;
  }

  @Override
  public boolean isCompact(BlasSlot slot) {
    return false;
  }

  @Override
  public boolean hasShadow(BlasArgument argument) {
    return site.hasTangent(argument.name());
  }

  @Override
  public Val shadow(BlasArgument argument) {
    return sweep.dual(site.operand(argument));
  }

  @Override
  public Val dual(String name) {
    BlasArgument argument = site.signature().routine().argument(name);
    Val dual = sweep.dual(site.operand(argument));
    Type type = site.signature().number();
    return site.signature().byValue() ? dual : b.load(type, dual, type.align());
  }

  @Override
  public void accumulate(String name, Val amount) {
    results.merge(sweep.lane(), amount, b::fadd);
  }
}
