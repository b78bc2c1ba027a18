package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Replaces calls in functions that are not under construction. */
public final class CallReplacement {
  private CallReplacement() {}

  /**
   * Lets a call, or an invoke, call another function with some of its operands.
   *
   * @param module the module of both
   * @param site the call; gone afterwards
   * @param symbol the function to call; it returns what the call returns
   * @param operands the positions of the operands to hand over
   */
  public static void replace(IrModule module, Inst site, String symbol, List<Integer> operands) {
    LLVMValueRef call = site.core().handle().ref();
    LLVMValueRef target = module.function(symbol);
    LLVMTypeRef signature = LLVMGlobalGetValueType(target);
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    LLVMPositionBuilderBefore(builder, call);
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(call));
    try (PointerPointer<LLVMValueRef> arguments =
        new PointerPointer<>(Math.max(1, operands.size()))) {
      for (int i = 0; i < operands.size(); i++) {
        arguments.put(i, LLVMGetOperand(call, operands.get(i)));
      }
      LLVMValueRef replacement =
          LLVMIsAInvokeInst(call) == null
              ? LLVMBuildCall2(builder, signature, target, arguments, operands.size(), "")
              : LLVMBuildInvoke2(
                  builder,
                  signature,
                  target,
                  arguments,
                  operands.size(),
                  LLVMGetNormalDest(call),
                  LLVMGetUnwindDest(call),
                  "");
      LLVMReplaceAllUsesWith(call, replacement);
      LLVMInstructionEraseFromParent(call);
    } finally {
      LLVMDisposeBuilder(builder);
    }
  }

  /**
   * Puts an integer in the place of a call.
   *
   * @param module the module of the call
   * @param site the call; gone afterwards
   * @param value the integer; the call must return one
   */
  public static void constant(IrModule module, Inst site, long value) {
    LLVMValueRef call = site.core().handle().ref();
    LLVMReplaceAllUsesWith(call, LLVMConstInt(LLVMTypeOf(call), value, 0));
    if (LLVMIsAInvokeInst(call) != null) {
      LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
      LLVMPositionBuilderBefore(builder, call);
      LLVMBuildBr(builder, LLVMGetNormalDest(call));
      LLVMDisposeBuilder(builder);
    }
    LLVMInstructionEraseFromParent(call);
  }

  /**
   * {@return whether something uses the result of a call}
   *
   * @param site the call
   */
  public static boolean isUsed(Inst site) {
    return LLVMGetFirstUse(site.core().handle().ref()) != null;
  }
}
