package org.jdiff.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdiff.analysis.MemoryShapes.Cell;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/**
 * What indices that are not constant say about the objects that they reach into.
 *
 * <p>An index that is bounded by the type of an array or by its own bits walks over a member array.
 * Of any other index it is not known how far it walks: as far as the members alternate in the same
 * way, in both directions. A number is not read from where an address was seen: standard C, C++ and
 * Rust keep an index within the array that it is applied to, and what lies beside the array counts
 * as part of it unless it holds something else.
 */
final class VariableIndices {
  /** Bounds of more bits than this are as good as none. */
  private static final int LONGEST_BOUND = 31;

  /**
   * An index without a bound.
   *
   * @param base the address that it is applied to
   * @param offset the distance of the first element from it
   * @param step the size of an element
   */
  private record Open(int base, long offset, long step) {}

  /**
   * A constant distance from some element of a member array of which the bounds are not known yet.
   */
  private record Reach(int base, long bytes) {}

  private final MemoryShapes shapes;
  private final List<Reach> reaches = new ArrayList<>();
  private final Set<Open> open = new LinkedHashSet<>();
  private final IdentityHashMap<Fn, BitKnowledge> bits = new IdentityHashMap<>();

  VariableIndices(MemoryShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Notes the variable parts of an address.
   *
   * @param base the node of the address that they are added to
   * @param known tells which of them are followed elsewhere
   * @return the distance between the elements that the address may mean; 0 if it means one
   */
  long visit(Fn fn, Inst.Gep gep, int base, Predicate<Inst.Term> known) {
    long common = 0;
    for (Inst.Term term : gep.terms()) {
      if (known.test(term)) {
        continue;
      }
      BigInteger possible = bits.computeIfAbsent(fn, BitKnowledge::new).possible(term.value());
      long step = term.scale() << new Alignment(fn).of(term.value());
      if (step == 0) {
        continue;
      }
      common = MemoryShapes.gcd(common, step);
      long end = 0;
      if (term.limit() > 1) {
        end = term.limit() * term.scale();
      } else if (possible.bitLength() <= LONGEST_BOUND) {
        end = (possible.longValue() + 1) * term.scale();
      }
      if (end >= 2 * step) {
        shapes.addRun(base, new MemberArrays.Run(gep.offset(), gep.offset() + end, step));
      } else {
        open.add(new Open(base, gep.offset(), step));
      }
    }
    return common;
  }

  /** Notes that elements of an array lie from an address on, nobody knows how many. */
  void walk(int base, long step) {
    open.add(new Open(base, 0, step));
  }

  /**
   * How far an address lies past another one, which may mean any element of an array: then only the
   * distance within an element counts, as long as it does not lead out of the array.
   */
  long distance(int base, long bytes) {
    Place place = shapes.find(base);
    if (place.step() == 0) {
      return bytes;
    }
    Optional<MemberArrays.Run> run = shapes.runAround(place.root(), shapes.canonical(place, 0));
    if (run.isPresent() && Math.abs(bytes) >= run.get().end() - run.get().start()) {
      shapes.narrow(base, place.step());
      return bytes;
    }
    if (run.isEmpty() && bytes != 0) {
      reaches.add(new Reach(base, bytes));
    }
    return Math.floorMod(bytes, place.step());
  }

  /**
   * Makes a choice the address of some element, if it is one among elements of arrays or walks over
   * them.
   *
   * @param choice the node of the choice
   * @param operands the nodes of what is chosen from
   * @param later those of them that come around a loop, of which nothing is known yet
   * @param walk by how much the address changes in a loop
   */
  void choose(int choice, List<Integer> operands, List<Integer> later, long walk) {
    List<Integer> known = operands.stream().filter(n -> !later.contains(n)).toList();
    Set<Long> steps = known.stream().map(n -> shapes.find(n).step()).collect(Collectors.toSet());
    steps.remove(0L);
    if (walk != 0) {
      steps.add(walk);
    }
    if (steps.size() != 1 || !shapes.isUntouched(choice)) {
      return;
    }
    long step = steps.iterator().next();
    for (int operand : known) {
      if (shapes.find(operand).step() == 0) {
        walk(operand, step);
      }
      if (shapes.find(operand).root() != shapes.find(choice).root()) {
        shapes.unite(choice, operand, 0, step);
      }
    }
  }

  /** A choice between an element of an array and something else may mean any member. */
  void join(int choice, int operand) {
    Place chosen = shapes.find(choice);
    Place other = shapes.find(operand);
    boolean element = other.step() == 0 && open.contains(new Open(operand, 0, chosen.step()));
    if (chosen.root() == other.root() && chosen.step() != other.step() && !element) {
      shapes.narrow(choice, chosen.step());
      shapes.narrow(choice, other.step());
    }
  }

  /** Decides how far indices without a bound walk, from all that has been seen in the objects. */
  void settle() {
    open.forEach(this::settle);
    for (Reach reach : reaches) {
      Place place = shapes.find(reach.base());
      boolean inside =
          shapes
              .runAround(place.root(), shapes.canonical(place, 0))
              .filter(r -> r.contains(place.offset() + reach.bytes()))
              .isPresent();
      if (place.step() != 0 && !inside) {
        shapes.narrow(reach.base(), place.step());
      }
    }
  }

  private void settle(Open index) {
    Place place = shapes.find(index.base());
    int root = place.root();
    long stride = shapes.stride(root);
    long step = index.step();
    if (stride != 0 && step % stride == 0) {
      return;
    }
    long first = shapes.reduce(root, place.past(index.offset()));
    long ahead = MemberArrays.OPEN;
    long behind = MemberArrays.OPEN;
    long lowest = first;
    for (Map.Entry<Long, Cell> other : shapes.cells(root).entrySet()) {
      long distance = other.getKey() - first;
      lowest = Math.min(lowest, other.getKey());
      if ((distance < 0 || distance >= step) && contradicts(root, first, step, other)) {
        long size = other.getValue().kinds.stream().mapToLong(ByteKind::bytes).max().orElse(1);
        long right = stride == 0 ? distance : Math.floorMod(distance, stride);
        long left = stride == 0 ? -distance : stride - right;
        if (right > 0) {
          ahead = Math.min(ahead, right);
        }
        if (left > 0) {
          behind = Math.min(behind, Math.max(0, left - Math.max(1, size)));
        }
      }
    }
    boolean endless = ahead == MemberArrays.OPEN && behind == MemberArrays.OPEN;
    if (endless || ahead < 2 * step) {
      shapes.narrow(index.base(), step);
      return;
    }
    long back = Math.min(behind, first - lowest) / step * step;
    long end = ahead == MemberArrays.OPEN ? ahead : first + ahead / step * step;
    shapes.addRun(root, new MemberArrays.Run(first - back, end, step));
  }

  /** Whether a member is none of those that an index walks over. */
  private boolean contradicts(int root, long first, long step, Map.Entry<Long, Cell> other) {
    Set<ByteKind> kinds = other.getValue().kinds;
    if (!other.getValue().told.containsAll(kinds)) {
      return false;
    }
    long within = Math.floorMod(other.getKey() - first, step);
    for (long at = Math.max(0, within - 15); at < Math.min(step, within + 16); at++) {
      Cell cell = shapes.cells(root).get(shapes.canonical(root, first + at));
      if (cell == null || cell == other.getValue()) {
        continue;
      }
      Set<ByteKind> mine = cell.kinds;
      long size = mine.stream().mapToLong(ByteKind::bytes).max().orElse(0);
      long length = kinds.stream().mapToLong(ByteKind::bytes).max().orElse(0);
      boolean overlap = at < within + length && within < at + size;
      if (overlap && !kinds.isEmpty() && !mine.isEmpty() && Collections.disjoint(kinds, mine)) {
        return true;
      }
    }
    return false;
  }
}
