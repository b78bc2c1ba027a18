package org.jdiff.ir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jdiff.model.NativeType;

/** A type as the user wrote it, read from debug information. */
public sealed interface SourceType {
  /** {@return how the user would write it, empty if unknown} */
  String spelling();

  /** A type of which only the spelling is known, if that. */
  record Unknown(String spelling) implements SourceType {}

  /**
   * A number, truth value, character or enumeration.
   *
   * @param spelling how the user would write it
   * @param bits its size
   * @param floating whether it is a floating-point number
   */
  record Number(String spelling, int bits, boolean floating) implements SourceType {}

  /**
   * An address.
   *
   * @param spelling how the user would write it
   * @param bytes its size
   * @param target makes the type that it points to; lazily, since types may refer to themselves
   */
  record Pointer(String spelling, long bytes, Supplier<SourceType> target) implements SourceType {
    /** {@return the type that it points to} */
    public SourceType pointee() {
      return target.get();
    }
  }

  /**
   * A structure, class or tuple.
   *
   * @param spelling how the user would write it
   * @param bytes its size
   * @param overlapping whether members share bytes, as in a union
   * @param members its members
   */
  record Aggregate(String spelling, long bytes, boolean overlapping, List<Member> members)
      implements SourceType {
    /** Copies the list. */
    public Aggregate {
      members = List.copyOf(members);
    }
  }

  /**
   * A member of a structure.
   *
   * @param name its name
   * @param offset where it starts, in bytes
   * @param type its type
   */
  record Member(String name, long offset, SourceType type) {}

  /**
   * An array of known length.
   *
   * @param spelling how the user would write it
   * @param element the type of an element
   * @param count the number of elements, over all dimensions
   * @param bytes its size
   */
  record Sequence(String spelling, SourceType element, long count, long bytes)
      implements SourceType {}

  /** {@return its size in bytes, 0 if unknown} */
  default long size() {
    return switch (this) {
      case Unknown u -> 0;
      case Number n -> (n.bits() + 7) / 8;
      case Pointer p -> p.bytes();
      case Aggregate a -> a.bytes();
      case Sequence s -> s.bytes();
    };
  }

  /** {@return the C-level type of a value of this type, or of the elements of an array} */
  default NativeType nativeType() {
    return nativeType(this, 3);
  }

  private static NativeType nativeType(SourceType type, int depth) {
    return switch (type) {
      case Unknown u -> new NativeType.NoValue();
      case Number n when n.floating() ->
          n.bits() == 32 || n.bits() == 64
              ? new NativeType.Floating(n.bits())
              : new NativeType.NoValue();
      case Number n ->
          n.bits() == 8 || n.bits() == 16 || n.bits() == 32 || n.bits() == 64
              ? new NativeType.Int(n.bits())
              : new NativeType.NoValue();
      case Pointer p ->
          new NativeType.Pointer(
              depth == 0 ? new NativeType.NoValue() : nativeType(p.pointee(), depth - 1));
      case Aggregate a -> struct(a, depth);
      case Sequence s -> nativeType(s.element(), depth);
    };
  }

  /** A structure whose layout is known; what overlaps other members cannot be addressed alone. */
  private static NativeType struct(Aggregate aggregate, int depth) {
    String name = aggregate.spelling().replaceAll("\\b(const|volatile) ", "").strip();
    if (aggregate.overlapping() || aggregate.bytes() == 0 || name.isEmpty() || depth == 0) {
      return new NativeType.NoValue();
    }
    List<NativeType.Member> members = new ArrayList<>();
    for (int i = 0; i < aggregate.members().size(); i++) {
      Member member = aggregate.members().get(i);
      NativeType type = nativeType(member.type(), depth - 1);
      long count = 1;
      if (member.type() instanceof Sequence sequence) {
        count = sequence.count();
      }
      NativeType.Member known = new NativeType.Member(member.name(), member.offset(), type, count);
      boolean inside = known.bytes() > 0 && known.offset() + known.bytes() <= aggregate.bytes();
      boolean alone = true;
      for (int j = 0; j < aggregate.members().size() && alone; j++) {
        Member other = aggregate.members().get(j);
        alone =
            i == j
                || other.offset() + other.type().size() <= known.offset()
                || other.offset() >= known.offset() + known.bytes();
      }
      if (inside && alone && !member.name().isEmpty()) {
        members.add(known);
      }
    }
    members.sort(Comparator.comparingLong(NativeType.Member::offset));
    return new NativeType.Struct(name, aggregate.bytes(), members);
  }
}
