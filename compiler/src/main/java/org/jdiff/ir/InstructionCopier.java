package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.function.IntFunction;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Clones native instructions with other operands; flags and metadata stay, except for source
 * positions.
 */
final class InstructionCopier {
  /**
   * Ties a store or allocation to the debug information of its function, which a copy elsewhere
   * must not.
   */
  private static final int ASSIGN_ID = LLVMGetMDKindID("DIAssignID", 10);

  /** What an access says about others that an inlined call made. */
  private static final int ALIAS_SCOPE = LLVMGetMDKindID("alias.scope", 11);

  private static final int NOALIAS = LLVMGetMDKindID("noalias", 7);

  private final LLVMBuilderRef builder;
  private boolean outsideScopes;

  InstructionCopier(LLVMBuilderRef builder) {
    this.builder = builder;
  }

  /** Makes copies forget what holds only where the original stood. */
  void outsideScopes(boolean outside) {
    outsideScopes = outside;
  }

  Val copy(Inst inst, IntFunction<Val> operands) {
    LLVMValueRef original = inst.core().handle().ref();
    if (inst instanceof Inst.Call call && LLVMGetNumOperandBundles(original) > 0) {
      return withoutBundles(call, operands);
    }
    if (inst instanceof Inst.Shuffle shuffle && shuffle.mask().stream().anyMatch(l -> l < 0)) {
      return new Val(
          DefinedLanes.shuffle(
              builder,
              shuffle,
              operands.apply(shuffle.operand(0)).ref(),
              operands.apply(shuffle.operand(1)).ref()),
          inst.type());
    }
    LLVMValueRef clone = LLVMInstructionClone(original);
    switch (inst) {
      case Inst.Call call -> {
        setOperands(clone, call, operands);
        if (call.tailKind() == LLVMTailCallKindMustTail) {
          // The copy is not followed by its return any more.
          LLVMSetTailCallKind(clone, LLVMTailCallKindNone);
        }
        if (!call.inlineAssembly()) {
          setCallee(clone, operands.apply(call.calleeId()));
        }
      }
      case Inst.Other other -> setScatteredOperands(clone, other, operands);
      default -> setOperands(clone, inst, operands);
    }
    return insert(clone, inst);
  }

  Val copyTerminator(Inst inst, IntFunction<Val> operands, IntFunction<BlockRef> targets) {
    LLVMValueRef clone = LLVMInstructionClone(inst.core().handle().ref());
    switch (inst) {
      // The case values stand between the targets, and they are constants.
      case Inst.Switch choice -> LLVMSetOperand(clone, 0, operands.apply(choice.operand(0)).ref());
      case Inst.Invoke invoke -> {
        setOperands(clone, invoke, operands);
        setCallee(clone, operands.apply(invoke.calleeId()));
      }
      case Inst.Other other -> setScatteredOperands(clone, other, operands);
      default -> setOperands(clone, inst, operands);
    }
    for (int i = 0; i < inst.successors().size(); i++) {
      LLVMSetSuccessor(clone, i, targets.apply(inst.successors().get(i)).ref());
    }
    return insert(clone, inst);
  }

  Val copyPhi(Inst.Phi inst) {
    LLVMValueRef original = inst.core().handle().ref();
    LLVMValueRef phi = LLVMBuildPhi(builder, LLVMTypeOf(original), "");
    if (inst.core().fastMath() != 0) {
      LLVMSetFastMathFlags(phi, inst.core().fastMath());
    }
    return new Val(phi, inst.type());
  }

  private Val insert(LLVMValueRef clone, Inst inst) {
    LLVMInsertIntoBuilder(builder, clone);
    LLVMInstructionSetDebugLoc(clone, null);
    LLVMSetMetadata(clone, ASSIGN_ID, null);
    if (outsideScopes) {
      LLVMSetMetadata(clone, ALIAS_SCOPE, null);
      LLVMSetMetadata(clone, NOALIAS, null);
    }
    return new Val(clone, inst.type());
  }

  private static void setOperands(LLVMValueRef clone, Inst inst, IntFunction<Val> operands) {
    for (int i = 0; i < inst.operandCount(); i++) {
      LLVMSetOperand(clone, i, operands.apply(inst.operand(i)).ref());
    }
  }

  /** The callee is the last operand of anything that calls. */
  private static void setCallee(LLVMValueRef clone, Val callee) {
    LLVMSetOperand(clone, LLVMGetNumOperands(clone) - 1, callee.ref());
  }

  /** The mirror leaves out blocks and metadata, so positions differ. */
  private static void setScatteredOperands(
      LLVMValueRef clone, Inst.Other inst, IntFunction<Val> operands) {
    int next = 0;
    for (int i = 0; i < LLVMGetNumOperands(clone); i++) {
      if (MirrorReader.isValue(LLVMGetOperand(clone, i))) {
        LLVMSetOperand(clone, i, operands.apply(inst.operand(next++)).ref());
      }
    }
  }

  /** The bundles use values of the original function, which the mirror does not list. */
  private Val withoutBundles(Inst.Call call, IntFunction<Val> operands) {
    LLVMValueRef original = call.core().handle().ref();
    try (PointerPointer<LLVMValueRef> arguments =
        new PointerPointer<>(Math.max(1, call.operandCount()))) {
      for (int i = 0; i < call.operandCount(); i++) {
        arguments.put(i, operands.apply(call.operand(i)).ref());
      }
      LLVMValueRef built =
          LLVMBuildCall2(
              builder,
              LLVMGetCalledFunctionType(original),
              operands.apply(call.calleeId()).ref(),
              arguments,
              call.operandCount(),
              "");
      LLVMSetInstructionCallConv(built, LLVMGetInstructionCallConv(original));
      return new Val(built, call.type());
    }
  }
}
