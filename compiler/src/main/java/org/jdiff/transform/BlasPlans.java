package org.jdiff.transform;

import java.util.HashMap;
import java.util.Map;
import org.jdiff.analysis.Overwrites;
import org.jdiff.ir.Inst;

/** The plans of all linear algebra calls of one reverse derivative, made on first use. */
final class BlasPlans {
  private final Derivation context;
  private final Variant variant;
  private final Map<Integer, BlasPlan> plans = new HashMap<>();
  private Overwrites overwrites;

  BlasPlans(Derivation context, Variant variant) {
    this.context = context;
    this.variant = variant;
  }

  BlasPlan of(Inst.Call call) {
    return plans.computeIfAbsent(
        call.id(), k -> BlasPlan.of(BlasCall.of(context, variant.facts(), call), overwrites()));
  }

  /** Nothing is read again where everything is to be stored. */
  private Overwrites overwrites() {
    if (overwrites == null && !context.safe()) {
      overwrites = context.overwrites(variant.facts());
    }
    return overwrites;
  }
}
