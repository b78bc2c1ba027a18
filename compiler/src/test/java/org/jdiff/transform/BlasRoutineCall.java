package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasRoutine;
import org.jdiff.rules.BlasSymbol;

/**
 * A function that does nothing but call one linear algebra routine, with the same parameters as the
 * routine.
 *
 * @param symbol the spelling of the routine
 * @param routine its row
 * @param parameters its parameters in order
 */
record BlasRoutineCall(BlasSymbol symbol, BlasRoutine routine, List<Parameter> parameters) {
  /** The roles of parameters. */
  enum Role {
    LAYOUT,
    FLAG,
    SIZE,
    SCALAR,
    ARRAY,
    STRIDE
  }

  /**
   * A parameter.
   *
   * @param role its role
   * @param argument the argument it belongs to; null for the layout
   */
  record Parameter(Role role, BlasArgument argument) {}

  static BlasRoutineCall of(BlasSymbol symbol, BlasRoutine routine) {
    List<Parameter> parameters = new ArrayList<>();
    if (symbol.c() && routine.hasMatrix()) {
      parameters.add(new Parameter(Role.LAYOUT, null));
    }
    for (BlasArgument argument : routine.arguments()) {
      switch (argument) {
        case BlasArgument.Flag f -> parameters.add(new Parameter(Role.FLAG, f));
        case BlasArgument.Size s -> parameters.add(new Parameter(Role.SIZE, s));
        case BlasArgument.Scalar s -> parameters.add(new Parameter(Role.SCALAR, s));
        case BlasArgument.Array a -> {
          parameters.add(new Parameter(Role.ARRAY, a));
          parameters.add(new Parameter(Role.STRIDE, a));
        }
      }
    }
    return new BlasRoutineCall(symbol, routine, parameters);
  }

  String name() {
    return "call_" + symbol.sibling(symbol.stem());
  }

  String number() {
    return symbol.doublePrecision() ? "double" : "float";
  }

  String result() {
    return routine.result().isPresent() ? number() : "void";
  }

  /** Whether a parameter can be differentiated. */
  boolean isDifferentiable(Parameter parameter) {
    return parameter.role() == Role.ARRAY || parameter.role() == Role.SCALAR;
  }

  /** Whether a parameter is the address of a single value. */
  boolean isReference(Parameter parameter) {
    return !symbol.c() && parameter.role() != Role.ARRAY;
  }

  String type(Parameter parameter) {
    if (!symbol.c() || parameter.role() == Role.ARRAY) {
      return "ptr";
    }
    return switch (parameter.role()) {
      case LAYOUT, FLAG -> "i32";
      case SIZE, STRIDE -> symbol.longIntegers() ? "i64" : "i32";
      case SCALAR -> number();
      case ARRAY -> "ptr";
    };
  }

  String declaration() {
    return String.format(
        Locale.ROOT,
        "declare %s @%s(%s)%n",
        result(),
        symbol.sibling(symbol.stem()),
        String.join(", ", parameters.stream().map(this::type).toList()));
  }

  String definition() {
    List<String> formal = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      formal.add(type(parameters.get(i)) + " %a" + i);
    }
    String arguments = String.join(", ", formal);
    String routineName = symbol.sibling(symbol.stem());
    return routine.result().isPresent()
        ? String.format(
            Locale.ROOT,
            "define %s @%s(%s) {%n  %%r = call %s @%s(%s)%n  ret %s %%r%n}%n",
            number(),
            name(),
            arguments,
            number(),
            routineName,
            arguments,
            number())
        : String.format(
            Locale.ROOT,
            "define void @%s(%s) {%n  call void @%s(%s)%n  ret void%n}%n",
            name(),
            arguments,
            routineName,
            arguments);
  }
}
