package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/**
 * What the quoted declaration of a primal says beyond the types of its derivative: which pointers
 * point to constants. Only a declaration in the manner of C with exactly the primal's parameters is
 * understood; of any other nothing is claimed.
 */
final class PrimalDeclaration {
  /**
   * {@code const T *}, {@code T const *} and {@code const T x[]}, with one level of indirection.
   */
  private static final Pattern POINTER_TO_CONST =
      Pattern.compile("[\\w\\s:]*\\bconst\\b[\\w\\s:]*(\\*[^*&\\[]*|\\[[^*&\\[]*)");

  private final List<String> parameters;

  private PrimalDeclaration(List<String> parameters) {
    this.parameters = parameters;
  }

  static PrimalDeclaration of(DerivativeSignature signature) {
    long count = signature.parameters().stream().filter(p -> p.role() == Role.PRIMAL).count();
    List<String> parameters = split(signature.declaration());
    boolean understood = parameters.size() == count && !signature.declaration().contains("->");
    return new PrimalDeclaration(understood ? parameters : List.of());
  }

  /** {@return whether a parameter is an array that the primal promises not to change} */
  boolean pointsToConst(Parameter parameter) {
    return parameter.role() == Role.PRIMAL
        && parameter.type() instanceof NativeType.Pointer
        && parameter.primalIndex() >= 0
        && parameter.primalIndex() < parameters.size()
        && POINTER_TO_CONST.matcher(parameters.get(parameter.primalIndex())).matches();
  }

  /** {@return the parts of the last parenthesis, or none if it is not well-formed} */
  private static List<String> split(String declaration) {
    int close = declaration.lastIndexOf(')');
    int depth = 0;
    int end = close;
    List<String> parts = new ArrayList<>();
    for (int i = close; i >= 0; i--) {
      switch (declaration.charAt(i)) {
        case ')', ']', '>' -> depth++;
        case '(', '[', '<' -> depth--;
        case ',' -> {
          if (depth == 1) {
            parts.addFirst(declaration.substring(i + 1, end).strip());
            end = i;
          }
        }
        default -> {}
      }
      if (depth == 0) {
        parts.addFirst(declaration.substring(i + 1, end).strip());
        return parts;
      }
    }
    return List.of();
  }
}
