package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Finds arguments whose derivative is zero whatever the input. Such a zero is right, but seldom
 * what was meant, so it is never handed out silently.
 */
final class ZeroGradients {
  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final FunctionRequest request;

  private ZeroGradients(Derivation context, Variant variant, FunctionRequest request) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
    this.request = request;
  }

  /**
   * {@return a warning per argument that influences no differentiated output}
   *
   * @throws DiffException with JD0109 if there is no differentiated output at all
   */
  static List<Diagnostic> find(Derivation context, Variant variant, FunctionRequest request) {
    return new ZeroGradients(context, variant, request).find();
  }

  private List<Diagnostic> find() {
    List<Diagnostic> warnings = new ArrayList<>();
    int differentiated = 0;
    boolean writes = false;
    for (Value.Param param : facts.fn().params()) {
      Activity activity = variant.activities().get(param.index());
      if (activity == Activity.CONST) {
        continue;
      }
      differentiated++;
      boolean written = (facts.memory().isAddress(param.id()) && reaches(param, true));
      writes |= written;
      boolean pointer = facts.memory().isAddress(param.id()) && param.type().isPointer();
      boolean used = pointer ? reaches(param, false) : facts.isActive(param.id());
      if (!used && !written) {
        warnings.add(
            explained(
                param,
                Diagnostic.warning(
                        DiagnosticCode.JD0310,
                        "argument "
                            + param.index()
                            + " '"
                            + request.parameterNames().get(param.index())
                            + "' does not influence a differentiated output of '"
                            + facts.fn().name()
                            + "'")
                    .at(facts.fn().position())
                    .note("its derivative is zero whatever the input")
                    .help("make it const if that is meant")));
      }
    }
    boolean returns =
        variant.key().returnActive()
            && (variant.primalReturn().containsFloat() || variant.primalReturn().containsPointer());
    if (differentiated > 0 && !returns && !writes) {
      Diagnostic nothing =
          Diagnostic.error(
                  DiagnosticCode.JD0109,
                  "'" + facts.fn().name() + "' has no differentiated output under these activities")
              .at(facts.fn().position())
              .note(
                  "it neither returns a differentiated number nor writes numbers to memory with a"
                      + " shadow")
              .help("check the activities of the arguments and of the returned value");
      for (Value.Param param : facts.fn().params()) {
        nothing = explained(param, nothing);
      }
      throw new DiffException(nothing);
    }
    return warnings;
  }

  /** Code that handles numbers as integers does not show that they are numbers. */
  private Diagnostic explained(Value.Param param, Diagnostic diagnostic) {
    boolean silent =
        variant.activities().get(param.index()) != Activity.CONST
            && param.type().isPointer()
            && facts.memory().isAddress(param.id())
            && facts.memory().showsNothing(param.id());
    return silent
        ? diagnostic
            .note(
                "nothing in the code shows that the memory of argument "
                    + param.index()
                    + " '"
                    + request.parameterNames().get(param.index())
                    + "' holds numbers")
            .help("compile with -g, so that its declared type is known")
        : diagnostic;
  }

  /** Whether active values are read from (or written to) memory that a parameter reaches. */
  private boolean reaches(Value.Param param, boolean writing) {
    for (Block block : facts.fn().blocks()) {
      if (!facts.cfg().reachable(block.index())) {
        continue;
      }
      for (Inst inst : block.instructions()) {
        if (touches(inst, param, writing)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean touches(Inst inst, Value.Param param, boolean writing) {
    return switch (inst) {
      case Inst.Load load ->
          !writing
              && (facts.isActive(load.id()) || facts.hasShadow(load.id()))
              && belongs(load.pointer(), param);
      case Inst.Store store ->
          writing && Needs.storesFloat(facts, store) && belongs(store.pointer(), param);
      case Inst.Return ret ->
          ret.operandCount() == 1
              && facts.hasShadow(ret.operand(0))
              && belongs(ret.operand(0), param);
      case Inst.Call call -> {
        CalleeKind kind = context.program().kind(call);
        yield switch (kind) {
          case BODY, INDIRECT ->
              call.core().operands().stream()
                  .anyMatch(o -> facts.hasShadow(o) && belongs(o, param));
          case LINEAR_ALGEBRA ->
              context.program().arrays(call).stream()
                  .filter(u -> writing ? u.writes() : u.reads())
                  .map(u -> call.operand(u.argument()))
                  .anyMatch(o -> facts.hasShadow(o) && belongs(o, param));
          case COPY -> belongs(call.operand(writing ? 0 : 1), param);
          case FILL -> writing && belongs(call.operand(0), param);
          case RULE ->
              writing
                  && call.core().operands().stream()
                      .anyMatch(o -> facts.fn().type(o).isPointer() && belongs(o, param));
          case ALLOCATE, FREE, INACTIVE, IDENTITY, MARKER, UNKNOWN -> false;
        };
      }
      default -> false;
    };
  }

  private boolean belongs(int pointer, Value.Param param) {
    return facts.activities().mayBelongTo(pointer, param.index());
  }
}
