package org.jdiff.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One decision about a value that the reverse sweep reads: where it is kept, or that it is computed
 * again.
 *
 * @param derivative the symbol of the derivative function; for a split one the augmented half
 * @param function the symbol of the primal function
 * @param position where the value comes from in the source, if known
 * @param kind what it is
 * @param value the number of the value within the primal function; empty for loops and branches
 * @param name which one: LLVM's word for the instruction with the value's number, or the loop
 * @param bytes the size of what is kept per execution; 0 if it is computed again, and for bits of a
 *     word, which has an entry of its own
 * @param storage where it is kept
 * @param loop where the loop starts in each iteration of which the value is there anew; empty
 *     outside of loops
 * @param cost of computing it once again, in the unit of one addition; 0 if that is impossible
 * @param reason why it is kept, or what computing it again takes; a clause without full stop
 */
public record PlanEntry(
    String derivative,
    String function,
    Optional<SourcePosition> position,
    Kind kind,
    OptionalInt value,
    String name,
    long bytes,
    Storage storage,
    Optional<String> loop,
    long cost,
    String reason) {

  /** What a value of the forward sweep is. */
  public enum Kind {
    /** A value of the primal. */
    VALUE("value"),
    /** The shadow of an address. */
    SHADOW("shadow"),
    /** What a library function stored through an address. */
    RESULT("stored result"),
    /** Which way a block was entered. */
    BRANCH("branch taken"),
    /** How often a loop ran. */
    ITERATIONS("number of iterations"),
    /** The address of an array of kept values. */
    ARRAY("array"),
    /** A word that holds which way several branches went, and the outcomes of conditions. */
    FLAGS("branches and conditions"),
    /** A call whose callee keeps nothing, because its gradient is computed as a whole. */
    CALL("gradient of");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** {@return the kind in words} */
    public String words() {
      return words;
    }
  }

  /** Where a value waits for the reverse sweep. */
  public enum Storage {
    /** Nowhere: the reverse sweep computes it again. */
    RECOMPUTED("computed again"),
    /** A variable of the derivative function. */
    REGISTER("in a register"),
    /** The frame that the augmented half leaves for the reverse half. */
    FRAME("in the frame of the call"),
    /** An array on the stack, one element per iteration. */
    STACK_ARRAY("in an array on the stack"),
    /** An array on the arena, one element per iteration. */
    ARRAY("in an array"),
    /** One record per iteration of a loop whose length is not known beforehand. */
    RECORD("in a record"),
    /** Some bits of a word that several branches and conditions share. */
    BITS("in bits of a word"),
    /** One record per execution of a block. */
    BLOCK_RECORD("in a record of the block");

    private final String words;

    Storage(String words) {
      this.words = words;
    }

    /** {@return the place in words} */
    public String words() {
      return words;
    }
  }

  /** {@return whether the value takes memory or a register between the sweeps} */
  public boolean kept() {
    return storage != Storage.RECOMPUTED;
  }

  /** {@return the bytes of memory that one execution takes between the sweeps; 0 in a register} */
  public long tapeBytes() {
    return storage == Storage.REGISTER ? 0 : bytes;
  }

  /** {@return the decision as one line of text} */
  public String text() {
    StringBuilder text = new StringBuilder();
    position.ifPresent(p -> text.append(p).append(": "));
    text.append(kind.words()).append(' ').append(name).append(": ");
    if (bytes > 0) {
      text.append(bytes).append(bytes == 1 ? " byte " : " bytes ");
    }
    text.append(storage.words());
    loop.ifPresent(l -> text.append(" per iteration of the loop at ").append(l));
    return text.append("; ").append(reason).toString();
  }
}
