package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;

/** Turns native types into {@link Type}, each native type once. */
final class TypeReader {
  private final LLVMTargetDataRef layout;
  private final Map<Long, Type> known = new HashMap<>();

  TypeReader(LLVMTargetDataRef layout) {
    this.layout = layout;
  }

  Type read(LLVMTypeRef type) {
    Type cached = known.get(type.address());
    if (cached == null) {
      cached = convert(type);
      known.put(type.address(), cached);
    }
    return cached;
  }

  private Type convert(LLVMTypeRef type) {
    int kind = LLVMGetTypeKind(type);
    if (kind == LLVMVoidTypeKind) {
      return new Type.Void();
    }
    if (kind == LLVMStructTypeKind && LLVMIsOpaqueStruct(type) != 0) {
      return new Type.Opaque("opaque struct");
    }
    if (kind == LLVMFunctionTypeKind
        || kind == LLVMLabelTypeKind
        || kind == LLVMMetadataTypeKind
        || kind == LLVMTokenTypeKind
        || kind == LLVMX86_AMXTypeKind
        || kind == LLVMTargetExtTypeKind) {
      return new Type.Opaque(Llvm.take(LLVMPrintTypeToString(type)));
    }
    if (LLVMTypeIsSized(type) == 0) {
      return new Type.Opaque(Llvm.take(LLVMPrintTypeToString(type)));
    }
    if (kind == LLVMScalableVectorTypeKind) {
      Type element = read(LLVMGetElementType(type));
      return new Type.Vector(element, LLVMGetVectorSize(type), true, 0, element.align());
    }
    long size = LLVMABISizeOfType(layout, type);
    long align = LLVMABIAlignmentOfType(layout, type);
    return switch (kind) {
      case LLVMHalfTypeKind -> new Type.Float(Type.FloatKind.HALF, size, align);
      case LLVMBFloatTypeKind -> new Type.Float(Type.FloatKind.BFLOAT, size, align);
      case LLVMFloatTypeKind -> new Type.Float(Type.FloatKind.FLOAT, size, align);
      case LLVMDoubleTypeKind -> new Type.Float(Type.FloatKind.DOUBLE, size, align);
      case LLVMX86_FP80TypeKind -> new Type.Float(Type.FloatKind.X86_FP80, size, align);
      case LLVMFP128TypeKind -> new Type.Float(Type.FloatKind.FP128, size, align);
      case LLVMPPC_FP128TypeKind -> new Type.Float(Type.FloatKind.PPC_FP128, size, align);
      case LLVMIntegerTypeKind -> new Type.Int(LLVMGetIntTypeWidth(type), size, align);
      case LLVMPointerTypeKind -> new Type.Ptr(LLVMGetPointerAddressSpace(type), size, align);
      case LLVMVectorTypeKind ->
          new Type.Vector(
              read(LLVMGetElementType(type)), LLVMGetVectorSize(type), false, size, align);
      case LLVMArrayTypeKind ->
          new Type.Array(read(LLVMGetElementType(type)), LLVMGetArrayLength2(type), size, align);
      case LLVMStructTypeKind -> struct(type, size, align);
      default -> new Type.Opaque(Llvm.take(LLVMPrintTypeToString(type)));
    };
  }

  private Type struct(LLVMTypeRef type, long size, long align) {
    List<Type> fields = new ArrayList<>();
    List<Long> offsets = new ArrayList<>();
    int count = LLVMCountStructElementTypes(type);
    for (int i = 0; i < count; i++) {
      fields.add(read(LLVMStructGetTypeAtIndex(type, i)));
      offsets.add(LLVMOffsetOfElement(layout, type, i));
    }
    return new Type.Struct(fields, offsets, LLVMIsPackedStruct(type) != 0, size, align);
  }
}
