package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.AccessRanges.Range;
import org.jdiff.analysis.Overwrites.Write;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/**
 * Reads that only overlapping arguments could make unrepeatable: what they read and what is written
 * lies in ranges that are known at the entry of the function and start from different addresses. A
 * test there tells whether the ranges overlap.
 */
public final class Separation {
  /**
   * Two ranges that must not overlap.
   *
   * @param read what is read
   * @param written what is written
   */
  public record Disjoint(Range read, Range written) {}

  private record Pair(int load, int write, int pointer) {}

  private record Bases(int read, int written) {}

  private final Fn fn;
  private final Overwrites overwrites;
  private final AccessRanges ranges;
  private final Map<Write, Optional<Range>> written = new HashMap<>();
  private final Set<Pair> pairs = new HashSet<>();
  private final Map<Integer, Range> candidates = new HashMap<>();

  private Separation(Fn fn, Overwrites overwrites, AccessRanges ranges) {
    this.fn = fn;
    this.overwrites = overwrites;
    this.ranges = ranges;
    for (var block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        if (inst instanceof Inst.Load load && !load.isVolatile() && !load.atomic()) {
          consider(load);
        }
      }
    }
  }

  /**
   * Finds what a test could show.
   *
   * @param fn a function
   * @param overwrites what blocks its reads
   * @param ranges what its accesses touch
   * @return the findings; see {@link #isEmpty}
   */
  public static Separation of(Fn fn, Overwrites overwrites, AccessRanges ranges) {
    return new Separation(fn, overwrites, ranges);
  }

  private void consider(Inst.Load load) {
    if (overwrites.outsideMayWrite(load)) {
      return;
    }
    List<Write> blockers = overwrites.blockers(load).toList();
    if (blockers.isEmpty()) {
      return;
    }
    Optional<Range> read = read(load);
    if (read.isPresent() && blockers.stream().allMatch(w -> testable(read.get(), w))) {
      candidates.put(load.id(), read.get());
      blockers.forEach(w -> pairs.add(new Pair(load.id(), w.inst().id(), w.pointer())));
    }
  }

  private Optional<Range> read(Inst.Load load) {
    return ranges.range(load.pointer(), load.type().size());
  }

  private boolean testable(Range read, Write write) {
    return written(write).filter(w -> w.base() != read.base()).isPresent();
  }

  private Optional<Range> written(Write write) {
    return written.computeIfAbsent(
        write,
        w -> {
          if (w.pointer() < 0) {
            return Optional.empty();
          }
          if (w.size() >= 0) {
            return ranges.range(w.pointer(), w.size());
          }
          boolean hasLength =
              w.inst() instanceof Inst.Call call
                  && call.operandCount() >= 3
                  && !fn.type(call.operand(2)).isPointer()
                  && call.operand(0) == w.pointer()
                  && overwrites.copiesOrFills(call);
          return hasLength
              ? ranges.rangeOfLength(w.pointer(), ((Inst.Call) w.inst()).operand(2))
              : Optional.empty();
        });
  }

  /** {@return whether there is nothing to test} */
  public boolean isEmpty() {
    return candidates.isEmpty();
  }

  /**
   * {@return whether a read becomes repeatable by a test}
   *
   * @param load a read
   */
  public boolean frees(Inst.Load load) {
    return candidates.containsKey(load.id());
  }

  /** Whether the test shows that a read is not overwritten by a write. */
  boolean apart(Inst.Load load, Write write) {
    return pairs.contains(new Pair(load.id(), write.inst().id(), write.pointer()));
  }

  /**
   * What has to be tested so that some reads may be repeated.
   *
   * @param loads reads of the function
   * @return the tests, one per pair of addresses
   */
  public List<Disjoint> tests(Collection<Inst.Load> loads) {
    Map<Bases, Disjoint> tests = new LinkedHashMap<>();
    for (Inst.Load load : loads) {
      if (!frees(load)) {
        continue;
      }
      Range read = candidates.get(load.id());
      overwrites
          .blockers(load)
          .forEach(
              write -> {
                Range other = written(write).orElseThrow();
                tests.merge(
                    new Bases(read.base(), other.base()),
                    new Disjoint(read, other),
                    (a, b) -> new Disjoint(a.read().hull(b.read()), a.written().hull(b.written())));
              });
    }
    return new ArrayList<>(tests.values());
  }
}
