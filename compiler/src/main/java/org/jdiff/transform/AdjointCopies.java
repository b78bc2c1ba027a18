package org.jdiff.transform;

import java.util.List;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Functions that carry out the adjoint of a copy of numbers for the types that the run-time library
 * does not have, because not every target has them.
 */
final class AdjointCopies {
  /** LLVM's numbers of "unsigned less than" for integers. */
  private static final int BELOW = 36;

  private static final int EQUAL = 32;

  private AdjointCopies() {}

  /**
   * The name of the function for a type, which is made on first use. Its parameters are the shadows
   * of target and source, the number of elements, and the bytes from one to the next.
   *
   * @param shared whether other threads may add to the source's shadow at the same time
   */
  static String function(IrModule module, Type.Float element, boolean shared) {
    String name = "jdiff_adjoint_copy_" + (shared ? "shared_" : "") + element.kind().word();
    if (!module.hasSymbol(name)) {
      Type pointer = Machine.addressType(module);
      Type.Int length = new Type.Int(64, 8, 8);
      try (IrBuilder b =
          module.define(name, new Type.Void(), List.of(pointer, pointer, length, length))) {
        emit(b, element, shared);
      }
      module.setVisibility(name, IrModule.Visibility.INTERNAL);
    }
    return name;
  }

  /** As the primal may copy overlapping ranges, the order is the reverse of a safe copy's. */
  private static void emit(IrBuilder b, Type.Float element, boolean shared) {
    Val to = b.param(0);
    Val from = b.param(1);
    Val count = b.param(2);
    Val step = b.param(3);
    BlockRef entry = b.block("entry");
    BlockRef loop = b.block("loop");
    BlockRef done = b.block("done");
    b.position(entry);
    Val upwards = b.icmp(BELOW, from, to);
    b.branch(b.icmp(EQUAL, count, b.int64(0)), done, loop);
    b.position(loop);
    Val index = b.phi(count.type());
    Val mirrored = b.binary(BinaryOp.SUB, b.binary(BinaryOp.SUB, count, b.int64(1)), index);
    Val offset = b.binary(BinaryOp.MUL, b.select(upwards, index, mirrored), step);
    Val target = b.offset(to, offset);
    Val source = b.offset(from, offset);
    Val adjoint = b.load(element, target, 1);
    b.store(b.zero(element), target, 1);
    if (shared) {
      b.addAtomically(adjoint, source);
    } else {
      b.store(b.fadd(b.load(element, source, 1), adjoint), source, 1);
    }
    Val next = b.binary(BinaryOp.ADD, index, b.int64(1));
    b.addIncoming(index, b.int64(0), entry);
    b.addIncoming(index, next, loop);
    b.branch(b.icmp(EQUAL, next, count), done, loop);
    b.position(done);
    b.ret();
  }
}
