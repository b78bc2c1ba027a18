package org.jdiff.transform;

import java.util.List;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.MemoryGraph.Layout;
import org.jdiff.analysis.MemoryGraph.Member;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;

/** Whether enough is known about a copied or filled range to reverse it. */
final class RangeTypes {
  private static final String OVERLAP = "numbers or addresses overlap";

  private RangeTypes() {}

  /**
   * {@return whether a fill may clear every byte of its shadow}
   *
   * <p>In memory that only the derivative sees, no seed waits for the reverse sweep, and an address
   * that was read before the fill is kept, because the fill overwrites it. So it does not matter
   * which of the bytes are numbers.
   *
   * @param fill a call that fills
   */
  static boolean clearsAll(Facts facts, Inst.Call fill) {
    return !facts.activities().isVisibleToCaller(fill.operand(0))
        && !problem(facts, fill, false).isEmpty();
  }

  /** {@return what is not known about the range of a call; empty if all is known} */
  static String problem(Facts facts, Inst.Call call, boolean copy) {
    if (constantLength(facts, call) == 0) {
      return "";
    }
    Layout layout = DeclaredLayout.of(facts, call, copy);
    List<Member> members = layout.members().stream().filter(m -> !m.kinds().isEmpty()).toList();
    if (members.isEmpty()) {
      // Bytes that nobody reads or writes as anything carry nothing, unless the caller sees them.
      boolean visible =
          facts.activities().isVisibleToCaller(call.operand(0))
              && (!copy || facts.activities().isVisibleToCaller(call.operand(1)));
      return visible || (copy && unseen(facts, call, layout) >= 0) ? "no access tells" : "";
    }
    if (overlaps(layout)) {
      return OVERLAP;
    }
    long unseen = copy ? unseen(facts, call, layout) : -1;
    if (unseen >= 0) {
      return "a member at byte " + unseen + " is declared that no access tells of";
    }
    // Members that one index reaches cannot be told apart. The shadows of integers in memory of the
    // function are zero and read by nobody, so they may go through the same sums as the numbers:
    // adding them leaves the other side's bytes as they are.
    boolean own =
        facts.fn().value(call.operand(0)) instanceof Inst.Alloca
            || !facts.activities().isVisibleToCaller(call.operand(0));
    boolean homogeneous =
        members.size() == 1
            && members.getFirst().kinds().size() == 1
            && layout.stride() == members.getFirst().kinds().iterator().next().bytes()
            && layout.stride() != 0;
    for (Member member : members) {
      boolean floats = member.kinds().stream().anyMatch(ByteKind::isFloat);
      if (member.kinds().size() > 1 && floats && !(own && hasOneKindOfNumber(member))) {
        return "byte " + member.offset() + " was seen as " + member.kinds();
      }
      long stride = member.step() == 0 ? layout.stride() : member.step();
      if (floats && stride != 0 && member.kinds().stream().anyMatch(k -> torn(k, stride))) {
        return "it is reached by addresses that differ by a multiple of "
            + stride
            + " bytes, which is less than a number takes";
      }
      // A copy into an array that is a member stays within it; what it might reach in memory of the
      // function has been seen, or nobody reads it.
      boolean within = own || members.stream().anyMatch(m -> m.step() != 0 && m.offset() == 0);
      if (floats
          && !homogeneous
          && !within
          && layout.stride() == 0
          && constantLength(facts, call) < 0) {
        return "the length varies and the members do not repeat";
      }
    }
    return "";
  }

  /**
   * {@return whether a copy takes a number, of which nothing but its declaration is known, to
   * memory without a shadow that it is copied on from}
   *
   * @param call a copy
   */
  static boolean losesUnseen(Facts facts, Inst.Call call) {
    Layout layout = facts.memory().layoutAt(call.operand(0));
    long length = constantLength(facts, call);
    return facts.hasShadow(call.operand(1))
        && length >= 0
        && DeclaredLayout.unseen(facts, call, length, layout) >= 0
        && isHandedOn(facts, facts.memory().classOf(call.operand(0)));
  }

