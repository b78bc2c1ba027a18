package org.jdiff.generated;

import java.util.ArrayList;
import java.util.List;

/** What a place in a program can refer to. */
final class Scope {
  /** Where one of these numbers may be: read or written. */
  record Real(String text, boolean writable) {}

  /** An integer variable and its largest value. */
  record Counter(String text, int most, boolean writable) {}

  /**
   * An array or pointer.
   *
   * @param text its name
   * @param size how many elements may be used, a power of two
   * @param single whether the elements are of single precision
   * @param writable whether the elements may be assigned
   * @param stable whether the name always means the same memory, disjoint from every other name's
   */
  record Array(String text, int size, boolean single, boolean writable, boolean stable) {}

  /** A structure: the path to its members, such as {@code s.} or {@code p->}. */
  record Struct(String name, boolean pointer) {
    String member(String member) {
      return name + (pointer ? "->" : ".") + member;
    }

    String value() {
      return pointer ? "(*" + name + ")" : name;
    }

    String address() {
      return pointer ? name : "&" + name;
    }
  }

  final List<Real> reals = new ArrayList<>();
  final List<Counter> counters = new ArrayList<>();
  final List<Array> arrays = new ArrayList<>();
  final List<Struct> structs = new ArrayList<>();

  /** Arrays that outlive the function; only these may be stored in structures. */
  final List<String> roots = new ArrayList<>();

  /** What must be freed before a return. */
  final List<String> owned = new ArrayList<>();

  /** How often the place is executed at most per call of the function. */
  int weight = 1;

  /** Whether break and continue mean a loop that may be left here. */
  boolean inLoop;

  /** How deep statements are nested. */
  int depth;

  /** What the function returns: {@code double}, {@code void} or {@code struct}, which is s. */
  String returns = "double";

  /** {@return a scope inside this one} */
  Scope inner() {
    Scope inner = new Scope();
    inner.reals.addAll(reals);
    inner.counters.addAll(counters);
    inner.arrays.addAll(arrays);
    inner.structs.addAll(structs);
    inner.roots.addAll(roots);
    inner.owned.addAll(owned);
    inner.weight = weight;
    inner.inLoop = inLoop;
    inner.depth = depth + 1;
    inner.returns = returns;
    return inner;
  }

  /** {@return a scope inside a loop} */
  Scope loop(int iterations) {
    Scope inner = inner();
    inner.weight = weight * iterations;
    inner.inLoop = true;
    return inner;
  }

  List<Real> writableReals() {
    return reals.stream().filter(Real::writable).toList();
  }

  /** Arrays of double precision with at least so many elements. */
  List<Array> doubles(int atLeast, boolean writable) {
    return arrays.stream()
        .filter(a -> !a.single() && a.size() >= atLeast && (a.writable() || !writable))
        .toList();
  }

  /** Makes the members of a structure known. */
  void add(Struct struct, StructShape shape, boolean pointerUsable) {
    structs.add(struct);
    shape.reals().forEach(m -> reals.add(new Real(struct.member(m), true)));
    if (shape.hasArray()) {
      arrays.add(new Array(struct.member("v"), 4, false, true, !struct.pointer()));
    }
    if (shape.hasPointer() && pointerUsable) {
      arrays.add(new Array(struct.member("p"), 4, false, true, false));
    }
    if (shape.hasInt()) {
      counters.add(new Counter(struct.member("k"), 3, true));
    }
  }
}
