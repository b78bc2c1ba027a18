package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Variables that carry no derivatives because the program says so: whatever is stored to them goes
 * through a function without derivative first. That needs all writes to be seen, so the variable's
 * address must not be handed to anything but loads and stores.
 */
public final class InactiveVariables {
  private static final String PREFIX = "jdiff.inactive.value.";

  private final IrModule module;
  private final List<LLVMValueRef> stores = new ArrayList<>();
  private final Set<LLVMValueRef> seen = new HashSet<>();
  private boolean escapes;

  private InactiveVariables(IrModule module) {
    this.module = module;
  }

  /**
   * Takes the derivatives from what is stored to a variable.
   *
   * @param module changed in place
   * @param symbol the variable
   * @param note the attribute that marks functions without derivative
   * @return whether it could be done; if not, nothing is changed: the variable's address is used
   *     otherwise than to load and store
   */
  public static boolean cut(IrModule module, String symbol, String note) {
    InactiveVariables cutting = new InactiveVariables(module);
    LLVMValueRef global = LLVMGetNamedGlobal(module.ref(), symbol);
    if (global == null) {
      return false;
    }
    cutting.follow(global);
    if (cutting.escapes) {
      return false;
    }
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    for (LLVMValueRef store : cutting.stores) {
      LLVMPositionBuilderBefore(builder, store);
      LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(store));
      cutting.cut(builder, store, note);
    }
    LLVMDisposeBuilder(builder);
    return true;
  }

  private void follow(LLVMValueRef address) {
    if (!seen.add(address)) {
      return;
    }
    for (LLVMUseRef use = LLVMGetFirstUse(address); use != null; use = LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVMGetUser(use);
      if (LLVMIsAInstruction(user) != null) {
        switch (LLVMGetInstructionOpcode(user)) {
          case LLVMLoad -> {}
          case LLVMStore -> {
            escapes |= LLVMGetOperand(user, 0).equals(address);
            stores.add(user);
          }
          case LLVMGetElementPtr, LLVMBitCast, LLVMPHI, LLVMSelect -> follow(user);
          case LLVMICmp -> {}
          default -> escapes = true;
        }
      } else if (LLVMIsAConstantExpr(user) != null) {
        follow(user);
      } else if (LLVMIsAGlobalVariable(user) == null) {
        escapes = true;
      }
    }
  }

  private void cut(LLVMBuilderRef builder, LLVMValueRef store, String note) {
    LLVMValueRef value = LLVMGetOperand(store, 0);
    LLVMTypeRef type = LLVMTypeOf(value);
    if (LLVMIsAConstant(value) != null || LLVMGetTypeKind(type) == LLVMPointerTypeKind) {
      return;
    }
    LLVMTypeRef signature = LLVMFunctionType(type, IrBuilder.one(type), 1, 0);
    LLVMValueRef call =
        LLVMBuildCall2(
            builder, signature, identity(type, signature, note), IrBuilder.one(value), 1, "");
    LLVMSetOperand(store, 0, call);
  }

  /** The function without derivative that returns a value of some type as it is. */
  private LLVMValueRef identity(LLVMTypeRef type, LLVMTypeRef signature, String note) {
    String name = PREFIX + LLVMPrintTypeToString(type).getString().replaceAll("[^A-Za-z0-9]", "_");
    LLVMValueRef known = LLVMGetNamedFunction(module.ref(), name);
    if (known != null) {
      return known;
    }
    // Without a body, so that no pass sees that it returns what it gets.
    LLVMValueRef function = LLVMAddFunction(module.ref(), name, signature);
    FunctionNotes.set(module, name, note, "");
    for (String attribute : List.of("nounwind", "willreturn", "memory")) {
      module.addFunctionAttribute(name, attribute);
    }
    return function;
  }

  /**
   * Replaces the calls that {@link #cut} added by what they were given.
   *
   * @param module changed in place
   */
  public static void restore(IrModule module) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.name().startsWith(PREFIX) && !entry.defined()) {
        LLVMValueRef function = module.function(entry.name());
        for (LLVMUseRef use = LLVMGetFirstUse(function);
            use != null;
            use = LLVMGetFirstUse(function)) {
          LLVMValueRef call = LLVMGetUser(use);
          LLVMReplaceAllUsesWith(call, LLVMGetOperand(call, 0));
          LLVMInstructionEraseFromParent(call);
        }
        LLVMDeleteFunction(function);
      }
    }
  }
}
