package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Reads the type that type-based alias information gives to an access. */
final class TbaaReader {
  private static final int TBAA = LLVMGetMDKindID("tbaa", 4);
  private static final int COPIED = LLVMGetMDKindID("tbaa.struct", 11);

  private TbaaReader() {}

  /** {@return the name of the accessed scalar type, such as "double"; empty if unknown} */
  static String accessType(LLVMValueRef inst) {
    LLVMValueRef tag = LLVMGetMetadata(inst, TBAA);
    return tag == null ? "" : scalar(tag);
  }

  /** {@return the members of a copied structure; empty if unknown} */
  static List<CallAttributes.CopiedMember> copied(LLVMValueRef call) {
    // Attributes are also read of functions, which have no such metadata and must not be asked.
    LLVMValueRef members = LLVMIsAInstruction(call) == null ? null : LLVMGetMetadata(call, COPIED);
    List<CallAttributes.CopiedMember> found = new ArrayList<>();
    // Triples of offset, size and tag.
    int count = members == null ? 0 : LLVMGetMDNodeNumOperands(members);
    for (int i = 0; i + 2 < count; i += 3) {
      LLVMValueRef offset = operand(members, i);
      LLVMValueRef size = operand(members, i + 1);
      LLVMValueRef tag = operand(members, i + 2);
      if (LLVMIsAConstantInt(offset) != null
          && LLVMIsAConstantInt(size) != null
          && LLVMIsAMDNode(tag) != null) {
        found.add(
            new CallAttributes.CopiedMember(
                LLVMConstIntGetZExtValue(offset), LLVMConstIntGetZExtValue(size), scalar(tag)));
      }
    }
    return found;
  }

  private static String scalar(LLVMValueRef tag) {
    if (LLVMGetMDNodeNumOperands(tag) < 2) {
      return "";
    }
    // A struct-path tag is (base type, access type, offset[, const]); operands are nodes.
    LLVMValueRef access = operand(tag, 1);
    if (access == null || LLVMIsAMDNode(access) == null) {
      return "";
    }
    if (LLVMGetMDNodeNumOperands(access) < 1) {
      return "";
    }
    LLVMValueRef name = operand(access, 0);
    if (name == null || LLVMIsAMDString(name) == null) {
      return "";
    }
    try (IntPointer length = new IntPointer(1)) {
      BytePointer text = LLVMGetMDString(name, length);
      byte[] bytes = new byte[length.get()];
      text.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static LLVMValueRef operand(LLVMValueRef node, int index) {
    int count = LLVMGetMDNodeNumOperands(node);
    try (org.bytedeco.javacpp.PointerPointer<LLVMValueRef> operands =
        new org.bytedeco.javacpp.PointerPointer<>(count)) {
      LLVMGetMDNodeOperands(node, operands);
      return operands.get(LLVMValueRef.class, index);
    }
  }
}
