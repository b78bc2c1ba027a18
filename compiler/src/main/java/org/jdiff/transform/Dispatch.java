package org.jdiff.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Functions that stand for a call through an address: each takes the address, compares it with
 * those of the primal functions that may be meant, and calls the derivative that belongs to it. No
 * shadow of a function is needed, so tables of functions, virtual calls and callbacks work whoever
 * made the table. An address that is none of them ends the process with a message: there is no
 * derivative that could be called.
 */
final class Dispatch {
  private final IrModule module;
  private final String prefix;
  private final Map<List<Variant.Key>, CallTarget> known = new LinkedHashMap<>();

  Dispatch(IrModule module, String prefix) {
    this.module = module;
    this.prefix = prefix;
  }

  /**
   * {@return the functions that stand for a call}
   *
   * @param variants the derivatives by the symbols of the primal functions; not empty, all of one
   *     signature
   */
  CallTarget of(Map<String, Variant> variants) {
    List<Variant.Key> key = variants.values().stream().map(Variant::key).toList();
    CallTarget target = known.get(key);
    if (target == null) {
      target = define(variants);
      known.put(key, target);
    }
    return target;
  }

  private CallTarget define(Map<String, Variant> variants) {
    Variant shape = variants.values().iterator().next();
    String name = prefix + ".call" + known.size();
    Type pointer = Machine.addressType(module);
    List<Type> parameters = new ArrayList<>(List.of(pointer));
    if (shape.key().kind() == Variant.Kind.FORWARD) {
      parameters.addAll(shape.sweepParameters());
      emit(name + ".fwd", variants, parameters, false);
      return new CallTarget(shape, name + ".fwd", "", true);
    }
    if (shape.key().kind() == Variant.Kind.FORWARD_SPLIT) {
      List<Type> first = new ArrayList<>(parameters);
      first.addAll(LoggingPrimal.parameters(shape, pointer));
      emit(name + ".log", variants, first, false);
      parameters.addAll(TangentReplay.parameters(shape, pointer));
      emit(name + ".tan", variants, parameters, true);
      return new CallTarget(shape, name + ".log", name + ".tan", true);
    }
    parameters.add(pointer);
    List<Type> reverse = new ArrayList<>(parameters);
    parameters.addAll(shape.sweepParameters());
    emit(name + ".aug", variants, parameters, false);
    reverse.addAll(shape.seeds());
    emit(name + ".rev", variants, reverse, true);
    return new CallTarget(shape, name + ".aug", name + ".rev", true);
  }

  private Type resultType(IrBuilder b, Variant shape, boolean reverse) {
    return switch (shape.key().kind()) {
      case FORWARD -> DerivativeTypes.forward(b, shape);
      case FORWARD_SPLIT -> reverse ? DerivativeTypes.forward(b, shape) : shape.primalReturn();
      case COMBINED, SPLIT ->
          reverse ? ReverseEmitter.gradientType(b, shape) : ReverseEmitter.sweepType(b, shape);
    };
  }

  private void emit(
      String name, Map<String, Variant> variants, List<Type> parameters, boolean reverse) {
    Variant shape = variants.values().iterator().next();
    Type result;
    try (IrBuilder scratch = module.define("jdiff.scratch", new Type.Void(), List.of())) {
      result = resultType(scratch, shape, reverse);
    } finally {
      module.deleteIfUnused("jdiff.scratch");
    }
    try (IrBuilder b = module.define(name, result, parameters)) {
      b.position(b.block("entry"));
      List<Val> arguments = new ArrayList<>();
      for (int i = 1; i < parameters.size(); i++) {
        arguments.add(b.param(i));
      }
      for (Map.Entry<String, Variant> entry : variants.entrySet()) {
        BlockRef found = b.block("is." + entry.getKey());
        BlockRef next = b.block("not." + entry.getKey());
        b.branch(b.equal(b.param(0), b.symbol(entry.getKey())), found, next);
        b.position(found);
        Variant variant = entry.getValue();
        String callee = reverse ? variant.reverseSymbol() : variant.symbol();
        Val value = b.call(callee, result, arguments);
        if (result instanceof Type.Void) {
          b.ret();
        } else {
          b.ret(value);
        }
        b.position(next);
      }
      b.call("jdiff_unknown_target", new Type.Void(), List.of());
      b.unreachable();
    }
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
  }
}