  private static boolean isHandedOn(Facts facts, int root) {
    return facts.fn().blocks().stream()
        .flatMap(b -> b.instructions().stream())
        .filter(i -> i instanceof Inst.Call c && isCopy(c))
        .anyMatch(
            i ->
                facts.memory().isAddress(i.operand(1))
                    && facts.memory().classOf(i.operand(1)) == root);
  }

  private static boolean isCopy(Inst.Call call) {
    return call.callee()
        .filter(n -> n.startsWith("llvm.memcpy.") || n.startsWith("llvm.memmove."))
        .isPresent();
  }

  /** What only moves through memory of the function to where the caller sees it must be known. */
  private static long unseen(Facts facts, Inst.Call call, Layout layout) {
    long length = constantLength(facts, call);
    boolean visible =
        facts.activities().isVisibleToCaller(call.operand(0))
            || facts.activities().isVisibleToCaller(call.operand(1));
    return visible && length >= 0 ? DeclaredLayout.unseen(facts, call, length, layout) : -1;
  }

  private static boolean torn(ByteKind kind, long stride) {
    return kind.isFloat() && stride < kind.bytes();
  }

  /**
   * {@return what keeps a copy's shadow from being made; empty if nothing does}
   *
   * <p>Where there is no shadow to copy from, addresses stand for themselves and numbers leave
   * zeros behind, so each member must be known to be the one or the other. And where the caller
   * sees the source, its shadow may hold adjoints, which a mirrored address must not be.
   *
   * @param call a copy
   */
  static String confusion(Facts facts, Inst.Call call, boolean reverse) {
    int source = call.operand(1);
    boolean mirrored =
        facts.hasShadow(source)
            && !facts.isUncertain(source)
            && !(reverse && facts.activities().isVisibleToCaller(source));
    if (mirrored || constantLength(facts, call) == 0) {
      return "";
    }
    Layout layout = facts.memory().layoutAt(call.operand(0));
    if (overlaps(layout)) {
      return OVERLAP;
    }
    return layout.members().stream()
        .filter(m -> ByteKind.anyAddress(m.kinds()))
        .filter(m -> m.kinds().stream().anyMatch(ByteKind::isFloat))
        .map(m -> "byte " + m.offset() + " was seen as " + m.kinds())
        .findFirst()
        .orElse("");
  }

  /** Whether one number or address begins inside of another, at some repetition of the members. */
  private static boolean overlaps(Layout layout) {
    for (Member member : layout.members()) {
      long size = member.kinds().stream().mapToLong(ByteKind::bytes).max().orElse(0);
      for (Member other : layout.members()) {
        long ahead = other.offset() - member.offset();
        boolean together =
            member.step() != 0 && member.step() == other.step() && member.end() == other.end();
        long stride = together ? member.step() : layout.stride();
        long distance = stride == 0 ? ahead : Math.floorMod(ahead, stride);
        boolean carries = other.kinds().stream().anyMatch(k -> k != ByteKind.INTEGER);
        if (carries && distance > 0 && distance < size) {
          return true;
        }
      }
      long stride = member.step() == 0 ? layout.stride() : member.step();
      if (stride != 0 && size > stride) {
        return true;
      }
    }
    return false;
  }

  /**
   * Integers have no meaning in a shadow. Where numbers and addresses share bytes, the sweeps clear
   * the shadow when the one takes the place of the other.
   */
  private static boolean hasOneKindOfNumber(Member member) {
    return member.kinds().stream().filter(ByteKind::isFloat).count() == 1;
  }

  private static long constantLength(Facts facts, Inst.Call call) {
    return facts.fn().value(call.operand(2)) instanceof Value.ConstInt c
        ? c.value().longValue()
        : -1;
  }
}
