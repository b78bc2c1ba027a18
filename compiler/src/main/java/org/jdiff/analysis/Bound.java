package org.jdiff.analysis;

/**
 * A number that can be computed when a function is entered, as an expression to be evaluated in
 * double precision: exact as long as no part exceeds 2⁵², which {@link AccessRanges} sees to.
 */
public sealed interface Bound {
  /** A magnitude up to which every integer is a double, and no other one is rounded below it. */
  double EXACT = 0x1p52;

  /**
   * A condition between two numbers.
   *
   * @param smaller must not exceed
   * @param larger this
   */
  record Guard(Bound smaller, Bound larger) {}

  /** {@return a magnitude that the value cannot exceed} */
  double limit();

  /** {@return the number of parts} */
  default int size() {
    return switch (this) {
      case Constant c -> 1;
      case Entry e -> 1;
      case Distance d -> 1;
      case Sum s -> 1 + s.left().size() + s.right().size();
      case Product p -> 1 + p.left().size() + p.right().size();
      case Quotient q -> 1 + q.of().size();
      case Least l -> 1 + l.left().size() + l.right().size();
      case Greatest g -> 1 + g.left().size() + g.right().size();
      case Guarded g -> g.of().size();
    };
  }

  /**
   * A known number.
   *
   * @param value the number
   */
  record Constant(double value) implements Bound {
    @Override
    public double limit() {
      return Math.abs(value);
    }
  }

  /**
   * An integer that is there at the entry, read as a signed number.
   *
   * @param id a parameter, or a read at the very start of the function
   * @param limit a magnitude that its type does not exceed
   */
  record Entry(int id, double limit) implements Bound {}

  /**
   * The distance of two addresses that are there at the entry, in bytes.
   *
   * @param from an address
   * @param to another one
   */
  record Distance(int from, int to) implements Bound {
    @Override
    public double limit() {
      return 0x1p63;
    }
  }

  /** A sum. */
  record Sum(Bound left, Bound right) implements Bound {
    @Override
    public double limit() {
      return left.limit() + right.limit();
    }
  }

  /** A product. */
  record Product(Bound left, Bound right) implements Bound {
    @Override
    public double limit() {
      return left.limit() * right.limit();
    }
  }

  /**
   * A quotient, not rounded to an integer.
   *
   * @param by at least 1
   */
  record Quotient(Bound of, double by) implements Bound {
    @Override
    public double limit() {
      return of.limit() / by;
    }
  }

  /** The smaller one. */
  record Least(Bound left, Bound right) implements Bound {
    @Override
    public double limit() {
      return Math.max(left.limit(), right.limit());
    }
  }

  /** The greater one. */
  record Greatest(Bound left, Bound right) implements Bound {
    @Override
    public double limit() {
      return Math.max(left.limit(), right.limit());
    }
  }

  /**
   * A number that a guard keeps small.
   *
   * @param of the number
   * @param limit what the guard allows
   */
  record Guarded(Bound of, double limit) implements Bound {}

  /** {@return a constant} */
  static Bound of(double value) {
    return new Constant(value);
  }

  /** {@return the sum, folded if it is known} */
  static Bound sum(Bound left, Bound right) {
    if (left instanceof Constant a && right instanceof Constant b) {
      return of(a.value() + b.value());
    }
    if (left instanceof Constant a && a.value() == 0) {
      return right;
    }
    if (left instanceof Sum s && s.right() instanceof Constant a && right instanceof Constant) {
      return sum(s.left(), sum(a, right));
    }
    return right instanceof Constant b && b.value() == 0 ? left : new Sum(left, right);
  }

  /** {@return the product, folded if it is known} */
  static Bound product(Bound left, Bound right) {
    if (left instanceof Constant a && right instanceof Constant b) {
      return of(a.value() * b.value());
    }
    if (left instanceof Constant) {
      return product(right, left);
    }
    if (right instanceof Constant b && b.value() == 0) {
      return right;
    }
    return right instanceof Constant b && b.value() == 1 ? left : new Product(left, right);
  }

  /** {@return the quotient by a number of at least 1, folded if it is known} */
  static Bound quotient(Bound of, double by) {
    return by == 1 ? of : of instanceof Constant c ? of(c.value() / by) : new Quotient(of, by);
  }

  /** {@return the smaller one, folded if it is known} */
  static Bound least(Bound left, Bound right) {
    if (left instanceof Constant a && right instanceof Constant b) {
      return of(Math.min(a.value(), b.value()));
    }
    return left.equals(right) ? left : new Least(left, right);
  }

  /** {@return the greater one, folded if it is known} */
  static Bound greatest(Bound left, Bound right) {
    if (left instanceof Constant a && right instanceof Constant b) {
      return of(Math.max(a.value(), b.value()));
    }
    return left.equals(right) ? left : new Greatest(left, right);
  }
}
