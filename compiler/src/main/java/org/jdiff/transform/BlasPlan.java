package org.jdiff.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdiff.analysis.ArrayUse;
import org.jdiff.analysis.Overwrites;
import org.jdiff.ir.Type;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasStatement;

/**
 * How the adjoint of one call of a linear algebra routine gets what it reads of the primal.
 *
 * @param site the call
 * @param statements the statements of its adjoint that run
 * @param sources where each slot is found in the reverse sweep
 */
record BlasPlan(BlasCall site, List<BlasStatement> statements, Map<BlasSlot, Source> sources) {
  /** Where something is found in the reverse sweep. */
  sealed interface Source {
    /** A value of the primal, or memory that nothing overwrites. */
    record Operand() implements Source {}

    /** A single value behind an address, which is read again. */
    record ReadAgain() implements Source {}

    /**
     * A copy made in the forward sweep: of a value, or of an array without gaps.
     *
     * @param index the number of the result that the tape keeps it as
     */
    record Kept(int index) implements Source {}
  }

  BlasPlan {
    statements = List.copyOf(statements);
    // In the order of the slots, so that the same code is emitted every time.
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /**
   * Plans one call.
   *
   * @param overwrites what may be read again; everything is kept if null
   */
  static BlasPlan of(BlasCall site, Overwrites overwrites) {
    List<BlasStatement> statements =
        BlasCall.active(site.signature().routine().adjoint(), site::hasAdjoint);
    Map<BlasSlot, Source> sources = new LinkedHashMap<>();
    int kept = 0;
    for (BlasSlot slot : site.slots(statements)) {
      boolean array = slot.part() == BlasSlot.Part.BEFORE || slot.part() == BlasSlot.Part.AFTER;
      if (!array && !site.isReference(slot)) {
        sources.put(slot, new Source.Operand());
      } else if (overwrites != null && repeatable(site, slot, overwrites)) {
        sources.put(slot, array ? new Source.Operand() : new Source.ReadAgain());
      } else {
        sources.put(slot, new Source.Kept(kept++));
      }
    }
    return new BlasPlan(site, statements, sources);
  }

  /**
   * Outputs must not overlap other arguments, says the standard of BLAS; operations on vectors are
   * well defined all the same where two are equal, so there it is not relied on.
   */
  private static boolean repeatable(BlasCall site, BlasSlot slot, Overwrites overwrites) {
    BlasArgument argument = slot.argument().orElseThrow();
    boolean output = argument instanceof BlasArgument.Array a && a.access().writes();
    boolean itself =
        slot.part() != BlasSlot.Part.AFTER
            && (!site.signature().routine().hasMatrix()
                || (output && slot.part() == BlasSlot.Part.BEFORE));
    int position = site.signature().positions().get(argument);
    int wanted = slot.part() == BlasSlot.Part.STRIDE ? position + 1 : position;
    ArrayUse use =
        site.signature().uses().stream()
            .filter(u -> u.argument() == wanted)
            .findFirst()
            .orElseThrow();
    return overwrites.repeatable(site.call(), use, itself);
  }

  /** What the reverse sweep asks the tape for. */
  Set<Req> needs() {
    Set<Req> needs = new LinkedHashSet<>();
    sources.forEach(
        (slot, source) ->
            needs.add(
                switch (source) {
                  case Source.Operand o -> Req.primal(site.operand(slot));
                  case Source.ReadAgain r -> Req.primal(site.operand(slot));
                  case Source.Kept k -> Req.result(site.call().id(), k.index());
                }));
    for (BlasArgument argument : shadows()) {
      needs.add(Req.shadow(site.operand(argument)));
    }
    return needs;
  }

  /** The arguments whose shadows are read or written. */
  private List<BlasArgument> shadows() {
    List<BlasArgument> found = new ArrayList<>();
    for (BlasArgument argument : site.signature().routine().arguments()) {
      boolean inMemory =
          argument instanceof BlasArgument.Array
              || (argument instanceof BlasArgument.Scalar && !site.signature().byValue());
      if (inMemory && statements.stream().anyMatch(s -> s.duals().contains(argument.name()))) {
        found.add(argument);
      }
    }
    return found;
  }

  /** The type of a kept value. */
  Type keptType(int index) {
    return sources.entrySet().stream()
        .filter(e -> e.getValue().equals(new Source.Kept(index)))
        .map(e -> site.type(e.getKey()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether arrays are copied to the tape. */
  boolean usesArena() {
    return sources.entrySet().stream()
        .anyMatch(
            e -> e.getValue() instanceof Source.Kept && site.type(e.getKey()) instanceof Type.Ptr);
  }
}
