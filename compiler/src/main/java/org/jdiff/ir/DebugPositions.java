package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.jdiff.model.SourcePosition;

/** Reads where the user wrote something from debug information. */
final class DebugPositions {
  private DebugPositions() {}

  static Optional<SourcePosition> ofInstruction(LLVMValueRef inst) {
    LLVMMetadataRef location = LLVMInstructionGetDebugLoc(inst);
    if (location == null || location.isNull()) {
      return Optional.empty();
    }
    int line = LLVMDILocationGetLine(location);
    return file(LLVMDILocationGetScope(location))
        .map(f -> new SourcePosition(f, line, LLVMDILocationGetColumn(location)));
  }

  static Optional<SourcePosition> ofFunction(LLVMValueRef function) {
    LLVMMetadataRef subprogram = LLVMGetSubprogram(function);
    if (subprogram == null || subprogram.isNull()) {
      return Optional.empty();
    }
    int line = LLVMDISubprogramGetLine(subprogram);
    return file(subprogram).map(f -> new SourcePosition(f, line, 0));
  }

  private static Optional<String> file(LLVMMetadataRef scope) {
    if (scope == null || scope.isNull()) {
      return Optional.empty();
    }
    LLVMMetadataRef file = LLVMDIScopeGetFile(scope);
    if (file == null || file.isNull()) {
      return Optional.empty();
    }
    try (IntPointer length = new IntPointer(1)) {
      BytePointer name = LLVMDIFileGetFilename(file, length);
      byte[] bytes = new byte[length.get()];
      name.get(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
  }
}
