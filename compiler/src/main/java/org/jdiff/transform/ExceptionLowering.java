package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LandingPad;
import org.jdiff.ir.UnwindBuilder;
import org.jdiff.markers.MarkerReader;

/**
 * Turns exceptions that a function catches into ordinary control flow, which everything behind this
 * differentiates as such: what a callee did before it threw is on its tape because the callee
 * returns.
 *
 * <p>A function whose exceptions are caught gets a twin that returns, beside its result, the
 * exception that left it, or zero. Calls in the twin go to twins; calls of functions without a body
 * go through a wrapper that catches what they throw. A landing pad receives the exception by a phi;
 * which of its clauses is meant is asked by throwing the same exception once more in a function
 * that has these clauses only, so that the run-time library decides as it does for the primal.
 *
 * <p>Functions from which exceptions are never caught keep throwing, so that they pay nothing.
 */
public final class ExceptionLowering {
  private static final String CPLUSPLUS = "__gxx_personality_v0";

  private final IrModule module;
  private final Map<String, Fn> bodies = new LinkedHashMap<>();
  private final ThrowingCalls calls;
  private final Map<String, Cfg> flows = new HashMap<>();
  private final Set<String> cleaning;

  private ExceptionLowering(IrModule module) {
    this.module = module;
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (entry.defined()) {
        bodies.put(entry.name(), module.mirror(entry.name()));
      }
    }
    calls = new ThrowingCalls(bodies, module.addressTaken());
    cleaning = cleaning();
  }

  /**
   * Lowers all functions of a module that catch exceptions, except for those where something is not
   * modelled: they keep their invokes and are refused if derivatives are concerned.
   *
   * @param module a verified module
   * @param roots the functions to be differentiated: an exception that leaves one runs the clean-up
   *     code on its way
   */
  public static void lower(IrModule module, Set<String> roots) {
    new ExceptionLowering(module).run(roots);
  }

  private Cfg flow(Fn fn) {
    return flows.computeIfAbsent(fn.name(), k -> Cfg.of(fn));
  }

  private void run(Set<String> roots) {
    List<Fn> catchers = new ArrayList<>();
    Set<String> twins = new LinkedHashSet<>();
    for (Fn fn : bodies.values()) {
      boolean root = roots.contains(fn.name()) && cleaning.contains(fn.name());
      if (!root && !catches(fn)) {
        continue;
      }
      Optional<Set<String>> closure = closure(fn, root);
      if (closure.isPresent()) {
        catchers.add(fn);
        twins.addAll(closure.get());
      }
    }
    if (catchers.isEmpty()) {
      return;
    }
    UnwindWrappers wrappers = new UnwindWrappers(module);
    // Twins know of each other before any is emitted.
    List<ExceptionBody> emitted = new ArrayList<>();
    for (String twin : twins) {
      Fn fn = bodies.get(twin);
      emitted.add(body(fn, wrappers, true, Set.of()));
    }
    for (Fn fn : catchers) {
      Set<String> cleaned = roots.contains(fn.name()) ? cleaning : Set.of();
      emitted.add(body(fn, wrappers, false, cleaned));
    }
    emitted.forEach(ExceptionBody::emit);
    for (Fn fn : catchers) {
      UnwindBuilder.replace(module, fn, ExceptionBody.replacementName(fn));
    }
  }

  private ExceptionBody body(Fn fn, UnwindWrappers wrappers, boolean twin, Set<String> cleaned) {
    // Exceptions of a function without landing pads are those of functions that have some.
    String personality =
        UnwindBuilder.personality(fn)
            .or(
                () ->
                    bodies.values().stream()
                        .flatMap(other -> UnwindBuilder.personality(other).stream())
                        .findFirst())
            .orElseThrow();
    return new ExceptionBody(module, fn, flow(fn), calls, wrappers, personality, twin, cleaned);
  }

  /** Whether an exception may be caught such that the function then returns. */
  private boolean catches(Fn fn) {
    Cfg cfg = flow(fn);
    return fn.blocks().stream()
        .anyMatch(
            b ->
                cfg.reachable(b.index())
                    && b.terminator() instanceof Inst.Invoke invoke
                    && cfg.returns(invoke.unwind()));
  }

  /**
   * The functions with something to clean up when an exception leaves them or what they call.
   * Exceptions for lack of memory do not count: containers throw them everywhere.
   */
  private Set<String> cleaning() {
    Set<String> found = new LinkedHashSet<>();
    Map<String, Set<String>> callers = new HashMap<>();
    for (Fn fn : bodies.values()) {
      boolean cplusplus = UnwindBuilder.personality(fn).filter(CPLUSPLUS::equals).isPresent();
      for (ThrowingCalls.Site site : ThrowingCalls.sites(fn)) {
        if (!calls.mayThrowDeliberately(fn, site)) {
          continue;
        }
        site.callee()
            .filter(bodies::containsKey)
            .ifPresent(c -> callers.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(fn.name()));
        if (cplusplus && site.pad() != Cfg.NONE) {
          found.add(fn.name());
        }
      }
    }
    List<String> work = new ArrayList<>(found);
    for (int i = 0; i < work.size(); i++) {
      for (String caller : callers.getOrDefault(work.get(i), Set.of())) {
        if (found.add(caller)) {
          work.add(caller);
        }
      }
    }
    return found;
  }

  /** The functions that need a twin for a catching function; empty if one cannot have it. */
  private Optional<Set<String>> closure(Fn catcher, boolean root) {
    Set<String> found = new LinkedHashSet<>();
    List<Fn> work = new ArrayList<>(List.of(catcher));
    for (int i = 0; i < work.size(); i++) {
      Fn fn = work.get(i);
      Cfg cfg = flow(fn);
      for (Block block : fn.blocks()) {
        if (!cfg.reachable(block.index())) {
          continue;
        }
        for (Inst inst : block.instructions()) {
          // A marker must name its function; its caller's turn comes when it has been replaced.
          if (!supported(inst) || MarkerReader.kind(module, inst).isPresent()) {
            return Optional.empty();
          }
          Optional<ThrowingCalls.Site> site = ThrowingCalls.Site.of(inst);
          if (site.isEmpty() || !calls.mayThrow(site.get())) {
            continue;
          }
          // Exceptions of plain calls in the catching function itself leave it as before.
          boolean cleaned = root && site.get().callee().filter(cleaning::contains).isPresent();
          if (i == 0 && inst instanceof Inst.Call && !cleaned) {
            continue;
          }
          for (Fn body : targets(fn, site.get())) {
            if (found.add(body.name())) {
              if (body.varArgs()) {
                return Optional.empty();
              }
              work.add(body);
            }
          }
        }
      }
    }
    return Optional.of(found);
  }

  private List<Fn> targets(Fn caller, ThrowingCalls.Site site) {
    return site.callee()
        .map(callee -> Optional.ofNullable(bodies.get(callee)).stream().toList())
        .orElseGet(() -> calls.candidates(caller, site));
  }

  private static boolean supported(Inst inst) {
    if (LandingPad.is(inst)) {
      return !LandingPad.read(inst).filters();
    }
    return !(inst instanceof Inst.Other other)
        || !(other.terminator() || other.opcode().contains("pad"))
        || other.opcode().equals("resume");
  }
}
