package org.jdiff.model;

import java.util.List;

/**
 * The C-level signature of an exported derivative; all that a caller needs to know.
 *
 * @param symbol the exported symbol
 * @param primal the symbol of the differentiated function
 * @param declaration the primal's declaration in the user's language as far as known, for
 *     documentation
 * @param mode the direction
 * @param returnType what the exported function returns
 * @param parameters the parameters of the exported function in order
 * @param targetTriple the platform for which the code was made
 */
public record DerivativeSignature(
    String symbol,
    String primal,
    String declaration,
    Mode mode,
    NativeType returnType,
    List<Parameter> parameters,
    String targetTriple) {

  /** Copies the list. */
  public DerivativeSignature {
    parameters = List.copyOf(parameters);
  }

  /** What a parameter of an exported derivative is for. */
  public enum Role {
    /** A parameter of the primal, passed on. */
    PRIMAL,
    /** The shadow of the primal parameter just before it: tangent in, or adjoint accumulated. */
    SHADOW,
    /** The adjoint of the returned value, chosen by the caller. */
    SEED,
    /** Where the gradient of an active scalar is stored. */
    GRADIENT_OUT,
    /** Where the tangent of the returned value is stored. */
    TANGENT_OUT,
    /** Where a returned aggregate, or what the evaluations of a batch return, is stored. */
    RETURN_OUT,
    /** Where the tape is stored that the primal leaves for the derivative. */
    TAPE_OUT,
    /** The tape that the primal left. */
    TAPE,
    /** The number of evaluations of a batch. */
    COUNT
  }

  /**
   * One parameter.
   *
   * @param name a C identifier, unique within the signature
   * @param type its C-level type
   * @param role what it is for
   * @param primalIndex the index of the primal parameter that it belongs to, or -1
   * @param activity the activity of that primal parameter, {@link Activity#CONST} if there is none
   */
  public record Parameter(
      String name, NativeType type, Role role, int primalIndex, Activity activity) {
    /**
     * {@return this parameter with another type}
     *
     * @param other a C-level type
     */
    public Parameter withType(NativeType other) {
      return new Parameter(name, other, role, primalIndex, activity);
    }
  }

  /**
   * {@return this signature with other parameters}
   *
   * @param others the parameters
   */
  public DerivativeSignature withParameters(List<Parameter> others) {
    return new DerivativeSignature(
        symbol, primal, declaration, mode, returnType, others, targetTriple);
  }
}
