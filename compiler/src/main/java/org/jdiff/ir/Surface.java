package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMComdatRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * How the definitions of a module are seen from outside, remembered while derivatives are made: a
 * function of a header that several files define must stay one that several files may define.
 */
public final class Surface {
  private final Map<String, Linkage> linkages = new LinkedHashMap<>();
  private final Set<String> functions = new LinkedHashSet<>();
  private final Set<String> discardable = new LinkedHashSet<>();

  private record Linkage(int linkage, int visibility, int storage, LLVMComdatRef comdat) {}

  private Surface() {}

  static Surface of(LLVMModuleRef module) {
    Surface surface = new Surface();
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (surface.remember(f)) {
        surface.functions.add(MirrorReader.name(f));
        int linkage = LLVMGetLinkage(f);
        if (linkage == LLVMLinkOnceAnyLinkage || linkage == LLVMLinkOnceODRLinkage) {
          surface.discardable.add(MirrorReader.name(f));
        }
      }
    }
    for (LLVMValueRef g = LLVMGetFirstGlobal(module); g != null; g = LLVMGetNextGlobal(g)) {
      surface.remember(g);
    }
    for (LLVMValueRef a = LLVMGetFirstGlobalAlias(module);
        a != null;
        a = LLVMGetNextGlobalAlias(a)) {
      surface.remember(a);
    }
    return surface;
  }

  private boolean remember(LLVMValueRef global) {
    int linkage = LLVMGetLinkage(global);
    boolean local = linkage == LLVMInternalLinkage || linkage == LLVMPrivateLinkage;
    String name = MirrorReader.name(global);
    if (local || LLVMIsDeclaration(global) != 0 || name.startsWith("llvm.")) {
      return false;
    }
    LLVMComdatRef comdat = LLVMIsAGlobalObject(global) == null ? null : LLVMGetComdat(global);
    linkages.put(
        name,
        new Linkage(linkage, LLVMGetVisibility(global), LLVMGetDLLStorageClass(global), comdat));
    return true;
  }

  /** {@return the symbols of the functions with a body that others can see} */
  public Set<String> functions() {
    return Set.copyOf(functions);
  }

  /** {@return those of them that may be left out if the module itself does not use them} */
  public Set<String> discardable() {
    return Set.copyOf(discardable);
  }

  /**
   * Lets symbols be seen as they were.
   *
   * @param module the module that this was asked of
   */
  public void restore(IrModule module) {
    linkages.forEach(
        (name, linkage) -> {
          LLVMValueRef global = named(module.ref(), name);
          if (global == null || LLVMIsDeclaration(global) != 0) {
            return;
          }
          LLVMSetLinkage(global, linkage.linkage());
          LLVMSetVisibility(global, linkage.visibility());
          LLVMSetDLLStorageClass(global, linkage.storage());
          if (linkage.comdat() != null) {
            LLVMSetComdat(global, linkage.comdat());
          }
        });
  }

  private static LLVMValueRef named(LLVMModuleRef module, String name) {
    LLVMValueRef function = LLVMGetNamedFunction(module, name);
    if (function != null) {
      return function;
    }
    LLVMValueRef variable = LLVMGetNamedGlobal(module, name);
    return variable != null ? variable : LLVMGetNamedGlobalAlias(module, name, name.length());
  }
}
