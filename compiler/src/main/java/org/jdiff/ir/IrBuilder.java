package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Builds one function. Operands are checked here, because LLVM's release build accepts nonsense
 * silently. The native builder folds constants, so a built value need not be an instruction.
 */
public final class IrBuilder extends ConstantBuilder implements AutoCloseable {
  /**
   * The fast-math permissions that a derivative may inherit: all but "no NaN" and "no infinity".
   */
  private static final int INHERITED_FLAGS =
      ~(LLVMFastMathNoNaNs | LLVMFastMathNoInfs) & LLVMFastMathAll;

  private final LLVMValueRef function;
  private final Type returnType;
  private final List<Val> params = new ArrayList<>();
  private final LLVMBuilderRef builder;
  private final InstructionCopier copier;
  private final Type byteType;
  private final Type.Ptr pointerType;
  private RegionMetadata regions;
  private int fastMath;

  IrBuilder(
      IrModule module,
      LLVMValueRef function,
      TypeWriter writer,
      Type returnType,
      List<Type> parameters) {
    super(module, writer);
    this.function = function;
    this.returnType = returnType;
    for (int i = 0; i < parameters.size(); i++) {
      params.add(new Val(LLVMGetParam(function, i), parameters.get(i)));
    }
    builder = LLVMCreateBuilderInContext(module.context().ref());
    copier = new InstructionCopier(builder);
    byteType = intType(8);
    pointerType = pointerType(0);
  }

  /** The native builder. */
  LLVMBuilderRef ref() {
    return builder;
  }

  /** {@return the symbol of the function} */
  public String name() {
    return MirrorReader.name(function);
  }

  /** {@return what the function returns} */
  public Type returnType() {
    return returnType;
  }

  /** {@return the module that the function belongs to} */
  public IrModule module() {
    return module;
  }

  /**
   * {@return a parameter}
   *
   * @param index its position
   */
  public Val param(int index) {
    return params.get(index);
  }

  /**
   * Names a parameter.
   *
   * @param index its position
   * @param name its name in the text
   */
  public void nameParam(int index, String name) {
    LLVMSetValueName2(params.get(index).ref(), name, utf8Length(name));
  }

  /**
   * Adds an enum attribute to a parameter.
   *
   * @param index its position
   * @param attribute LLVM's word
   */
  public void addParamAttribute(int index, String attribute) {
    LLVMAddAttributeAtIndex(
        function,
        index + 1,
        LLVMCreateEnumAttribute(module.context().ref(), AttributeReader.kind(attribute), 0));
  }

  // ---- blocks

  /**
   * {@return a new block at the end of the function}
   *
   * @param name its name in the text
   */
  public BlockRef block(String name) {
    return new BlockRef(LLVMAppendBasicBlockInContext(module.context().ref(), function, name));
  }

  /**
   * Continues at the end of a block.
   *
   * @param block the block
   */
  public void position(BlockRef block) {
    LLVMPositionBuilderAtEnd(builder, block.ref());
  }

  /**
   * Continues before the terminator of a finished block.
   *
   * @param block the block
   */
  public void positionBeforeTerminator(BlockRef block) {
    LLVMPositionBuilderBefore(builder, LLVMGetBasicBlockTerminator(block.ref()));
  }

  /** {@return the block that is being filled} */
  public BlockRef current() {
    return new BlockRef(LLVMGetInsertBlock(builder));
  }

  /** {@return whether the block that is being filled has its terminator} */
  public boolean terminated() {
    return LLVMGetBasicBlockTerminator(LLVMGetInsertBlock(builder)) != null;
  }

  // ---- arithmetic

  /**
   * Makes the following floating-point operations inherit the permissions of a primal instruction,
   * without those that would turn an infinite or undefined derivative into garbage.
   *
   * @param flags LLVM's fast-math bits of the primal
   */
  public void inheritFastMath(int flags) {
    fastMath = flags & INHERITED_FLAGS;
  }

  private Val floating(LLVMValueRef built, Type type) {
    if (fastMath != 0
        && LLVMIsAInstruction(built) != null
        && LLVMCanValueUseFastMathFlags(built) != 0) {
      LLVMSetFastMathFlags(built, fastMath);
    }
    return new Val(built, type);
  }

