package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.Output;

/**
 * What the primal of a split forward derivative puts into its log, in the order of execution, and
 * what the tangent function takes from it instead of executing the primal again: whatever reads
 * memory, has effects, or may come out otherwise a second time. The rest is computed again.
 */
final class LoggedValues {
  private static final int ALIGN = 8;

  private final Derivation context;
  private final Facts facts;

  LoggedValues(Derivation context, Facts facts) {
    this.context = context;
    this.facts = facts;
  }

  /** Whether an instruction is executed by the primal alone. */
  boolean runsOnce(Inst inst) {
    return switch (inst) {
      case Inst.Load load -> true;
      case Inst.Store store -> true;
      case Inst.Alloca alloca -> true;
      case Inst.Freeze freeze -> true;
      case Inst.Other other -> true;
      case Inst.Call call ->
          switch (context.program().kind(call)) {
            case RULE -> !places(call).isEmpty();
            case IDENTITY, MARKER -> false;
            case BODY, INDIRECT -> !context.isActiveCall(facts, call);
            case INACTIVE, ALLOCATE, FREE, COPY, FILL, LINEAR_ALGEBRA, UNKNOWN -> true;
          };
      default -> false;
    };
  }

  /** Whether the value of an instruction is in the log. */
  boolean has(Inst inst) {
    return runsOnce(inst) && !(inst.type() instanceof Type.Void) && isOfData(inst.type());
  }

  /** Tokens and labels, which nothing can store, occur as operands of debug information only. */
  private static boolean isOfData(Type type) {
    return !(type instanceof Type.Opaque) && type.size() > 0;
  }

  /** The results that a library function writes to memory: rules ask for their values. */
  List<Integer> places(Inst.Call call) {
    List<Integer> places = new ArrayList<>();
    if (context.program().kind(call) == CalleeKind.RULE) {
      RuleCall site = RuleCall.of(context, facts, call);
      if (site.isReduction()) {
        return places;
      }
      for (int k = 0; k < site.rule().outputs().size(); k++) {
        if (site.rule().outputs().get(k).place() == Output.Place.POINTEE) {
          places.add(k);
        }
      }
    }
    return places;
  }

  /** Where the next value of a log is, to be written. */
  static Val nextWritten(IrBuilder b, Val log, Type type) {
    return b.call("jdiff_log_write", b.pointerType(0), List.of(log, b.int64(type.size())));
  }

  /** Where the next value of a log is, to be read. */
  static Val nextRead(IrBuilder b, Val reader, Type type) {
    return b.call("jdiff_log_read", b.pointerType(0), List.of(reader, b.int64(type.size())));
  }

  static void write(IrBuilder b, Val log, Val value) {
    b.store(value, nextWritten(b, log, value.type()), ALIGN);
  }

  static Val read(IrBuilder b, Val reader, Type type) {
    return b.load(type, nextRead(b, reader, type), ALIGN);
  }
}
