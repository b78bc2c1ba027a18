package org.jdiff.ir;

import java.util.List;

/**
 * A basic block of a mirrored function.
 *
 * @param index its position in the function; 0 is the entry
 * @param name its name in the IR; may be empty
 * @param instructions its instructions; phis first, one terminator last
 */
public record Block(int index, String name, List<Inst> instructions) {
  /** Copies the list. */
  public Block {
    instructions = List.copyOf(instructions);
  }

  /** {@return the last instruction} */
  public Inst terminator() {
    return instructions.getLast();
  }

  /** {@return the phis at the start} */
  public List<Inst.Phi> phis() {
    return instructions.stream()
        .takeWhile(Inst.Phi.class::isInstance)
        .map(Inst.Phi.class::cast)
        .toList();
  }
}
