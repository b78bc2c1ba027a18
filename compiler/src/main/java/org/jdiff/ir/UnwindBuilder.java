package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Builds what has to do with unwinding: calls that catch, landing pads, functions by another. */
public final class UnwindBuilder {
  /** What a function promises about its caller's view that one with another result does not. */
  private static final List<String> LOST_PROMISES =
      List.of("noreturn", "nounwind", "willreturn", "memory", "optnone", "mustprogress");

  /** The type of an exception as a value. */
  public static final Type EXCEPTION = new Type.Int(64, 8, 8);

  /** Decides about unwinding where nothing is caught; part of the C run-time library. */
  private static final String CLEANUP_PERSONALITY = "__gcc_personality_v0";

  private static final List<String> LOST_PARAMETER_PROMISES = List.of("returned", "sret");

  private final IrModule module;
  private final IrBuilder builder;
  private final LLVMBuilderRef ref;

  /**
   * Builds into a function.
   *
   * @param builder the builder of the function
   */
  public UnwindBuilder(IrBuilder builder) {
    this.module = builder.module();
    this.builder = builder;
    this.ref = builder.ref();
  }

  /**
   * {@return the type of a result together with the exception that may come instead}
   *
   * @param module the module
   * @param result the type of the result
   */
  public static Type withException(IrModule module, Type result) {
    if (result instanceof Type.Void) {
      return EXCEPTION;
    }
    TypeWriter writer = new TypeWriter(module.context().ref());
    try (PointerPointer<LLVMTypeRef> fields = new PointerPointer<>(2)) {
      fields.put(0, writer.write(result));
      fields.put(1, writer.write(EXCEPTION));
      return module.types().read(LLVMStructTypeInContext(module.context().ref(), fields, 2, 0));
    }
  }

  /** {@return the symbol of the function that decides about unwinding, if a function has one} */
  public static Optional<String> personality(Fn fn) {
    LLVMValueRef function = fn.handle().ref();
    return LLVMHasPersonalityFn(function) == 0
        ? Optional.empty()
        : Optional.of(MirrorReader.name(LLVMGetPersonalityFn(function)));
  }

  /**
   * Starts a function with the parameters of another but another result; it takes over the source
   * positions.
   *
   * @param module the module
   * @param name its symbol; must be free
   * @param like a function of the module
   * @param returnType what the function returns
   */
  public static IrBuilder define(IrModule module, String name, Fn like, Type returnType) {
    List<Type> parameters = like.params().stream().map(Value.Param::type).toList();
    IrBuilder builder = module.define(name, returnType, parameters);
    LLVMValueRef source = like.handle().ref();
    LLVMValueRef function = module.function(name);
    LLVMSetFunctionCallConv(function, LLVMGetFunctionCallConv(source));
    AttributeReader.copyAll(source, function);
    for (String promise : LOST_PROMISES) {
      LLVMRemoveEnumAttributeAtIndex(
          function, LLVMAttributeFunctionIndex, AttributeReader.kind(promise));
    }
    for (int i = 1; i <= parameters.size(); i++) {
      for (String promise : LOST_PARAMETER_PROMISES) {
        LLVMRemoveEnumAttributeAtIndex(function, i, AttributeReader.kind(promise));
      }
    }
    forgetResult(source, function);
    LLVMSetLinkage(function, LLVMInternalLinkage);
    return builder;
  }

  private static void forgetResult(LLVMValueRef source, LLVMValueRef function) {
    int count = LLVMGetAttributeCountAtIndex(source, LLVMAttributeReturnIndex);
    try (PointerPointer<LLVMAttributeRef> attributes = new PointerPointer<>(Math.max(1, count))) {
      LLVMGetAttributesAtIndex(source, LLVMAttributeReturnIndex, attributes);
      for (int i = 0; i < count; i++) {
        LLVMAttributeRef attribute = attributes.get(LLVMAttributeRef.class, i);
        if (LLVMIsStringAttribute(attribute) == 0) {
          LLVMRemoveEnumAttributeAtIndex(
              function, LLVMAttributeReturnIndex, LLVMGetEnumAttributeKind(attribute));
        }
      }
    }
  }

