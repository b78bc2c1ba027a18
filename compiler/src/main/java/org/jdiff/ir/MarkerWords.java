package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Global variables that are words: what counts is their name, not their content. */
public final class MarkerWords {
  private MarkerWords() {}

  /**
   * Keeps optimisers from replacing words by what the variables contain.
   *
   * @param module changed in place
   * @param isWord whether a variable of some name is one
   */
  public static void protect(IrModule module, Predicate<String> isWord) {
    for (LLVMValueRef word : words(module, isWord)) {
      if (LLVMGetInitializer(word) != null) {
        LLVMSetComdat(word, null);
        LLVMSetInitializer(word, null);
        LLVMSetGlobalConstant(word, 0);
        LLVMSetLinkage(word, LLVMExternalLinkage);
      }
    }
  }

  /**
   * Writes words that are texts in metadata, or names of stack memory, as the variables of their
   * names.
   *
   * @param module changed in place
   * @param isMarker whether a function of some name is a marker
   * @param isWord whether a variable of some name is a word
   */
  public static void normalise(
      IrModule module, Predicate<String> isMarker, Predicate<String> isWord) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined() || !isMarker.test(entry.name())) {
        continue;
      }
      LLVMValueRef marker = module.function(entry.name());
      for (LLVMUseRef use = LLVMGetFirstUse(marker); use != null; use = LLVMGetNextUse(use)) {
        LLVMValueRef call = LLVMGetUser(use);
        if (Instructions.isCallOf(call, marker)) {
          for (int i = 0; i < LLVMGetNumArgOperands(call); i++) {
            String word = written(LLVMGetOperand(call, i));
            if (isWord.test(word)) {
              LLVMSetOperand(call, i, variable(module, word));
            }
          }
        }
      }
    }
  }

  private static String written(LLVMValueRef operand) {
    if (LLVMIsAAllocaInst(operand) != null) {
      return MirrorReader.name(operand);
    }
    if (LLVMGetTypeKind(LLVMTypeOf(operand)) == LLVMMetadataTypeKind
        && LLVMIsAMDString(operand) != null) {
      int[] length = new int[1];
      BytePointer text = LLVMGetMDString(operand, length);
      byte[] bytes = new byte[length[0]];
      text.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return "";
  }

  private static LLVMValueRef variable(IrModule module, String word) {
    LLVMValueRef known = LLVMGetNamedGlobal(module.ref(), word);
    return known == null || known.isNull()
        ? LLVMAddGlobal(module.ref(), LLVMInt32TypeInContext(module.context().ref()), word)
        : known;
  }

  /**
   * Removes words that nothing uses any more, and defines those that something does.
   *
   * @param module changed in place
   * @param isWord whether a variable of some name is one
   */
  public static void release(IrModule module, Predicate<String> isWord) {
    for (LLVMValueRef word : words(module, isWord)) {
      if (LLVMGetFirstUse(word) == null) {
        LLVMDeleteGlobal(word);
      } else if (LLVMGetInitializer(word) == null) {
        LLVMSetInitializer(word, LLVMConstNull(LLVMGlobalGetValueType(word)));
        LLVMSetLinkage(word, LLVMInternalLinkage);
      }
    }
  }

  /**
   * Deletes declarations of functions that nothing uses.
   *
   * @param module changed in place
   * @param isMarker whether a function of some name is a marker
   */
  public static void deleteUnused(IrModule module, Predicate<String> isMarker) {
    module.functions().stream()
        .filter(f -> !f.defined() && isMarker.test(f.name()))
        .forEach(f -> module.deleteIfUnused(f.name()));
  }

  private static List<LLVMValueRef> words(IrModule module, Predicate<String> isWord) {
    List<LLVMValueRef> found = new ArrayList<>();
    for (LLVMValueRef g = LLVMGetFirstGlobal(module.ref()); g != null; g = LLVMGetNextGlobal(g)) {
      if (isWord.test(MirrorReader.name(g))) {
        found.add(g);
      }
    }
    return found;
  }
}
