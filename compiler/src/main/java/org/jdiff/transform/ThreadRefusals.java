package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;

/** What the threads of an accelerator share and a derivative cannot. */
final class ThreadRefusals {
  private static final List<String> BARRIERS =
      List.of(
          "llvm.nvvm.barrier",
          "llvm.nvvm.bar.",
          "llvm.amdgcn.s.barrier",
          "llvm.amdgcn.wave.barrier");

  /** The memory of a group of threads, on either kind of accelerator. */
  private static final int OF_A_GROUP = 3;

  private ThreadRefusals() {}

  /** {@return everything of that kind in the functions that were discovered} */
  static List<Diagnostic> find(Derivation context) {
    List<Diagnostic> findings = new ArrayList<>();
    if (!Machine.of(context.module()).isAccelerator()) {
      return findings;
    }
    for (String global : context.shadowedGlobals()) {
      IrModule.GlobalEntry entry = context.program().global(global).orElseThrow();
      if (entry.addressSpace() == OF_A_GROUP) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0208,
                    "the threads of a group would share the shadow of the variable '"
                        + global
                        + "'")
                .note("memory of a group has no initial value, so that nobody clears the shadow")
                .help("pass the memory as an argument, with its shadow beside it"));
      }
    }
    for (Variant variant : context.variants()) {
      if (!variant.key().kind().isForward()) {
        for (Block block : variant.facts().fn().blocks()) {
          block.instructions().forEach(i -> barrier(variant.facts(), i, findings));
        }
      }
    }
    return findings;
  }

  private static void barrier(Facts facts, Inst inst, List<Diagnostic> findings) {
    if (inst instanceof Inst.Call call
        && call.callee().filter(c -> BARRIERS.stream().anyMatch(c::startsWith)).isPresent()) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0208,
                  "threads wait for each other at '" + call.callee().orElseThrow() + "'")
              .at(inst.core().position().or(() -> facts.fn().position()))
              .note("the reverse sweep of one thread would run ahead of what others still add")
              .help(
                  "differentiate what lies before and behind the barrier on its own, or use"
                      + " forward mode"));
    }
  }
}