  /**
   * {@return the result of arithmetic on two operands of one type}
   *
   * @param op the operation
   * @param left its first operand
   * @param right its second operand
   */
  public Val binary(Inst.BinaryOp op, Val left, Val right) {
    require(left.type().equals(right.type()), op + " of " + left.type() + " and " + right.type());
    LLVMValueRef l = left.ref();
    LLVMValueRef r = right.ref();
    LLVMValueRef built = LLVMBuildBinOp(builder, op.opcode(), l, r, "");
    return floating(built, left.type());
  }

  /** {@return left + right} */
  public Val fadd(Val left, Val right) {
    return binary(Inst.BinaryOp.FADD, left, right);
  }

  /** {@return left − right} */
  public Val fsub(Val left, Val right) {
    return binary(Inst.BinaryOp.FSUB, left, right);
  }

  /** {@return left · right} */
  public Val fmul(Val left, Val right) {
    return binary(Inst.BinaryOp.FMUL, left, right);
  }

  /** {@return left / right} */
  public Val fdiv(Val left, Val right) {
    return binary(Inst.BinaryOp.FDIV, left, right);
  }

  /** {@return −value} */
  public Val fneg(Val value) {
    return floating(LLVMBuildFNeg(builder, value.ref(), ""), value.type());
  }

  /**
   * {@return a converted value}
   *
   * @param op the conversion
   * @param value what to convert
   * @param type the type of the result
   */
  public Val cast(Inst.CastOp op, Val value, Type type) {
    return new Val(
        LLVMBuildCast(builder, Opcodes.number(op), value.ref(), writer.write(type), ""), type);
  }

  /**
   * {@return an integer or pointer comparison}
   *
   * @param predicate LLVM's number
   * @param left its first operand
   * @param right its second operand
   */
  public Val icmp(int predicate, Val left, Val right) {
    require(left.type().equals(right.type()), "icmp of " + left.type() + " and " + right.type());
    LLVMValueRef built = LLVMBuildICmp(builder, predicate, left.ref(), right.ref(), "");
    return new Val(built, module.types().read(LLVMTypeOf(built)));
  }

  /**
   * {@return whether two integers or pointers are equal}
   *
   * @param left one
   * @param right the other
   */
  public Val equal(Val left, Val right) {
    return icmp(LLVMIntEQ, left, right);
  }

  /**
   * {@return a floating-point comparison}
   *
   * @param predicate LLVM's number
   * @param left its first operand
   * @param right its second operand
   */
  public Val fcmp(int predicate, Val left, Val right) {
    require(left.type().equals(right.type()), "fcmp of " + left.type() + " and " + right.type());
    LLVMValueRef built = LLVMBuildFCmp(builder, predicate, left.ref(), right.ref(), "");
    return new Val(built, module.types().read(LLVMTypeOf(built)));
  }

  /**
   * {@return one of two values}
   *
   * @param condition an i1 or a vector of i1
   * @param ifTrue the value if the condition holds
   * @param ifFalse the value otherwise
   */
  public Val select(Val condition, Val ifTrue, Val ifFalse) {
    require(
        ifTrue.type().equals(ifFalse.type()),
        "select of " + ifTrue.type() + " and " + ifFalse.type());
    return new Val(
        LLVMBuildSelect(builder, condition.ref(), ifTrue.ref(), ifFalse.ref(), ""), ifTrue.type());
  }

  /**
   * {@return a fixed value in place of an undefined one}
   *
   * @param value any value
   */
  public Val freeze(Val value) {
    return new Val(LLVMBuildFreeze(builder, value.ref(), ""), value.type());
  }

  // ---- memory

  /**
   * {@return stack memory for one value, made at the start of the function wherever the builder is,
   * so that LLVM can turn it into registers}
   *
   * @param type the type of its content
   * @param name its name in the text
   */
  public Val alloca(Type type, String name) {
    LLVMBasicBlockRef back = LLVMGetInsertBlock(builder);
    LLVMBasicBlockRef entry = LLVMGetEntryBasicBlock(function);
    LLVMValueRef first = LLVMGetFirstInstruction(entry);
    if (first == null) {
      LLVMPositionBuilderAtEnd(builder, entry);
    } else {
      LLVMPositionBuilderBefore(builder, first);
    }
    LLVMValueRef built = LLVMBuildAlloca(builder, writer.write(type), name);
    LLVMPositionBuilderAtEnd(builder, back);
    return new Val(built, pointerType);
  }

