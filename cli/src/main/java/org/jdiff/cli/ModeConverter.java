package org.jdiff.cli;

import java.util.List;
import java.util.Locale;
import org.jdiff.driver.NearNames;
import org.jdiff.model.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the names of the modes and those that mathematicians use. */
final class ModeConverter implements ITypeConverter<Mode> {
  private static final List<String> WORDS =
      List.of(
          "forward",
          "fwd",
          "jvp",
          "reverse",
          "rev",
          "vjp",
          "grad",
          "split",
          "forward-split",
          "batch");

  @Override
  public Mode convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "forward", "fwd", "jvp" -> Mode.FORWARD;
      case "reverse", "rev", "vjp", "grad" -> Mode.REVERSE;
      case "split" -> Mode.SPLIT;
      case "forward-split" -> Mode.FORWARD_SPLIT;
      case "batch" -> Mode.BATCH;
      default -> {
        List<String> near = NearNames.of(value, WORDS);
        throw new TypeConversionException(
            "'%s' is not a mode; the modes are forward, reverse, split, forward-split and batch%s"
                .formatted(
                    value, near.isEmpty() ? "" : "; did you mean '" + near.getFirst() + "'?"));
      }
    };
  }
}
