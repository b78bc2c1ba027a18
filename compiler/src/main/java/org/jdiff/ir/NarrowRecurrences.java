package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Hides from LLVM's loop passes that a value steps evenly where it may wrap around first, such as
 * the index of a ring, {@code (i + 31) & 31}.
 *
 * <p>The loop vectoriser takes such a value as even steps and means to check before the loop that
 * it does not wrap. The bundled version forgets some of these checks: one about a few low bits when
 * there is another one about more bits, and some of those with a step greater than one. A load from
 * a ring then reads beyond its end. Behind a {@code freeze} the value is an unknown one: the access
 * is made lane by lane, and the rest of the loop is vectorised all the same. What is said not to
 * wrap ({@code nuw}, {@code nsw}) stays as it is, since no check is needed there.
 */
public final class NarrowRecurrences {
  private static final String MARK = "jdiff.hidden";

  /** Longer chains of integer arithmetic are taken as ones that may wrap. */
  private static final int DEEPEST = 500;

  private final IrModule module;
  private final Map<LLVMValueRef, Boolean> recurring = new HashMap<>();

  private NarrowRecurrences(IrModule module) {
    this.module = module;
  }

  /** How the bits of an integer are read. */
  private enum Reading {
    UNSIGNED,
    SIGNED
  }