  /**
   * {@return what memory holds}
   *
   * @param type the type to read
   * @param pointer the address
   * @param align the alignment that the address is known to have, in bytes
   */
  public Val load(Type type, Val pointer, long align) {
    return load(type, pointer, align, Region.UNKNOWN);
  }

  /**
   * {@return what memory of a region holds}
   *
   * @param type the type to read
   * @param pointer the address
   * @param align the alignment that the address is known to have, in bytes
   * @param region what memory it is
   */
  public Val load(Type type, Val pointer, long align, Region region) {
    require(pointer.type().isPointer(), "load through " + pointer.type());
    LLVMValueRef built = LLVMBuildLoad2(builder, writer.write(type), pointer.ref(), "");
    LLVMSetAlignment(built, (int) align);
    mark(built, region);
    return new Val(built, type);
  }

  /**
   * Writes memory.
   *
   * @param value what to write
   * @param pointer the address
   * @param align the alignment that the address is known to have, in bytes
   */
  public void store(Val value, Val pointer, long align) {
    store(value, pointer, align, Region.UNKNOWN);
  }

  /**
   * Writes memory of a region.
   *
   * @param value what to write
   * @param pointer the address
   * @param align the alignment that the address is known to have, in bytes
   * @param region what memory it is
   */
  public void store(Val value, Val pointer, long align, Region region) {
    require(pointer.type().isPointer(), "store through " + pointer.type());
    LLVMValueRef built = LLVMBuildStore(builder, value.ref(), pointer.ref());
    LLVMSetAlignment(built, (int) align);
    mark(built, region);
  }

  /** Adds a number to memory in one step, whatever other threads do to it; orders nothing. */
  public void addAtomically(Val value, Val pointer) {
    require(value.type() instanceof Type.Float, "atomic addition of " + value.type());
    LLVMBuildAtomicRMW(
        builder,
        LLVMAtomicRMWBinOpFAdd,
        pointer.ref(),
        value.ref(),
        LLVMAtomicOrderingMonotonic,
        0);
  }

  /**
   * Makes the following accesses tell LLVM about their regions; copies of reads and writes are
   * those of the primal.
   *
   * @param domain a name that no other derivative of the same code has
   */
  public void tellRegions(String domain) {
    regions = new RegionMetadata(module.context().ref(), domain);
  }

  private void mark(LLVMValueRef access, Region region) {
    if (regions != null) {
      regions.mark(access, region);
    }
  }

  /**
   * {@return an address some bytes further}
   *
   * @param base an address
   * @param bytes the distance as a 64-bit integer
   */
  public Val offset(Val base, Val bytes) {
    require(base.type().isPointer(), "address arithmetic on " + base.type());
    return new Val(
        LLVMBuildGEP2(builder, writer.write(byteType), base.ref(), one(bytes.ref()), 1, ""),
        base.type());
  }

  /**
   * {@return an address some bytes further}
   *
   * @param base an address
   * @param bytes the distance
   */
  public Val offset(Val base, long bytes) {
    return bytes == 0 ? base : offset(base, int64(bytes));
  }

  /**
   * Copies memory that does not overlap.
   *
   * @param to destination
   * @param from source
   * @param bytes how many, as a 64-bit integer
   */
  public void copyMemory(Val to, Val from, Val bytes) {
    LLVMBuildMemCpy(builder, to.ref(), 1, from.ref(), 1, Machine.size(this, bytes).ref());
  }

  /**
   * Fills memory with zero bytes.
   *
   * @param to destination
   * @param bytes how many, as a 64-bit integer
   * @param align the alignment that the address is known to have, in bytes
   */
  public void zeroMemory(Val to, Val bytes, long align) {
    Val size = Machine.size(this, bytes);
    LLVMBuildMemSet(builder, to.ref(), constInt(byteType, 0).ref(), size.ref(), (int) align);
  }

  // ---- aggregates and vectors

  /**
   * {@return a member of an aggregate}
   *
   * @param aggregate a structure or array
   * @param index the member
   */
  public Val extractValue(Val aggregate, int index) {
    LLVMValueRef built = LLVMBuildExtractValue(builder, aggregate.ref(), index, "");
    return new Val(built, module.types().read(LLVMTypeOf(built)));
  }

