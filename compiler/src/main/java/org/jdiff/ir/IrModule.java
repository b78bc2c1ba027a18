package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMPassBuilderOptionsRef;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;

/**
 * A module of LLVM IR. Owns its native module; not thread-safe. Everything read from it (mirrors,
 * handles, values) is valid while it is open.
 */
public final class IrModule implements AutoCloseable {
  private final IrContext context;
  private final LLVMModuleRef ref;
  private TypeReader types;
  private boolean open = true;
  private LineTable lines;
  private boolean linesAttached;

  IrModule(IrContext context, LLVMModuleRef ref) {
    this.context = context;
    this.ref = ref;
    this.types = new TypeReader(LLVMGetModuleDataLayout(ref));
  }

  /**
   * Reads textual IR or bitcode and verifies it.
   *
   * @param context the owner
   * @param content the whole file
   * @param file how to name the file in messages
   * @throws DiffException with JD0602 if it cannot be parsed, JD0606 if it does not verify
   */
  public static IrModule parse(IrContext context, byte[] content, String file) {
    byte[] terminated = java.util.Arrays.copyOf(content, content.length + 1);
    LLVMModuleRef module = new LLVMModuleRef();
    BytePointer message = new BytePointer((org.bytedeco.javacpp.Pointer) null);
    try (BytePointer bytes = new BytePointer(terminated)) {
      LLVMMemoryBufferRef buffer =
          LLVMCreateMemoryBufferWithMemoryRangeCopy(
              bytes, content.length, new BytePointer(file, StandardCharsets.UTF_8));
      context.drainErrors();
      int failed = LLVMParseIRInContext(context.ref(), buffer, module, message);
      if (failed != 0) {
        throw new DiffException(ParseErrors.malformed(Llvm.take(message), file));
      }
    }
    IrModule result = new IrModule(context, module);
    Optional<String> broken = result.verify();
    if (broken.isPresent()) {
      result.close();
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0606, "the module violates LLVM's rules")
              .at(new SourcePosition(file, 0, 0))
              .note(firstLines(broken.get()))
              .help("make the file again with an unmodified compiler"));
    }
    ProcessorAttributes.wideRegisters(module, result.triple());
    return result;
  }

  private static String firstLines(String text) {
    return text.lines().limit(3).collect(java.util.stream.Collectors.joining("; "));
  }

  /**
   * Reads a module into the same context, with the data layout and target of this one.
   *
   * @param content textual IR or bitcode without a target of its own
   * @param file how to name it in messages
   */
  public IrModule parseBeside(byte[] content, String file) {
    IrModule other = parse(context, content, file);
    LLVMSetModuleDataLayout(other.ref(), LLVMGetModuleDataLayout(ref()));
    LLVMSetTarget(other.ref(), LLVMGetTarget(ref()));
    return other;
  }

  LLVMModuleRef ref() {
    if (!open) {
      throw new IllegalStateException("the module is closed");
    }
    return ref;
  }

  IrContext context() {
    return context;
  }

  TypeReader types() {
    return types;
  }

  /**
   * {@return an integer type with the module's layout}
   *
   * @param bits its width
   */
  public Type intType(int bits) {
    return types().read(LLVMIntTypeInContext(context.ref(), bits));
  }

  LLVMTargetDataRef layout() {
    return LLVMGetModuleDataLayout(ref());
  }

  /** {@return what LLVM's verifier finds wrong, or empty} */
  public Optional<String> verify() {
    BytePointer message = new BytePointer((org.bytedeco.javacpp.Pointer) null);
    int broken = LLVMVerifyModule(ref(), LLVMReturnStatusAction, message);
    String text = Llvm.take(message);
    return broken == 0 ? Optional.empty() : Optional.of(text);
  }

  /** {@return the module as text} */
  public String print() {
    return Llvm.take(LLVMPrintModuleToString(ref()));
  }

  /** {@return the module as bitcode} */
  public byte[] bitcode() {
    LLVMMemoryBufferRef buffer = LLVMWriteBitcodeToMemoryBuffer(ref());
    return Buffers.take(buffer);
  }

  /** {@return the target triple, such as {@code x86_64-pc-linux-gnu}} */
  public String triple() {
    return LLVMGetTarget(ref()).getString();
  }

  /**
   * Sets the target triple.
   *
   * @param triple the new triple
   */
  public void setTriple(String triple) {
    LLVMSetTarget(ref(), triple);
  }

  /**
   * Sets the name of the source file.
   *
   * @param name as the user spells it
   */
  public void setSourceFile(String name) {
    LLVMSetSourceFileName(ref(), name, name.getBytes(StandardCharsets.UTF_8).length);
  }

  /**
   * A function of the module.
   *
   * @param name its symbol
   * @param defined whether it has a body
   * @param intrinsicUnknown whether it is named {@code llvm.*} but LLVM does not know it
   * @param local whether the symbol is invisible outside of the module
   */
  public record FunctionEntry(
      String name, boolean defined, boolean intrinsicUnknown, boolean local) {}

  /** {@return all functions in the order of the module} */
  public List<FunctionEntry> functions() {
    List<FunctionEntry> entries = new ArrayList<>();
    for (LLVMValueRef f = LLVMGetFirstFunction(ref()); f != null; f = LLVMGetNextFunction(f)) {
      String name = MirrorReader.name(f);
      int linkage = LLVMGetLinkage(f);
      entries.add(
          new FunctionEntry(
              name,
              LLVMIsDeclaration(f) == 0,
              name.startsWith("llvm.") && LLVMGetIntrinsicID(f) == 0,
              linkage == LLVMInternalLinkage || linkage == LLVMPrivateLinkage));
    }
    return entries;
  }

  /**
   * {@return whether a function with a body has this name}
   *
   * @param name a symbol
   */
  public boolean isDefined(String name) {
    LLVMValueRef f = LLVMGetNamedFunction(ref(), name);
    return f != null && LLVMIsDeclaration(f) == 0;
  }

  /**
   * {@return whether anything has this name}
   *
   * @param name a symbol
   */
  public boolean hasSymbol(String name) {
    return LLVMGetNamedFunction(ref(), name) != null || LLVMGetNamedGlobal(ref(), name) != null;
  }

  /**
   * {@return the symbol of the function behind an alias, if the name is one}
   *
   * @param name a symbol
   */
  public Optional<String> aliasTarget(String name) {
    LLVMValueRef alias = LLVMGetNamedGlobalAlias(ref(), name, name.length());
    if (alias == null) {
      return Optional.empty();
    }
    LLVMValueRef target = LLVMAliasGetAliasee(alias);
    return LLVMIsAFunction(target) == null
        ? Optional.empty()
        : Optional.of(MirrorReader.name(target));
  }

  /**
   * {@return the functions behind aliases, by the name of the alias, in the order of the module}
   */
  public Map<String, String> aliases() {
    Map<String, String> found = new LinkedHashMap<>();
    for (LLVMValueRef a = LLVMGetFirstGlobalAlias(ref());
        a != null;
        a = LLVMGetNextGlobalAlias(a)) {
      LLVMValueRef target = LLVMAliasGetAliasee(a);
      if (LLVMIsAFunction(target) != null) {
        found.put(MirrorReader.name(a), MirrorReader.name(target));
      }
    }
    return found;
  }

  /**
   * The interface of a function.
   *
   * @param returnType what it returns
   * @param params its parameters, numbered by position
   * @param varArgs whether it takes further arguments
   */
  public record Header(Type returnType, List<Value.Param> params, boolean varArgs) {
    /** Copies the list. */
    public Header {
      params = List.copyOf(params);
    }
  }

  /**
   * {@return the interface of a function, which need not have a body}
   *
   * @param name its symbol
   */
  public Header header(String name) {
    LLVMValueRef function = function(name);
    AttributeReader attributes = new AttributeReader(types);
    List<Value.Param> params = new ArrayList<>();
    for (int i = 0; i < LLVMCountParams(function); i++) {
      LLVMValueRef param = LLVMGetParam(function, i);
      params.add(
          new Value.Param(
              i,
              types.read(LLVMTypeOf(param)),
              i,
              MirrorReader.name(param),
              attributes.parameter(function, i)));
    }
    LLVMTypeRef type = LLVMGlobalGetValueType(function);
    return new Header(types.read(LLVMGetReturnType(type)), params, LLVMIsFunctionVarArg(type) != 0);
  }

  /**
   * Takes a snapshot of a function.
   *
   * @param name the symbol of a function with a body
   * @return the snapshot
   */
  public Fn mirror(String name) {
    LLVMValueRef function = function(name);
    if (LLVMIsDeclaration(function) != 0) {
      throw new IllegalArgumentException("function '" + name + "' has no body");
    }
    return new MirrorReader(function, layout(), types).read();
  }

  /** {@return what a function's declaration says of calls} */
  public CallAttributes attributes(String name) {
    LLVMValueRef function = function(name);
    return new AttributeReader(types).call(null, function, LLVMCountParams(function));
  }

  LLVMValueRef function(String name) {
    LLVMValueRef function = LLVMGetNamedFunction(ref(), name);
    if (function == null) {
      throw new IllegalArgumentException("there is no function '" + name + "'");
    }
    return function;
  }

  /**
   * A global variable.
   *
   * @param name its symbol
   * @param type the type of its content
   * @param constant whether it never changes
   * @param local whether the symbol is invisible outside of the module
   * @param initialised whether the module has its initial value
   * @param threadLocal whether each thread has its own
   * @param addressSpace where it is
   * @param addresses the addresses of functions and variables in the initial value
   */
  public record GlobalEntry(
      String name,
      Type type,
      boolean constant,
      boolean local,
      boolean initialised,
      boolean threadLocal,
      int addressSpace,
      List<InitialAddress> addresses) {
    /** Copies the list. */
    public GlobalEntry {
      addresses = List.copyOf(addresses);
    }
  }

  /** {@return the functions whose address is used for more than calling them directly} */
  public java.util.Set<String> addressTaken() {
    return GlobalReader.addressTaken(ref());
  }

  /** {@return all global variables by name, in the order of the module} */
  public Map<String, GlobalEntry> globals() {
    return new GlobalReader(layout(), types).read(ref());
  }

  /**
   * Runs passes over the module.
   *
   * @param pipeline LLVM's textual form; only pipelines that a test has run may be given, since
   *     LLVM ends the process on some mistakes
   */
  public void run(String pipeline) {
    LLVMPassBuilderOptionsRef options = LLVMCreatePassBuilderOptions();
    try {
      String failure = Llvm.errorText(LLVMRunPasses(ref(), pipeline, null, options));
      if (failure != null) {
        throw new IllegalArgumentException("pipeline '" + pipeline + "': " + failure);
      }
    } finally {
      LLVMDisposePassBuilderOptions(options);
    }
  }

  /**
   * Runs passes over the module with knowledge of the target, as vectorisers need it.
   *
   * @param pipeline LLVM's textual form
   * @param target the machine
   */
  public void run(String pipeline, Target target) {
    LLVMPassBuilderOptionsRef options = LLVMCreatePassBuilderOptions();
    LLVMPassBuilderOptionsSetLoopVectorization(options, 1);
    LLVMPassBuilderOptionsSetSLPVectorization(options, 1);
    LLVMPassBuilderOptionsSetLoopUnrolling(options, 1);
    try {
      String failure = Llvm.errorText(LLVMRunPasses(ref(), pipeline, target.ref(), options));
      if (failure != null) {
        throw new IllegalArgumentException("pipeline '" + pipeline + "': " + failure);
      }
    } finally {
      LLVMDisposePassBuilderOptions(options);
    }
  }

  /**
   * Runs passes over one function.
   *
   * @param function a function with a body
   * @param pipeline LLVM's textual form; see {@link #run(String)}
   */
  public void runOn(String function, String pipeline) {
    LLVMPassBuilderOptionsRef options = LLVMCreatePassBuilderOptions();
    try {
      String failure =
          Llvm.errorText(LLVMRunPassesOnFunction(function(function), pipeline, null, options));
      if (failure != null) {
        throw new IllegalArgumentException("pipeline '" + pipeline + "': " + failure);
      }
    } finally {
      LLVMDisposePassBuilderOptions(options);
    }
  }

  /**
   * Remembers where the instructions stand in the text that this module was read from.
   *
   * @param text the text, whose lines are those of the user's file
   * @param file how to name the file in messages
   */
  public void rememberLines(String text, String file) {
    lines = LineTable.of(text, file);
  }

  /**
   * Gives the instructions their lines in the text as debug information, if the module was read
   * from text and has no debug information of its own; see {@link #dropLines}.
   */
  public void attachLines() {
    linesAttached = lines != null && lines.attach(this);
  }

  /** Removes what {@link #attachLines} added, if it added anything. */
  public void dropLines() {
    if (linesAttached) {
      stripDebugInfo();
      linesAttached = false;
    }
  }

  /** Removes debug information. */
  public void stripDebugInfo() {
    LLVMStripModuleDebugInfo(ref());
  }

  /**
   * Removes what debug information says about variables; lines and types stay. Derivatives have
   * other variables, and the links between stores and variables do not survive cloning.
   */
  public void dropDebugVariables() {
    DebugVariables.drop(ref());
  }

  /**
   * Moves everything of another module into this one; the other module is closed.
   *
   * @param other a module of the same context
   * @param file how to name the other module in messages
   * @throws DiffException with JD0607 if symbols clash
   */
  public void link(IrModule other, String file) {
    context.drainErrors();
    LLVMModuleRef source = other.ref();
    other.open = false;
    if (LLVMLinkModules2(ref(), source) != 0) {
      Diagnostic finding =
          Diagnostic.error(DiagnosticCode.JD0607, "cannot be linked with the other input")
              .at(new SourcePosition(file, 0, 0));
      for (String error : context.drainErrors()) {
        finding = finding.note(error);
      }
      throw new DiffException(finding);
    }
    types = new TypeReader(LLVMGetModuleDataLayout(ref()));
  }

  /** How a symbol is seen from outside. */
  public enum Visibility {
    /** Only within the module. */
    INTERNAL,
    /** By everything that is linked with it. */
    EXTERNAL
  }

  /**
   * Changes how a function is seen.
   *
   * @param name a function with a body
   * @param visibility the new state
   */
  public void setVisibility(String name, Visibility visibility) {
    LLVMValueRef f = function(name);
    if (visibility == Visibility.INTERNAL) {
      LLVMSetVisibility(f, LLVMDefaultVisibility);
      LLVMSetDLLStorageClass(f, LLVMDefaultStorageClass);
    }
    LLVMSetLinkage(
        f, visibility == Visibility.INTERNAL ? LLVMInternalLinkage : LLVMExternalLinkage);
  }

  /**
   * Makes everything private that is not exported: functions, aliases and constants become
   * internal. A variable that others can see stays visible but gives way to a definition elsewhere,
   * since its content is shared state; a private copy would never see what the program stores
   * there.
   *
   * @param exported the symbols to keep as they are
   */
  public void isolate(java.util.Set<String> exported) {
    ModuleSurface.isolate(ref(), exported);
  }

  /** {@return how symbols are seen from outside, to be given back to them later} */
  public Surface surface() {
    return Surface.of(ref());
  }

  /** Lets every function be compiled for the processor of the target machine. */
  public void forgetProcessor() {
    ProcessorAttributes.forget(ref());
  }

  /**
   * Compiles functions that do not say for which processor they are for the one that another
   * function says. Otherwise the primal could not be inlined into a derivative, which was made
   * without such attributes.
   *
   * @param model a function that the user compiled
   */
  public void spreadProcessor(String model) {
    ProcessorAttributes.spread(ref(), function(model));
  }

  /**
   * Gives the module a target if it has none, and LLVM's own data layout for it, so that sizes and
   * code are those of one machine.
   *
   * @param fallback the triple to use
   */
  public void completeTarget(String fallback) {
    if (triple().isEmpty()) {
      setTriple(fallback);
    }
    if (Machine.layOut(ref(), triple())) {
      types = new TypeReader(layout());
    }
  }

  /**
   * Adds an enum attribute to a function.
   *
   * @param name a function
   * @param attribute LLVM's word, such as {@code noinline}
   */
  public void addFunctionAttribute(String name, String attribute) {
    LLVMAddAttributeAtIndex(
        function(name),
        LLVMAttributeFunctionIndex,
        LLVMCreateEnumAttribute(context.ref(), AttributeReader.kind(attribute), 0));
  }

  /**
   * Removes an enum attribute from a function.
   *
   * @param name a function
   * @param attribute LLVM's word, such as {@code optnone}
   */
  public void removeFunctionAttribute(String name, String attribute) {
    LLVMRemoveEnumAttributeAtIndex(
        function(name), LLVMAttributeFunctionIndex, AttributeReader.kind(attribute));
  }

  /**
   * {@return whether a function has an enum attribute}
   *
   * @param name a function
   * @param attribute LLVM's word
   */
  public boolean hasFunctionAttribute(String name, String attribute) {
    LLVMValueRef f = function(name);
    var found =
        LLVMGetEnumAttributeAtIndex(f, LLVMAttributeFunctionIndex, AttributeReader.kind(attribute));
    return found != null && !found.isNull();
  }

  /**
   * Starts a new function.
   *
   * @param name its symbol; must be free
   * @param returnType what it returns
   * @param parameters the types of its parameters
   * @return the builder
   */
  public IrBuilder define(String name, Type returnType, List<Type> parameters) {
    if (hasSymbol(name)) {
      throw new IllegalArgumentException("symbol '" + name + "' is taken");
    }
    TypeWriter writer = new TypeWriter(context.ref());
    LLVMValueRef function =
        LLVMAddFunction(ref(), name, writer.function(returnType, parameters, false));
    return new IrBuilder(this, function, writer, returnType, parameters);
  }

  /**
   * Starts a new function with the signature, attributes, calling convention and personality of
   * another.
   *
   * @param name its symbol; must be free
   * @param like a function of this module
   * @return the builder
   */
  public IrBuilder defineLike(String name, Fn like) {
    if (hasSymbol(name)) {
      throw new IllegalArgumentException("symbol '" + name + "' is taken");
    }
    LLVMValueRef source = like.handle().ref();
    LLVMValueRef function = LLVMAddFunction(ref(), name, LLVMGlobalGetValueType(source));
    LLVMSetFunctionCallConv(function, LLVMGetFunctionCallConv(source));
    AttributeReader.copyAll(source, function);
    if (LLVMHasPersonalityFn(source) != 0) {
      LLVMSetPersonalityFn(function, LLVMGetPersonalityFn(source));
    }
    List<Type> parameters = like.params().stream().map(Value.Param::type).toList();
    return new IrBuilder(
        this, function, new TypeWriter(context.ref()), like.returnType(), parameters);
  }

  /**
   * Deletes a function that nothing uses any more.
   *
   * @param name its symbol
   * @return whether it was deleted; a function in use stays
   */
  public boolean deleteIfUnused(String name) {
    LLVMValueRef f = function(name);
    if (LLVMGetFirstUse(f) != null) {
      return false;
    }
    LLVMDeleteFunction(f);
    return true;
  }

  /**
   * Turns a definition into a declaration: what the function does is left to whoever defines it.
   *
   * @param name the symbol of a function with a body
   */
  public void forgetBody(String name) {
    ModuleSurface.forgetBody(ref(), function(name));
  }

  /**
   * Lets everything that uses one function use another of the same type.
   *
   * @param name the symbol of the function in use
   * @param by the symbol of the other
   */
  public void replaceUses(String name, String by) {
    LLVMReplaceAllUsesWith(function(name), function(by));
  }

  /**
   * Adds a zero-initialised private variable.
   *
   * @param name its symbol; must be free
   * @param type the type of its content
   * @param threadLocal whether each thread has its own
   * @param addressSpace where it is
   */
  public void addZeroGlobal(String name, Type type, boolean threadLocal, int addressSpace) {
    TypeWriter writer = new TypeWriter(context.ref());
    LLVMTypeRef lowered = writer.write(type);
    LLVMValueRef global = LLVMAddGlobalInAddressSpace(ref(), lowered, name, addressSpace);
    LLVMSetInitializer(global, LLVMConstNull(lowered));
    LLVMSetLinkage(global, LLVMInternalLinkage);
    LLVMSetAlignment(global, (int) Math.max(type.align(), 16));
    LLVMSetThreadLocal(global, threadLocal ? 1 : 0);
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      LLVMDisposeModule(ref);
    }
  }
}
