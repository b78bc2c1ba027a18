package org.jdiff.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * The members of a program's structure type. The first member is always a number.
 *
 * @param hasSecond whether there is a second number
 * @param hasInt whether there is an integer {@code k}, followed by padding
 * @param hasArray whether there is an array {@code v} of four numbers
 * @param hasPointer whether there is a pointer {@code p} to four numbers
 */
record StructShape(boolean hasSecond, boolean hasInt, boolean hasArray, boolean hasPointer) {
  /** {@return whether calls pass it in registers} */
  boolean fitsRegisters() {
    int words = 1;
    for (boolean member : List.of(hasSecond, hasInt, hasPointer)) {
      words += member ? 1 : 0;
    }
    return words <= 2 && !hasArray;
  }

  /** {@return the members that are numbers} */
  List<String> reals() {
    return hasSecond ? List.of("a", "b") : List.of("a");
  }

  /** {@return the declaration} */
  String declaration(String name) {
    StringBuilder text = new StringBuilder("struct " + name + " {\n  double a;\n");
    if (hasInt) {
      text.append("  int k;\n");
    }
    if (hasSecond) {
      text.append("  double b;\n");
    }
    if (hasArray) {
      text.append("  double v[4];\n");
    }
    if (hasPointer) {
      text.append("  double *p;\n");
    }
    return text.append("};\n").toString();
  }

  /** {@return an initialiser} */
  String initialiser(String first, String pointer) {
    List<String> members = new ArrayList<>();
    members.add(".a = " + first);
    if (hasInt) {
      members.add(".k = 2");
    }
    if (hasSecond) {
      members.add(".b = 0.75");
    }
    if (hasArray) {
      members.add(".v = {0.25, 0.5, 1.5, -0.25}");
    }
    if (hasPointer) {
      members.add(".p = " + pointer);
    }
    return "{" + String.join(", ", members) + "}";
  }
}
