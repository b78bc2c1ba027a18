package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * One derivative with the names that it has in Java.
 *
 * @param signature the derivative
 * @param name the method name; also the stem of its relatives
 * @param resultName the record of several scalar results
 * @param gradientName the record that also has the gradient arrays
 * @param arguments the parameters in C order
 * @param outputs the scalar results in order: the returned value, then what out-pointers bring
 */
record JavaFunction(
    DerivativeSignature signature,
    String name,
    String resultName,
    String gradientName,
    List<Argument> arguments,
    List<Output> outputs) {

  /** What the names of further methods add. */
  private static final List<String> RELATIVES = List.of("Add", "Critical", "AddCritical");

  /**
   * A parameter of the exported function.
   *
   * @param c the parameter
   * @param name its name in Java
   * @param primal the Java name of the primal parameter that a shadow belongs to
   * @param array the element type if Java may pass an array
   * @param readOnly whether the contents need not be copied back
   * @param scalarOut whether it is an out-pointer to a number, which Java returns instead
   */
  record Argument(
      Parameter c,
      String name,
      Optional<String> primal,
      Optional<String> array,
      boolean readOnly,
      boolean scalarOut) {
    boolean pointer() {
      return c.type() instanceof NativeType.Pointer;
    }

    boolean shadowPointer() {
      return c.role() == Role.SHADOW && pointer();
    }

    String type(boolean arrays) {
      return arrays && array.isPresent() ? array.get() + "[]" : JavaTypes.carrier(c.type());
    }
  }

  /**
   * A scalar result.
   *
   * @param name the record component
   * @param type its type
   * @param source the argument that brings it, or empty for the returned value
   * @param description what it is, as a sentence without its first article and full stop
   */
  record Output(String name, NativeType type, Optional<Argument> source, String description) {}

  /** Chooses the names; {@code scope} has those of the class. */
  static JavaFunction of(DerivativeSignature signature, Names scope) {
    String name = scope.java(signature.symbol());
    while (!RELATIVES.stream().map(name::concat).allMatch(scope::isFree)) {
      name = scope.java(name);
    }
    RELATIVES.stream().map(name::concat).forEach(scope::reserve);
    String stem = camel(name);
    String resultName = scope.java(stem + "Result");
    String gradientName = scope.java(stem + "Gradient");

    Effects effects = new Effects(signature);
    PrimalDeclaration declaration = PrimalDeclaration.of(signature);
    Names names = new Names();
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      arguments.add(argument(signature, parameter, names, declaration, arguments));
    }
    return new JavaFunction(
        signature,
        name,
        resultName,
        gradientName,
        arguments,
        outputs(signature, arguments, effects));
  }

  private static Argument argument(
      DerivativeSignature signature,
      Parameter parameter,
      Names names,
      PrimalDeclaration declaration,
      List<Argument> earlier) {
    Optional<Argument> primal =
        parameter.role() == Role.SHADOW
            ? earlier.stream()
                .filter(a -> a.c().role() == Role.PRIMAL)
                .filter(a -> a.c().primalIndex() == parameter.primalIndex())
                .findFirst()
            : Optional.empty();
    boolean sameAsPrimal = primal.isEmpty() || primal.get().c().type().equals(parameter.type());
    boolean shadowDiffers =
        parameter.role() == Role.PRIMAL
            && signature.parameters().stream()
                .filter(p -> p.role() == Role.SHADOW && p.primalIndex() == parameter.primalIndex())
                .anyMatch(p -> !p.type().equals(parameter.type()));
    boolean scalarOut =
        switch (parameter.role()) {
          case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT ->
              // A batch returns one number for each evaluation.
              signature.mode() != Mode.BATCH
                  && parameter.type() instanceof NativeType.Pointer(NativeType pointee)
                  && (pointee instanceof NativeType.Floating || pointee instanceof NativeType.Int);
          case PRIMAL, SHADOW, SEED, TAPE_OUT, TAPE, COUNT -> false;
        };
    boolean readOnly =
        parameter.role() == Role.SEED
            || declaration.pointsToConst(parameter)
            || (parameter.role() == Role.PRIMAL && parameter.activity() == Activity.DUPNONEED);
    return new Argument(
        parameter,
        names.java(parameter.name()),
        primal.map(Argument::name),
        sameAsPrimal && !shadowDiffers
            ? JavaTypes.arrayElement(parameter.type())
            : Optional.empty(),
        readOnly,
        scalarOut);
  }

  private static List<Output> outputs(
      DerivativeSignature signature, List<Argument> arguments, Effects effects) {
    Names names = new Names();
    // Gradient arrays become components under the names of their shadows.
    arguments.stream().filter(Argument::shadowPointer).forEach(a -> names.reserve(a.name()));
    List<Output> outputs = new ArrayList<>();
    if (!(signature.returnType() instanceof NativeType.NoValue)) {
      outputs.add(
          new Output(
              names.java("value"),
              signature.returnType(),
              Optional.empty(),
              "the value that <code>%s</code> returns"
                  .formatted(SourceText.escaped(signature.primal()))));
    }
    boolean oneDirection =
        arguments.stream().filter(a -> a.c().role() == Role.TANGENT_OUT).count() == 1;
    for (Argument argument : arguments) {
      if (argument.scalarOut()
          && argument.c().type() instanceof NativeType.Pointer(NativeType pointee)) {
        outputs.add(output(argument, pointee, names, effects, oneDirection));
      }
    }
    return outputs;
  }

  private static Output output(
      Argument argument, NativeType type, Names names, Effects effects, boolean oneDirection) {
    return switch (argument.c().role()) {
      case TANGENT_OUT ->
          new Output(
              // Several directions are numbered, as in C.
              names.java("tangent" + (oneDirection ? "" : direction(argument.name()))),
              type,
              Optional.of(argument),
              "the tangent of the returned value");
      case RETURN_OUT ->
          new Output(names.java("value"), type, Optional.of(argument), "the returned value");
      case GRADIENT_OUT, PRIMAL, SHADOW, SEED, TAPE_OUT, TAPE, COUNT -> {
        String stripped = argument.name().replaceFirst("_out(?=$|_\\d+$)", "");
        String name = !stripped.isEmpty() && names.isFree(stripped) ? stripped : argument.name();
        yield new Output(
            names.java(name),
            type,
            Optional.of(argument),
            "the gradient with respect to {@code %s}".formatted(effects.owner(argument.c())));
      }
    };
  }

  /** {@return the number at the end of the name of what belongs to one of several directions} */
  private static String direction(String name) {
    return name.substring(name.lastIndexOf('_'));
  }

  /** {@return the arguments that a Java caller passes} */
  List<Argument> passed() {
    return arguments.stream()
        .filter(a -> !a.scalarOut())
        .filter(a -> a.c().role() != Role.TAPE && a.c().role() != Role.TAPE_OUT)
        .toList();
  }

  boolean hasArrays() {
    return passed().stream().anyMatch(a -> a.array().isPresent());
  }

  private List<Argument> shadows() {
    return arguments.stream().filter(Argument::shadowPointer).toList();
  }

  /**
   * {@return the argument that says how many entries another one has}
   *
   * @param vector a pointer
   */
  Optional<String> count(Argument vector) {
    boolean each =
        signature.mode() == Mode.BATCH
            && (vector.c().activity() != Activity.CONST || vector.c().role() == Role.RETURN_OUT);
    return each
        ? arguments.stream().filter(a -> a.c().role() == Role.COUNT).map(Argument::name).findFirst()
        : Optional.empty();
  }

  /** {@return the seeds, one for each direction} */
  List<Argument> seeds() {
    return arguments.stream().filter(a -> a.c().role() == Role.SEED).toList();
  }

  /** {@return whether shadows are added to, so that the two uses of them differ} */
  boolean accumulates() {
    return signature.mode() == Mode.REVERSE && !shadows().isEmpty();
  }

  /**
   * {@return whether shadows may be cleared before the call}
   *
   * <p>Without a seed for the returned value, a shadow is the only place for a seed, so to clear
   * all would ask for a derivative of nothing. Bytes of unknown kind may hold shadow addresses.
   */
  boolean overwrites() {
    return accumulates()
        && !seeds().isEmpty()
        && shadows().stream().allMatch(a -> JavaTypes.pointsToFloating(a.c().type()));
  }

  /** {@return whether new arrays can hold the gradients} */
  boolean returnsArrays() {
    return overwrites() && shadows().stream().allMatch(a -> a.array().isPresent());
  }

  /** {@return the Java type of the scalar results together} */
  String resultType() {
    return switch (outputs.size()) {
      case 0 -> "void";
      case 1 -> JavaTypes.carrier(outputs.getFirst().type());
      default -> resultName;
    };
  }

  /** {@return a name of C in the manner of Java's classes} */
  static String camel(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.split("_", -1)) {
      if (!part.isEmpty()) {
        out.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    // A name cannot start with the digit that an underscore may have hidden.
    return out.isEmpty() || Character.isDigit(out.charAt(0)) ? "_" + out : out.toString();
  }
}
