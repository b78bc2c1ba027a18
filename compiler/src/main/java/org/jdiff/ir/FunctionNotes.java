package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.Optional;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Text attributes of functions: facts that stay with a function whatever passes do. */
public final class FunctionNotes {
  private FunctionNotes() {}

  /**
   * {@return the text of an attribute; empty if the function has none of that name}
   *
   * @param module the module
   * @param function a symbol
   * @param key the attribute
   */
  public static Optional<String> get(IrModule module, String function, String key) {
    LLVMAttributeRef found =
        LLVMGetStringAttributeAtIndex(
            module.function(function), LLVMAttributeFunctionIndex, key, key.length());
    if (found == null || found.isNull()) {
      return Optional.empty();
    }
    int[] length = new int[1];
    var text = LLVMGetStringAttributeValue(found, length);
    if (length[0] == 0) {
      return Optional.of("");
    }
    byte[] bytes = new byte[length[0]];
    text.get(bytes);
    return Optional.of(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
  }

  /**
   * Keeps passes from drawing conclusions from a function's body, such as that it returns one of
   * its arguments: calls would be replaced by what is known of their results.
   *
   * @param module changed in place
   * @param function the symbol of a function with a body
   */
  public static void hideBody(IrModule module, String function) {
    LLVMValueRef f = module.function(function);
    // What another module may replace is taken as it is called, not as it is written.
    LLVMSetLinkage(f, LLVMWeakAnyLinkage);
    int returned = AttributeReader.kind("returned");
    int parameters = LLVMCountParams(f);
    for (int i = 1; i <= parameters; i++) {
      LLVMRemoveEnumAttributeAtIndex(f, i, returned);
    }
    for (LLVMUseRef use = LLVMGetFirstUse(f); use != null; use = LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVMGetUser(use);
      if (Instructions.isCallOf(user, f)) {
        for (int i = 1; i <= parameters; i++) {
          LLVMRemoveCallSiteEnumAttribute(user, i, returned);
        }
      }
    }
  }

  /**
   * Adds an attribute, or replaces its text.
   *
   * @param module the module
   * @param function a symbol
   * @param key the attribute
   * @param text its text
   */
  public static void set(IrModule module, String function, String key, String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (var value = new org.bytedeco.javacpp.BytePointer(bytes);
        var name = new org.bytedeco.javacpp.BytePointer(key)) {
      LLVMAddAttributeAtIndex(
          module.function(function),
          LLVMAttributeFunctionIndex,
          LLVMCreateStringAttribute(
              module.context().ref(), name, key.length(), value, bytes.length));
    }
  }
}
