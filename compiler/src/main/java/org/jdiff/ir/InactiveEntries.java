package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Functions without derivative that are called through their addresses: the address becomes that of
 * a function that calls the one without derivative, so that such calls need no knowledge of their
 * own.
 */
public final class InactiveEntries {
  private static final String PREFIX = "jdiff.inactive.entry.";

  private InactiveEntries() {}

  /**
   * Gives a function an entry for calls through its address, if it has any.
   *
   * @param module changed in place
   * @param symbol a function with a body
   */
  public static void separate(IrModule module, String symbol) {
    LLVMValueRef function = module.function(symbol);
    String name = PREFIX + symbol;
    if (symbol.startsWith(PREFIX) || module.hasSymbol(name) || !isAddressTaken(function)) {
      return;
    }
    Fn fn = module.mirror(symbol);
    boolean plain =
        fn.params().stream()
            .allMatch(p -> p.attributes().byVal().isEmpty() && p.attributes().sret().isEmpty());
    if (fn.varArgs() || !plain) {
      return;
    }
    List<Type> types = fn.params().stream().map(Value.Param::type).toList();
    try (IrBuilder b = module.define(name, fn.returnType(), types)) {
      b.position(b.block("entry"));
      LLVMReplaceAllUsesWith(function, module.function(name));
      callDirectly(module.function(name), function);
      List<Val> arguments = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        arguments.add(b.param(i));
      }
      Val result = b.call(symbol, fn.returnType(), arguments);
      if (fn.returnType() instanceof Type.Void) {
        b.ret();
      } else {
        b.ret(result);
      }
    }
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
  }

  private static boolean isAddressTaken(LLVMValueRef function) {
    for (LLVMUseRef use = LLVMGetFirstUse(function); use != null; use = LLVMGetNextUse(use)) {
      if (!Instructions.isCallOf(LLVMGetUser(use), function)) {
        return true;
      }
    }
    return false;
  }

  private static void callDirectly(LLVMValueRef entry, LLVMValueRef function) {
    List<LLVMValueRef> calls = new ArrayList<>();
    for (LLVMUseRef use = LLVMGetFirstUse(entry); use != null; use = LLVMGetNextUse(use)) {
      if (Instructions.isCallOf(LLVMGetUser(use), entry)) {
        calls.add(LLVMGetUser(use));
      }
    }
    // The called function is the last operand.
    calls.forEach(c -> LLVMSetOperand(c, LLVMGetNumOperands(c) - 1, function));
  }
}
