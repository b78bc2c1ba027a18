package org.jdiff.ir;

import java.util.List;
import java.util.Optional;
import org.jdiff.model.SourcePosition;

/**
 * An instruction of a mirrored function. What can occur is closed; an opcode outside the known set
 * becomes {@link Other}, which every consumer must refuse unless it can prove that no derivative
 * passes through it.
 */
public sealed interface Inst extends Value {
  /** {@return what all instructions have} */
  Core core();

  /**
   * What all instructions have.
   *
   * @param id the number of the result, also of instructions without result
   * @param type the type of the result
   * @param block the index of the containing block
   * @param operands the numbers of the value operands (no blocks, no callee)
   * @param fastMath LLVM's fast-math bits, 0 where there are none
   * @param handle the native instruction, to clone from
   * @param position where the user wrote it, if debug information says so
   */
  record Core(
      int id,
      Type type,
      int block,
      List<Integer> operands,
      int fastMath,
      Handle handle,
      Optional<SourcePosition> position) {
    /** Copies the list. */
    public Core {
      operands = List.copyOf(operands);
    }
  }

  @Override
  default int id() {
    return core().id();
  }

  @Override
  default Type type() {
    return core().type();
  }

  /** {@return the index of the containing block} */
  default int block() {
    return core().block();
  }

  /**
   * {@return the number of an operand}
   *
   * @param index its position
   */
  default int operand(int index) {
    return core().operands().get(index);
  }

  /** {@return the number of operands} */
  default int operandCount() {
    return core().operands().size();
  }

  /**
   * {@return the blocks that may run next, in the order of the instruction; empty unless a
   * terminator}
   */
  default List<Integer> successors() {
    return switch (this) {
      case Branch b -> List.of(b.target());
      case CondBranch c -> List.of(c.ifTrue(), c.ifFalse());
      case Switch s -> s.targets();
      case Invoke i -> List.of(i.normal(), i.unwind());
      case Other o -> o.targets();
      default -> List.of();
    };
  }

  /** Arithmetic on two operands. */
  enum BinaryOp {
    ADD(8),
    FADD(9),
    SUB(10),
    FSUB(11),
    MUL(12),
    FMUL(13),
    UDIV(14),
    SDIV(15),
    FDIV(16),
    UREM(17),
    SREM(18),
    FREM(19),
    SHL(20),
    LSHR(21),
    ASHR(22),
    AND(23),
    OR(24),
    XOR(25);

    private final int opcode;

    BinaryOp(int opcode) {
      this.opcode = opcode;
    }

    /** LLVM's number. */
    int opcode() {
      return opcode;
    }

    static BinaryOp of(int opcode) {
      for (BinaryOp op : values()) {
        if (op.opcode == opcode) {
          return op;
        }
      }
      throw new IllegalArgumentException("no arithmetic has opcode " + opcode);
    }
  }

  /**
   * Arithmetic on two operands of one type.
   *
   * @param core the common part
   * @param op the operation
   * @param noUnsignedWrap the result is poison if the operation overflows as one of unsigned
   *     numbers
   * @param noSignedWrap the result is poison if the operation overflows as one of signed numbers
   */
  record Binary(Core core, BinaryOp op, boolean noUnsignedWrap, boolean noSignedWrap)
      implements Inst {}

  /** Negation of a floating-point value. */
  record FNeg(Core core) implements Inst {}

  /** Conversions. */
  enum CastOp {
    TRUNC,
    ZEXT,
    SEXT,
    FPTOUI,
    FPTOSI,
    UITOFP,
    SITOFP,
    FPTRUNC,
    FPEXT,
    PTRTOINT,
    INTTOPTR,
    BITCAST,
    ADDRSPACECAST
  }

  /** A conversion. */
  record Cast(Core core, CastOp op) implements Inst {}

  /** A comparison; {@code predicate} is LLVM's number. */
  record Compare(Core core, boolean floating, int predicate) implements Inst {}

  /** Operand 0 chooses between operands 1 and 2. */
  record Select(Core core) implements Inst {}

  /** Fixes an undefined value. */
  record Freeze(Core core) implements Inst {}

  /** One value per incoming edge; {@code incoming} has one block index per operand. */
  record Phi(Core core, List<Integer> incoming) implements Inst {}

