package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;

/**
 * Which integer parameters and results of functions are used as floating-point numbers by the other
 * side: calling conventions pass small structures as integers. Memory is not looked at, except for
 * what type-based alias information says.
 */
public final class ProgramDemand {
  private final Program program;
  private final Map<String, Map<Integer, Map<Integer, Type.Float>>> parameters = new HashMap<>();
  private final Map<String, Map<Integer, Type.Float>> results = new HashMap<>();
  private final Map<String, Set<String>> callers = new HashMap<>();
  private final Map<String, Fn> functions = new HashMap<>();

  private ProgramDemand(Program program, Fn root) {
    this.program = program;
    collect(root);
    Deque<String> queue = new ArrayDeque<>(functions.keySet().stream().sorted().toList());
    while (!queue.isEmpty()) {
      Fn fn = functions.get(queue.removeFirst());
      for (String affected : visit(fn)) {
        if (!queue.contains(affected)) {
          queue.addLast(affected);
        }
      }
    }
  }

  /**
   * Looks at a function and at all that it calls, directly or not.
   *
   * @param program where callees are found
   * @param root the function
   */
  public static ProgramDemand of(Program program, Fn root) {
    return new ProgramDemand(program, root);
  }

  /**
   * {@return whether a function was looked at}
   *
   * @param function its name
   */
  public boolean covers(String function) {
    return functions.containsKey(function);
  }

  private void collect(Fn root) {
    Deque<Fn> queue = new ArrayDeque<>(List.of(root));
    while (!queue.isEmpty()) {
      Fn fn = queue.removeFirst();
      if (functions.putIfAbsent(fn.name(), fn) != null) {
        continue;
      }
      for (Block block : fn.blocks()) {
        for (Inst inst : block.instructions()) {
          if (inst instanceof Inst.Call call && program.kind(call) == CalleeKind.BODY) {
            String name = call.callee().orElseThrow();
            callers.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(fn.name());
            program.body(name).ifPresent(queue::addLast);
          }
        }
      }
    }
  }

  /** The numbers that a function takes an argument for, by bit offset. */
  Map<Integer, Type.Float> argument(Inst.Call call, int index) {
    if (program.kind(call) != CalleeKind.BODY) {
      return Map.of();
    }
    return parameters
        .getOrDefault(call.callee().orElseThrow(), Map.of())
        .getOrDefault(index, Map.of());
  }

  /** The numbers that callers take the result of a function for, by bit offset. */
  Map<Integer, Type.Float> returned(String function) {
    return results.getOrDefault(function, Map.of());
  }

  /** Looks at one function; returns those that have to be looked at again. */
  private Set<String> visit(Fn fn) {
    NumberDemand demand =
        new NumberDemand(
            fn,
            new NumberDemand.Surroundings() {
              @Override
              public Map<Integer, Type.Float> stored(Inst.Store store) {
                return TbaaKinds.kind(store.tbaa())
                    .flatMap(Lanes::element)
                    .filter(e -> Lanes.isCarrier(store.valueType()))
                    .map(e -> NumberDemand.filled(e, Lanes.bits(store.valueType())))
                    .orElse(Map.of());
              }

              @Override
              public Map<Integer, Type.Float> argument(Inst.Call call, int index) {
                return ProgramDemand.this.argument(call, index);
              }

              @Override
              public Map<Integer, Type.Float> returned() {
                return ProgramDemand.this.returned(fn.name());
              }
            });
    Set<String> affected = new LinkedHashSet<>();
    fn.params()
        .forEach(
            p -> {
              Map<Integer, Type.Float> known =
                  parameters
                      .computeIfAbsent(fn.name(), k -> new HashMap<>())
                      .computeIfAbsent(p.index(), k -> new TreeMap<>());
              if (merge(known, demand.of(p.id()))) {
                affected.addAll(callers.getOrDefault(fn.name(), Set.of()));
              }
            });
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Call call
            && program.kind(call) == CalleeKind.BODY
            && merge(
                results.computeIfAbsent(call.callee().orElseThrow(), k -> new TreeMap<>()),
                demand.of(call.id()))) {
          affected.add(call.callee().orElseThrow());
        }
      }
    }
    affected.retainAll(functions.keySet());
    return affected;
  }

  private static boolean merge(Map<Integer, Type.Float> into, Map<Integer, Type.Float> from) {
    boolean changed = false;
    for (Map.Entry<Integer, Type.Float> entry : from.entrySet()) {
      changed |= into.putIfAbsent(entry.getKey(), entry.getValue()) == null;
    }
    return changed;
  }
}
