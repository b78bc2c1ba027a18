package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Takes from another module what a module needs, as a linker takes members of an archive. */
public final class MissingBodies {
  private MissingBodies() {}

  /**
   * {@return whether a module defines something that another only declares}
   *
   * @param module the module with the declarations
   * @param other a module of the same context
   */
  public static boolean areIn(IrModule module, IrModule other) {
    Set<String> wanted = new LinkedHashSet<>();
    for (LLVMValueRef symbol : symbols(module)) {
      if (LLVMIsDeclaration(symbol) != 0 && LLVMGetFirstUse(symbol) != null) {
        wanted.add(MirrorReader.name(symbol));
      }
    }
    return symbols(other).stream()
        .anyMatch(s -> isDefinition(s) && wanted.contains(MirrorReader.name(s)));
  }

  /**
   * Moves another module into a module, without what the module defines already.
   *
   * @param module the module that others depend on
   * @param other a module of the same context; closed
   * @param file how to name the other module in messages
   */
  public static void link(IrModule module, IrModule other, String file) {
    Set<String> taken = new LinkedHashSet<>();
    symbols(module).stream()
        .filter(MissingBodies::isDefinition)
        .forEach(s -> taken.add(MirrorReader.name(s)));
    for (LLVMValueRef symbol : symbols(other)) {
      if (isDefinition(symbol) && taken.contains(MirrorReader.name(symbol))) {
        if (LLVMIsAFunction(symbol) != null) {
          ModuleSurface.forgetBody(other.ref(), symbol);
        } else {
          LLVMSetComdat(symbol, null);
          LLVMSetInitializer(symbol, null);
          LLVMSetLinkage(symbol, LLVMExternalLinkage);
        }
      }
    }
    module.link(other, file);
  }

  /** Functions and variables; a snapshot, since bodies are taken away while it is walked. */
  private static List<LLVMValueRef> symbols(IrModule module) {
    List<LLVMValueRef> symbols = new ArrayList<>();
    for (LLVMValueRef f = LLVMGetFirstFunction(module.ref());
        f != null;
        f = LLVMGetNextFunction(f)) {
      if (LLVMGetIntrinsicID(f) == 0) {
        symbols.add(f);
      }
    }
    for (LLVMValueRef g = LLVMGetFirstGlobal(module.ref()); g != null; g = LLVMGetNextGlobal(g)) {
      symbols.add(g);
    }
    return symbols;
  }

  private static boolean isDefinition(LLVMValueRef symbol) {
    int linkage = LLVMGetLinkage(symbol);
    return LLVMIsDeclaration(symbol) == 0
        && linkage != LLVMInternalLinkage
        && linkage != LLVMPrivateLinkage
        && linkage != LLVMAppendingLinkage
        && linkage != LLVMAvailableExternallyLinkage;
  }
}
