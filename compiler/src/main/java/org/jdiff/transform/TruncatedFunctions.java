package org.jdiff.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.rules.RuleOutcome;
import org.jdiff.rules.RuleTable;

/**
 * Copies of functions that compute as if numbers had less precision: what goes into each operation
 * and what comes out of it is rounded. Numbers keep their type where they are stored and passed. An
 * operation on numbers of at most half the significand gives, rounded twice, what the narrow
 * operation gives (Figueroa 1995); functions of the library come out rounded correctly wherever
 * they were precise.
 */
final class TruncatedFunctions {
  private final IrModule module;
  private final RuleTable rules;
  private final Type.Float from;
  private final Type.Float to;
  private final Map<String, String> names = new LinkedHashMap<>();

  TruncatedFunctions(IrModule module, RuleTable rules, Type.Float from, Type.Float to) {
    this.module = module;
    this.rules = rules;
    this.from = from;
    this.to = to;
  }

  /**
   * Adds a copy of a function, and of all that it calls.
   *
   * @param function a function with a body
   * @return the symbol of the copy
   * @throws DiffException JD0122 for each instruction that cannot be copied
   */
  String of(String function) {
    List<String> work = new ArrayList<>(List.of(function));
    names.put(function, name(function));
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < work.size(); i++) {
      Fn fn = module.mirror(work.get(i));
      Cfg cfg = Cfg.of(fn);
      for (Block block : fn.blocks()) {
        if (!cfg.reachable(block.index())) {
          continue;
        }
        for (Inst inst : block.instructions()) {
          problem(fn, inst).ifPresent(findings::add);
          Optional<String> callee =
              inst instanceof Inst.Call c ? c.callee().filter(module::isDefined) : Optional.empty();
          if (callee.isPresent() && !names.containsKey(callee.get())) {
            names.put(callee.get(), name(callee.get()));
            work.add(callee.get());
          }
        }
      }
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings.stream().distinct().toList());
    }
    Map<Fn, IrBuilder> builders = new LinkedHashMap<>();
    try {
      for (String name : work) {
        Fn fn = module.mirror(name);
        builders.put(fn, module.defineLike(names.get(name), fn));
      }
      builders.forEach((fn, b) -> new Copy(fn, b).emit());
    } finally {
      builders.values().forEach(IrBuilder::close);
    }
    names.values().forEach(n -> module.setVisibility(n, IrModule.Visibility.INTERNAL));
    return names.get(function);
  }

  private String name(String function) {
    String base = "jdiff.rounded." + from + "." + to + "." + function;
    String name = base;
    for (int i = 1; module.hasSymbol(name) || names.containsValue(name); i++) {
      name = base + "." + i;
    }
    return name;
  }

  private Optional<Diagnostic> problem(Fn fn, Inst inst) {
    String what = "";
    if (inst instanceof Inst.Call call && call.callee().isEmpty()) {
      what = "a call through a pointer";
    } else if (inst instanceof Inst.Invoke) {
      what = "a call in a function that catches exceptions";
    } else if (inst instanceof Inst.Call call && isOfNumbers(fn, call) && !isMath(call)) {
      what = "a call of '" + call.callee().orElseThrow() + "', which has no body here,";
    } else if (inst.type() instanceof Type.Vector v
        && v.element().equals(from)
        && isRounded(fn, inst)) {
      what = "an operation on several numbers at once";
    }
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(DiagnosticCode.JD0122, what + " cannot be done in lower precision")
                .at(inst.core().position().or(fn::position))
                .help("compile with -O1, link what is missing, or keep it out of the function"));
  }

  private boolean isMath(Inst.Call call) {
    return module.isDefined(call.callee().orElseThrow())
        || rules.lookup(call.callee().orElseThrow()) instanceof RuleOutcome.Derivative;
  }

  private boolean isOfNumbers(Fn fn, Inst.Call call) {
    return call.type().equals(from)
        || call.core().operands().stream().anyMatch(o -> fn.type(o).equals(from));
  }

  /** Whether an instruction computes a number, instead of handing it on. */
  private boolean isRounded(Fn fn, Inst inst) {
    return switch (inst) {
      case Inst.Binary binary -> true;
      case Inst.Call call -> !module.isDefined(call.callee().orElse("")) && isOfNumbers(fn, call);
      default -> false;
    };
  }

  /** Emits one copy. */
  private final class Copy {
    private final Fn fn;
    private final Cfg cfg;
    private final IrBuilder b;
    private final Val[] emitted;
    private final BlockRef[] blocks;

    Copy(Fn fn, IrBuilder builder) {
      this.fn = fn;
      this.cfg = Cfg.of(fn);
      this.b = builder;
      this.emitted = new Val[fn.size()];
      this.blocks = new BlockRef[fn.blocks().size()];
    }

    void emit() {
      List<Integer> order = cfg.reversePostOrder();
      order.forEach(i -> blocks[i] = b.block("b" + i));
      for (int index : order) {
        b.position(blocks[index]);
        for (Inst inst : fn.blocks().get(index).instructions()) {
          emitted[inst.id()] = emit(inst);
        }
      }
      for (int index : order) {
        for (Inst.Phi phi : fn.blocks().get(index).phis()) {
          for (int i = 0; i < phi.operandCount(); i++) {
            if (cfg.reachable(phi.incoming().get(i))) {
              Val value = value(phi.operand(i));
              b.addIncoming(emitted[phi.id()], value, blocks[phi.incoming().get(i)]);
            }
          }
        }
      }
    }

    private Val emit(Inst inst) {
      if (inst instanceof Inst.Phi phi) {
        return b.copyPhi(phi);
      }
      if (inst.isTerminator()) {
        return b.copyTerminator(inst, this::value, i -> blocks[i]);
      }
      if (inst instanceof Inst.Other other && other.opcode().startsWith("call llvm.")) {
        return null;
      }
      if (inst instanceof Inst.Call call && names.containsKey(call.callee().orElse(""))) {
        List<Val> arguments = call.core().operands().stream().map(this::value).toList();
        return b.call(names.get(call.callee().orElseThrow()), call.type(), arguments);
      }
      if (!isRounded(fn, inst)) {
        return b.copy(inst, this::value);
      }
      return rounded(b.copy(inst, o -> rounded(value(o))));
    }

    private Val rounded(Val value) {
      return value != null && value.type().equals(from) ? round(b, value, from, to) : value;
    }

    private Val value(int id) {
      return switch (fn.value(id)) {
        case Value.Param param -> b.param(param.index());
        case Value.Const constant -> b.constant(constant);
        case Inst inst -> emitted[inst.id()];
      };
    }
  }

  /** A number with the precision of a narrower type, in its own type. */
  static Val round(IrBuilder b, Val value, Type.Float from, Type.Float to) {
    return b.cast(CastOp.FPEXT, b.cast(CastOp.FPTRUNC, value, to), from);
  }
}
