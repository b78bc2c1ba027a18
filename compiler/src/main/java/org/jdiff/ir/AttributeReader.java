package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Reads attributes of functions, parameters and call sites. */
final class AttributeReader {
  private static final int RETURN = 0;
  private static final int FUNCTION = -1;

  private final TypeReader types;
  private final int noalias = kind("noalias");
  private final int readOnly = kind("readonly");
  private final int readNone = kind("readnone");
  private final int writeOnly = kind("writeonly");
  private final int noCapture = kind("nocapture");
  private final int byVal = kind("byval");
  private final int sret = kind("sret");
  private final int elementType = kind("elementtype");
  private final int dereferenceable = kind("dereferenceable");
  private final int allocPtr = kind("allocptr");
  private final int memory = kind("memory");
  private final int noReturn = kind("noreturn");
  private final int noUnwind = kind("nounwind");
  private final int allocKind = kind("allockind");
  private final int allocSize = kind("allocsize");

  AttributeReader(TypeReader types) {
    this.types = types;
  }

  static int kind(String name) {
    return LLVMGetEnumAttributeKindForName(name, name.getBytes(StandardCharsets.UTF_8).length);
  }

  /** Gives a function all attributes of another with as many parameters. */
  static void copyAll(LLVMValueRef from, LLVMValueRef to) {
    for (int at = FUNCTION; at <= LLVMCountParams(from); at++) {
      int count = LLVMGetAttributeCountAtIndex(from, at);
      try (PointerPointer<LLVMAttributeRef> attributes = new PointerPointer<>(Math.max(1, count))) {
        LLVMGetAttributesAtIndex(from, at, attributes);
        for (int i = 0; i < count; i++) {
          LLVMAddAttributeAtIndex(to, at, attributes.get(LLVMAttributeRef.class, i));
        }
      }
    }
  }

  /** Attributes of a function's parameter. */
  ParamAttributes parameter(LLVMValueRef function, int index) {
    return new ParamAttributes(
        has(function, null, index + 1, noalias),
        has(function, null, index + 1, readOnly) || has(function, null, index + 1, readNone),
        has(function, null, index + 1, writeOnly) || has(function, null, index + 1, readNone),
        has(function, null, index + 1, noCapture),
        type(function, null, index + 1, byVal),
        type(function, null, index + 1, sret),
        type(function, null, index + 1, elementType),
        bytes(function, null, index + 1),
        has(function, null, index + 1, allocPtr));
  }

  MemoryEffect memoryOf(LLVMValueRef function) {
    return find(function, null, FUNCTION, memory)
        .map(a -> MemoryEffect.decode(LLVMGetEnumAttributeValue(a)))
        .orElse(MemoryEffect.UNKNOWN);
  }

  /** What call site and callee (if it is a function) say together. */
  CallAttributes call(LLVMValueRef call, LLVMValueRef callee, int arguments) {
    LLVMValueRef function = callee == null || LLVMIsAFunction(callee) == null ? null : callee;
    List<ParamAttributes> parameters = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      int at = i + 1;
      parameters.add(
          new ParamAttributes(
              has(function, call, at, noalias),
              has(function, call, at, readOnly) || has(function, call, at, readNone),
              has(function, call, at, writeOnly) || has(function, call, at, readNone),
              has(function, call, at, noCapture),
              type(function, call, at, byVal),
              type(function, call, at, sret),
              type(function, call, at, elementType),
              bytes(function, call, at),
              has(function, call, at, allocPtr)));
    }
    long size =
        find(function, call, FUNCTION, allocSize)
            .map(a -> LLVMGetEnumAttributeValue(a))
            .orElse(-1L);
    return new CallAttributes(
        find(function, call, FUNCTION, memory)
            .map(a -> MemoryEffect.decode(LLVMGetEnumAttributeValue(a)))
            .orElse(MemoryEffect.UNKNOWN),
        has(function, call, FUNCTION, noReturn),
        has(function, call, FUNCTION, noUnwind),
        parameters,
        has(function, call, RETURN, noalias),
        find(function, call, FUNCTION, allocKind).map(a -> LLVMGetEnumAttributeValue(a)).orElse(0L),
        size < 0 ? -1 : (int) (size >> 32),
        (int) size,
        family(function),
        TbaaReader.copied(call));
  }

  private static String family(LLVMValueRef function) {
    if (function == null) {
      return "";
    }
    String key = "alloc-family";
    LLVMAttributeRef attribute =
        LLVMGetStringAttributeAtIndex(function, FUNCTION, key, key.length());
    if (attribute == null || attribute.isNull()) {
      return "";
    }
    try (IntPointer length = new IntPointer(1)) {
      BytePointer value = LLVMGetStringAttributeValue(attribute, length);
      byte[] bytes = new byte[length.get()];
      value.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static Optional<LLVMAttributeRef> find(
      LLVMValueRef function, LLVMValueRef call, int index, int kind) {
    LLVMAttributeRef attribute = null;
    if (call != null) {
      attribute = LLVMGetCallSiteEnumAttribute(call, index, kind);
    }
    if ((attribute == null || attribute.isNull()) && function != null) {
      attribute = LLVMGetEnumAttributeAtIndex(function, index, kind);
    }
    return attribute == null || attribute.isNull() ? Optional.empty() : Optional.of(attribute);
  }

  private static boolean has(LLVMValueRef function, LLVMValueRef call, int index, int kind) {
    return find(function, call, index, kind).isPresent();
  }

  private long bytes(LLVMValueRef function, LLVMValueRef call, int index) {
    return find(function, call, index, dereferenceable)
        .map(a -> LLVMGetEnumAttributeValue(a))
        .orElse(0L);
  }

  private Optional<Type> type(LLVMValueRef function, LLVMValueRef call, int index, int kind) {
    return find(function, call, index, kind).map(a -> types.read(LLVMGetTypeAttributeValue(a)));
  }
}
