package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.HashSet;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Variables that nothing writes to are constants, whether they were declared so or not: what a
 * table of functions leads to is then known.
 */
public final class UnwrittenVariables {
  private UnwrittenVariables() {}

  /**
   * Marks the variables that only the module can see and that it only reads.
   *
   * @param module changed in place
   */
  public static void markConstant(IrModule module) {
    for (LLVMValueRef g = LLVMGetFirstGlobal(module.ref()); g != null; g = LLVMGetNextGlobal(g)) {
      boolean own =
          LLVMGetLinkage(g) == LLVMInternalLinkage || LLVMGetLinkage(g) == LLVMPrivateLinkage;
      if (own
          && LLVMIsGlobalConstant(g) == 0
          && LLVMIsExternallyInitialized(g) == 0
          && LLVMGetInitializer(g) != null
          && isOnlyRead(g, new HashSet<>())) {
        LLVMSetGlobalConstant(g, 1);
      }
    }
  }

  private static boolean isOnlyRead(LLVMValueRef address, Set<LLVMValueRef> seen) {
    if (!seen.add(address)) {
      return true;
    }
    for (LLVMUseRef use = LLVMGetFirstUse(address); use != null; use = LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVMGetUser(use);
      boolean read =
          LLVMIsAInstruction(user) != null
              ? isRead(user, address, seen)
              : LLVMIsAConstantExpr(user) != null && isOnlyRead(user, seen);
      if (!read) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRead(LLVMValueRef user, LLVMValueRef address, Set<LLVMValueRef> seen) {
    return switch (LLVMGetInstructionOpcode(user)) {
      case LLVMLoad -> LLVMGetVolatile(user) == 0;
      case LLVMICmp -> true;
      case LLVMGetElementPtr, LLVMBitCast, LLVMPHI, LLVMSelect -> isOnlyRead(user, seen);
      // The destination of a copy comes first.
      case LLVMCall ->
          (LLVMIsAMemCpyInst(user) != null || LLVMIsAMemMoveInst(user) != null)
              && !LLVMGetOperand(user, 0).equals(address);
      default -> false;
    };
  }
}