  /**
   * Puts a function in the place of another with the same type, which is deleted.
   *
   * @param module the module
   * @param old the function that goes, whose symbol the other gets
   * @param replacement the symbol of the other
   */
  public static void replace(IrModule module, Fn old, String replacement) {
    LLVMValueRef before = old.handle().ref();
    LLVMValueRef after = module.function(replacement);
    LLVMSetLinkage(after, LLVMGetLinkage(before));
    LLVMSetVisibility(after, LLVMGetVisibility(before));
    LLVMSetPersonalityFn(after, null);
    LLVMReplaceAllUsesWith(before, after);
    LLVMDeleteFunction(before);
    byte[] name = old.name().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    LLVMSetValueName2(after, old.name(), name.length);
  }

  /**
   * Gives the function the source positions of another, which loses them.
   *
   * @param from the other function
   */
  public void takePositions(Fn from) {
    LLVMValueRef source = from.handle().ref();
    var program = LLVMGetSubprogram(source);
    if (program == null || program.isNull()) {
      return;
    }
    LLVMSetSubprogram(module.function(builder.name()), program);
    LLVMSetSubprogram(source, null);
    Instructions.of(source).forEach(i -> LLVMInstructionSetDebugLoc(i, null));
  }

  /**
   * {@return the result of a call with the arguments' attributes and the convention of another}
   *
   * @param site a call or invoke of a mirror
   * @param callee the symbol of the called function, with the same parameters as the one that is
   *     called there; the same function if null
   * @param type what it returns
   * @param arguments the arguments
   */
  public Val call(Inst site, String callee, Type type, List<Val> arguments) {
    LLVMValueRef original = site.core().handle().ref();
    return call(
        site,
        callee == null ? LLVMGetCalledValue(original) : module.function(callee),
        callee,
        type,
        arguments);
  }

  /**
   * {@return the result of a call of an address with the arguments' attributes and the convention
   * of another}
   *
   * @param site a call or invoke of a mirror
   * @param callee the address
   * @param type what it returns
   * @param arguments the arguments
   */
  public Val call(Inst site, Val callee, Type type, List<Val> arguments) {
    return call(site, callee.ref(), null, type, arguments);
  }

  private Val call(Inst site, LLVMValueRef target, String callee, Type type, List<Val> arguments) {
    LLVMValueRef original = site.core().handle().ref();
    LLVMTypeRef signature =
        callee == null ? LLVMGetCalledFunctionType(original) : LLVMGlobalGetValueType(target);
    try (PointerPointer<LLVMValueRef> lowered = lower(arguments)) {
      LLVMValueRef built = LLVMBuildCall2(ref, signature, target, lowered, arguments.size(), "");
      LLVMSetInstructionCallConv(
          built,
          callee == null ? LLVMGetInstructionCallConv(original) : LLVMGetFunctionCallConv(target));
      adopt(original, built, arguments.size(), callee == null);
      return new Val(built, type);
    }
  }

  /**
   * Ends the block with a call that comes back to one of two blocks.
   *
   * @param site a call or invoke of a mirror, whose function is called
   * @param callee the address that is called instead; null for the same
   * @param type what it returns
   * @param arguments the arguments
   * @param normal where it returns to
   * @param unwind where exceptions go
   */
  public Val invoke(
      Inst site, Val callee, Type type, List<Val> arguments, BlockRef normal, BlockRef unwind) {
    LLVMValueRef original = site.core().handle().ref();
    try (PointerPointer<LLVMValueRef> lowered = lower(arguments)) {
      LLVMValueRef built =
          LLVMBuildInvoke2(
              ref,
              LLVMGetCalledFunctionType(original),
              callee == null ? LLVMGetCalledValue(original) : callee.ref(),
              lowered,
              arguments.size(),
              normal.ref(),
              unwind.ref(),
              "");
      LLVMSetInstructionCallConv(built, LLVMGetInstructionCallConv(original));
      adopt(original, built, arguments.size(), true);
      return new Val(built, type);
    }
  }

  /**
   * Ends the block with a call of a function without declared effects that comes back to one of two
   * blocks.
   *
   * @param callee its symbol; declared if the module does not have it
   * @param type what it returns
   * @param arguments the arguments, whose types make the signature
   * @param normal where it returns to
   * @param unwind where exceptions go
   */
  public Val invoke(
      String callee, Type type, List<Val> arguments, BlockRef normal, BlockRef unwind) {
    List<Type> types = arguments.stream().map(Val::type).toList();
    LLVMTypeRef signature = new TypeWriter(module.context().ref()).function(type, types, false);
    LLVMValueRef target = LLVMGetNamedFunction(module.ref(), callee);
    if (target == null) {
      target = LLVMAddFunction(module.ref(), callee, signature);
    }
    try (PointerPointer<LLVMValueRef> lowered = lower(arguments)) {
      return new Val(
          LLVMBuildInvoke2(
              ref, signature, target, lowered, arguments.size(), normal.ref(), unwind.ref(), ""),
          type);
    }
  }

