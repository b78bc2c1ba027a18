package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;

/** Connects the parameters of a derivative with the values of the primal. */
final class BlockPrologue {
  private BlockPrologue() {}

  /**
   * Binds primal parameters and shadows in the order of the signature.
   *
   * @return the index of the first parameter after them
   */
  static int bindParameters(SweepEmitter sweep, Variant variant) {
    return bindParameters(sweep, variant, 0);
  }

  static int bindParameters(SweepEmitter sweep, Variant variant, int start) {
    int at = start;
    List<Activity> activities = variant.activities();
    for (Value.Param param : sweep.fn.params()) {
      if (param.attributes().noalias()) {
        // Still true of the derivative: whoever reaches the primal's memory does so through this
        // parameter.
        sweep.b.addParamAttribute(at, "noalias");
      }
      sweep.primal[param.id()] = sweep.b.param(at++);
      if (activities.get(param.index()).hasShadow()) {
        int first = at;
        sweep.eachLane(() -> sweep.shadow[param.id()] = sweep.b.param(first + sweep.lane()));
        at += variant.width();
      }
    }
    return at;
  }
}
