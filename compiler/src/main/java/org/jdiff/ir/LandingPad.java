package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Which exceptions a landing pad stops.
 *
 * @param cleanup whether it is entered by every exception
 * @param catchesAll whether the last clause catches every exception
 * @param types the symbols of the types of exceptions that are caught, in order
 * @param forbids whether it is the last clause that no exception is permitted, which stops every
 *     one and is told by a negative number
 * @param filters whether it has a list of permitted exceptions instead
 */
public record LandingPad(
    boolean cleanup, boolean catchesAll, List<String> types, boolean forbids, boolean filters) {
  /** Copies the list. */
  public LandingPad {
    types = List.copyOf(types);
  }

  /** {@return whether an instruction that the mirror does not model is a landing pad} */
  public static boolean is(Inst inst) {
    return inst instanceof Inst.Other other && other.opcode().equals("landingpad");
  }

  /**
   * Reads the clauses of a landing pad.
   *
   * @param inst an instruction for which {@link #is} holds
   */
  public static LandingPad read(Inst inst) {
    LLVMValueRef pad = inst.core().handle().ref();
    List<String> types = new ArrayList<>();
    boolean filters = false;
    boolean forbids = false;
    boolean all = false;
    for (int i = 0; i < LLVMGetNumClauses(pad) && !all && !forbids; i++) {
      LLVMValueRef clause = LLVMGetClause(pad, i);
      if (LLVMGetTypeKind(LLVMTypeOf(clause)) == LLVMArrayTypeKind) {
        forbids = LLVMGetArrayLength2(LLVMTypeOf(clause)) == 0;
        filters |= !forbids;
      } else if (LLVMIsNull(clause) != 0) {
        all = true;
      } else {
        types.add(MirrorReader.name(clause));
      }
    }
    return new LandingPad(LLVMIsCleanup(pad) != 0, all, types, forbids, filters);
  }
}
