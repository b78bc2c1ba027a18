package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Reads global variables that are lists of functions, texts and numbers. */
public final class ConstantTable {
  private ConstantTable() {}

  /** An entry of a list. */
  public sealed interface Entry {
    /**
     * The address of a function.
     *
     * @param symbol its name
     */
    record Function(String symbol) implements Entry {}

    /**
     * The address of a variable that is no text.
     *
     * @param symbol its name
     */
    record Variable(String symbol) implements Entry {}

    /**
     * The address of a text.
     *
     * @param text without the final zero
     */
    record Text(String text) implements Entry {}

    /**
     * A number, perhaps written as an address.
     *
     * @param value the number
     */
    record Number(long value) implements Entry {}

    /** Anything else. */
    record Unknown() implements Entry {}
  }

  /** {@return the symbols of all global variables of a module} */
  public static List<String> symbols(IrModule module) {
    List<String> found = new ArrayList<>();
    for (LLVMValueRef g = LLVMGetFirstGlobal(module.ref()); g != null; g = LLVMGetNextGlobal(g)) {
      found.add(MirrorReader.name(g));
    }
    return found;
  }

  /**
   * {@return what a variable holds from the start, structures within structures flattened}
   *
   * @param module the module
   * @param symbol a global variable; without a value the list is empty
   */
  public static List<Entry> read(IrModule module, String symbol) {
    LLVMValueRef global = LLVMGetNamedGlobal(module.ref(), symbol);
    List<Entry> entries = new ArrayList<>();
    LLVMValueRef content = global == null ? null : LLVMGetInitializer(global);
    if (content != null) {
      collect(content, entries);
    }
    return entries;
  }

  private static void collect(LLVMValueRef value, List<Entry> into) {
    if (LLVMIsAConstantStruct(value) != null || LLVMIsAConstantArray(value) != null) {
      for (int i = 0; i < LLVMGetNumOperands(value); i++) {
        collect(LLVMGetOperand(value, i), into);
      }
    } else if (LLVMIsAConstantDataArray(value) != null) {
      into.add(new Entry.Text(text(value)));
    } else {
      into.add(entry(value));
    }
  }

  private static Entry entry(LLVMValueRef value) {
    if (LLVMIsAFunction(value) != null) {
      return new Entry.Function(MirrorReader.name(value));
    }
    if (LLVMIsAGlobalAlias(value) != null) {
      return entry(LLVMAliasGetAliasee(value));
    }
    if (LLVMIsAGlobalVariable(value) != null) {
      LLVMValueRef content = LLVMGetInitializer(value);
      boolean isText = content != null && LLVMIsConstantString(content) != 0;
      return isText ? new Entry.Text(text(content)) : new Entry.Variable(MirrorReader.name(value));
    }
    if (LLVMIsAConstantInt(value) != null) {
      return new Entry.Number(LLVMConstIntGetSExtValue(value));
    }
    if (LLVMIsAConstantPointerNull(value) != null) {
      return new Entry.Number(0);
    }
    if (LLVMIsAConstantExpr(value) != null) {
      return switch (LLVMGetConstOpcode(value)) {
        case LLVMIntToPtr, LLVMBitCast, LLVMPtrToInt, LLVMAddrSpaceCast ->
            entry(LLVMGetOperand(value, 0));
        default -> new Entry.Unknown();
      };
    }
    return new Entry.Unknown();
  }

  private static String text(LLVMValueRef bytes) {
    if (LLVMIsConstantString(bytes) == 0) {
      return "";
    }
    try (SizeTPointer length = new SizeTPointer(1)) {
      BytePointer chars = LLVMGetAsString(bytes, length);
      byte[] copy = new byte[(int) length.get()];
      chars.get(copy);
      String text = new String(copy, java.nio.charset.StandardCharsets.UTF_8);
      int end = text.indexOf('\0');
      return end < 0 ? text : text.substring(0, end);
    }
  }

  /**
   * Deletes a variable if nothing uses it.
   *
   * @param module the module
   * @param symbol the variable
   */
  public static void delete(IrModule module, String symbol) {
    LLVMValueRef global = LLVMGetNamedGlobal(module.ref(), symbol);
    if (global != null && LLVMGetFirstUse(global) == null) {
      LLVMDeleteGlobal(global);
    }
  }
}
