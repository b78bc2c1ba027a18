package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Casts to derived classes that are decided when the program runs. Where the compiler says how far
 * the base lies inside of the derived class, the result is written as that distance from the
 * argument, or null: then it is known which object it leads into. The run-time library still
 * decides, and its answer is checked.
 */
public final class DynamicCasts {
  private static final String FUNCTION = "__dynamic_cast";

  /** Ends the process with a message if the two addresses differ and the first is not null. */
  private static final String CHECK = "jdiff_checked_cast";

  private static final int DISTANCE = 3;

  private DynamicCasts() {}

  /**
   * Rewrites the casts of a module.
   *
   * @param module changed in place
   */
  public static void resolve(IrModule module) {
    LLVMValueRef function = LLVMGetNamedFunction(module.ref(), FUNCTION);
    if (function == null || function.isNull()) {
      return;
    }
    List<LLVMValueRef> casts = new ArrayList<>();
    for (LLVMUseRef use = LLVMGetFirstUse(function); use != null; use = LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVMGetUser(use);
      if (LLVMIsACallInst(user) != null
          && LLVMGetCalledValue(user).equals(function)
          && LLVMIsAConstantInt(LLVMGetOperand(user, DISTANCE)) != null
          && LLVMConstIntGetSExtValue(LLVMGetOperand(user, DISTANCE)) >= 0) {
        casts.add(user);
      }
    }
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    casts.forEach(c -> resolve(module, builder, c));
    LLVMDisposeBuilder(builder);
  }

  private static void resolve(IrModule module, LLVMBuilderRef builder, LLVMValueRef cast) {
    LLVMTypeRef pointer = LLVMTypeOf(cast);
    LLVMTypeRef word = LLVMInt64TypeInContext(module.context().ref());
    LLVMTypeRef bytes = LLVMInt8TypeInContext(module.context().ref());
    List<LLVMUseRef> uses = new ArrayList<>();
    for (LLVMUseRef use = LLVMGetFirstUse(cast); use != null; use = LLVMGetNextUse(use)) {
      uses.add(use);
    }
    LLVMTypeRef signature = checkType(module, pointer);
    LLVMValueRef check = check(module, signature);
    boolean done =
        uses.stream()
            .map(u -> LLVMGetUser(u))
            .anyMatch(u -> LLVMIsACallInst(u) != null && LLVMGetCalledValue(u).equals(check));
    if (uses.isEmpty() || done) {
      return;
    }
    LLVMPositionBuilderBefore(builder, LLVMGetNextInstruction(cast));
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(cast));
    long distance = LLVMConstIntGetSExtValue(LLVMGetOperand(cast, DISTANCE));
    LLVMValueRef object =
        LLVMBuildGEP2(
            builder,
            bytes,
            LLVMGetOperand(cast, 0),
            IrBuilder.one(LLVMConstInt(word, -distance, 1)),
            1,
            "");
    PointerPointer<LLVMValueRef> arguments = new PointerPointer<>(2);
    arguments.put(0, cast);
    arguments.put(1, object);
    LLVMBuildCall2(builder, signature, check, arguments, 2, "");
    LLVMValueRef none = LLVMConstNull(pointer);
    LLVMValueRef isNone = LLVMBuildICmp(builder, LLVMIntEQ, cast, none, "");
    LLVMValueRef result = LLVMBuildSelect(builder, isNone, none, object, "");
    for (LLVMUseRef use : uses) {
      LLVMValueRef user = LLVMGetUser(use);
      for (int i = 0; i < LLVMGetNumOperands(user); i++) {
        if (LLVMGetOperand(user, i).equals(cast)) {
          LLVMSetOperand(user, i, result);
        }
      }
    }
  }

  private static LLVMTypeRef checkType(IrModule module, LLVMTypeRef pointer) {
    PointerPointer<LLVMTypeRef> parameters = new PointerPointer<>(2);
    parameters.put(0, pointer);
    parameters.put(1, pointer);
    return LLVMFunctionType(LLVMVoidTypeInContext(module.context().ref()), parameters, 2, 0);
  }

  private static LLVMValueRef check(IrModule module, LLVMTypeRef signature) {
    LLVMValueRef known = LLVMGetNamedFunction(module.ref(), CHECK);
    return known == null || known.isNull()
        ? LLVMAddFunction(module.ref(), CHECK, signature)
        : known;
  }
}
