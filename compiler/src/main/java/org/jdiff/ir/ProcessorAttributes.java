package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** The string attributes by which compilers say which processor a function is for. */
final class ProcessorAttributes {
  private static final List<String> KEYS = List.of("target-cpu", "tune-cpu", "target-features");

  private ProcessorAttributes() {}

  /** Removes them from every function. */
  static void forget(LLVMModuleRef module) {
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (String key : KEYS) {
        LLVMRemoveStringAttributeAtIndex(f, LLVMAttributeFunctionIndex, key, key.length());
      }
    }
  }

  /** Copies them from a function to those that have none. */
  static void spread(LLVMModuleRef module, LLVMValueRef from) {
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (LLVMIsDeclaration(f) != 0 || attribute(f, "target-cpu") != null) {
        continue;
      }
      for (String key : KEYS) {
        LLVMAttributeRef value = attribute(from, key);
        if (value != null) {
          LLVMAddAttributeAtIndex(f, LLVMAttributeFunctionIndex, value);
        }
      }
    }
  }

  private static LLVMAttributeRef attribute(LLVMValueRef f, String key) {
    LLVMAttributeRef found =
        LLVMGetStringAttributeAtIndex(f, LLVMAttributeFunctionIndex, key, key.length());
    return found == null || found.isNull() ? null : found;
  }
}
