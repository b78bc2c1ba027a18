package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Writes an address at a chosen distance as a choice of two addresses. {@code left ? &node->left :
 * &node->right} is for LLVM one address with a chosen offset, as if it were some element of an
 * array; a choice tells which two members are meant.
 */
public final class ChosenOffsets {
  private final LLVMBuilderRef builder;

  private ChosenOffsets(LLVMBuilderRef builder) {
    this.builder = builder;
  }

  /**
   * Rewrites all such addresses of a module.
   *
   * @param module changed in place
   */
  public static void split(IrModule module) {
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    ChosenOffsets rewriting = new ChosenOffsets(builder);
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        rewriting.function(module.function(entry.name()));
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private void function(LLVMValueRef function) {
    List<LLVMValueRef> found =
        Instructions.of(function).stream()
            .filter(inst -> LLVMGetInstructionOpcode(inst) == LLVMGetElementPtr && chosen(inst) > 0)
            .toList();
    for (LLVMValueRef address : found) {
      int operand = chosen(address);
      LLVMValueRef choice = LLVMGetOperand(address, operand);
      LLVMPositionBuilderBefore(builder, address);
      LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(address));
      LLVMValueRef either =
          LLVMBuildSelect(
              builder,
              LLVMGetOperand(choice, 0),
              with(address, operand, LLVMGetOperand(choice, 1)),
              with(address, operand, LLVMGetOperand(choice, 2)),
              "");
      LLVMReplaceAllUsesWith(address, either);
      LLVMInstructionEraseFromParent(address);
    }
  }

  private LLVMValueRef with(LLVMValueRef address, int operand, LLVMValueRef index) {
    LLVMValueRef copy = LLVMInstructionClone(address);
    LLVMSetOperand(copy, operand, index);
    LLVMInsertIntoBuilder(builder, copy);
    return copy;
  }

  /** The one index that varies, if it is a choice of two constants; else 0. */
  private static int chosen(LLVMValueRef address) {
    int found = 0;
    if (LLVMGetTypeKind(LLVMTypeOf(address)) != LLVMPointerTypeKind) {
      return 0;
    }
    for (int i = 1; i < LLVMGetNumOperands(address); i++) {
      LLVMValueRef index = LLVMGetOperand(address, i);
      if (LLVMIsAConstantInt(index) != null) {
        continue;
      }
      boolean choice =
          LLVMIsASelectInst(index) != null
              && LLVMIsAConstantInt(LLVMGetOperand(index, 1)) != null
              && LLVMIsAConstantInt(LLVMGetOperand(index, 2)) != null;
      if (!choice || found > 0) {
        return 0;
      }
      found = i;
    }
    return found;
  }
}
