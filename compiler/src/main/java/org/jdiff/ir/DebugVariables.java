package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Removes the records that tie values to source variables. */
final class DebugVariables {
  private DebugVariables() {}

  static void drop(LLVMModuleRef module) {
    // The records of the newer format cannot be walked through the C interface; calls can.
    LLVMSetIsNewDbgInfoFormat(module, 0);
    String assignment = "DIAssignID";
    int kind =
        LLVMGetMDKindIDInContext(LLVMGetModuleContext(module), assignment, assignment.length());
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(f);
          b != null;
          b = LLVMGetNextBasicBlock(b)) {
        List<LLVMValueRef> records = new ArrayList<>();
        for (LLVMValueRef i = LLVMGetFirstInstruction(b);
            i != null;
            i = LLVMGetNextInstruction(i)) {
          if (isRecord(i)) {
            records.add(i);
          } else if (LLVMGetMetadata(i, kind) != null) {
            LLVMSetMetadata(i, kind, null);
          }
        }
        records.forEach(i -> LLVMInstructionEraseFromParent(i));
      }
    }
    LLVMSetIsNewDbgInfoFormat(module, 1);
  }

  private static boolean isRecord(LLVMValueRef inst) {
    if (LLVMGetInstructionOpcode(inst) != LLVMCall) {
      return false;
    }
    LLVMValueRef callee = LLVMGetCalledValue(inst);
    return LLVMIsAFunction(callee) != null && MirrorReader.name(callee).startsWith("llvm.dbg.");
  }
}
