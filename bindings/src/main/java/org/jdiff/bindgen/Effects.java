package org.jdiff.bindgen;

import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/** Says in plain text what the exported function does with each parameter. */
final class Effects {
  private final DerivativeSignature signature;
  private final PrimalDeclaration declaration;

  Effects(DerivativeSignature signature) {
    this.signature = signature;
    this.declaration = PrimalDeclaration.of(signature);
  }

  /** {@return the word of the activity, or a dash for a parameter that no primal parameter owns} */
  static String activity(Parameter parameter) {
    return parameter.primalIndex() < 0 ? "-" : parameter.activity().word();
  }

  /** {@return the primal declaration if known, else the primal's symbol} */
  static String primal(DerivativeSignature signature) {
    return signature.declaration().isBlank() ? signature.primal() : signature.declaration().strip();
  }

  /** {@return what the parameter is for and what happens to it, lower-case first letter} */
  String of(Parameter parameter) {
    boolean pointer = parameter.type() instanceof NativeType.Pointer;
    String owner = owner(parameter);
    return switch (parameter.role()) {
      case PRIMAL -> primal(parameter, pointer);
      case SHADOW -> shadow(parameter, owner, pointer);
      case SEED -> "seed: adjoint of the returned value, 1 for the plain gradient";
      case GRADIENT_OUT -> "overwritten with the gradient with respect to " + owner;
      case TANGENT_OUT -> "overwritten with the tangent of the returned value";
      case RETURN_OUT -> "overwritten with the returned value";
    };
  }

  /** {@return what the exported function returns} */
  String returned() {
    return signature.returnType() instanceof NativeType.NoValue
        ? "nothing"
        : "the value that " + signature.primal() + " returns";
  }

  /** {@return sentences about the derivative as a whole} */
  List<String> summary() {
    boolean shadows = signature.parameters().stream().anyMatch(p -> p.role() == Role.SHADOW);
    return switch (signature.mode()) {
      case FORWARD -> List.of("Shadows hold tangents: set by the caller, updated with the memory.");
      case REVERSE ->
          shadows
              ? List.of(
                  "Gradients are added to shadows: clear them first for a gradient alone.",
                  "Where the primal overwrites memory, its shadow is a seed and is cleared.")
              : List.of("Gradients are stored, not added.");
    };
  }

  /** {@return the name of the primal parameter that a parameter belongs to} */
  String owner(Parameter parameter) {
    return signature.parameters().stream()
        .filter(p -> p.role() == Role.PRIMAL && p.primalIndex() == parameter.primalIndex())
        .map(Parameter::name)
        .findFirst()
        .orElse("-");
  }

  private String primal(Parameter parameter, boolean pointer) {
    if (!pointer) {
      return "argument";
    }
    if (declaration.pointsToConst(parameter)) {
      return "argument, read only";
    }
    return parameter.activity() == Activity.DUPNONEED
        ? "argument; its contents on return are of no use"
        : "argument, changed as by the primal";
  }

  private String shadow(Parameter parameter, String owner, boolean pointer) {
    if (signature.mode() == Mode.FORWARD) {
      return pointer
          ? "tangent of the memory behind %s, updated with it".formatted(owner)
          : "tangent of " + owner;
    }
    boolean onlyRead =
        signature.parameters().stream()
            .filter(p -> p.role() == Role.PRIMAL && p.primalIndex() == parameter.primalIndex())
            .anyMatch(declaration::pointsToConst);
    return "adjoint of the memory behind %s: gradient added%s"
        .formatted(owner, onlyRead ? "" : "; seed cleared where overwritten");
  }
}
