package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jdiff.analysis.MemoryGraph.Layout;
import org.jdiff.analysis.MemoryGraph.Member;
import org.jdiff.analysis.MemoryShapes.Cell;
import org.jdiff.analysis.MemoryShapes.Place;

/** What lies around an address, member by member, with arrays of members as repetitions. */
final class MemberLayout {
  /** Arrays within arrays are written out up to this many elements. */
  private static final long MOST_COPIES = 64;

  private final MemoryShapes shapes;
  private final Place place;

  MemberLayout(MemoryShapes shapes, Place place) {
    this.shapes = shapes;
    this.place = place;
  }

  Layout layout() {
    long stride = shapes.stride(place.root());
    List<Member> members = new ArrayList<>();
    for (Map.Entry<Long, Cell> entry : shapes.cells(place.root()).entrySet()) {
      long offset = entry.getKey();
      Set<ByteKind> kinds = entry.getValue().kinds;
      List<MemberArrays.Run> around =
          shapes.runs(place.root()).stream().filter(r -> r.contains(offset)).toList();
      if (place.step() != 0) {
        // Only the array is known to be there whichever element the address means.
        if (shapes.inSameArray(place, offset)) {
          long step = around.getLast().step();
          long first = Math.floorMod(offset - place.offset(), step);
          members.add(new Member(first, kinds, step, MemberArrays.OPEN));
        }
      } else if (around.isEmpty()) {
        long distance = offset - place.offset();
        members.add(new Member(stride == 0 ? distance : Math.floorMod(distance, stride), kinds));
      } else if (stride == 0 && around.size() == 1) {
        MemberArrays.Run run = around.getFirst();
        long end = run.end() == MemberArrays.OPEN ? run.end() : run.end() - place.offset();
        long first = shapes.ahead(place, offset);
        members.add(new Member(first, kinds, run.step(), end));
      } else {
        long copies =
            around.stream()
                .mapToLong(r -> (r.end() - r.start()) / r.step())
                .reduce(1, MemberLayout::product);
        if (copies > MOST_COPIES) {
          return blurred(around.getLast().step());
        }
        for (long distance : repetitions(offset, around)) {
          long at = distance - place.offset();
          members.add(new Member(stride == 0 ? at : Math.floorMod(at, stride), kinds));
        }
      }
    }
    return new Layout(stride, members);
  }

  private static long product(long a, long b) {
    return b >= MOST_COPIES ? b : a * b;
  }

  private static long[] repetitions(long offset, List<MemberArrays.Run> around) {
    LongStream found = LongStream.of(offset);
    for (MemberArrays.Run run : around) {
      long count = (run.end() - run.start()) / run.step();
      found = found.flatMap(o -> LongStream.range(0, count).map(k -> o + k * run.step()));
    }
    return found.toArray();
  }

  /** The layout if all members were reached by an index with that step. */
  private Layout blurred(long step) {
    long stride = MemoryShapes.gcd(shapes.stride(place.root()), step);
    Map<Long, Member> members = new LinkedHashMap<>();
    shapes
        .cells(place.root())
        .forEach(
            (offset, cell) -> {
              long at = Math.floorMod(offset - place.offset(), stride);
              members.merge(at, new Member(at, cell.kinds), MemberLayout::united);
            });
    return new Layout(stride, List.copyOf(members.values()));
  }

  private static Member united(Member a, Member b) {
    Set<ByteKind> kinds = new java.util.TreeSet<>((Collection<ByteKind>) a.kinds());
    kinds.addAll(b.kinds());
    return new Member(a.offset(), kinds);
  }
}
