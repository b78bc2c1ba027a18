package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** The string attributes by which compilers say which processor a function is for. */
final class ProcessorAttributes {
  private static final String FEATURES = "target-features";
  private static final List<String> KEYS = List.of("target-cpu", "tune-cpu", FEATURES);

  private ProcessorAttributes() {}

  /**
   * Says of functions with AVX-512 that they have its registers of 512 bits, unless they deny it.
   *
   * <p>That is a feature of its own, {@code evex512}, in LLVM 18 to 20 alone: IR of older and newer
   * compilers has {@code avx512f} and means the registers too. Without it the bundled LLVM splits
   * wide vectors, and for some operations has no instruction then.
   */
  static void wideRegisters(LLVMModuleRef module, String triple) {
    if (!triple.startsWith("x86_64") && !triple.matches("i[3-6]86.*")) {
      return;
    }
    Set<Long> complete = new HashSet<>(); // attributes are unique, and few
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      LLVMAttributeRef found = attribute(f, FEATURES);
      if (found == null || complete.contains(found.address())) {
        continue;
      }
      String features = text(found);
      if (!features.contains("+avx512") || features.matches(".*[+-](evex512|avx10).*")) {
        complete.add(found.address());
        continue;
      }
      String wide = features + ",+evex512";
      LLVMAddAttributeAtIndex(
          f,
          LLVMAttributeFunctionIndex,
          LLVMCreateStringAttribute(
              LLVMGetModuleContext(module), FEATURES, FEATURES.length(), wide, wide.length()));
    }
  }

  private static String text(LLVMAttributeRef attribute) {
    try (IntPointer length = new IntPointer(1)) {
      BytePointer value = LLVMGetStringAttributeValue(attribute, length);
      byte[] bytes = new byte[length.get()];
      value.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Removes them from every function. */
  static void forget(LLVMModuleRef module) {
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (String key : KEYS) {
        LLVMRemoveStringAttributeAtIndex(f, LLVMAttributeFunctionIndex, key, key.length());
      }
    }
  }

  /** Copies them from a function to those that have none. */
  static void spread(LLVMModuleRef module, LLVMValueRef from) {
    for (LLVMValueRef f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (LLVMIsDeclaration(f) != 0 || attribute(f, "target-cpu") != null) {
        continue;
      }
      for (String key : KEYS) {
        LLVMAttributeRef value = attribute(from, key);
        if (value != null) {
          LLVMAddAttributeAtIndex(f, LLVMAttributeFunctionIndex, value);
        }
      }
    }
  }

  private static LLVMAttributeRef attribute(LLVMValueRef f, String key) {
    LLVMAttributeRef found =
        LLVMGetStringAttributeAtIndex(f, LLVMAttributeFunctionIndex, key, key.length());
    return found == null || found.isNull() ? null : found;
  }
}
