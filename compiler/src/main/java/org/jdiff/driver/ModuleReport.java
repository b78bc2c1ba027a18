package org.jdiff.driver;

import java.util.List;
import java.util.Optional;
import org.jdiff.model.Activity;
import org.jdiff.model.SourcePosition;

/**
 * What a module contains, as seen by someone who wants to differentiate it.
 *
 * @param triple the platform of the module; may be empty
 * @param functions the functions with a body, then those that are only declared; intrinsics are
 *     left out
 */
public record ModuleReport(String triple, List<Function> functions) {
  /** Copies the list. */
  public ModuleReport {
    functions = List.copyOf(functions);
  }

  /**
   * A function.
   *
   * @param symbol its symbol
   * @param name its name in the source language, equal to the symbol if that is not mangled
   * @param aliases further symbols of the same function
   * @param declaration its declaration in the user's language as far as debug information tells it,
   *     else in C
   * @param position where the user wrote it, if known
   * @param returnType the IR type of the result
   * @param returnSourceType the type of the result in the source, empty if unknown
   * @param parameters its parameters as they are in the IR
   * @param defined whether it has a body
   * @param external whether other modules can call it
   * @param unknownCallees the functions that it calls, directly or through others, that have
   *     neither body nor rule; empty if it is only declared
   */
  public record Function(
      String symbol,
      String name,
      List<String> aliases,
      String declaration,
      Optional<SourcePosition> position,
      String returnType,
      String returnSourceType,
      List<Parameter> parameters,
      boolean defined,
      boolean external,
      List<String> unknownCallees) {
    /** Copies the lists. */
    public Function {
      aliases = List.copyOf(aliases);
      parameters = List.copyOf(parameters);
      unknownCallees = List.copyOf(unknownCallees);
    }
  }

  /**
   * A parameter.
   *
   * @param name its name in the source, or a made-up one
   * @param irType its type in the IR
   * @param sourceType its type in the source, empty if unknown
   * @param proposed the activity that suits it in reverse mode
   */
  public record Parameter(String name, String irType, String sourceType, Activity proposed) {}
}
