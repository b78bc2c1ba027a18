package org.jdiff.generated;

import java.util.List;
import java.util.stream.Collectors;
import org.jdiff.corpus.CorpusCase;
import org.jdiff.corpus.CorpusCase.Argument;
import org.jdiff.corpus.CorpusCase.Buffer;
import org.jdiff.corpus.CorpusCase.Field;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;

/**
 * C that calls derivatives with the data of their programs. Every buffer is allocated with exactly
 * its size, so that a tool sees each access outside.
 */
final class CallingProgram {
  private final StringBuilder declarations =
      new StringBuilder("#include <stdlib.h>\n#include <string.h>\n");
  private final StringBuilder main = new StringBuilder();

  /** Adds a call of a derivative. */
  void add(CorpusCase test, DerivativeSignature signature) {
    String parameters =
        signature.parameters().stream().map(p -> type(test, p)).collect(Collectors.joining(", "));
    declarations.append("double " + signature.symbol() + "(" + parameters + ");\n");
    main.append("  {\n");
    for (Buffer buffer : test.buffers().values()) {
      allocate(buffer, "");
      if (buffer.activity() != Activity.CONST) {
        allocate(buffer, "d");
      }
    }
    for (Buffer buffer : test.buffers().values()) {
      fill(buffer, "");
      if (buffer.activity() != Activity.CONST) {
        fill(buffer, "d");
      }
    }
    main.append("    double out[16];\n");
    main.append("    sum += " + signature.symbol() + "(");
    main.append(
        signature.parameters().stream().map(p -> value(test, p)).collect(Collectors.joining(", ")));
    main.append(");\n");
    for (Buffer buffer : test.buffers().values()) {
      main.append("    free(b_" + buffer.name() + ");\n");
      if (buffer.activity() != Activity.CONST) {
        main.append("    free(bd_" + buffer.name() + ");\n");
      }
    }
    main.append("  }\n");
  }

  /** {@return the file} */
  String source() {
    return declarations
        + "int main(void) {\n  double sum = 0;\n"
        + main
        + "  return sum != sum;\n}\n";
  }

  private void allocate(Buffer buffer, String shadow) {
    main.append(
        "    char *b" + shadow + "_" + buffer.name() + " = malloc(" + buffer.size() + ");\n");
    main.append("    memset(b" + shadow + "_" + buffer.name() + ", 0, " + buffer.size() + ");\n");
  }

  private void fill(Buffer buffer, String shadow) {
    long offset = 0;
    for (Field field : buffer.fields()) {
      String at = "b" + shadow + "_" + buffer.name() + " + " + offset;
      switch (field.type()) {
        case "f64" -> set("double", at, shadow.isEmpty() ? field.value() : "1.0");
        case "f32" -> set("float", at, shadow.isEmpty() ? field.value() : "1.0f");
        case "i32" -> set("int", at, field.value());
        case "ptr" -> set("char *", at, place(field.value(), shadow));
        case "pad" -> {}
        default -> throw new IllegalArgumentException("field type " + field.type());
      }
      offset += field.size();
    }
  }

  private void set(String type, String at, String value) {
    main.append("    *(" + type + " *)(" + at + ") = " + value + ";\n");
  }

  private static String place(String value, String shadow) {
    return "b" + shadow + "_" + value.substring(1);
  }

  private static String type(CorpusCase test, DerivativeSignature.Parameter p) {
    return switch (p.role()) {
      case PRIMAL -> number(test.arguments().get(p.primalIndex()).type());
      case SHADOW -> number(test.arguments().get(p.primalIndex()).type());
      case SEED -> "double";
      case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT -> "void *";
    };
  }

  private static String number(String type) {
    return switch (type) {
      case "f64" -> "double";
      case "f32" -> "float";
      case "i32" -> "int";
      default -> "void *";
    };
  }

  private static String value(CorpusCase test, DerivativeSignature.Parameter p) {
    return switch (p.role()) {
      case PRIMAL -> argument(test.arguments().get(p.primalIndex()), "");
      case SHADOW -> argument(test.arguments().get(p.primalIndex()), "d");
      case SEED -> "1.0";
      case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
          "out + " + Math.max(0, p.primalIndex());
    };
  }

  private static String argument(Argument argument, String shadow) {
    if (argument.type().equals("ptr")) {
      return place(argument.value(), shadow);
    }
    return shadow.isEmpty() ? argument.value() : "1.0";
  }

  /** {@return what runs the call under valgrind} */
  static List<String> valgrind(String executable) {
    return List.of(
        "valgrind",
        "--quiet",
        "--leak-check=full",
        "--errors-for-leak-kinds=definite",
        "--error-exitcode=9",
        executable);
  }
}
