package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Writes accesses, choices, comparisons and conversions of vectors of addresses lane by lane, so
 * that what follows sees plain addresses. Vectors that are only taken apart and put together stay;
 * they fold away.
 */
public final class AddressLanes {
  private static final List<Integer> KEPT_METADATA =
      Stream.of("tbaa", "alias.scope", "noalias", "invariant.load", "nontemporal")
          .map(name -> LLVMGetMDKindID(name, name.length()))
          .toList();

  private final LLVMBuilderRef builder;
  private final LLVMTypeRef byteType;
  private final LLVMTypeRef index;
  private final IrModule module;

  private AddressLanes(IrModule module, LLVMBuilderRef builder) {
    this.module = module;
    this.builder = builder;
    byteType = LLVMInt8TypeInContext(module.context().ref());
    index = LLVMInt32TypeInContext(module.context().ref());
  }

  /**
   * Lowers all such instructions of a module.
   *
   * @param module changed in place
   */
  public static void lower(IrModule module) {
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(module.context().ref());
    AddressLanes lowering = new AddressLanes(module, builder);
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        lowering.function(module.function(entry.name()));
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private void function(LLVMValueRef function) {
    List<LLVMValueRef> found =
        Instructions.of(function).stream().filter(inst -> concerns(inst)).toList();
    for (LLVMValueRef inst : found) {
      LLVMPositionBuilderBefore(builder, inst);
      LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(inst));
      LLVMValueRef lowered = lowered(inst);
      if (lowered != null) {
        LLVMReplaceAllUsesWith(inst, lowered);
      }
      LLVMInstructionEraseFromParent(inst);
    }
  }

  private static boolean concerns(LLVMValueRef inst) {
    return switch (LLVMGetInstructionOpcode(inst)) {
      case LLVMLoad, LLVMSelect, LLVMIntToPtr, LLVMFreeze -> addresses(inst);
      case LLVMPHI -> addresses(inst) && arrivesComplete(inst);
      case LLVMStore, LLVMICmp, LLVMPtrToInt -> addresses(LLVMGetOperand(inst, 0));
      default -> false;
    };
  }

