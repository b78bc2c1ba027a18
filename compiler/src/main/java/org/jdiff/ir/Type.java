package org.jdiff.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An LLVM type with the layout that the module's data layout gives it.
 *
 * <p>Types are plain data: equal types are equal records, whatever module they came from.
 */
public sealed interface Type {
  /** {@return the number of bytes between consecutive elements in an array; 0 if unsized} */
  long size();

  /** {@return the ABI alignment in bytes; 1 if unsized} */
  long align();

  /** No value. */
  record Void() implements Type {
    @Override
    public long size() {
      return 0;
    }

    @Override
    public long align() {
      return 1;
    }

    @Override
    public String toString() {
      return "void";
    }
  }

  /** The kinds of floating-point numbers. */
  enum FloatKind {
    /** IEEE binary16. */
    HALF("half"),
    /** The upper half of a binary32. */
    BFLOAT("bfloat"),
    /** IEEE binary32. */
    FLOAT("float"),
    /** IEEE binary64. */
    DOUBLE("double"),
    /** The 80-bit extended format of x87. */
    X86_FP80("x86_fp80"),
    /** IEEE binary128. */
    FP128("fp128"),
    /** A pair of binary64. */
    PPC_FP128("ppc_fp128");

    private final String word;

    FloatKind(String word) {
      this.word = word;
    }

    /** {@return LLVM's word} */
    public String word() {
      return word;
    }
  }

  /**
   * A floating-point number.
   *
   * @param kind its format
   * @param size bytes
   * @param align bytes
   */
  record Float(FloatKind kind, long size, long align) implements Type {
    @Override
    public String toString() {
      return kind.word();
    }
  }

  /**
   * An integer.
   *
   * @param bits its width
   * @param size bytes
   * @param align bytes
   */
  record Int(int bits, long size, long align) implements Type {
    @Override
    public String toString() {
      return "i" + bits;
    }
  }

  /**
   * An address.
   *
   * @param addressSpace its address space
   * @param size bytes
   * @param align bytes
   */
  record Ptr(int addressSpace, long size, long align) implements Type {
    @Override
    public String toString() {
      return addressSpace == 0 ? "ptr" : "ptr addrspace(" + addressSpace + ")";
    }
  }

  /**
   * A SIMD vector.
   *
   * @param element the type of a lane
   * @param count the number of lanes, of which a scalable vector has a multiple
   * @param scalable whether the real number of lanes is known only at run time
   * @param size bytes
   * @param align bytes
   */
  record Vector(Type element, long count, boolean scalable, long size, long align) implements Type {
    @Override
    public String toString() {
      return "<" + (scalable ? "vscale x " : "") + count + " x " + element + ">";
    }
  }

  /**
   * An array.
   *
   * @param element the type of an element
   * @param count the number of elements
   * @param size bytes
   * @param align bytes
   */
  record Array(Type element, long count, long size, long align) implements Type {
    @Override
    public String toString() {
      return "[" + count + " x " + element + "]";
    }
  }

  /**
   * A structure; a named and a literal structure of equal layout are equal.
   *
   * @param fields the types of the members
   * @param offsets the byte offset of each member
   * @param packed whether members are laid out without padding
   * @param size bytes
   * @param align bytes
   */
  record Struct(List<Type> fields, List<Long> offsets, boolean packed, long size, long align)
      implements Type {
    /** Copies the lists. */
    public Struct {
      fields = List.copyOf(fields);
      offsets = List.copyOf(offsets);
    }

    @Override
    public String toString() {
      return fields.stream().map(Object::toString).collect(Collectors.joining(", ", "{ ", " }"));
    }
  }

  /**
   * A type that values of differentiated code cannot have: label, metadata, token, target type.
   *
   * @param word how LLVM prints it
   */
  record Opaque(String word) implements Type {
    @Override
    public long size() {
      return 0;
    }

    @Override
    public long align() {
      return 1;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** {@return whether this is a floating-point number} */
  default boolean isFloat() {
    return this instanceof Float;
  }

  /** {@return whether this is a floating-point number or a vector of such} */
  default boolean isFloatOrVector() {
    return this instanceof Float || (this instanceof Vector v && v.element() instanceof Float);
  }

  /** {@return whether this is an address} */
  default boolean isPointer() {
    return this instanceof Ptr;
  }

  /** {@return whether a value of this type has floating-point parts at any depth} */
  default boolean containsFloat() {
    return switch (this) {
      case Float f -> true;
      case Vector v -> v.element().containsFloat();
      case Array a -> a.element().containsFloat();
      case Struct s -> s.fields().stream().anyMatch(Type::containsFloat);
      case Void v -> false;
      case Int i -> false;
      case Ptr p -> false;
      case Opaque o -> false;
    };
  }

  /** {@return whether a value of this type has addresses at any depth} */
  default boolean containsPointer() {
    return switch (this) {
      case Ptr p -> true;
      case Vector v -> v.element().containsPointer();
      case Array a -> a.element().containsPointer();
      case Struct s -> s.fields().stream().anyMatch(Type::containsPointer);
      case Void v -> false;
      case Int i -> false;
      case Float f -> false;
      case Opaque o -> false;
    };
  }
}
