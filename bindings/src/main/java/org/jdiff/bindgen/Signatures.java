package org.jdiff.bindgen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/** What every generator requires of the signatures of one output file. */
final class Signatures {
  private Signatures() {}

  /**
   * Checks a list of signatures.
   *
   * @throws IllegalArgumentException if it is empty, names a symbol twice, mixes targets, or
   *     contains a parameter that belongs to no primal parameter or has no value
   */
  static void check(List<DerivativeSignature> signatures) {
    if (signatures.isEmpty()) {
      throw new IllegalArgumentException("no derivative to declare");
    }
    Set<String> symbols = new HashSet<>();
    String target = signatures.getFirst().targetTriple();
    for (DerivativeSignature signature : signatures) {
      if (!symbols.add(signature.symbol())) {
        throw new IllegalArgumentException("symbol %s occurs twice".formatted(signature.symbol()));
      }
      if (!signature.targetTriple().equals(target)) {
        throw new IllegalArgumentException(
            "derivatives are for different targets: %s and %s"
                .formatted(target, signature.targetTriple()));
      }
      signature.parameters().forEach(p -> check(signature, p));
    }
    for (int i = 0; i < signatures.size(); i++) {
      if (JavaTape.starts(signatures.get(i)) && !isSplit(signatures, i)) {
        throw new IllegalArgumentException(
            "what runs and frees the tape of %s does not follow it"
                .formatted(signatures.get(i).symbol()));
      }
    }
  }

  private static boolean isSplit(List<DerivativeSignature> signatures, int start) {
    if (signatures.size() < start + JavaTape.FUNCTIONS) {
      return false;
    }
    List<Parameter> last = signatures.get(start + JavaTape.FUNCTIONS - 1).parameters();
    return signatures.get(start + 1).parameters().stream().anyMatch(p -> p.role() == Role.TAPE)
        && last.size() == 1
        && last.getFirst().role() == Role.TAPE;
  }

  private static void check(DerivativeSignature signature, Parameter parameter) {
    String place = "parameter %s of %s".formatted(parameter.name(), signature.symbol());
    boolean pointer = parameter.type() instanceof NativeType.Pointer;
    boolean fits =
        switch (parameter.role()) {
          case PRIMAL, SEED -> !(parameter.type() instanceof NativeType.NoValue);
          case SHADOW ->
              !(parameter.type() instanceof NativeType.NoValue) && owned(signature, parameter);
          case GRADIENT_OUT -> pointer && owned(signature, parameter);
          case TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE -> pointer;
          case COUNT -> parameter.type() instanceof NativeType.Int;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "%s has type %s and index %d, which do not fit the role %s"
              .formatted(place, parameter.type().c(), parameter.primalIndex(), parameter.role()));
    }
  }

  private static boolean owned(DerivativeSignature signature, Parameter parameter) {
    return signature.mode().isSplit()
        || signature.parameters().stream()
            .anyMatch(p -> p.role() == Role.PRIMAL && p.primalIndex() == parameter.primalIndex());
  }

  /** {@return the primals of all derivatives, as markup for documentation} */
  static String primals(List<DerivativeSignature> signatures) {
    return signatures.stream()
        .map(s -> "<code>%s</code>".formatted(SourceText.escaped(s.primal())))
        .distinct()
        .collect(java.util.stream.Collectors.joining(", "));
  }
}
