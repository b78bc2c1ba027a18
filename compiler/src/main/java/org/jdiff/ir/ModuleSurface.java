package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Decides what of a module others can see. */
final class ModuleSurface {
  private ModuleSurface() {}

  /** Makes everything private that is not exported; see {@link IrModule#isolate}. */
  static void isolate(LLVMModuleRef module, Set<String> exported) {
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (LLVMIsDeclaration(f) == 0 && !exported.contains(MirrorReader.name(f))) {
        internalise(f);
      }
    }
    for (LLVMValueRef a = LLVMGetFirstGlobalAlias(module);
        a != null;
        a = LLVMGetNextGlobalAlias(a)) {
      if (!exported.contains(MirrorReader.name(a))) {
        LLVMSetVisibility(a, LLVMDefaultVisibility);
        LLVMSetLinkage(a, LLVMInternalLinkage);
      }
    }
    for (LLVMValueRef g = LLVMGetFirstGlobal(module); g != null; g = LLVMGetNextGlobal(g)) {
      int linkage = LLVMGetLinkage(g);
      boolean special = MirrorReader.name(g).startsWith("llvm.");
      boolean local = linkage == LLVMInternalLinkage || linkage == LLVMPrivateLinkage;
      if (special || local || LLVMGetInitializer(g) == null) {
        continue;
      }
      if (LLVMIsGlobalConstant(g) != 0) {
        internalise(g);
      } else {
        LLVMSetComdat(g, null);
        LLVMSetLinkage(g, LLVMLinkOnceAnyLinkage);
      }
    }
  }

  /** Replaces a definition by a declaration; see {@link IrModule#forgetBody}. */
  static void forgetBody(LLVMModuleRef module, LLVMValueRef function) {
    String name = MirrorReader.name(function);
    LLVMSetValueName2(function, "", 0);
    LLVMValueRef declared = LLVMAddFunction(module, name, LLVMGlobalGetValueType(function));
    LLVMSetFunctionCallConv(declared, LLVMGetFunctionCallConv(function));
    AttributeReader.copyAll(function, declared);
    LLVMReplaceAllUsesWith(function, declared);
    LLVMDeleteFunction(function);
  }

  private static void internalise(LLVMValueRef global) {
    LLVMSetVisibility(global, LLVMDefaultVisibility);
    LLVMSetDLLStorageClass(global, LLVMDefaultStorageClass);
    // A linker may drop a whole comdat for another file's, together with the private copy.
    LLVMSetComdat(global, null);
    LLVMSetLinkage(global, LLVMInternalLinkage);
  }
}
