package org.jdiff.ir;

import java.util.List;
import java.util.Optional;
import org.jdiff.model.SourcePosition;

/**
 * What debug information tells about a function.
 *
 * @param name its name in the source, without scope
 * @param declaration its declaration in the user's language
 * @param position where the user wrote it
 * @param result the type of its result; void is unknown with an empty spelling
 * @param parameters one per parameter of the function in the IR, which may be more or fewer than in
 *     the source
 */
public record SourceFunction(
    String name,
    String declaration,
    Optional<SourcePosition> position,
    SourceType result,
    List<Parameter> parameters) {
  /** Copies the list. */
  public SourceFunction {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter of the function in the IR.
   *
   * @param name its name, empty if unknown
   * @param type its type
   */
  public record Parameter(String name, SourceType type) {}
}