  /**
   * {@return an aggregate with one member replaced}
   *
   * @param aggregate a structure or array
   * @param value the new member
   * @param index which member
   */
  public Val insertValue(Val aggregate, Val value, int index) {
    return new Val(
        LLVMBuildInsertValue(builder, aggregate.ref(), value.ref(), index, ""), aggregate.type());
  }

  /**
   * {@return a lane of a vector}
   *
   * @param vector a vector
   * @param index the lane
   */
  public Val extractElement(Val vector, Val index) {
    LLVMValueRef built = LLVMBuildExtractElement(builder, vector.ref(), index.ref(), "");
    return new Val(built, module.types().read(LLVMTypeOf(built)));
  }

  /**
   * {@return a vector with one lane replaced}
   *
   * @param vector a vector
   * @param value the new lane
   * @param index which lane
   */
  public Val insertElement(Val vector, Val value, Val index) {
    return new Val(
        LLVMBuildInsertElement(builder, vector.ref(), value.ref(), index.ref(), ""), vector.type());
  }

  // ---- control and calls

  /**
   * {@return an empty phi}
   *
   * @param type its type
   */
  public Val phi(Type type) {
    return new Val(LLVMBuildPhi(builder, writer.write(type), ""), type);
  }

  /**
   * Completes a phi.
   *
   * @param phi a phi of this function
   * @param value the value on the edge
   * @param from where the edge starts
   */
  public void addIncoming(Val phi, Val value, BlockRef from) {
    require(phi.type().equals(value.type()), "phi of " + phi.type() + " and " + value.type());
    LLVMAddIncoming(phi.ref(), one(value.ref()), one(from.ref()), 1);
  }

  /**
   * Gives a phi the fast-math flags of a primal phi.
   *
   * @param phi a phi of this function
   * @param flags LLVM's bits
   */
  public void setFastMath(Val phi, int flags) {
    if (flags != 0 && LLVMCanValueUseFastMathFlags(phi.ref()) != 0) {
      LLVMSetFastMathFlags(phi.ref(), flags);
    }
  }

  /**
   * Ends the block with a jump.
   *
   * @param target where to
   */
  public void branch(BlockRef target) {
    LLVMBuildBr(builder, target.ref());
  }

  /**
   * Ends the block with a two-way jump.
   *
   * @param condition an i1
   * @param ifTrue where to if it holds
   * @param ifFalse where to otherwise
   */
  public void branch(Val condition, BlockRef ifTrue, BlockRef ifFalse) {
    LLVMBuildCondBr(builder, condition.ref(), ifTrue.ref(), ifFalse.ref());
  }

  /**
   * Ends the block with a jump by value.
   *
   * @param value an integer
   * @param otherwise where to if no case fits
   * @param cases the case constants, of the type of the value
   * @param targets where to, one per case
   */
  public void switchOn(Val value, BlockRef otherwise, List<Val> cases, List<BlockRef> targets) {
    LLVMValueRef built = LLVMBuildSwitch(builder, value.ref(), otherwise.ref(), cases.size());
    for (int i = 0; i < cases.size(); i++) {
      LLVMAddCase(built, cases.get(i).ref(), targets.get(i).ref());
    }
  }

  /** Ends the function. */
  public void ret() {
    LLVMBuildRetVoid(builder);
  }

  /**
   * Ends the function with a value.
   *
   * @param value of the function's return type
   */
  public void ret(Val value) {
    require(value.type().equals(returnType), "return of " + value.type() + " not " + returnType);
    LLVMBuildRet(builder, value.ref());
  }

  /** Ends the block with a promise that it is never reached. */
  public void unreachable() {
    LLVMBuildUnreachable(builder);
  }

  /**
   * {@return the result of a direct call}
   *
   * @param callee a symbol; declared if the module does not have it
   * @param type what it returns
   * @param arguments the arguments, whose types make the signature
   */
  public Val call(String callee, Type type, List<Val> arguments) {
    List<Val> given = callee.startsWith("jdiff_") ? Machine.generic(this, arguments) : arguments;
    List<Type> parameters = given.stream().map(Val::type).toList();
    LLVMTypeRef signature = writer.function(type, parameters, false);
    LLVMValueRef target = Declarations.of(module, callee, signature);
    return call(target, signature, type, given);
  }

