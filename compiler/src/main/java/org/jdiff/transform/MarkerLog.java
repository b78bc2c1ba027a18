package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.markers.MarkerCall;
import org.jdiff.markers.MarkerOption;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/** The two halves of a split forward derivative as marker calls. */
final class MarkerLog {
  private final IrBuilder b;
  private final MarkerCall call;
  private final Variant root;
  private final IntFunction<Val> operand;

  /**
   * Starts in the function that takes the operands of a marker call.
   *
   * @param root the derivative in two halves
   * @param operand an operand of the marker call by position
   */
  MarkerLog(IrBuilder b, MarkerCall call, Variant root, IntFunction<Val> operand) {
    this.b = b;
    this.call = call;
    this.root = root;
    this.operand = operand;
  }

  /** Runs the primal with its arguments; returns the tape and the primal's value. */
  List<Val> primal(List<Val> values) {
    Val tape = ForwardTape.record(b, root, values);
    List<Val> all = new ArrayList<>(List.of(tape));
    all.addAll(values);
    Val raw = b.call(root.symbol(), root.primalReturn(), all);
    List<Val> results = new ArrayList<>();
    if (call.tape().isPresent()) {
      b.store(tape, operand.apply(call.tape().get()), 1);
    } else {
      results.add(tape);
    }
    if (!(root.primalReturn() instanceof Type.Void)) {
      results.add(raw);
    }
    return results;
  }

  /**
   * Computes tangents; returns the primal's value if asked for, and the tangents.
   *
   * @param context what made the derivative
   * @param values the arguments as the call gives them, for functions that need no tape
   * @param shadows the shadows of all arguments that have some
   * @param withoutTape whether the call passes null for the tape
   */
  List<Val> tangents(Derivation context, List<Val> values, List<Val> shadows, boolean withoutTape) {
    Val raw;
    if (withoutTape) {
      raw = b.call(root.reverseSymbol(), DerivativeTypes.forward(b, root), direct(context, values));
    } else {
      Val tape = operand.apply(call.tape().orElseThrow());
      if (call.has(MarkerOption.TAPE)) {
        tape = b.load(b.pointerType(0), tape, 1);
      }
      raw = ForwardTape.replay(b, root, tape, shadows);
      if (!call.has(MarkerOption.NOFREE)) {
        b.call("jdiff_log_free", new Type.Void(), List.of(tape));
      }
    }
    List<Val> results = new ArrayList<>();
    if (!root.returnsDual()) {
      if (call.has(MarkerOption.PRIMAL_RETURN)) {
        results.add(raw);
      }
      return results;
    }
    int first = call.has(MarkerOption.PRIMAL_RETURN) ? 0 : 1;
    for (int i = first; i <= root.width(); i++) {
      results.add(b.extractValue(raw, i));
    }
    return results;
  }

  /** Null instead of the reader, then what the forward derivative takes. */
  private List<Val> direct(Derivation context, List<Val> arguments) {
    for (Variant variant : context.variants()) {
      LoggedValues logged = new LoggedValues(context, variant.facts());
      for (Block block : variant.facts().fn().blocks()) {
        if (variant.facts().cfg().reachable(block.index())) {
          block.instructions().stream()
              .filter(logged::runsOnce)
              .findFirst()
              .ifPresent(this::needsTape);
        }
      }
    }
    List<Val> all = new ArrayList<>(List.of(b.zero(b.pointerType(0))));
    all.addAll(arguments);
    return all;
  }

  private void needsTape(Inst inst) {
    throw new DiffException(
        Diagnostic.error(
                DiagnosticCode.JD0122,
                "'"
                    + call.kind().word()
                    + "' is given no tape, and '"
                    + root.key().function()
                    + "' reads memory or has effects")
            .at(call.site().core().position())
            .note(
                inst.core()
                    .position()
                    .map(p -> "the first of them is in line " + p.line())
                    .orElse("a tangent alone cannot run them a second time"))
            .help("pass the tape that __enzyme_augmentfwd returns, or call __enzyme_fwddiff"));
  }
}
