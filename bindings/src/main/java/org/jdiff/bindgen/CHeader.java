package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * Writes a C header that declares exported derivatives. The text is valid C11 and C++11, and
 * depends on the arguments alone.
 */
public final class CHeader {
  private CHeader() {}

  /**
   * How to write the header.
   *
   * @param fileName the name of the header file; the include guard is made from it
   * @param generator the name and version of the program that writes, for the first comment
   */
  public record Options(String fileName, String generator) {
    /** Refuses null. */
    public Options {
      Objects.requireNonNull(fileName, "fileName");
      Objects.requireNonNull(generator, "generator");
    }
  }

  /**
   * Writes a header.
   *
   * @param options how to write it
   * @param signatures the derivatives in the order of their declarations
   * @return the text, with {@code \n} at the end of each line
   * @throws IllegalArgumentException if there is no signature, a symbol occurs twice, or targets
   *     differ
   */
  public static String generate(Options options, List<DerivativeSignature> signatures) {
    Signatures.check(signatures);
    StringBuilder out = new StringBuilder();
    String guard = guard(options.fileName());
    out.append("/*\n * Derivatives made by ").append(comment(options.generator()));
    out.append(". Do not edit.\n");
    String target = signatures.getFirst().targetTriple();
    if (!target.isEmpty()) {
      out.append(" * Target: ").append(comment(target)).append('\n');
    }
    out.append(" */\n#ifndef ").append(guard).append("\n#define ").append(guard);
    out.append("\n\n#include <stdbool.h>\n#include <stdint.h>\n");
    out.append("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    Set<String> tags = new TreeSet<>();
    signatures.stream()
        .flatMap(signature -> signature.parameters().stream())
        .forEach(parameter -> collectTags(parameter.type(), tags));
    if (!tags.isEmpty()) {
      out.append('\n');
      tags.forEach(tag -> out.append(tag).append(";\n"));
    }
    Names functions = new Names();
    for (DerivativeSignature signature : signatures) {
      out.append('\n').append(function(signature, functions));
    }
    out.append("\n#ifdef __cplusplus\n}\n#endif\n\n#endif /* ").append(guard).append(" */\n");
    return out.toString();
  }

  /** Structures are declared by name; callers have their definitions. */
  private static void collectTags(NativeType type, Set<String> tags) {
    if (type instanceof NativeType.Pointer(NativeType pointee)) {
      collectTags(pointee, tags);
    } else if (type instanceof NativeType.Struct struct && struct.isTagged()) {
      tags.add(struct.name());
    }
  }

  private static String function(DerivativeSignature signature, Names functions) {
    Names names = new Names();
    PrimalDeclaration declaration = PrimalDeclaration.of(signature);
    Effects effects = new Effects(signature);
    List<List<String>> table = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      String name = names.c(parameter.name());
      table.add(List.of(name, Effects.activity(parameter), effects.of(parameter)));
      parameters.add(
          declared((declaration.pointsToConst(parameter) ? "const " : ""), parameter.type(), name));
    }
    table.add(List.of("returns", "-", effects.returned()));

    StringBuilder out = new StringBuilder("/*\n");
    out.append(
        signature.mode() == Mode.BATCH
            ? " * Several evaluations of\n"
            : " * %s-mode derivative of\n".formatted(Names.capital(signature.mode().word())));
    Effects.primal(signature)
        .lines()
        .forEach(l -> out.append(" *   ").append(comment(l)).append('\n'));
    out.append(" *\n");
    int name = table.stream().mapToInt(r -> r.get(0).length()).max().orElse(0);
    int activity = table.stream().mapToInt(r -> r.get(1).length()).max().orElse(0);
    String row = " *   %-" + name + "s  %-" + activity + "s  %s\n";
    table.forEach(r -> out.append(row.formatted(r.get(0), r.get(1), r.get(2))));
    out.append(" *\n");
    effects.summary().forEach(s -> out.append(" * ").append(s).append('\n'));
    out.append(" */\n");

    String symbol = signature.symbol();
    String function = functions.c(symbol);
    out.append(declared("", signature.returnType(), function)).append('(');
    String all = parameters.isEmpty() ? "void" : String.join(", ", parameters);
    String label = function.equals(symbol) ? "" : " __asm__(\"" + symbol + "\")";
    String oneLine = all + ")" + label + ";\n";
    boolean fits = out.length() - out.lastIndexOf("\n") + oneLine.length() <= 100;
    return out
        + (fits
            ? oneLine
            : parameters.stream().collect(Collectors.joining(",\n    ", "\n    ", ")"))
                + label
                + ";\n");
  }

  private static String declared(String qualifier, NativeType type, String name) {
    String c = type.c();
    int stars = c.indexOf('*', c.lastIndexOf(')') + 1);
    // Stars stand with the name, as C reads them.
    return qualifier
        + (stars < 0 ? c + " " + name : c.substring(0, stars) + " " + c.substring(stars) + name);
  }

  private static String guard(String fileName) {
    String guard = fileName.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    // Identifiers with a leading underscore or digit are not for users of the language.
    return "JDIFF_" + guard.replaceFirst("^_", "");
  }

  /** {@return text that neither ends nor nests a comment} */
  private static String comment(String text) {
    return text.replace("*/", "* /").replace("/*", "/ *").replaceAll("\\s+", " ");
  }
}
