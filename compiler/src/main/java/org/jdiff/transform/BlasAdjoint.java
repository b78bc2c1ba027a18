package org.jdiff.transform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument;

/** Emits the adjoint of a call of a linear algebra routine, as its plan says. */
final class BlasAdjoint implements BlasOperands {
  private final IrBuilder b;
  private final BlasPlan plan;
  private final BlasCall site;
  private final Adjoints adjoints;
  private final Tape tape;
  private final IntFunction<Val> primal;
  private final IntFunction<Val> shadow;
  private final Map<BlasSlot, Val> values = new HashMap<>();
  private Val seed;

  BlasAdjoint(
      IrBuilder b,
      BlasPlan plan,
      Adjoints adjoints,
      Tape tape,
      IntFunction<Val> primal,
      IntFunction<Val> shadow) {
    this.b = b;
    this.plan = plan;
    this.site = plan.site();
    this.adjoints = adjoints;
    this.tape = tape;
    this.primal = primal;
    this.shadow = shadow;
  }

  void emit() {
    if (site.facts().isActive(site.call().id())) {
      seed = adjoints.take(site.call().id());
    }
    BlasEmitter emitter = new BlasEmitter(b, site.signature(), this);
    plan.statements().forEach(emitter::emit);
  }

  @Override
  public Val value(BlasSlot slot) {
    Val known = values.get(slot);
    if (known == null) {
      known = fetch(slot);
      values.put(slot, known);
    }
    return known;
  }

  private Val fetch(BlasSlot slot) {
    return switch (plan.sources().get(slot)) {
      case BlasPlan.Source.Operand o -> primal.apply(site.operand(slot));
      case BlasPlan.Source.ReadAgain r -> {
        Type type = site.type(slot);
        yield b.load(type, primal.apply(site.operand(slot)), type.align());
      }
      case BlasPlan.Source.Kept k -> tape.value(Req.result(site.call().id(), k.index()));
    };
  }

  @Override
  public boolean isCompact(BlasSlot slot) {
    return plan.sources().get(slot) instanceof BlasPlan.Source.Kept;
  }

  @Override
  public boolean hasShadow(BlasArgument argument) {
    return site.hasAdjoint(argument.name());
  }

  @Override
  public Val shadow(BlasArgument argument) {
    return shadow.apply(site.operand(argument));
  }

  @Override
  public Val dual(String name) {
    if (site.signature().routine().result().filter(name::equals).isPresent()) {
      return seed;
    }
    throw new IllegalStateException("the adjoint of '" + name + "' is not an input");
  }

  @Override
  public void accumulate(String name, Val amount) {
    BlasArgument argument = site.signature().routine().argument(name);
    if (site.signature().byValue()) {
      adjoints.add(site.operand(argument), amount);
      return;
    }
    Val at = shadow(argument);
    long align = amount.type().align();
    b.store(b.fadd(b.load(amount.type(), at, align), amount), at, align);
  }
}