  private Val call(LLVMValueRef target, LLVMTypeRef signature, Type type, List<Val> arguments) {
    try (PointerPointer<LLVMValueRef> lowered =
        new PointerPointer<>(Math.max(1, arguments.size()))) {
      for (int i = 0; i < arguments.size(); i++) {
        lowered.put(i, arguments.get(i).ref());
      }
      LLVMValueRef built =
          LLVMBuildCall2(builder, signature, target, lowered, arguments.size(), "");
      LLVMSetInstructionCallConv(built, LLVMGetFunctionCallConv(target));
      return type instanceof Type.Void ? new Val(built, type) : floating(built, type);
    }
  }

  /**
   * {@return the result of an intrinsic}
   *
   * @param name its base name, such as {@code llvm.sin}
   * @param overloads the types that its full name carries
   * @param type what it returns
   * @param arguments the arguments
   */
  public Val intrinsic(String name, List<Type> overloads, Type type, List<Val> arguments) {
    int id = LLVMLookupIntrinsicID(name, utf8Length(name));
    require(id != 0, "unknown intrinsic " + name);
    try (PointerPointer<LLVMTypeRef> lowered =
        new PointerPointer<>(Math.max(1, overloads.size()))) {
      for (int i = 0; i < overloads.size(); i++) {
        lowered.put(i, writer.write(overloads.get(i)));
      }
      LLVMValueRef target =
          LLVMGetIntrinsicDeclaration(module.ref(), id, lowered, overloads.size());
      return call(target, LLVMGlobalGetValueType(target), type, arguments);
    }
  }

  // ---- cloning

  /**
   * Makes the following copies forget which other accesses they do not overlap with, because they
   * stand at another place than the call that promised it: there the promise says nothing, or it is
   * about another iteration of a loop.
   *
   * @param outside whether to forget
   */
  public void outsideScopes(boolean outside) {
    copier.outsideScopes(outside);
  }

  /**
   * Copies an instruction of a mirror with other operands. Assumptions lose their operand bundles,
   * and a call that must be a tail call need not be one any more.
   *
   * @param inst an instruction of this module; neither a terminator nor a phi
   * @param operands the new operand for the number of an old one
   * @return the copy's result
   */
  public Val copy(Inst inst, IntFunction<Val> operands) {
    require(!inst.isTerminator() && !(inst instanceof Inst.Phi), "copy of a terminator or phi");
    Val copy = copier.copy(inst, operands);
    if (inst instanceof Inst.Load || inst instanceof Inst.Store) {
      mark(copy.ref(), Region.PRIMAL);
    }
    return copy;
  }

  /**
   * Ends the block with a copy of a terminator of a mirror.
   *
   * @param inst a terminator of this module
   * @param operands the new operand for the number of an old one
   * @param targets the new block for the index of an old one
   * @return the result, which only an {@code invoke} has
   */
  public Val copyTerminator(Inst inst, IntFunction<Val> operands, IntFunction<BlockRef> targets) {
    require(inst.isTerminator(), "copy of another instruction as a terminator");
    return copier.copyTerminator(inst, operands, targets);
  }

  /**
   * {@return an empty phi of the type and with the fast-math flags of a phi of a mirror}
   *
   * @param inst a phi of this module
   */
  public Val copyPhi(Inst.Phi inst) {
    return copier.copyPhi(inst);
  }

  /** {@return what LLVM's verifier finds wrong with the function, or empty} */
  public Optional<String> verify() {
    if (LLVMVerifyFunction(function, LLVMReturnStatusAction) == 0) {
      return Optional.empty();
    }
    return module.verify().or(() -> Optional.of("function " + name() + " does not verify"));
  }

  /** An array of one element; the constructor that takes a pointer would reinterpret it instead. */
  static <P extends Pointer> PointerPointer<P> one(P element) {
    PointerPointer<P> array = new PointerPointer<>(1);
    array.put(0, element);
    return array;
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalArgumentException(what);
    }
  }

  private static long utf8Length(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }

  @Override
  public void close() {
    LLVMDisposeBuilder(builder);
  }
}
