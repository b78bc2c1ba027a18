package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.Map;
import java.util.Optional;

/** Names of opcodes. */
final class Opcodes {
  private static final Map<Integer, Inst.CastOp> CASTS =
      Map.ofEntries(
          Map.entry(LLVMTrunc, Inst.CastOp.TRUNC),
          Map.entry(LLVMZExt, Inst.CastOp.ZEXT),
          Map.entry(LLVMSExt, Inst.CastOp.SEXT),
          Map.entry(LLVMFPToUI, Inst.CastOp.FPTOUI),
          Map.entry(LLVMFPToSI, Inst.CastOp.FPTOSI),
          Map.entry(LLVMUIToFP, Inst.CastOp.UITOFP),
          Map.entry(LLVMSIToFP, Inst.CastOp.SITOFP),
          Map.entry(LLVMFPTrunc, Inst.CastOp.FPTRUNC),
          Map.entry(LLVMFPExt, Inst.CastOp.FPEXT),
          Map.entry(LLVMPtrToInt, Inst.CastOp.PTRTOINT),
          Map.entry(LLVMIntToPtr, Inst.CastOp.INTTOPTR),
          Map.entry(LLVMBitCast, Inst.CastOp.BITCAST),
          Map.entry(LLVMAddrSpaceCast, Inst.CastOp.ADDRSPACECAST));

  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          Map.entry(LLVMInvoke, "invoke"),
          Map.entry(LLVMIndirectBr, "indirectbr"),
          Map.entry(LLVMCallBr, "callbr"),
          Map.entry(LLVMFence, "fence"),
          Map.entry(LLVMAtomicCmpXchg, "cmpxchg"),
          Map.entry(LLVMAtomicRMW, "atomicrmw"),
          Map.entry(LLVMResume, "resume"),
          Map.entry(LLVMLandingPad, "landingpad"),
          Map.entry(LLVMCleanupRet, "cleanupret"),
          Map.entry(LLVMCatchRet, "catchret"),
          Map.entry(LLVMCatchPad, "catchpad"),
          Map.entry(LLVMCleanupPad, "cleanuppad"),
          Map.entry(LLVMCatchSwitch, "catchswitch"),
          Map.entry(LLVMVAArg, "va_arg"),
          Map.entry(LLVMCall, "call"));

  private Opcodes() {}

  static Optional<Inst.CastOp> cast(int opcode) {
    return Optional.ofNullable(CASTS.get(opcode));
  }

  /** The LLVM opcode number of a conversion. */
  static int number(Inst.CastOp op) {
    return CASTS.entrySet().stream()
        .filter(e -> e.getValue() == op)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  static String word(int opcode) {
    return WORDS.getOrDefault(opcode, "opcode " + opcode);
  }
}
