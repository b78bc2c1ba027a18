package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Writes intrinsics that rearrange the lanes of vectors of fixed length as shuffles, arithmetic on
 * vectors of addresses lane by lane, and conversions of half-precision numbers in integers as
 * conversions of numbers.
 */
public final class LaneIntrinsics {
  private final LLVMBuilderRef builder;
  private final IrModule module;

  private LaneIntrinsics(IrModule module, LLVMBuilderRef builder) {
    this.module = module;
    this.builder = builder;
  }

  /**
   * Lowers all such intrinsics of a module.
   *
   * @param module changed in place
   */
  public static void lower(IrModule module) {
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    LaneIntrinsics lowering = new LaneIntrinsics(module, builder);
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        lowering.function(module.function(entry.name()));
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private void function(LLVMValueRef function) {
    List<LLVMValueRef> calls = new ArrayList<>();
    List<LLVMValueRef> addresses = new ArrayList<>();
    for (LLVMValueRef inst : Instructions.of(function)) {
      if (LLVMIsACallInst(inst) != null
          && LLVMIsAFunction(LLVMGetCalledValue(inst)) != null
          && LLVMGetIntrinsicID(LLVMGetCalledValue(inst)) != 0) {
        calls.add(inst);
      } else if (LLVMIsAGetElementPtrInst(inst) != null
          && LLVMGetTypeKind(LLVMTypeOf(inst)) == LLVMVectorTypeKind) {
        addresses.add(inst);
      }
    }
    for (LLVMValueRef call : calls) {
      LLVMPositionBuilderBefore(builder, call);
      LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(call));
      LLVMValueRef lowered = lowered(call, MirrorReader.name(LLVMGetCalledValue(call)));
      if (lowered != null) {
        LLVMReplaceAllUsesWith(call, lowered);
        LLVMInstructionEraseFromParent(call);
      }
    }
    for (LLVMValueRef address : addresses) {
      LLVMPositionBuilderBefore(builder, address);
      LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(address));
      LLVMReplaceAllUsesWith(address, laneByLane(address));
      LLVMInstructionEraseFromParent(address);
    }
  }

  /** A vector of addresses, each computed on its own. */
  private LLVMValueRef laneByLane(LLVMValueRef gep) {
    LLVMTypeRef index = LLVMInt32TypeInContext(module.context().ref());
    LLVMTypeRef source = LLVMGetGEPSourceElementType(gep);
    int operands = LLVMGetNumOperands(gep);
    LLVMValueRef built = LLVMGetPoison(LLVMTypeOf(gep));
    for (int lane = 0; lane < LLVMGetVectorSize(LLVMTypeOf(gep)); lane++) {
      LLVMValueRef at = LLVMConstInt(index, lane, 0);
      try (PointerPointer<LLVMValueRef> indices = new PointerPointer<>(operands)) {
        LLVMValueRef base = lane(LLVMGetOperand(gep, 0), at);
        for (int i = 1; i < operands; i++) {
          indices.put(i - 1, lane(LLVMGetOperand(gep, i), at));
        }
        LLVMValueRef address =
            LLVMIsInBounds(gep) != 0
                ? LLVMBuildInBoundsGEP2(builder, source, base, indices, operands - 1, "")
                : LLVMBuildGEP2(builder, source, base, indices, operands - 1, "");
        built = LLVMBuildInsertElement(builder, built, address, at, "");
      }
    }
    return built;
  }

  private LLVMValueRef lane(LLVMValueRef value, LLVMValueRef at) {
    return LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMVectorTypeKind
        ? LLVMBuildExtractElement(builder, value, at, "")
        : value;
  }

  /** The same value without the intrinsic; null if it is none of these or of scalable length. */
  private LLVMValueRef lowered(LLVMValueRef call, String name) {
    LLVMTypeRef type = LLVMTypeOf(call);
    LLVMValueRef first = LLVMGetNumArgOperands(call) > 0 ? LLVMGetOperand(call, 0) : null;
    if (name.startsWith("llvm.convert.from.fp16.")) {
      LLVMTypeRef half = LLVMHalfTypeInContext(module.context().ref());
      return LLVMBuildFPCast(builder, LLVMBuildBitCast(builder, first, half, ""), type, "");
    }
    if (name.startsWith("llvm.convert.to.fp16.")) {
      LLVMTypeRef half = LLVMHalfTypeInContext(module.context().ref());
      return LLVMBuildBitCast(builder, LLVMBuildFPCast(builder, first, half, ""), type, "");
    }
    if (first == null || LLVMGetTypeKind(LLVMTypeOf(first)) != LLVMVectorTypeKind) {
      return null;
    }
    int lanes = LLVMGetVectorSize(LLVMTypeOf(first));
    if (name.startsWith("llvm.vector.reverse.")
        || name.startsWith("llvm.experimental.vector.reverse.")) {
      return shuffle(first, first, lanes, i -> lanes - 1 - i);
    }
    if (name.startsWith("llvm.vector.splice.")
        || name.startsWith("llvm.experimental.vector.splice.")) {
      int start = (int) LLVMConstIntGetSExtValue(LLVMGetOperand(call, 2));
      int from = start < 0 ? lanes + start : start;
      return shuffle(first, LLVMGetOperand(call, 1), lanes, i -> from + i);
    }
    if (name.startsWith("llvm.vector.interleave2.")) {
      return shuffle(first, LLVMGetOperand(call, 1), 2 * lanes, i -> i / 2 + i % 2 * lanes);
    }
    if (name.startsWith("llvm.vector.deinterleave2.")) {
      LLVMValueRef even = shuffle(first, first, lanes / 2, i -> 2 * i);
      LLVMValueRef odd = shuffle(first, first, lanes / 2, i -> 2 * i + 1);
      LLVMValueRef pair = LLVMBuildInsertValue(builder, LLVMGetPoison(type), even, 0, "");
      return LLVMBuildInsertValue(builder, pair, odd, 1, "");
    }
    if (name.startsWith("llvm.vector.extract.") && LLVMGetTypeKind(type) == LLVMVectorTypeKind) {
      int at = (int) LLVMConstIntGetSExtValue(LLVMGetOperand(call, 1));
      return shuffle(first, first, LLVMGetVectorSize(type), i -> at + i);
    }
    if (name.startsWith("llvm.vector.insert.")
        && LLVMGetTypeKind(LLVMTypeOf(LLVMGetOperand(call, 1))) == LLVMVectorTypeKind) {
      LLVMValueRef part = LLVMGetOperand(call, 1);
      int width = LLVMGetVectorSize(LLVMTypeOf(part));
      int at = (int) LLVMConstIntGetSExtValue(LLVMGetOperand(call, 2));
      LLVMValueRef wide = shuffle(part, part, lanes, i -> Math.min(i, width - 1));
      return shuffle(first, wide, lanes, i -> i >= at && i < at + width ? lanes + i - at : i);
    }
    return null;
  }

  private LLVMValueRef shuffle(
      LLVMValueRef left, LLVMValueRef right, int lanes, IntUnaryOperator source) {
    LLVMTypeRef index = LLVMInt32TypeInContext(module.context().ref());
    try (PointerPointer<LLVMValueRef> mask = new PointerPointer<>(lanes)) {
      IntStream.range(0, lanes)
          .forEach(i -> mask.put(i, LLVMConstInt(index, source.applyAsInt(i), 0)));
      return LLVMBuildShuffleVector(builder, left, right, LLVMConstVector(mask, lanes), "");
    }
  }
}
