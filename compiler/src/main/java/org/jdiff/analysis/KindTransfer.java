package org.jdiff.analysis;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jdiff.analysis.MemoryShapes.Cell;
import org.jdiff.analysis.MemoryShapes.Place;
import org.jdiff.ir.CallAttributes.CopiedMember;
import org.jdiff.ir.TypeHints;
import org.jdiff.ir.Value;

/** What the members of some memory tell about those of other memory. */
final class KindTransfer {
  private static final long WORD = 8;

  /** Longer arrays within structures are known by their first elements. */
  private static final long MOST_ELEMENTS = 64;

  private KindTransfer() {}

  /**
   * A copy of bytes.
   *
   * @param to the node of the address that is written to
   * @param from the node of the address that is read from
   * @param length how many bytes; negative if it is not known
   */
  record Copy(int to, int from, long length) {}

  /** A stored integer constant other than zero says that the memory holds integers. */
  static void constant(MemoryShapes shapes, int node, Value.Const constant) {
    if (node >= 0
        && constant instanceof Value.ConstInt c
        && c.value().bitLength() < 32
        && c.value().signum() != 0) {
      shapes.observe(node, 0, ByteKind.INTEGER);
    }
  }

  /** What a program says about memory counts without doubt. */
  static void hint(MemoryShapes shapes, int node, String symbol) {
    if (node < 0 || !symbol.startsWith(TypeHints.PREFIX)) {
      return;
    }
    ByteKind kind =
        switch (TypeHints.kind(symbol)) {
          case "float" -> ByteKind.FLOAT;
          case "double" -> ByteKind.DOUBLE;
          case "pointer" -> shapes.addressKind();
          default -> ByteKind.INTEGER;
        };
    long step = Math.max(1, kind.bytes());
    for (long at = 0; at < Math.clamp(TypeHints.bytes(symbol), step, MOST_ELEMENTS); at += step) {
      shapes.tell(node, at, kind);
    }
  }

  /**
   * Bytes that are copied are the same on both sides.
   *
   * @param indices where it is noted if elements of an array are written over an unknown length
   * @param widen whether to give up telling members apart where copies of unknown length move them
   *     ever further
   */
  static void copy(MemoryShapes shapes, VariableIndices indices, Copy copy, boolean widen) {
    Place to = shapes.find(copy.to());
    Place from = shapes.find(copy.from());
    long distance = Math.abs(to.offset() - from.offset());
    boolean shifts =
        to.root() == from.root()
            && distance != 0
            && (copy.length() < 0 || copy.length() > distance);
    if (shifts || (widen && copy.length() < 0)) {
      shapes.narrow(copy.to(), shifts ? distance : WORD);
      shapes.narrow(copy.from(), shifts ? distance : WORD);
    }
    share(shapes, indices, copy.to(), copy.from(), copy.length());
    share(shapes, indices, copy.from(), copy.to(), copy.length());
  }

  /**
   * What the assignment of a structure says about its members, on both sides. Nobody else may say
   * so: a member that is only handed on is never read or written by its type.
   */
  static void declared(MemoryShapes shapes, List<CopiedMember> members, List<Integer> nodes) {
    for (CopiedMember member : members) {
      Optional<ByteKind> kind =
          TbaaKinds.kind(member.scalar())
              .map(k -> k.isAddress() ? shapes.addressKind() : k)
              .filter(k -> k.bytes() > 0);
      if (kind.isEmpty() || member.bytes() % kind.get().bytes() != 0) {
        continue;
      }
      long elements = Math.min(MOST_ELEMENTS, member.bytes() / kind.get().bytes());
      for (int node : nodes) {
        for (long i = 0; i < elements; i++) {
          shapes.observe(node, member.offset() + i * kind.get().bytes(), kind.get());
        }
      }
    }
  }

  private static void share(
      MemoryShapes shapes, VariableIndices indices, int to, int from, long length) {
    Place source = shapes.find(from);
    long stride = shapes.stride(source.root());
    if (stride != 0 && length < 0) {
      indices.walk(to, stride);
    } else if (stride != 0 && length > stride) {
      shapes.addRun(to, new MemberArrays.Run(0, length, stride));
    }
    long limit = length < 0 ? MemberArrays.OPEN : length;
    for (MemberArrays.Run run : shapes.runs(source.root())) {
      MemberArrays.Run seen = run.moved(-source.offset());
      seen.within(limit).ifPresent(r -> shapes.addRun(to, r));
      if (stride != 0) {
        seen.moved(stride).within(limit).ifPresent(r -> shapes.addRun(to, r));
      }
    }
    TreeMap<Long, Cell> cells = new TreeMap<>(shapes.cells(source.root()));
    cells.forEach(
        (offset, cell) -> {
          long distance =
              source.step() == 0
                  ? shapes.ahead(source, offset)
                  : Math.floorMod(offset - source.offset(), source.step());
          boolean there = source.step() == 0 || shapes.inSameArray(source, offset);
          if (there && distance >= 0 && (length < 0 || distance < length)) {
            cell.kinds.forEach(k -> shapes.observe(to, distance, k));
            cell.told.forEach(k -> shapes.tell(to, distance, k));
            // A part of an address leads nowhere.
            if (cell.pointee >= 0
                && (length < 0 || distance + shapes.addressKind().bytes() <= length)) {
              shapes.unite(shapes.pointee(to, distance), cell.pointee, 0);
            }
          }
        });
  }

  /** Takes over what another graph knows of the memory around the same address. */
  static void learn(MemoryShapes shapes, int node, MemoryShapes known, int other) {
    Place place = known.find(other);
    long stride = known.stride(place.root());
    if (stride != 0) {
      shapes.narrow(node, stride);
    }
    if (place.step() != 0) {
      shapes.narrow(node, place.step());
    }
    known.runs(place.root()).forEach(r -> shapes.addRun(node, r.moved(-place.offset())));
    new TreeMap<>(known.cells(place.root()))
        .forEach(
            (offset, cell) -> {
              long distance = offset - place.offset();
              long within = stride == 0 ? distance : Math.floorMod(distance, stride);
              if (place.step() == 0 || known.inSameArray(place, offset)) {
                cell.kinds.forEach(k -> shapes.observe(node, within, k));
                cell.told.forEach(k -> shapes.tell(node, within, k));
              }
            });
  }
}
