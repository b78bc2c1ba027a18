package org.jdiff.cli;

import java.util.Locale;
import org.jdiff.model.Isolation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the words for where LLVM works. */
final class IsolationConverter implements ITypeConverter<Isolation> {
  @Override
  public Isolation convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "in-process" -> Isolation.IN_PROCESS;
      case "child-process" -> Isolation.CHILD_PROCESS;
      default ->
          throw new TypeConversionException(
              "'%s' is not a place to work; say in-process or child-process".formatted(value));
    };
  }
}
