package org.jdiff.transform;

import java.util.List;
import java.util.Map;
import org.jdiff.ir.SourceType;
import org.jdiff.model.Activity;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * A request whose names are resolved: one derivative of one function of a module.
 *
 * @param symbol the primal's symbol
 * @param mode the direction
 * @param activities one per parameter of the primal as it is in the IR
 * @param returnActivity the activity of the returned value; const if there is none
 * @param exportName the symbol to export
 * @param primalReturn whether the exported function returns what the primal returns
 * @param safe whether the reverse sweep stores everything and recomputes nothing
 * @param raw whether the internal derivative is exported too
 * @param parameterNames C identifiers for the parameters, one per parameter, unique
 * @param declaration the primal's declaration in the user's language, for documentation
 * @param parameterTypes the C-level types of the parameters as far as known, one per parameter
 * @param returnNativeType the C-level type of the returned value
 * @param sourceTypes the types of parameters as declared in the source, as far as known, by
 *     position
 * @param parallel whether calls that run at the same time may share shadows
 * @param width the number of directions that are computed side by side
 */
public record FunctionRequest(
    String symbol,
    Mode mode,
    List<Activity> activities,
    Activity returnActivity,
    String exportName,
    boolean primalReturn,
    boolean safe,
    boolean raw,
    List<String> parameterNames,
    String declaration,
    List<NativeType> parameterTypes,
    NativeType returnNativeType,
    Map<Integer, SourceType> sourceTypes,
    boolean parallel,
    int width) {
  /** Copies the lists. */
  public FunctionRequest {
    activities = List.copyOf(activities);
    parameterNames = List.copyOf(parameterNames);
    parameterTypes = List.copyOf(parameterTypes);
    sourceTypes = Map.copyOf(sourceTypes);
  }

  /**
   * {@return the symbols that are exported: one function, or for a derivative with a tape the one
   * that runs the primal, the one that computes derivatives and the one that frees the tape}
   */
  public List<String> exports() {
    return switch (mode) {
      case FORWARD, REVERSE, BATCH -> List.of(exportName);
      case SPLIT ->
          List.of(exportName + "_augmented", exportName + "_reverse", exportName + "_free");
      case FORWARD_SPLIT ->
          List.of(exportName + "_augmented", exportName + "_tangent", exportName + "_free");
    };
  }

  /** A request whose calls do not share shadows, without declarations. */
  public FunctionRequest(
      String symbol,
      Mode mode,
      List<Activity> activities,
      Activity returnActivity,
      String exportName,
      boolean primalReturn,
      boolean safe,
      boolean raw,
      List<String> parameterNames,
      String declaration,
      List<NativeType> parameterTypes,
      NativeType returnNativeType) {
    this(
        symbol,
        mode,
        activities,
        returnActivity,
        exportName,
        primalReturn,
        safe,
        raw,
        parameterNames,
        declaration,
        parameterTypes,
        returnNativeType,
        Map.of(),
        false,
        1);
  }
}
