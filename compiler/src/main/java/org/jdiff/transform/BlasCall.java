package org.jdiff.transform;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasFactor;
import org.jdiff.rules.BlasStatement;

/** A call of a linear algebra routine: connects the row's arguments with values of the caller. */
record BlasCall(Facts facts, Inst.Call call, BlasSignature signature) {
  static BlasCall of(Derivation context, Facts facts, Inst.Call call) {
    return new BlasCall(facts, call, context.program().linearAlgebra(call).orElseThrow());
  }

  /** The number of the value passed for an argument: the number itself, or an address. */
  int operand(BlasArgument argument) {
    return call.operand(signature.positions().get(argument));
  }

  /** The number of the value passed where a slot is found; not for results. */
  int operand(BlasSlot slot) {
    return switch (slot.part()) {
      case LAYOUT -> call.operand(0);
      case RESULT -> call.id();
      case VALUE, BEFORE, AFTER -> operand(slot.argument().orElseThrow());
      case STRIDE -> call.operand(signature.positions().get(slot.argument().orElseThrow()) + 1);
    };
  }

  /** The type of what a slot holds. */
  Type type(BlasSlot slot) {
    return switch (slot.part()) {
      case LAYOUT -> facts.fn().type(call.operand(0));
      case RESULT -> call.type();
      case STRIDE -> signature.integer();
      case VALUE, BEFORE, AFTER -> signature.typeOf(slot.argument().orElseThrow());
    };
  }

  /** Whether a slot's operand is the address of a single value. */
  boolean isReference(BlasSlot slot) {
    return !signature.byValue()
        && (slot.part() == BlasSlot.Part.VALUE || slot.part() == BlasSlot.Part.STRIDE);
  }

  /** Whether an argument or the result has a tangent in forward mode. */
  boolean hasTangent(String name) {
    return hasDual(name, id -> facts.activities().isVaried(id));
  }

  /** Whether an argument or the result has an adjoint in reverse mode. */
  boolean hasAdjoint(String name) {
    return hasDual(name, facts::isActive);
  }

  private boolean hasDual(String name, Predicate<Integer> number) {
    if (signature.routine().result().filter(name::equals).isPresent()) {
      return number.test(call.id());
    }
    BlasArgument argument = signature.routine().argument(name);
    boolean inRegister = argument instanceof BlasArgument.Scalar && signature.byValue();
    return inRegister ? number.test(operand(argument)) : facts.hasShadow(operand(argument));
  }

  /** The statements in which every derivative exists. */
  static List<BlasStatement> active(List<BlasStatement> all, Predicate<String> hasDual) {
    return all.stream().filter(s -> s.duals().stream().allMatch(hasDual)).toList();
  }

  /** What statements read of the primal call. */
  Set<BlasSlot> slots(Collection<BlasStatement> statements) {
    Set<BlasSlot> slots = new LinkedHashSet<>();
    if (statements.isEmpty()) {
      return slots;
    }
    if (signature.byValue() && signature.routine().hasMatrix()) {
      slots.add(BlasSlot.LAYOUT);
    }
    for (BlasArgument argument : signature.routine().arguments()) {
      switch (argument) {
        case BlasArgument.Flag f -> slots.add(BlasSlot.value(f));
        case BlasArgument.Size s -> slots.add(BlasSlot.value(s));
        case BlasArgument.Array a -> slots.add(BlasSlot.stride(a));
        case BlasArgument.Scalar s -> {
          if (statements.stream().anyMatch(t -> readsScalar(t, s))) {
            slots.add(BlasSlot.value(s));
          }
        }
      }
    }
    for (BlasStatement statement : statements) {
      for (BlasFactor factor : statement.factors()) {
        if (!factor.dual()) {
          BlasArgument argument = signature.routine().argument(factor.name());
          slots.add(BlasSlot.content(argument, factor.after()));
        }
      }
      if (statement.scale().flatMap(BlasStatement.Scale::divisor).isPresent()) {
        slots.add(BlasSlot.RESULT);
      }
    }
    return slots;
  }

  private static boolean readsScalar(BlasStatement statement, BlasArgument.Scalar scalar) {
    boolean factor =
        statement.scale().filter(s -> s.name().equals(scalar.name()) && !s.dual()).isPresent();
    boolean guard = !scalar.guarded().isEmpty() && statement.duals().contains(scalar.name());
    return factor || guard;
  }
}
