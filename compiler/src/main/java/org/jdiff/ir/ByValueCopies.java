package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Makes the copies visible that are made when structures are passed by value: the caller copies to
 * memory of the call's own, and the callee copies from there. What is passed is then only read, and
 * read by nobody else, so that a derivative can pass its address with that of its shadow.
 */
public final class ByValueCopies {
  private ByValueCopies() {}

  /**
   * Writes out the copies of all calls and functions of a module.
   *
   * @param module changed in place
   */
  public static void insert(IrModule module) {
    int byVal = AttributeReader.kind("byval");
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (!entry.defined()) {
        continue;
      }
      LLVMValueRef function = module.function(entry.name());
      calls(module, function, byVal);
      for (int i = 0; i < LLVMCountParams(function); i++) {
        LLVMAttributeRef attribute = LLVMGetEnumAttributeAtIndex(function, i + 1, byVal);
        if (attribute != null) {
          insert(module, function, LLVMGetParam(function, i), LLVMGetTypeAttributeValue(attribute));
        }
      }
    }
  }

  private static void calls(IrModule module, LLVMValueRef function, int byVal) {
    for (LLVMValueRef inst : Instructions.of(function)) {
      boolean mustTail =
          LLVMIsACallInst(inst) != null && LLVMGetTailCallKind(inst) == LLVMTailCallKindMustTail;
      if (mustTail || !Instructions.isCall(inst)) {
        continue;
      }
      for (int i = 0; i < LLVMGetNumArgOperands(inst); i++) {
        LLVMAttributeRef attribute = LLVMGetCallSiteEnumAttribute(inst, i + 1, byVal);
        if (attribute != null) {
          LLVMTypeRef type = LLVMGetTypeAttributeValue(attribute);
          LLVMValueRef copy = alloca(module, function, type);
          LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
          LLVMPositionBuilderBefore(builder, inst);
          copy(module, builder, copy, LLVMGetOperand(inst, i), type);
          LLVMDisposeBuilder(builder);
          LLVMSetOperand(inst, i, copy);
          if (LLVMIsACallInst(inst) != null) {
            // A tail call must not be given memory of its caller.
            LLVMSetTailCallKind(inst, LLVMTailCallKindNone);
          }
        }
      }
    }
  }

  private static LLVMValueRef alloca(IrModule module, LLVMValueRef function, LLVMTypeRef type) {
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    LLVMPositionBuilderBefore(builder, LLVMGetFirstInstruction(LLVMGetEntryBasicBlock(function)));
    LLVMValueRef copy = LLVMBuildAlloca(builder, type, "");
    // Code may rely on an alignment that the attribute promises; 16 is the most that ABIs ask for.
    LLVMSetAlignment(copy, Math.max(LLVMGetAlignment(copy), 16));
    LLVMDisposeBuilder(builder);
    return copy;
  }

  private static void copy(
      IrModule module,
      LLVMBuilderRef builder,
      LLVMValueRef to,
      LLVMValueRef from,
      LLVMTypeRef type) {
    long bytes = LLVMABISizeOfType(module.layout(), type);
    LLVMValueRef length = LLVMConstInt(LLVMInt64TypeInContext(module.context().ref()), bytes, 0);
    LLVMBuildMemCpy(builder, to, LLVMGetAlignment(to), from, 1, length);
  }

  private static void insert(
      IrModule module, LLVMValueRef function, LLVMValueRef param, LLVMTypeRef type) {
    if (LLVMGetFirstUse(param) == null) {
      return;
    }
    LLVMValueRef first = LLVMGetFirstInstruction(LLVMGetEntryBasicBlock(function));
    LLVMValueRef copy = alloca(module, function, type);
    LLVMReplaceAllUsesWith(param, copy);
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    LLVMPositionBuilderBefore(builder, first);
    copy(module, builder, copy, param, type);
    LLVMDisposeBuilder(builder);
  }
}
