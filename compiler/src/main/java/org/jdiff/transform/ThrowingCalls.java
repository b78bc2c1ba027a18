package org.jdiff.transform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.CallAttributes;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.rules.RuleTable;

/** Which calls of a module may be left by an exception. */
final class ThrowingCalls {
  /** Allocation functions that throw, and those that return null instead. */
  private static final Map<String, String> SILENT_ALLOCATORS =
      Map.of(
          "_Znwm", "_ZnwmRKSt9nothrow_t",
          "_Znam", "_ZnamRKSt9nothrow_t",
          "_ZnwmSt11align_val_t", "_ZnwmSt11align_val_tRKSt9nothrow_t",
          "_ZnamSt11align_val_t", "_ZnamSt11align_val_tRKSt9nothrow_t");

  /** Functions of the C++ run-time library whose purpose is to throw. */
  private static final Set<String> THROWERS =
      Set.of(
          "__cxa_throw",
          "__cxa_rethrow",
          "__cxa_bad_cast",
          "__cxa_bad_typeid",
          "__cxa_throw_bad_array_new_length",
          "_Unwind_RaiseException");

  private final Map<String, Fn> bodies;
  private final Callees callees = new Callees(RuleTable.builtIn());
  private final Set<String> throwing = new HashSet<>();

  /** What a call or an invoke has in common. */
  record Site(
      Inst inst, Optional<String> callee, CallAttributes attributes, boolean assembly, int pad) {
    static Optional<Site> of(Inst inst) {
      return switch (inst) {
        case Inst.Call c ->
            Optional.of(new Site(c, c.callee(), c.attributes(), c.inlineAssembly(), Cfg.NONE));
        case Inst.Invoke i ->
            Optional.of(new Site(i, i.callee(), i.attributes(), false, i.unwind()));
        default -> Optional.empty();
      };
    }
  }

  /**
   * Finds them.
   *
   * @param bodies all functions with a body
   */
  ThrowingCalls(Map<String, Fn> bodies) {
    this.bodies = bodies;
    Map<String, Set<String>> callers = new HashMap<>();
    for (Fn fn : bodies.values()) {
      Cfg cfg = Cfg.of(fn);
      for (Block block : fn.blocks()) {
        if (!cfg.reachable(block.index())) {
          continue;
        }
        for (Inst inst : block.instructions()) {
          if (inst instanceof Inst.Other other && other.opcode().equals("resume")) {
            throwing.add(fn.name());
          }
          if (inst instanceof Inst.Call call && !call.attributes().noUnwind()) {
            String callee = call.callee().orElse("");
            if (bodies.containsKey(callee)) {
              callers.computeIfAbsent(callee, k -> new HashSet<>()).add(fn.name());
            } else if (mayThrow(Site.of(call).orElseThrow())) {
              throwing.add(fn.name());
            }
          }
        }
      }
    }
    List<String> work = new java.util.ArrayList<>(throwing);
    for (int i = 0; i < work.size(); i++) {
      for (String caller : callers.getOrDefault(work.get(i), Set.of())) {
        if (throwing.add(caller)) {
          work.add(caller);
        }
      }
    }
  }

  /** Whether an exception may leave a call. */
  boolean mayThrow(Site site) {
    if (site.attributes().noUnwind()) {
      return false;
    }
    if (site.callee().isEmpty()) {
      return !site.assembly();
    }
    String name = site.callee().get();
    return bodies.containsKey(name) ? throwing.contains(name) : externalMayThrow(name);
  }

  private boolean externalMayThrow(String name) {
    if (name.startsWith("llvm.")) {
      return false;
    }
    if (THROWERS.contains(name)) {
      return true;
    }
    if (name.startsWith("__cxa_") || name.startsWith("__clang_")) {
      return false;
    }
    // Functions of the C library do not throw, even where their declaration leaves it open.
    boolean mangled = name.startsWith("_Z") || name.startsWith("_R");
    return switch (callees.kind(name, false)) {
      case RULE, LINEAR_ALGEBRA, COPY, FILL, IDENTITY, MARKER, FREE -> false;
      case INACTIVE -> mangled;
      case ALLOCATE -> SILENT_ALLOCATORS.containsKey(name);
      case BODY, INDIRECT, UNKNOWN -> true;
    };
  }

  /** The allocation function that returns null where a given one throws. */
  static Optional<String> silentAllocator(Site site) {
    return site.callee().map(SILENT_ALLOCATORS::get);
  }
}
