package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Functions of libraries as what markers differentiate: a function with a body that calls it takes
 * their place, so that there is something to differentiate.
 */
public final class LibraryTargets {
  private static final String PREFIX = "jdiff.library.";

  private LibraryTargets() {}

  /**
   * Wraps the library functions that calls of markers name.
   *
   * @param module changed in place
   * @param isMarker whether a function of some name is a marker
   * @param isKnown whether calls of a function without a body have a derivative
   */
  public static void wrap(IrModule module, Predicate<String> isMarker, Predicate<String> isKnown) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (!entry.defined() && !isMarker.test(entry.name()) && isKnown.test(entry.name())) {
        LLVMValueRef function = module.function(entry.name());
        List<LLVMValueRef> calls = new ArrayList<>();
        for (LLVMUseRef use = LLVMGetFirstUse(function); use != null; use = LLVMGetNextUse(use)) {
          LLVMValueRef user = LLVMGetUser(use);
          LLVMValueRef callee = Instructions.isCall(user) ? LLVMGetCalledValue(user) : null;
          if (callee != null
              && LLVMIsAFunction(callee) != null
              && isMarker.test(MirrorReader.name(callee))) {
            calls.add(user);
          }
        }
        if (!calls.isEmpty()) {
          LLVMValueRef wrapper = module.function(wrapper(module, entry.name()));
          calls.forEach(c -> replace(c, function, wrapper));
        }
      }
    }
  }

  private static void replace(LLVMValueRef call, LLVMValueRef function, LLVMValueRef wrapper) {
    for (int i = 0; i < LLVMGetNumArgOperands(call); i++) {
      if (LLVMGetOperand(call, i).equals(function)) {
        LLVMSetOperand(call, i, wrapper);
      }
    }
  }

  private static String wrapper(IrModule module, String function) {
    String name = PREFIX + function;
    IrModule.Header header = module.header(function);
    List<Type> types = header.params().stream().map(Value.Param::type).toList();
    try (IrBuilder b = module.define(name, header.returnType(), types)) {
      b.position(b.block("entry"));
      List<Val> arguments = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        arguments.add(b.param(i));
      }
      b.ret(b.call(function, header.returnType(), arguments));
    }
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
    return name;
  }
}