  /** A read of memory; operand 0 is the address. */
  record Load(Core core, long align, boolean isVolatile, boolean atomic, String tbaa)
      implements Inst {
    /** {@return the number of the address} */
    public int pointer() {
      return operand(0);
    }
  }

  /** A write to memory; operand 0 is the value, operand 1 the address. */
  record Store(
      Core core, Type valueType, long align, boolean isVolatile, boolean atomic, String tbaa)
      implements Inst {
    /** {@return the number of the stored value} */
    public int value() {
      return operand(0);
    }

    /** {@return the number of the address} */
    public int pointer() {
      return operand(1);
    }
  }

  /** Stack memory; operand 0 is the number of elements. */
  record Alloca(Core core, Type allocated, long align) implements Inst {}

  /**
   * Address arithmetic in bytes: base + offset + Σ scale·index.
   *
   * @param core the common part; operand 0 is the base, the rest the indices of the instruction
   * @param source the element type that the indices walk
   * @param offset the constant part in bytes
   * @param terms the variable parts
   * @param inBounds the result is poison if base or result lie outside of one object
   */
  record Gep(Core core, Type source, long offset, List<Term> terms, boolean inBounds)
      implements Inst {
    /** {@return the number of the base address} */
    public int base() {
      return operand(0);
    }
  }

  /**
   * A variable part of an address.
   *
   * @param value the number of the index value
   * @param scale bytes per unit
   * @param limit how many units the indexed array has by its type; 0 if no type tells
   */
  record Term(int value, long scale, long limit) {}

  /**
   * A call; the operands are the arguments.
   *
   * @param core the common part
   * @param callee the name of the called function, empty if the call is indirect or inline assembly
   * @param calleeId the number of the called value
   * @param inlineAssembly whether assembly text is called
   * @param attributes what is known of the callee's effects
   * @param tailKind LLVM's number: 0 none, 1 tail, 2 musttail, 3 notail
   */
  record Call(
      Core core,
      Optional<String> callee,
      int calleeId,
      boolean inlineAssembly,
      CallAttributes attributes,
      int tailKind)
      implements Inst {}

  /** A call that may unwind into {@code unwind}; otherwise as {@link Call}. */
  record Invoke(
      Core core,
      Optional<String> callee,
      int calleeId,
      CallAttributes attributes,
      int normal,
      int unwind)
      implements Inst {}

  /** A jump. */
  record Branch(Core core, int target) implements Inst {}

  /** A two-way jump on operand 0. */
  record CondBranch(Core core, int ifTrue, int ifFalse) implements Inst {}

  /**
   * A jump by value: operand 0 is compared with the case values.
   *
   * @param core the common part; operands 1… are the case constants
   * @param targets the default target, then one per case
   */
  record Switch(Core core, List<Integer> targets) implements Inst {}

  /** The end of the function; operand 0 is the returned value, if any. */
  record Return(Core core) implements Inst {}

  /** A place that is never reached. */
  record Unreachable(Core core) implements Inst {}

  /** A member of an aggregate. */
  record ExtractValue(Core core, List<Integer> indices) implements Inst {}

  /** An aggregate (operand 0) with one member replaced by operand 1. */
  record InsertValue(Core core, List<Integer> indices) implements Inst {}

  /** A lane (operand 1) of a vector (operand 0). */
  record ExtractElement(Core core) implements Inst {}

  /** A vector (operand 0) with a lane (operand 2) replaced by operand 1. */
  record InsertElement(Core core) implements Inst {}

  /** Lanes of two vectors; a negative mask entry is undefined. */
  record Shuffle(Core core, List<Integer> mask) implements Inst {}

  /** An instruction that the mirror does not model; {@code opcode} is LLVM's word. */
  record Other(Core core, String opcode, List<Integer> targets, boolean terminator)
      implements Inst {}

  /** {@return whether this ends a block} */
  default boolean isTerminator() {
    return switch (this) {
      case Branch b -> true;
      case CondBranch c -> true;
      case Switch s -> true;
      case Return r -> true;
      case Unreachable u -> true;
      case Invoke i -> true;
      case Other o -> o.terminator();
      default -> false;
    };
  }
}
