package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Emits a combined derivative in two versions: one for arguments that do not overlap, which reads
 * them again, and one for all, which keeps what it read; and the test that chooses.
 */
final class VersionEmitter {
  private final Derivation context;
  private final Variant variant;

  VersionEmitter(Derivation context, Variant variant) {
    this.context = context;
    this.variant = variant;
  }

  /**
   * Emits everything.
   *
   * @param b the builder of the derivative, which becomes the test
   * @param separate the plan if nothing overlaps
   * @param general the plan for all cases
   */
  void emit(IrBuilder b, StoragePlan separate, StoragePlan general) {
    List<Type> types = new ArrayList<>(variant.sweepParameters());
    types.addAll(variant.seeds());
    b.position(b.block("entry"));
    Map<Integer, Val> params = new HashMap<>();
    int at = 0;
    for (Value.Param param : variant.facts().fn().params()) {
      params.put(param.id(), b.param(at++));
      if (variant.activities().get(param.index()).hasShadow()) {
        at += variant.width();
      }
    }
    Val apart = EntryTest.emit(variant.facts().fn(), b, params::get, separate.tests());
    BlockRef whenApart = b.block("apart");
    BlockRef otherwise = b.block("any");
    b.branch(apart, whenApart, otherwise);
    version(b, whenApart, ".apart", separate, types);
    version(b, otherwise, ".any", general, types);
  }

  private void version(
      IrBuilder caller, BlockRef block, String suffix, StoragePlan plan, List<Type> types) {
    String name = variant.symbol() + suffix;
    Variant named = new Variant(variant.key(), variant.facts(), name, "", variant.width());
    PlannedTape tape = new PlannedTape(context, named, plan);
    try (IrBuilder b = context.module().define(name, caller.returnType(), types)) {
      new ReverseEmitter(context, named, tape).emitCombined(b);
    }
    context.module().setVisibility(name, IrModule.Visibility.INTERNAL);
    context.plan().addAll(tape.entries());
    caller.position(block);
    List<Val> arguments = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      arguments.add(caller.param(i));
    }
    Val result = caller.call(name, caller.returnType(), arguments);
    if (caller.returnType() instanceof Type.Void) {
      caller.ret();
    } else {
      caller.ret(result);
    }
  }
}
