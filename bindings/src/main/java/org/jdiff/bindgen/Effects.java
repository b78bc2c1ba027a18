package org.jdiff.bindgen;

import java.util.ArrayList;
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
      case TANGENT_OUT ->
          signature.mode().isForward()
              ? "overwritten with the tangent of the returned value"
              : "overwritten with the shadow of the returned address";
      case RETURN_OUT ->
          signature.mode() == Mode.BATCH
              ? "overwritten with the returned values, one per evaluation"
              : "overwritten with the returned value";
      case TAPE_OUT -> "overwritten with the tape, which has to be freed once";
      case TAPE -> "tape of an earlier call";
      case COUNT -> "the number of evaluations";
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
    List<String> tangents =
        List.of("Shadows hold tangents: set by the caller, updated with the memory.");
    return switch (signature.mode()) {
      case FORWARD -> tangents;
      case REVERSE -> adjoints();
      case SPLIT, FORWARD_SPLIT -> {
        if (has(Role.TAPE_OUT)) {
          yield List.of("Runs the function and leaves a tape for its derivative.");
        }
        if (signature.parameters().size() == 1 && has(Role.TAPE)) {
          yield List.of("Frees a tape. Null is accepted.");
        }
        List<String> sentences = new ArrayList<>(List.of("May be called repeatedly on one tape."));
        sentences.addAll(
            signature.mode().isForward()
                ? tangents
                : List.of("Gradients are added to the shadows that the first call was given."));
        yield sentences;
      }
      case BATCH ->
          List.of("Evaluations run one after the other; vectors have one entry for each.");
    };
  }

  private List<String> adjoints() {
    return has(Role.SHADOW)
        ? List.of(
            "Gradients are added to shadows: clear them first for a gradient alone.",
            "Where the primal overwrites memory, its shadow is a seed and is cleared.")
        : List.of("Gradients are stored, not added.");
  }

  private boolean has(Role role) {
    return signature.parameters().stream().anyMatch(p -> p.role() == role);
  }

  /** {@return the name of the primal parameter that a parameter belongs to} */
  String owner(Parameter parameter) {
    return signature.parameters().stream()
        .filter(p -> p.role() == Role.PRIMAL && p.primalIndex() == parameter.primalIndex())
        .map(Parameter::name)
        .findFirst()
        // The second function of a split derivative has no parameters of the primal.
        .orElse(parameter.name().replaceFirst("^d", "").replaceFirst("_out$", ""));
  }

  private String primal(Parameter parameter, boolean pointer) {
    if (signature.mode() == Mode.BATCH) {
      return parameter.activity() == Activity.CONST
          ? "argument, the same for all evaluations"
          : "arguments, one per evaluation";
    }
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
    if (signature.mode().isForward()) {
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
