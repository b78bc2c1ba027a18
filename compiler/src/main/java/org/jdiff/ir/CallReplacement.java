package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Replaces calls in functions that are not under construction. */
public final class CallReplacement {
  private CallReplacement() {}

  /**
   * Lets a call, or an invoke, call another function with some of its operands.
   *
   * @param module the module of both
   * @param site the call; gone afterwards
   * @param symbol the function to call; it returns what the call returns
   * @param operands the positions of the operands to hand over
   */
  public static void replace(IrModule module, Inst site, String symbol, List<Integer> operands) {
    LLVMValueRef call = site.core().handle().ref();
    LLVMValueRef target = module.function(symbol);
    LLVMTypeRef signature = LLVMGlobalGetValueType(target);
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    LLVMPositionBuilderBefore(builder, call);
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(call));
    try (PointerPointer<LLVMValueRef> arguments =
        new PointerPointer<>(Math.max(1, operands.size()))) {
      for (int i = 0; i < operands.size(); i++) {
        arguments.put(i, LLVMGetOperand(call, operands.get(i)));
      }
      LLVMValueRef replacement =
          LLVMIsAInvokeInst(call) == null
              ? LLVMBuildCall2(builder, signature, target, arguments, operands.size(), "")
              : LLVMBuildInvoke2(
                  builder,
                  signature,
                  target,
                  arguments,
                  operands.size(),
                  LLVMGetNormalDest(call),
                  LLVMGetUnwindDest(call),
                  "");
      LLVMReplaceAllUsesWith(call, replacement);
      LLVMInstructionEraseFromParent(call);
    } finally {
      LLVMDisposeBuilder(builder);
    }
  }

  /**
   * Puts an integer in the place of a call.
   *
   * @param module the module of the call
   * @param site the call; gone afterwards
   * @param value the integer; the call must return one
   */
  public static void constant(IrModule module, Inst site, long value) {
    LLVMValueRef call = site.core().handle().ref();
    put(module, call, LLVMConstInt(LLVMTypeOf(call), value, 0));
  }

  private static void put(IrModule module, LLVMValueRef call, LLVMValueRef value) {
    LLVMReplaceAllUsesWith(call, value);
    if (LLVMIsAInvokeInst(call) != null) {
      LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
      LLVMPositionBuilderBefore(builder, call);
      LLVMBuildBr(builder, LLVMGetNormalDest(call));
      LLVMDisposeBuilder(builder);
    }
    LLVMInstructionEraseFromParent(call);
  }

  /**
   * Puts the address of a function in the place of a call.
   *
   * @param module the module of the call
   * @param site the call of a function that returns an address; gone afterwards
   * @param symbol the function
   */
  public static void symbol(IrModule module, Inst site, String symbol) {
    LLVMValueRef call = site.core().handle().ref();
    put(module, call, module.function(symbol));
  }

  /**
   * Puts an operand in the place of a call.
   *
   * @param site the call; gone afterwards
   * @param operand the position of an operand of the type that the call returns
   */
  public static void operand(Inst site, int operand) {
    LLVMValueRef call = site.core().handle().ref();
    LLVMReplaceAllUsesWith(call, LLVMGetOperand(call, operand));
    LLVMInstructionEraseFromParent(call);
  }

  /**
   * Lets a call without result call a function that is only declared.
   *
   * @param module the module of the call
   * @param site the call; gone afterwards
   * @param symbol the function, declared if it is not there; it takes the operands
   * @param operands the positions of the operands to hand over
   */
  public static void declared(IrModule module, Inst site, String symbol, List<Integer> operands) {
    LLVMValueRef call = site.core().handle().ref();
    LLVMTypeRef nothing = LLVMVoidTypeInContext(module.context().ref());
    try (PointerPointer<LLVMTypeRef> types = new PointerPointer<>(Math.max(1, operands.size()))) {
      for (int i = 0; i < operands.size(); i++) {
        types.put(i, LLVMTypeOf(LLVMGetOperand(call, operands.get(i))));
      }
      Declarations.of(module, symbol, LLVMFunctionType(nothing, types, operands.size(), 0));
      module.addFunctionAttribute(symbol, "nounwind");
    }
    if (!(site.type() instanceof Type.Void)) {
      LLVMReplaceAllUsesWith(call, LLVMGetUndef(LLVMTypeOf(call)));
      LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
      LLVMPositionBuilderBefore(builder, call);
      emit(builder, module, call, symbol, operands);
      LLVMDisposeBuilder(builder);
      LLVMInstructionEraseFromParent(call);
      return;
    }
    replace(module, site, symbol, operands);
  }

  private static void emit(
      LLVMBuilderRef builder,
      IrModule module,
      LLVMValueRef call,
      String symbol,
      List<Integer> operands) {
    LLVMValueRef target = module.function(symbol);
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(call));
    try (PointerPointer<LLVMValueRef> arguments =
        new PointerPointer<>(Math.max(1, operands.size()))) {
      for (int i = 0; i < operands.size(); i++) {
        arguments.put(i, LLVMGetOperand(call, operands.get(i)));
      }
      LLVMBuildCall2(
          builder, LLVMGlobalGetValueType(target), target, arguments, operands.size(), "");
    }
  }

  /**
   * Erases all calls, without results, of functions that are only declared.
   *
   * @param module changed in place
   * @param prefix what the names of the functions begin with
   */
  public static void erase(IrModule module, String prefix) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (!entry.defined() && entry.name().startsWith(prefix)) {
        LLVMValueRef function = module.function(entry.name());
        for (LLVMUseRef use = LLVMGetFirstUse(function);
            use != null;
            use = LLVMGetFirstUse(function)) {
          LLVMInstructionEraseFromParent(LLVMGetUser(use));
        }
        LLVMDeleteFunction(function);
      }
    }
  }

  /**
   * {@return whether something uses the result of a call}
   *
   * @param site the call
   */
  public static boolean isUsed(Inst site) {
    return LLVMGetFirstUse(site.core().handle().ref()) != null;
  }
}
