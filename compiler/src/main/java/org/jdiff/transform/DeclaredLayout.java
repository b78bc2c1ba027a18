package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.MemoryGraph.Layout;
import org.jdiff.analysis.MemoryGraph.Member;
import org.jdiff.analysis.Pieces;
import org.jdiff.analysis.Pieces.Piece;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;

/**
 * What the types of stack slots and of structures passed by value tell about memory. Where an index
 * makes all members of a structure look alike, the type still says which ones are numbers, provided
 * that nothing that was seen contradicts it.
 */
final class DeclaredLayout {
  /** Each member is copied on its own. */
  private static final int MOST_MEMBERS = 64;

  private final Facts facts;

  private DeclaredLayout(Facts facts) {
    this.facts = facts;
  }

  private record Declaration(Type type, long offset) {}

  /** Whether bytes at an address lie between the members of a structure. */
  static boolean isPadding(Facts facts, int pointer, long bytes) {
    return new DeclaredLayout(facts)
        .find(pointer)
        .filter(d -> d.offset() >= 0 && d.offset() + bytes <= d.type().size())
        .filter(
            d ->
                Pieces.of(d.type()).stream()
                    .noneMatch(
                        p ->
                            p.offset() < d.offset() + bytes
                                && p.offset() + p.type().size() > d.offset()))
        .isPresent();
  }

  /**
   * The members of what a call copies or fills, seen from the target: as declared if the length is
   * constant and a declaration covers it without doubt, otherwise as seen.
   */
  static Layout of(Facts facts, Inst.Call call, boolean copy) {
    DeclaredLayout declared = new DeclaredLayout(facts);
    Layout seen = facts.memory().layoutAt(call.operand(0));
    if (!(facts.fn().value(call.operand(2)) instanceof Value.ConstInt length)
        || seen.members().stream().noneMatch(m -> isDoubtful(m, seen))) {
      return seen;
    }
    long bytes = length.value().longValue();
    for (int side = 0; side < (copy ? 2 : 1); side++) {
      Optional<Layout> found =
          declared.find(call.operand(side)).flatMap(d -> declared.layout(d, seen, bytes));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return seen;
  }

  /**
   * Where a number or an address is declared within a copied range of constant length of which
   * nothing was seen; a negative number if there is none.
   */
  static long unseen(Facts facts, Inst.Call call, long bytes, Layout seen) {
    DeclaredLayout declared = new DeclaredLayout(facts);
    for (int side = 0; side < 2; side++) {
      Optional<Declaration> found = declared.find(call.operand(side));
      if (found.isEmpty()) {
        continue;
      }
      for (Piece piece : Pieces.of(found.get().type())) {
        long at = piece.offset() - found.get().offset();
        boolean inside = at >= 0 && at + piece.type().size() <= bytes;
        boolean carries = piece.type().containsFloat() || piece.type().isPointer();
        if (inside
            && carries
            && seen.members().stream()
                .noneMatch(m -> !m.kinds().isEmpty() && m.isAt(at, seen.stride()))) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether members that are numbers and others are taken for one. */
  private static boolean isDoubtful(Member member, Layout layout) {
    boolean floats = member.kinds().stream().anyMatch(ByteKind::isFloat);
    long stride = member.step() == 0 ? layout.stride() : member.step();
    boolean torn =
        stride != 0 && member.kinds().stream().anyMatch(k -> k.isFloat() && stride < k.bytes());
    return (floats && member.kinds().size() > 1) || torn;
  }

  private Optional<Declaration> find(int pointer) {
    long offset = 0;
    int at = pointer;
    while (true) {
      switch (facts.fn().value(at)) {
        case Inst.Gep gep when gep.terms().isEmpty() -> {
          offset += gep.offset();
          at = gep.base();
        }
        case Inst.Alloca alloca -> {
          return Optional.of(new Declaration(alloca.allocated(), offset));
        }
        case Value.Param param -> {
          long start = offset;
          return param
              .attributes()
              .byVal()
              .or(() -> param.attributes().sret())
              .map(t -> new Declaration(t, start));
        }
        default -> {
          return Optional.empty();
        }
      }
    }
  }

  private Optional<Layout> layout(Declaration declaration, Layout seen, long bytes) {
    if (declaration.offset() < 0 || declaration.offset() + bytes > declaration.type().size()) {
      return Optional.empty();
    }
    List<Member> members = new ArrayList<>();
    long integers = 0;
    long end = -1;
    long longest = 0;
    List<Piece> pieces = Pieces.of(declaration.type());
    if (pieces.size() > MOST_MEMBERS) {
      return Optional.empty();
    }
    for (Piece piece : pieces) {
      long at = piece.offset() - declaration.offset();
      if (at + piece.type().size() <= 0 || at >= bytes) {
        continue;
      }
      if (at < 0 || at + piece.type().size() > bytes) {
        return Optional.empty();
      }
      if (piece.type() instanceof Type.Int) {
        // Neighbouring integers may be raw storage for something larger.
        integers = at == end ? integers + piece.type().size() : piece.type().size();
        end = at + piece.type().size();
        longest = Math.max(longest, integers);
      } else {
        members.add(new Member(at, Set.of(Pieces.kindOf(piece.type()))));
      }
    }
    return fits(members, longest, seen) ? Optional.of(new Layout(0, members)) : Optional.empty();
  }

  private static boolean fits(List<Member> declared, long longestIntegers, Layout seen) {
    for (Member member : seen.members()) {
      for (ByteKind kind : member.kinds()) {
        if (kind == ByteKind.INTEGER) {
          continue;
        }
        boolean known =
            declared.stream()
                .anyMatch(d -> d.kinds().contains(kind) && member.isAt(d.offset(), seen.stride()));
        if (!known || longestIntegers >= kind.bytes()) {
          return false;
        }
      }
    }
    return !declared.isEmpty();
  }
}
