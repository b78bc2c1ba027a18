package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Folds address arithmetic into bytes, which the C API does not do. */
final class GepReader {
  private final LLVMTargetDataRef layout;
  private final TypeReader types;

  GepReader(LLVMTargetDataRef layout, TypeReader types) {
    this.layout = layout;
    this.types = types;
  }

  /**
   * An address in bytes.
   *
   * @param constant the constant part
   * @param terms the variable parts
   */
  record Offsets(long constant, List<Inst.Term> terms) {}

  /**
   * Folds an instruction or a constant expression.
   *
   * @param gep the native value
   * @param operands the numbers of its operands; empty for a constant expression, whose indices are
   *     constant
   * @return the offsets, or empty if an index is a vector or a step is not sized
   */
  Optional<Offsets> read(LLVMValueRef gep, List<Integer> operands) {
    LLVMTypeRef type = LLVMGetGEPSourceElementType(gep);
    long constant = 0;
    List<Inst.Term> terms = new ArrayList<>();
    int count = LLVMGetNumOperands(gep);
    for (int i = 1; i < count; i++) {
      LLVMValueRef index = LLVMGetOperand(gep, i);
      int kind = LLVMGetTypeKind(type);
      if (i > 1 && kind == LLVMStructTypeKind) {
        if (LLVMIsAConstantInt(index) == null) {
          return Optional.empty();
        }
        int field = (int) LLVMConstIntGetZExtValue(index);
        constant += LLVMOffsetOfElement(layout, type, field);
        type = LLVMStructGetTypeAtIndex(type, field);
        continue;
      }
      long limit = 0;
      if (i > 1) {
        limit = kind == LLVMArrayTypeKind ? LLVMGetArrayLength2(type) : 0;
        type = LLVMGetElementType(type);
      }
      if (LLVMTypeIsSized(type) == 0 || types.read(type) instanceof Type.Opaque) {
        return Optional.empty();
      }
      long step = LLVMABISizeOfType(layout, type);
      if (LLVMIsAConstantInt(index) != null) {
        constant += step * LLVMConstIntGetSExtValue(index);
      } else if (operands.isEmpty() || LLVMGetTypeKind(LLVMTypeOf(index)) != LLVMIntegerTypeKind) {
        return Optional.empty();
      } else {
        terms.add(new Inst.Term(operands.get(i), step, limit));
      }
    }
    return Optional.of(new Offsets(constant, List.copyOf(terms)));
  }
}
