package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMDisposeMemoryBuffer;
import static org.bytedeco.llvm.global.LLVM.LLVMGetBufferSize;
import static org.bytedeco.llvm.global.LLVM.LLVMGetBufferStart;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;

/** Copies native buffers. */
final class Buffers {
  private Buffers() {}

  /** {@return the bytes of a buffer, which is released} */
  static byte[] take(LLVMMemoryBufferRef buffer) {
    byte[] bytes = new byte[Math.toIntExact(LLVMGetBufferSize(buffer))];
    BytePointer start = LLVMGetBufferStart(buffer);
    start.capacity(bytes.length);
    start.get(bytes);
    LLVMDisposeMemoryBuffer(buffer);
    return bytes;
  }
}