  private static PointerPointer<LLVMValueRef> lower(List<Val> arguments) {
    PointerPointer<LLVMValueRef> lowered = new PointerPointer<>(Math.max(1, arguments.size()));
    for (int i = 0; i < arguments.size(); i++) {
      lowered.put(i, arguments.get(i).ref());
    }
    return lowered;
  }

  /** A call with another result does not return what the attributes speak of. */
  private static void adopt(LLVMValueRef from, LLVMValueRef to, int arguments, boolean same) {
    Set<Integer> lost =
        LOST_PARAMETER_PROMISES.stream()
            .map(AttributeReader::kind)
            .collect(java.util.stream.Collectors.toSet());
    for (int at = 1; at <= arguments; at++) {
      int count = LLVMGetCallSiteAttributeCount(from, at);
      try (PointerPointer<LLVMAttributeRef> attributes = new PointerPointer<>(Math.max(1, count))) {
        LLVMGetCallSiteAttributes(from, at, attributes);
        for (int i = 0; i < count; i++) {
          LLVMAttributeRef attribute = attributes.get(LLVMAttributeRef.class, i);
          boolean known = LLVMIsStringAttribute(attribute) == 0;
          if (same || !known || !lost.contains(LLVMGetEnumAttributeKind(attribute))) {
            LLVMAddCallSiteAttribute(to, at, attribute);
          }
        }
      }
    }
  }

  /**
   * {@return what a landing pad for exceptions of some types, and all others after them, receives:
   * the exception and the number of the clause}
   *
   * @param personality the symbol of the function that decides about unwinding
   * @param types the symbols of the types that have clauses of their own
   */
  public Val catching(String personality, List<String> types) {
    LLVMValueRef function = module.function(builder.name());
    LLVMSetPersonalityFn(function, module.function(personality));
    Type type = builder.structType(List.of(builder.pointerType(0), builder.intType(32)));
    LLVMTypeRef lowered = new TypeWriter(module.context().ref()).write(type);
    LLVMValueRef pad = LLVMBuildLandingPad(ref, lowered, null, types.size() + 1, "");
    for (String symbol : types) {
      LLVMAddClause(pad, builder.symbol(symbol).ref());
    }
    LLVMAddClause(pad, builder.zero(builder.pointerType(0)).ref());
    return new Val(pad, type);
  }

  /**
   * {@return what a landing pad receives that every exception of any language passes through; ends
   * with {@link #resume}}
   */
  public Val cleanup() {
    LLVMValueRef personality = LLVMGetNamedFunction(module.ref(), CLEANUP_PERSONALITY);
    if (personality == null) {
      Type number = builder.intType(32);
      personality =
          LLVMAddFunction(
              module.ref(),
              CLEANUP_PERSONALITY,
              new TypeWriter(module.context().ref()).function(number, List.of(), true));
    }
    LLVMSetPersonalityFn(module.function(builder.name()), personality);
    Type type = builder.structType(List.of(builder.pointerType(0), builder.intType(32)));
    LLVMTypeRef lowered = new TypeWriter(module.context().ref()).write(type);
    LLVMValueRef pad = LLVMBuildLandingPad(ref, lowered, null, 0, "");
    LLVMSetCleanup(pad, 1);
    return new Val(pad, type);
  }

  /**
   * Ends the block by passing an exception on.
   *
   * @param pad what a landing pad received
   */
  public void resume(Val pad) {
    LLVMBuildResume(ref, pad.ref());
  }

  /**
   * Gives a built instruction the source position of another.
   *
   * @param built what was built
   * @param original an instruction of a mirror
   */
  public static void position(Val built, Inst original) {
    if (LLVMIsAInstruction(built.ref()) != null) {
      LLVMInstructionSetDebugLoc(
          built.ref(), LLVMInstructionGetDebugLoc(original.core().handle().ref()));
    }
  }
}
