package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMAddAttributeAtIndex;
import static org.bytedeco.llvm.global.LLVM.LLVMAddFunction;
import static org.bytedeco.llvm.global.LLVM.LLVMAttributeFunctionIndex;
import static org.bytedeco.llvm.global.LLVM.LLVMCreateEnumAttribute;
import static org.bytedeco.llvm.global.LLVM.LLVMGetNamedFunction;

import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Functions that emitted code calls and that the module may not know yet. */
final class Declarations {
  /** What LLVM itself gives to the declaration of a mathematical intrinsic. */
  private static final List<String> MATH_INTRINSIC_ATTRIBUTES =
      List.of("nocallback", "nofree", "nosync", "nounwind", "speculatable", "willreturn", "memory");

  private Declarations() {}

  /** The function of that name; declared if the module does not have it. */
  static LLVMValueRef of(IrModule module, String name, LLVMTypeRef signature) {
    LLVMValueRef known = LLVMGetNamedFunction(module.ref(), name);
    if (known != null) {
      return known;
    }
    LLVMValueRef added = LLVMAddFunction(module.ref(), name, signature);
    if (name.startsWith("llvm.")) {
      markPure(module, added);
    }
    return added;
  }

  /** A mathematical function that touches no memory; declared if the module does not have it. */
  static LLVMValueRef pure(IrModule module, String name, LLVMTypeRef signature) {
    LLVMValueRef known = LLVMGetNamedFunction(module.ref(), name);
    if (known != null) {
      return known;
    }
    LLVMValueRef added = LLVMAddFunction(module.ref(), name, signature);
    markPure(module, added);
    return added;
  }

  private static void markPure(IrModule module, LLVMValueRef added) {
    // Zero is "no memory at all"; the other attributes have no value.
    for (String attribute : MATH_INTRINSIC_ATTRIBUTES) {
      LLVMAddAttributeAtIndex(
          added,
          LLVMAttributeFunctionIndex,
          LLVMCreateEnumAttribute(module.context().ref(), AttributeReader.kind(attribute), 0));
    }
  }
}
