package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an object that are reached by a variable index: within such a run, offsets matter
 * modulo the step of the index, while the members around it keep their own offsets. Runs are
 * disjoint, or one lies within an element of the other.
 */
final class MemberArrays {
  /** The end of a run that reaches as far as the object does. */
  static final long OPEN = Long.MAX_VALUE / 4;

  /**
   * A run.
   *
   * @param start the offset of its first element
   * @param end the offset after its last element, or {@link #OPEN}
   * @param step the size of an element
   */
  record Run(long start, long end, long step) {
    boolean contains(long offset) {
      return start <= offset && offset < end;
    }

    /** Where an access to some element ends at the latest. */
    long reach(long bytes) {
      return end == OPEN || bytes <= step ? end : end + bytes;
    }

    /** The part of the run in the first bytes of something, if there are elements of it. */
    Optional<Run> within(long bytes) {
      long skipped = start >= 0 ? 0 : Math.ceilDiv(-start, step) * step;
      Run part = new Run(start + skipped, Math.min(end, bytes), step);
      return part.end - part.start > step ? Optional.of(part) : Optional.empty();
    }

    private long canonical(long offset) {
      return start + (offset - start) % step;
    }

    /** Whether another run lies within one element of this one. */
    private boolean nests(Run inner) {
      return inner.step < step
          && contains(inner.start)
          && inner.end <= end
          && (inner.start - start) / step == (inner.end - 1 - start) / step;
    }

    /** Whether another run tells nothing that this one does not. */
    private boolean covers(Run other) {
      return start <= other.start && other.end <= end && other.step % step == 0;
    }

    private boolean meets(Run other) {
      return start < other.end && other.start < end;
    }

    private Run hull(Run other) {
      long common = MemoryShapes.gcd(MemoryShapes.gcd(step, other.step), start - other.start);
      return new Run(Math.min(start, other.start), Math.max(end, other.end), common);
    }

    Run moved(long distance) {
      return new Run(start + distance, end == OPEN ? OPEN : end + distance, step);
    }
  }

  private final List<Run> runs = new ArrayList<>();

  /** All runs, those with the longest elements first. */
  List<Run> runs() {
    return List.copyOf(runs);
  }

  /** The offset in the first element that stands for all elements. */
  long canonical(long offset) {
    long at = offset;
    for (Run run : runs) {
      if (run.contains(at)) {
        at = run.canonical(at);
      }
    }
    return at;
  }

  /** The run with the shortest elements around an offset that stands for all. */
  Optional<Run> around(long canonical) {
    Run found = null;
    for (Run run : runs) {
      if (run.contains(canonical)) {
        found = run;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Adds a run; false if it was known. */
  boolean add(Run added) {
    Run run = added;
    for (Run outer : runs) {
      if (outer.nests(run)) {
        run = run.moved(outer.canonical(run.start()) - run.start());
      }
    }
    List<Run> inner = new ArrayList<>();
    Optional<Run> clash = Optional.empty();
    do {
      Run now = run;
      if (runs.stream().anyMatch(r -> r.covers(now))) {
        inner.forEach(this::add);
        return false;
      }
      clash = runs.stream().filter(r -> r.meets(now) && !r.nests(now)).findFirst();
      if (clash.isPresent()) {
        runs.remove(clash.get());
        if (now.nests(clash.get())) {
          inner.add(clash.get().moved(now.canonical(clash.get().start()) - clash.get().start()));
        } else {
          run = now.hull(clash.get());
        }
      }
    } while (clash.isPresent());
    runs.add(run);
    sort();
    inner.forEach(this::add);
    return true;
  }

  private void sort() {
    runs.sort(Comparator.comparingLong(Run::step).reversed());
  }
}
