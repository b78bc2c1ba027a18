package org.jdiff.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * The log of a primal as what a program holds between the two halves of a split forward derivative.
 * It begins with the primal's arguments, so that the second half is told shadows only.
 */
final class ForwardTape {
  /** The size of the state of a reader. */
  private static final int READER_WORDS = 4;

  private ForwardTape() {}

  /** Starts a log; {@code arguments} are those of the primal. */
  static Val record(IrBuilder b, Variant variant, List<Val> arguments) {
    Val log = b.call("jdiff_log_create", b.pointerType(0), List.of(b.symbol(variant.symbol())));
    arguments.forEach(a -> LoggedValues.write(b, log, a));
    return log;
  }

  /** Calls the second half with the shadows of all arguments that have one, in order. */
  static Val replay(IrBuilder b, Variant variant, Val tape, List<Val> shadows) {
    Type word = b.intType(64);
    Val reader = b.alloca(b.structType(Collections.nCopies(READER_WORDS, word)), "reader");
    b.call("jdiff_log_open", new Type.Void(), List.of(reader, tape, b.symbol(variant.symbol())));
    List<Val> all = new ArrayList<>(List.of(reader));
    int next = 0;
    for (Value.Param param : variant.facts().fn().params()) {
      all.add(LoggedValues.read(b, reader, param.type()));
      for (int k = 0;
          k < variant.width() && variant.activities().get(param.index()).hasShadow();
          k++) {
        all.add(shadows.get(next++));
      }
    }
    return b.call(variant.reverseSymbol(), DerivativeTypes.forward(b, variant), all);
  }
}
