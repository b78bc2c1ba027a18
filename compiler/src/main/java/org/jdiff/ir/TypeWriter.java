package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;

/**
 * Turns {@link Type} into native types; structures become literal structures of the same layout.
 */
final class TypeWriter {
  private final LLVMContextRef context;
  private final Map<Type, LLVMTypeRef> known = new HashMap<>();

  TypeWriter(LLVMContextRef context) {
    this.context = context;
  }

  LLVMTypeRef write(Type type) {
    LLVMTypeRef cached = known.get(type);
    if (cached == null) {
      cached = convert(type);
      known.put(type, cached);
    }
    return cached;
  }

  LLVMTypeRef function(Type returnType, List<Type> parameters, boolean varArgs) {
    try (PointerPointer<LLVMTypeRef> lowered = array(parameters)) {
      return LLVMFunctionType(write(returnType), lowered, parameters.size(), varArgs ? 1 : 0);
    }
  }

  private PointerPointer<LLVMTypeRef> array(List<Type> types) {
    PointerPointer<LLVMTypeRef> lowered = new PointerPointer<>(Math.max(1, types.size()));
    for (int i = 0; i < types.size(); i++) {
      lowered.put(i, write(types.get(i)));
    }
    return lowered;
  }

  private LLVMTypeRef convert(Type type) {
    return switch (type) {
      case Type.Void v -> LLVMVoidTypeInContext(context);
      case Type.Int i -> LLVMIntTypeInContext(context, i.bits());
      case Type.Ptr p -> LLVMPointerTypeInContext(context, p.addressSpace());
      case Type.Vector v ->
          v.scalable()
              ? LLVMScalableVectorType(write(v.element()), (int) v.count())
              : LLVMVectorType(write(v.element()), (int) v.count());
      case Type.Array a -> LLVMArrayType2(write(a.element()), a.count());
      case Type.Struct s -> {
        try (PointerPointer<LLVMTypeRef> fields = array(s.fields())) {
          yield LLVMStructTypeInContext(context, fields, s.fields().size(), s.packed() ? 1 : 0);
        }
      }
      case Type.Float f ->
          switch (f.kind()) {
            case HALF -> LLVMHalfTypeInContext(context);
            case BFLOAT -> LLVMBFloatTypeInContext(context);
            case FLOAT -> LLVMFloatTypeInContext(context);
            case DOUBLE -> LLVMDoubleTypeInContext(context);
            case X86_FP80 -> LLVMX86FP80TypeInContext(context);
            case FP128 -> LLVMFP128TypeInContext(context);
            case PPC_FP128 -> LLVMPPCFP128TypeInContext(context);
          };
      case Type.Opaque o ->
          throw new IllegalArgumentException("type '" + o.word() + "' cannot be built");
    };
  }
}