  /**
   * Hides what may wrap in all functions of a module. It has to be done right before the loop
   * passes: others remove what it adds.
   *
   * @param module changed in place
   */
  public static void hide(IrModule module) {
    NarrowRecurrences all = new NarrowRecurrences(module);
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        all.hideIn(module.function(entry.name()));
      }
    }
  }

  /**
   * Takes back what {@link #hide} added, in loops that did not become vectors: there the code is
   * then what it was.
   *
   * @param module changed in place
   */
  public static void reveal(IrModule module) {
    int kind = markKind(module);
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (!entry.defined()) {
        continue;
      }
      for (LLVMValueRef inst : Instructions.of(module.function(entry.name()))) {
        if (LLVMIsAFreezeInst(inst) != null && LLVMGetMetadata(inst, kind) != null) {
          LLVMReplaceAllUsesWith(inst, LLVMGetOperand(inst, 0));
          LLVMInstructionEraseFromParent(inst);
        }
      }
    }
  }

  private static int markKind(IrModule module) {
    return LLVMGetMDKindIDInContext(module.context().ref(), MARK, MARK.length());
  }

  private void hideIn(LLVMValueRef function) {
    List<LLVMValueRef> found =
        Instructions.of(function).stream().filter(i -> isInteger(i) && mayWrap(i)).toList();
    found.forEach(this::freeze);
  }

  /**
   * {@return whether a value of fewer bits is extended here, in which LLVM sees even steps that may
   * wrap} A mask and a remainder are extensions of the low bits, for LLVM.
   */
  private boolean mayWrap(LLVMValueRef inst) {
    LLVMValueRef operand = LLVMGetNumOperands(inst) == 0 ? null : LLVMGetOperand(inst, 0);
    return switch (LLVMGetInstructionOpcode(inst)) {
      case LLVMAnd -> recurs(operand) || recurs(LLVMGetOperand(inst, 1));
      case LLVMURem, LLVMSRem, LLVMAShr -> recurs(operand);
      case LLVMSExt -> recurs(operand) && !exact(operand, Reading.SIGNED, new HashSet<>());
      case LLVMZExt ->
          recurs(operand)
              && !exact(operand, Reading.UNSIGNED, new HashSet<>())
              && !(LLVMGetNNeg(inst) != 0 && exact(operand, Reading.SIGNED, new HashSet<>()));
      default -> false;
    };
  }

  /** {@return whether a value is computed from one that changes from iteration to iteration} */
  private boolean recurs(LLVMValueRef value) {
    return recurs(value, 0);
  }

  private boolean recurs(LLVMValueRef value, int depth) {
    Boolean known = recurring.get(value);
    if (known != null) {
      return known;
    }
    if (depth > DEEPEST) {
      return true;
    }
    if (LLVMIsAInstruction(value) == null) {
      return false;
    }
    boolean result =
        switch (LLVMGetInstructionOpcode(value)) {
          case LLVMPHI ->
              LLVMCountIncoming(value) > 1 || recurs(LLVMGetIncomingValue(value, 0), depth + 1);
          case LLVMAdd,
              LLVMSub,
              LLVMMul,
              LLVMShl,
              LLVMLShr,
              LLVMAShr,
              LLVMUDiv,
              LLVMSDiv,
              LLVMURem,
              LLVMSRem,
              LLVMAnd,
              LLVMOr,
              LLVMXor,
              LLVMTrunc,
              LLVMZExt,
              LLVMSExt,
              LLVMPtrToInt,
              LLVMIntToPtr,
              LLVMGetElementPtr,
              LLVMSelect,
              LLVMExtractValue,
              LLVMCall ->
              anyOperandRecurs(value, depth + 1);
          // What is loaded, compared or converted is an unknown value for the loop passes already.
          default -> false;
        };
    recurring.put(value, result);
    return result;
  }

  private boolean anyOperandRecurs(LLVMValueRef value, int depth) {
    int count = LLVMGetNumOperands(value);
    for (int i = 0; i < count; i++) {
      if (recurs(LLVMGetOperand(value, i), depth)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether a value is what its expression says in whole numbers, whenever it is used at
   * all} Extensions on the way are looked at on their own: they are exact, or they get hidden.
   */
  private boolean exact(LLVMValueRef value, Reading reading, Set<LLVMValueRef> seen) {
    if (LLVMIsAInstruction(value) == null || !recurs(value) || !seen.add(value)) {
      return true;
    }
    if (seen.size() > DEEPEST) {
      return false;
    }
    return switch (LLVMGetInstructionOpcode(value)) {
      case LLVMPHI -> {
        boolean all = true;
        for (int i = 0; all && i < LLVMCountIncoming(value); i++) {
          all = exact(LLVMGetIncomingValue(value, i), reading, seen);
        }
        yield all;
      }
      case LLVMAdd, LLVMSub, LLVMMul, LLVMShl ->
          saysNoWrap(value, reading)
              && exact(LLVMGetOperand(value, 0), reading, seen)
              && exact(LLVMGetOperand(value, 1), reading, seen);
      case LLVMTrunc ->
          saysNoWrap(value, reading) && exact(LLVMGetOperand(value, 0), reading, seen);
      // An addition of distinct bits carries nothing.
      case LLVMOr ->
          exact(LLVMGetOperand(value, 0), reading, seen)
              && exact(LLVMGetOperand(value, 1), reading, seen);
      case LLVMSelect ->
          exact(LLVMGetOperand(value, 1), reading, seen)
              && exact(LLVMGetOperand(value, 2), reading, seen);
      case LLVMZExt, LLVMSExt, LLVMAnd, LLVMURem, LLVMSRem, LLVMAShr -> true;
      default -> false;
    };
  }

  private static boolean saysNoWrap(LLVMValueRef value, Reading reading) {
    return switch (reading) {
      case UNSIGNED -> LLVMGetNUW(value) != 0;
      case SIGNED -> LLVMGetNSW(value) != 0;
    };
  }

  private static boolean isInteger(LLVMValueRef value) {
    return LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMIntegerTypeKind;
  }

  private void freeze(LLVMValueRef inst) {
    List<LLVMValueRef> users = new ArrayList<>();
    for (LLVMUseRef use = LLVMGetFirstUse(inst); use != null; use = LLVMGetNextUse(use)) {
      users.add(LLVMGetUser(use));
    }
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    LLVMPositionBuilderBefore(builder, LLVMGetNextInstruction(inst));
    LLVMValueRef hidden = LLVMBuildFreeze(builder, inst, "");
    LLVMMetadataRef empty = LLVMMDNodeInContext2(module.context().ref(), (LLVMMetadataRef) null, 0);
    LLVMSetMetadata(hidden, markKind(module), LLVMMetadataAsValue(module.context().ref(), empty));
    LLVMDisposeBuilder(builder);
    for (LLVMValueRef user : users) {
      for (int i = 0; i < LLVMGetNumOperands(user); i++) {
        if (LLVMGetOperand(user, i).equals(inst)) {
          LLVMSetOperand(user, i, hidden);
        }
      }
    }
  }
}
