package org.jdiff.model;

import java.util.List;
import java.util.regex.Pattern;

/** A type of the C-level signature of an exported function. */
public sealed interface NativeType {
  /** No value. */
  record NoValue() implements NativeType {}

  /**
   * An IEEE binary floating-point number.
   *
   * @param bits 32 or 64
   */
  record Floating(int bits) implements NativeType {}

  /**
   * An integer; signedness is not part of LLVM's types and is taken as signed unless the source
   * says otherwise.
   *
   * @param bits 1, 8, 16, 32 or 64
   */
  record Int(int bits) implements NativeType {}

  /**
   * An address.
   *
   * @param pointee the element type if it is known (debug information or use), else {@link NoValue}
   */
  record Pointer(NativeType pointee) implements NativeType {}

  /**
   * A type of C that Java has no counterpart of, such as {@code long double}.
   *
   * @param spelling how C compilers write it
   */
  record Other(String spelling) implements NativeType {}

  /**
   * A structure of C, C++ or Rust; pointers lead to such, nothing is passed as one.
   *
   * @param name how the user writes it, without qualifiers: {@code struct spring}, {@code ns::Body}
   * @param bytes its size
   * @param members its members in the order of their offsets; those that cannot be addressed by
   *     themselves (bit fields, members of unions) are left out
   */
  record Struct(String name, long bytes, List<Member> members) implements NativeType {
    private static final Pattern TAG = Pattern.compile("struct [A-Za-z_][A-Za-z_0-9]*");

    /** Copies the list. */
    public Struct {
      members = List.copyOf(members);
    }

    /** {@return whether C can declare it by its name alone} */
    public boolean isTagged() {
      return TAG.matcher(name).matches();
    }

    /** {@return whether it holds addresses, so that zero bytes are no derivative of zero} */
    public boolean holdsAddresses() {
      return members.stream()
          .anyMatch(
              m ->
                  m.type() instanceof Pointer
                      || (m.type() instanceof Struct inner && inner.holdsAddresses()));
    }

    /**
     * {@return the one type of number that fills it without gaps, so that it is an array of such;
     * {@link NoValue} if there is none}
     */
    public NativeType uniform() {
      NativeType found = new NoValue();
      long end = 0;
      for (Member member : members) {
        NativeType type = member.type() instanceof Struct inner ? inner.uniform() : member.type();
        if (!(type instanceof Floating)
            || member.offset() != end
            || !(found instanceof NoValue || found.equals(type))) {
          return new NoValue();
        }
        found = type;
        end += member.bytes();
      }
      return end == bytes ? found : new NoValue();
    }
  }

  /**
   * A member of a structure.
   *
   * @param name its name
   * @param offset where it starts, in bytes
   * @param type its type, or that of its elements
   * @param count the number of elements if it is an array, else 1
   */
  record Member(String name, long offset, NativeType type, long count) {
    /** {@return its size} */
    public long bytes() {
      long one =
          switch (type) {
            case Floating f -> f.bits() / 8;
            case Int i -> Math.max(1, i.bits() / 8);
            case Pointer p -> Long.BYTES;
            case Struct s -> s.bytes();
            case NoValue v -> 0;
            case Other o -> 0;
          };
      return one * count;
    }
  }

  /** {@return the C spelling, such as {@code double*}} */
  default String c() {
    return switch (this) {
      case NoValue v -> "void";
      case Floating f -> f.bits() == 32 ? "float" : "double";
      case Int i -> i.bits() == 1 ? "bool" : "int" + i.bits() + "_t";
      case Other o -> o.spelling();
      case Struct s -> s.isTagged() ? s.name() : s.uniform().c();
      case Pointer p -> p.pointee().c() + "*";
    };
  }
}
