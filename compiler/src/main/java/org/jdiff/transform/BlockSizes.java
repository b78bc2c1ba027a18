package org.jdiff.transform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Val;

/**
 * Allocators round sizes up as they like, and a block that grows is copied by the size that it
 * really has. So that the shadow of what lies past the size that was asked for is there and zero,
 * both blocks are copied by the size that both have, and shadows are cleared to their ends.
 */
final class BlockSizes {
  /** LLVM's number of "unsigned less than". */
  private static final int UNSIGNED_LESS = 36;

  /** The functions of C libraries that tell the real size of a block. */
  private static final List<String> MEASURES =
      List.of("malloc_usable_size", "malloc_size", "_msize");

  /** Allocators whose blocks these functions know. */
  private static final Set<String> MEASURED = Set.of("malloc", "calloc", "aligned_alloc");

  private BlockSizes() {}

  /** Whether a call asks for the size of a block that has a shadow. */
  static boolean asksFor(Facts facts, Inst.Call call) {
    return call.callee().filter(MEASURES::contains).isPresent()
        && call.operandCount() == 1
        && facts.hasShadow(call.operand(0));
  }

  /** The size that a block and its shadow both have. */
  static Val common(IrBuilder b, Val own, Val other) {
    return b.select(b.icmp(UNSIGNED_LESS, other, own), other, own);
  }

  /**
   * The real size of a fresh block, if the module asks for such sizes anywhere.
   *
   * @param call the allocation
   * @param block its result
   */
  static Optional<Val> of(IrBuilder b, Inst.Call call, Val block) {
    if (call.callee().filter(MEASURED::contains).isEmpty()) {
      return Optional.empty();
    }
    return MEASURES.stream()
        .filter(b.module()::hasSymbol)
        .findFirst()
        .map(measure -> MemoryAdjoints.length(b, b.call(measure, b.sizeType(), List.of(block))));
  }
}
