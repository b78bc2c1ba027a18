package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/** Reads one native function into an immutable {@link Fn}. */
final class MirrorReader {
  private final LLVMValueRef function;
  private final TypeReader types;
  private final AttributeReader attributes;
  private final ConstantReader constants;
  private final GepReader geps;

  private final List<Value> values = new ArrayList<>();
  private final Map<Long, Integer> ids = new HashMap<>();
  private final Map<Long, Integer> blocks = new HashMap<>();

  MirrorReader(LLVMValueRef function, LLVMTargetDataRef layout, TypeReader types) {
    this.function = function;
    this.types = types;
    this.attributes = new AttributeReader(types);
    this.constants = new ConstantReader(layout, types);
    this.geps = new GepReader(layout, types);
  }

  Fn read() {
    List<Value.Param> params = new ArrayList<>();
    int count = LLVMCountParams(function);
    for (int i = 0; i < count; i++) {
      LLVMValueRef native_ = LLVMGetParam(function, i);
      Value.Param param =
          new Value.Param(
              values.size(),
              types.read(LLVMTypeOf(native_)),
              i,
              name(native_),
              attributes.parameter(function, i));
      ids.put(native_.address(), param.id());
      values.add(param);
      params.add(param);
    }
    numberInstructions();
    List<Block> mirrored = new ArrayList<>();
    for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(function);
        b != null;
        b = LLVMGetNextBasicBlock(b)) {
      List<Inst> instructions = new ArrayList<>();
      for (LLVMValueRef i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
        Inst inst = convert(i, mirrored.size());
        values.set(inst.id(), inst);
        instructions.add(inst);
      }
      mirrored.add(new Block(mirrored.size(), LLVMGetBasicBlockName(b).getString(), instructions));
    }
    LLVMTypeRef type = LLVMGlobalGetValueType(function);
    return new Fn(
        name(function),
        types.read(LLVMGetReturnType(type)),
        params,
        LLVMIsFunctionVarArg(type) != 0,
        mirrored,
        values,
        DebugPositions.ofFunction(function),
        attributes.memoryOf(function),
        new Handle(function));
  }

  /** Instructions get their numbers before any is converted: phis use values that come later. */
  private void numberInstructions() {
    int block = 0;
    for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(function);
        b != null;
        b = LLVMGetNextBasicBlock(b)) {
      blocks.put(b.address(), block++);
      for (LLVMValueRef i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
        ids.put(i.address(), values.size());
        values.add(null);
      }
    }
  }

  static String name(LLVMValueRef value) {
    try (org.bytedeco.javacpp.SizeTPointer length = new org.bytedeco.javacpp.SizeTPointer(1)) {
      var pointer = LLVMGetValueName2(value, length);
      byte[] bytes = new byte[(int) length.get()];
      pointer.get(bytes);
      return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private int id(LLVMValueRef value) {
    Integer known = ids.get(value.address());
    if (known != null) {
      return known;
    }
    int element = values.size();
    ids.put(value.address(), element);
    values.add(null);
    Value constant = constants.read(value, element, this::id);
    values.set(element, constant);
    return element;
  }

  private int block(LLVMBasicBlockRef ref) {
    return blocks.get(ref.address());
  }

  private List<Integer> operands(LLVMValueRef inst, int count) {
    List<Integer> operands = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      operands.add(id(LLVMGetOperand(inst, i)));
    }
    return operands;
  }

  private Inst.Core core(LLVMValueRef inst, int block, List<Integer> operands) {
    int flags = LLVMCanValueUseFastMathFlags(inst) != 0 ? LLVMGetFastMathFlags(inst) : 0;
    return new Inst.Core(
        ids.get(inst.address()),
        types.read(LLVMTypeOf(inst)),
        block,
        operands,
        flags,
        new Handle(inst),
        DebugPositions.ofInstruction(inst));
  }

  private Inst convert(LLVMValueRef inst, int block) {
    int opcode = LLVMGetInstructionOpcode(inst);
    int count = LLVMGetNumOperands(inst);
    return switch (opcode) {
      case LLVMRet -> new Inst.Return(core(inst, block, operands(inst, count)));
      case LLVMUnreachable -> new Inst.Unreachable(core(inst, block, List.of()));
      case LLVMBr -> branch(inst, block);
      case LLVMSwitch -> switchInst(inst, block, count);
      case LLVMPHI -> phi(inst, block);
      case LLVMCall -> call(inst, block);
      case LLVMInvoke -> invoke(inst, block);
      case LLVMFNeg -> new Inst.FNeg(core(inst, block, operands(inst, count)));
      case LLVMAlloca ->
          new Inst.Alloca(
              core(inst, block, operands(inst, count)),
              types.read(LLVMGetAllocatedType(inst)),
              LLVMGetAlignment(inst));
      case LLVMLoad ->
          new Inst.Load(
              core(inst, block, operands(inst, count)),
              LLVMGetAlignment(inst),
              LLVMGetVolatile(inst) != 0,
              LLVMGetOrdering(inst) != LLVMAtomicOrderingNotAtomic,
              TbaaReader.accessType(inst));
      case LLVMStore ->
          new Inst.Store(
              core(inst, block, operands(inst, count)),
              types.read(LLVMTypeOf(LLVMGetOperand(inst, 0))),
              LLVMGetAlignment(inst),
              LLVMGetVolatile(inst) != 0,
              LLVMGetOrdering(inst) != LLVMAtomicOrderingNotAtomic,
              TbaaReader.accessType(inst));
      case LLVMGetElementPtr -> gep(inst, block, count);
      case LLVMICmp ->
          new Inst.Compare(
              core(inst, block, operands(inst, count)), false, LLVMGetICmpPredicate(inst));
      case LLVMFCmp ->
          new Inst.Compare(
              core(inst, block, operands(inst, count)), true, LLVMGetFCmpPredicate(inst));
      case LLVMSelect -> new Inst.Select(core(inst, block, operands(inst, count)));
      case LLVMFreeze -> new Inst.Freeze(core(inst, block, operands(inst, count)));
      case LLVMExtractValue ->
          new Inst.ExtractValue(core(inst, block, operands(inst, count)), indices(inst));
      case LLVMInsertValue ->
          new Inst.InsertValue(core(inst, block, operands(inst, count)), indices(inst));
      case LLVMExtractElement -> new Inst.ExtractElement(core(inst, block, operands(inst, count)));
      case LLVMInsertElement -> new Inst.InsertElement(core(inst, block, operands(inst, count)));
      case LLVMShuffleVector ->
          new Inst.Shuffle(core(inst, block, operands(inst, count)), mask(inst));
      default -> arithmeticOrOther(inst, block, opcode, count);
    };
  }

  private Inst arithmeticOrOther(LLVMValueRef inst, int block, int opcode, int count) {
    if (opcode >= LLVMAdd && opcode <= LLVMXor) {
      // Asking any other instruction for these flags reads memory that is not theirs.
      boolean mayWrap =
          opcode == LLVMAdd || opcode == LLVMSub || opcode == LLVMMul || opcode == LLVMShl;
      return new Inst.Binary(
          core(inst, block, operands(inst, count)),
          Inst.BinaryOp.of(opcode),
          mayWrap && LLVMGetNUW(inst) != 0,
          mayWrap && LLVMGetNSW(inst) != 0);
    }
    Optional<Inst.CastOp> cast = Opcodes.cast(opcode);
    if (cast.isPresent()) {
      return new Inst.Cast(core(inst, block, operands(inst, count)), cast.get());
    }
    return other(inst, block, opcode);
  }

  private Inst other(LLVMValueRef inst, int block, int opcode) {
    List<Integer> operands = new ArrayList<>();
    for (int i = 0; i < LLVMGetNumOperands(inst); i++) {
      LLVMValueRef operand = LLVMGetOperand(inst, i);
      if (isValue(operand)) {
        operands.add(id(operand));
      }
    }
    boolean terminator = LLVMIsATerminatorInst(inst) != null;
    List<Integer> targets = new ArrayList<>();
    if (terminator) {
      for (int i = 0; i < LLVMGetNumSuccessors(inst); i++) {
        targets.add(block(LLVMGetSuccessor(inst, i)));
      }
    }
    return new Inst.Other(
        core(inst, block, operands), word(inst, opcode), List.copyOf(targets), terminator);
  }

  /** Whether an operand of an unmodelled instruction is one of its mirrored operands. */
  static boolean isValue(LLVMValueRef operand) {
    return LLVMValueIsBasicBlock(operand) == 0
        && LLVMIsAInlineAsm(operand) == null
        && LLVMGetTypeKind(LLVMTypeOf(operand)) != LLVMMetadataTypeKind;
  }

  private static String word(LLVMValueRef inst, int opcode) {
    String word = Opcodes.word(opcode);
    return opcode == LLVMCall ? word + " " + calleeName(LLVMGetCalledValue(inst)).orElse("") : word;
  }

  private Inst branch(LLVMValueRef inst, int block) {
    if (LLVMIsConditional(inst) == 0) {
      return new Inst.Branch(core(inst, block, List.of()), block(LLVMGetSuccessor(inst, 0)));
    }
    return new Inst.CondBranch(
        core(inst, block, List.of(id(LLVMGetCondition(inst)))),
        block(LLVMGetSuccessor(inst, 0)),
        block(LLVMGetSuccessor(inst, 1)));
  }

  private Inst switchInst(LLVMValueRef inst, int block, int count) {
    List<Integer> operands = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    operands.add(id(LLVMGetOperand(inst, 0)));
    targets.add(block(LLVMGetSwitchDefaultDest(inst)));
    for (int i = 2; i < count; i += 2) {
      operands.add(id(LLVMGetOperand(inst, i)));
      targets.add(block(LLVMValueAsBasicBlock(LLVMGetOperand(inst, i + 1))));
    }
    return new Inst.Switch(core(inst, block, operands), List.copyOf(targets));
  }

  private Inst phi(LLVMValueRef inst, int block) {
    List<Integer> operands = new ArrayList<>();
    List<Integer> incoming = new ArrayList<>();
    for (int i = 0; i < LLVMCountIncoming(inst); i++) {
      operands.add(id(LLVMGetIncomingValue(inst, i)));
      incoming.add(block(LLVMGetIncomingBlock(inst, i)));
    }
    return new Inst.Phi(core(inst, block, operands), List.copyOf(incoming));
  }

  private Inst call(LLVMValueRef inst, int block) {
    LLVMValueRef callee = LLVMGetCalledValue(inst);
    int arguments = LLVMGetNumArgOperands(inst);
    // What the bundles of an assumption say is optional; those of other calls change what the call
    // means.
    if (LLVMGetNumOperandBundles(inst) > 0
        && calleeName(callee).filter("llvm.assume"::equals).isEmpty()) {
      return other(inst, block, LLVMCall);
    }
    List<Integer> operands = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      LLVMValueRef operand = LLVMGetOperand(inst, i);
      if (LLVMGetTypeKind(LLVMTypeOf(operand)) == LLVMMetadataTypeKind) {
        return other(inst, block, LLVMCall);
      }
      operands.add(id(operand));
    }
    boolean assembly = LLVMIsAInlineAsm(callee) != null;
    return new Inst.Call(
        core(inst, block, operands),
        calleeName(callee),
        assembly ? -1 : id(callee),
        assembly,
        attributes.call(inst, callee, arguments),
        LLVMGetTailCallKind(inst));
  }

  private Inst invoke(LLVMValueRef inst, int block) {
    if (LLVMGetNumOperandBundles(inst) > 0) {
      return other(inst, block, LLVMInvoke);
    }
    LLVMValueRef callee = LLVMGetCalledValue(inst);
    int arguments = LLVMGetNumArgOperands(inst);
    return new Inst.Invoke(
        core(inst, block, operands(inst, arguments)),
        calleeName(callee),
        id(callee),
        attributes.call(inst, callee, arguments),
        block(LLVMGetNormalDest(inst)),
        block(LLVMGetUnwindDest(inst)));
  }

  private static Optional<String> calleeName(LLVMValueRef callee) {
    LLVMValueRef target = callee;
    while (LLVMIsAGlobalAlias(target) != null) {
      target = LLVMAliasGetAliasee(target);
    }
    return LLVMIsAFunction(target) != null ? Optional.of(name(target)) : Optional.empty();
  }

  private Inst gep(LLVMValueRef inst, int block, int count) {
    Inst.Core core = core(inst, block, operands(inst, count));
    Optional<GepReader.Offsets> offsets = geps.read(inst, core.operands());
    if (offsets.isEmpty() || !(core.type() instanceof Type.Ptr)) {
      return new Inst.Other(core, "getelementptr", List.of(), false);
    }
    return new Inst.Gep(
        core,
        types.read(LLVMGetGEPSourceElementType(inst)),
        offsets.get().constant(),
        offsets.get().terms(),
        LLVMIsInBounds(inst) != 0);
  }

  private static List<Integer> indices(LLVMValueRef inst) {
    IntPointer raw = LLVMGetIndices(inst);
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < LLVMGetNumIndices(inst); i++) {
      indices.add(raw.get(i));
    }
    return List.copyOf(indices);
  }

  private static List<Integer> mask(LLVMValueRef inst) {
    List<Integer> mask = new ArrayList<>();
    int undefined = LLVMGetUndefMaskElem();
    for (int i = 0; i < LLVMGetNumMaskElements(inst); i++) {
      int lane = LLVMGetMaskValue(inst, i);
      mask.add(lane == undefined ? -1 : lane);
    }
    return List.copyOf(mask);
  }
}