  /** Nothing can be taken out of the result of a call that ends its block before the edge. */
  private static boolean arrivesComplete(LLVMValueRef phi) {
    for (int i = 0; i < LLVMCountIncoming(phi); i++) {
      if (LLVMIsAInvokeInst(LLVMGetIncomingValue(phi, i)) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean addresses(LLVMValueRef value) {
    LLVMTypeRef type = LLVMTypeOf(value);
    return LLVMGetTypeKind(type) == LLVMVectorTypeKind
        && LLVMGetTypeKind(LLVMGetElementType(type)) == LLVMPointerTypeKind;
  }

  /** The same value lane by lane; null for a store. */
  private LLVMValueRef lowered(LLVMValueRef inst) {
    LLVMValueRef first = LLVMGetOperand(inst, 0);
    LLVMTypeRef type = LLVMTypeOf(inst);
    return switch (LLVMGetInstructionOpcode(inst)) {
      case LLVMLoad -> gather(type, lane -> load(inst, lane));
      case LLVMStore -> {
        for (int lane = 0; lane < LLVMGetVectorSize(LLVMTypeOf(first)); lane++) {
          store(inst, lane);
        }
        yield null;
      }
      case LLVMSelect ->
          gather(
              type,
              lane ->
                  LLVMBuildSelect(
                      builder,
                      lane(first, lane),
                      lane(LLVMGetOperand(inst, 1), lane),
                      lane(LLVMGetOperand(inst, 2), lane),
                      ""));
      case LLVMPHI -> phi(inst);
      case LLVMICmp ->
          gather(
              type,
              lane ->
                  LLVMBuildICmp(
                      builder,
                      LLVMGetICmpPredicate(inst),
                      lane(first, lane),
                      lane(LLVMGetOperand(inst, 1), lane),
                      ""));
      case LLVMFreeze -> gather(type, lane -> LLVMBuildFreeze(builder, lane(first, lane), ""));
      default ->
          gather(
              type,
              lane ->
                  LLVMBuildCast(
                      builder,
                      LLVMGetInstructionOpcode(inst),
                      lane(first, lane),
                      LLVMGetElementType(type),
                      ""));
    };
  }

  private LLVMValueRef gather(LLVMTypeRef type, IntFunction<LLVMValueRef> element) {
    LLVMValueRef built = LLVMGetPoison(type);
    for (int lane = 0; lane < LLVMGetVectorSize(type); lane++) {
      built =
          LLVMBuildInsertElement(
              builder, built, element.apply(lane), LLVMConstInt(index, lane, 0), "");
    }
    return built;
  }

  private LLVMValueRef lane(LLVMValueRef value, int lane) {
    return LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMVectorTypeKind
        ? LLVMBuildExtractElement(builder, value, LLVMConstInt(index, lane, 0), "")
        : value;
  }

  private LLVMValueRef load(LLVMValueRef load, int lane) {
    LLVMTypeRef element = LLVMGetElementType(LLVMTypeOf(load));
    LLVMValueRef address = address(LLVMGetOperand(load, 0), element, lane);
    LLVMValueRef built = LLVMBuildLoad2(builder, element, address, "");
    describe(load, built, element, lane);
    return built;
  }

  private void store(LLVMValueRef store, int lane) {
    LLVMValueRef value = LLVMGetOperand(store, 0);
    LLVMTypeRef element = LLVMGetElementType(LLVMTypeOf(value));
    LLVMValueRef part = lane(value, lane);
    LLVMValueRef address = address(LLVMGetOperand(store, 1), element, lane);
    describe(store, LLVMBuildStore(builder, part, address), element, lane);
  }

  private LLVMValueRef address(LLVMValueRef base, LLVMTypeRef element, int lane) {
    if (lane == 0) {
      return base;
    }
    LLVMTypeRef wide = LLVMInt64TypeInContext(module.context().ref());
    try (PointerPointer<LLVMValueRef> offset = new PointerPointer<>(1)) {
      offset.put(0, LLVMConstInt(wide, lane * bytes(element), 0));
      return LLVMBuildInBoundsGEP2(builder, byteType, base, offset, 1, "");
    }
  }

  private long bytes(LLVMTypeRef element) {
    return LLVMABISizeOfType(module.layout(), element);
  }

  private void describe(LLVMValueRef from, LLVMValueRef to, LLVMTypeRef element, int lane) {
    int alignment = LLVMGetAlignment(from);
    LLVMSetAlignment(
        to,
        lane == 0
            ? alignment
            : (int) Math.min(alignment, Long.lowestOneBit(lane * bytes(element))));
    LLVMSetVolatile(to, LLVMGetVolatile(from));
    for (int kind : KEPT_METADATA) {
      LLVMValueRef data = LLVMGetMetadata(from, kind);
      if (data != null) {
        LLVMSetMetadata(to, kind, data);
      }
    }
  }

  /** The lanes of what comes in are taken at the ends of the blocks that it comes from. */
  private LLVMValueRef phi(LLVMValueRef phi) {
    LLVMTypeRef type = LLVMTypeOf(phi);
    List<LLVMValueRef> lanes = new ArrayList<>();
    for (int lane = 0; lane < LLVMGetVectorSize(type); lane++) {
      lanes.add(LLVMBuildPhi(builder, LLVMGetElementType(type), ""));
    }
    LLVMValueRef after = phi;
    while (LLVMIsAPHINode(after) != null || LLVMIsALandingPadInst(after) != null) {
      after = LLVMGetNextInstruction(after);
    }
    LLVMPositionBuilderBefore(builder, after);
    LLVMValueRef built = gather(type, lanes::get);
    // A block that leads here by several edges brings the same value by all of them.
    Map<LLVMBasicBlockRef, List<LLVMValueRef>> brought = new HashMap<>();
    for (int i = 0; i < LLVMCountIncoming(phi); i++) {
      LLVMBasicBlockRef from = LLVMGetIncomingBlock(phi, i);
      LLVMValueRef value = LLVMGetIncomingValue(phi, i);
      List<LLVMValueRef> parts =
          brought.computeIfAbsent(from, block -> atEnd(block, value, lanes.size()));
      for (int lane = 0; lane < lanes.size(); lane++) {
        addIncoming(lanes.get(lane), parts.get(lane), from);
      }
    }
    return built;
  }

  private List<LLVMValueRef> atEnd(LLVMBasicBlockRef block, LLVMValueRef value, int lanes) {
    LLVMValueRef end = LLVMGetBasicBlockTerminator(block);
    LLVMPositionBuilderBefore(builder, end);
    LLVMSetCurrentDebugLocation2(builder, LLVMInstructionGetDebugLoc(end));
    return IntStream.range(0, lanes).mapToObj(lane -> lane(value, lane)).toList();
  }

  private static void addIncoming(LLVMValueRef phi, LLVMValueRef value, LLVMBasicBlockRef from) {
    try (PointerPointer<LLVMValueRef> values = new PointerPointer<>(1);
        PointerPointer<LLVMBasicBlockRef> blocks = new PointerPointer<>(1)) {
      values.put(0, value);
      blocks.put(0, from);
      LLVMAddIncoming(phi, values, blocks, 1);
    }
  }
}
