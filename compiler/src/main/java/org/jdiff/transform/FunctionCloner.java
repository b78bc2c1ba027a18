package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Writes a function anew from its mirror. The copy behaves as the original; it has neither source
 * positions nor the blocks that never run. Calls of the function to itself still go to the
 * original.
 */
public final class FunctionCloner {
  private final Fn fn;
  private final Cfg cfg;
  private final IrBuilder builder;
  private final Map<Integer, BlockRef> blocks = new HashMap<>();
  private final Val[] emitted;

  private FunctionCloner(Fn fn, Cfg cfg, IrBuilder builder) {
    this.fn = fn;
    this.cfg = cfg;
    this.builder = builder;
    emitted = new Val[fn.size()];
  }

  /**
   * Adds a copy of a function.
   *
   * @param module the module of the function
   * @param fn the function
   * @param name the symbol of the copy; must be free
   * @throws DiffException with JD0201 for each jump that cannot be copied; the module is unchanged
   *     then
   */
  public static void clone(IrModule module, Fn fn, String name) {
    Cfg cfg = Cfg.of(fn);
    List<Diagnostic> findings = new ArrayList<>();
    for (int index : cfg.reversePostOrder()) {
      if (fn.blocks().get(index).terminator() instanceof Inst.Other other
          && !other.opcode().equals("resume")) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0201,
                    "'" + other.opcode() + "' in function '" + fn.name() + "' cannot be copied")
                .at(other.core().position())
                .note("its targets are not modelled")
                .help("compile without labels as values, and without assembly that jumps"));
      }
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
    try (IrBuilder builder = module.defineLike(name, fn)) {
      new FunctionCloner(fn, cfg, builder).run();
    }
  }

  private void run() {
    for (Block block : fn.blocks()) {
      if (cfg.reachable(block.index())) {
        blocks.put(block.index(), builder.block(block.name()));
      }
    }
    // In this order a definition is copied before its uses, except for those by phis.
    for (int index : cfg.reversePostOrder()) {
      builder.position(blocks.get(index));
      for (Inst inst : fn.blocks().get(index).instructions()) {
        emitted[inst.id()] = copy(inst);
      }
    }
    for (int index : cfg.reversePostOrder()) {
      fn.blocks().get(index).phis().forEach(this::complete);
    }
  }

  private Val copy(Inst inst) {
    if (inst instanceof Inst.Phi phi) {
      return builder.copyPhi(phi);
    }
    return inst.isTerminator()
        ? builder.copyTerminator(inst, this::value, blocks::get)
        : builder.copy(inst, this::value);
  }

  private void complete(Inst.Phi phi) {
    for (int i = 0; i < phi.operandCount(); i++) {
      int from = phi.incoming().get(i);
      if (cfg.reachable(from)) {
        builder.addIncoming(emitted[phi.id()], value(phi.operand(i)), blocks.get(from));
      }
    }
  }

  private Val value(int id) {
    return switch (fn.value(id)) {
      case Value.Param param -> builder.param(param.index());
      case Value.Const constant -> builder.constant(constant);
      case Inst inst -> emitted[inst.id()];
    };
  }
}
