package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdiff.model.DerivativeSignature;

/**
 * Writes a Java class that calls exported derivatives through JavaCPP, for users of Java below 22.
 * JavaCPP's builder makes the native part of it from the C header; at run time the class needs
 * JavaCPP alone.
 *
 * <p>The methods are those of {@link JavaBinding} over Java arrays: {@code d_f} overwrites shadows,
 * {@code d_fAdd} accumulates, {@code d_f} without shadows returns new arrays. Structures and memory
 * that stays native are taken as JavaCPP's pointers.
 *
 * <p>The source compiles without warnings on Java 11 and later, and depends on the arguments alone.
 */
public final class JavaCppBinding {
  private static final String JAVACPP = "org.bytedeco.javacpp.";

  /** Simple names that the generated code uses; a class of that name would hide them. */
  private static final Set<String> USED_NAMES =
      Set.of(
          ("Arrays BytePointer Cast DoublePointer FloatPointer IllegalArgumentException IntPointer"
                  + " Loader LongPointer Name Object Objects Platform Pointer PointerPointer"
                  + " ShortPointer String")
              .split(" "));

  private static final List<String> CHECKS =
      List.of(
          """
          private static void sameLength(
              String name, int length, String shadowName, int shadowLength) {
            if (length != shadowLength) {
              throw new IllegalArgumentException(
                  String.format(
                      "shadow %s has %d elements, but %s has %d",
                      shadowName, shadowLength, name, length));
            }
          }
          """,
          """
          private static void apart(String name, Object array, String shadowName, Object other) {
            if (array == other) {
              throw new IllegalArgumentException(
                  String.format(
                      "one array is passed as %s and as its shadow %s", name, shadowName));
            }
          }
          """,
          """
          private static void entries(String name, long length, long count) {
            if (count < 0 || length < count) {
              throw new IllegalArgumentException(
                  String.format("%s has %d entries, fewer than %d", name, length, count));
            }
          }
          """,
          """
          private static void clear(String name, Pointer shadow) {
            long size = (shadow.limit() - shadow.position()) * shadow.sizeof();
            if (size <= 0) {
              throw new IllegalArgumentException(
                  String.format("the size of %s is not known; set its limit", name));
            }
            Pointer.memset(shadow, 0, size);
          }
          """);

  private JavaCppBinding() {}

  /**
   * How to write the class.
   *
   * @param packageName its package; empty for the unnamed one
   * @param className its simple name
   * @param header the file name of the C header that declares the derivatives
   * @param library the name of the shared library for the linker, without {@code lib} and
   *     extension; empty if the builder is told where the code is
   * @param generator the name and version of the program that writes, for the first comment
   */
  public record Options(
      String packageName, String className, String header, String library, String generator) {
    /** Checks the names. */
    public Options {
      Objects.requireNonNull(header, "header");
      Objects.requireNonNull(library, "library");
      Objects.requireNonNull(generator, "generator");
      Names.requireJavaNames(packageName, className, USED_NAMES);
    }
  }

  /**
   * Writes the source of a class.
   *
   * @param options how to write it
   * @param signatures the derivatives in the order of their members
   * @return the text of one compilation unit, with {@code \n} at the end of each line
   * @throws IllegalArgumentException if there is no signature, a symbol occurs twice, targets
   *     differ, or a tape is held between calls, which is for {@link JavaBinding}
   */
  public static String generate(Options options, List<DerivativeSignature> signatures) {
    Signatures.check(signatures);
    Names scope = new Names();
    scope.reserve(options.className());
    USED_NAMES.forEach(scope::reserve);
    SourceText body = new SourceText();
    String link =
        options.library().isEmpty()
            ? ""
            : ", link = %s".formatted(SourceText.literal(options.library()));
    body.line("@Platform(include = %s%s)".formatted(SourceText.literal(options.header()), link));
    body.open("public final class " + options.className());
    body.line("static {");
    body.line("  Loader.load();");
    body.line("}");
    body.blank().line("private %s() {}".formatted(options.className()));
    for (DerivativeSignature signature : signatures) {
      if (signature.mode().isSplit()) {
        throw new IllegalArgumentException(
            "%s has a tape, which classes for JavaCPP do not hold; use java.lang.foreign"
                .formatted(signature.symbol()));
      }
      new JavaCppMethods(body, JavaFunction.of(signature, scope), scope).write();
    }
    checks(body);
    body.close();

    SourceText out = new SourceText();
    out.line("// Made by %s. Do not edit.".formatted(SourceText.comment(options.generator())));
    String target = signatures.getFirst().targetTriple();
    if (!target.isEmpty()) {
      out.line("// Target: " + SourceText.comment(target));
    }
    if (!options.packageName().isEmpty()) {
      out.line("package %s;".formatted(options.packageName()));
    }
    out.blank();
    imports(body.toString()).forEach(i -> out.line("import %s;".formatted(i)));
    out.blank();
    out.javadoc(
        List.of(
            "Derivatives of %s, through JavaCPP.".formatted(Signatures.primals(signatures)),
            "Names: {@code f} overwrites shadows; {@code fAdd} accumulates, and with pointers is"
                + " the C function as it is. The native part is loaded with the class. All methods"
                + " may be called by several threads at once, with memory of their own."));
    return out + body.toString();
  }

  /** The checks are written out, since JavaCPP's users have no class of jdiff at run time. */
  private static void checks(SourceText body) {
    String text = body.toString();
    for (String check : CHECKS) {
      String name = check.substring(check.indexOf("void ") + 5, check.indexOf('('));
      if (text.contains(" " + name + "(")) {
        body.blank().verbatim(check);
      }
    }
  }

  private static Set<String> imports(String body) {
    Set<String> used = new TreeSet<>();
    List<String> candidates = new ArrayList<>(List.of("java.util.Arrays", "java.util.Objects"));
    for (String name : List.of("Loader", "Pointer", "PointerPointer")) {
      candidates.add(JAVACPP + name);
    }
    for (String type : List.of("Byte", "Short", "Int", "Long", "Float", "Double")) {
      candidates.add(JAVACPP + type + "Pointer");
    }
    for (String name : List.of("Cast", "Name", "Platform")) {
      candidates.add(JAVACPP + "annotation." + name);
    }
    for (String candidate : candidates) {
      String simple = candidate.substring(candidate.lastIndexOf('.') + 1);
      if (body.matches("(?s).*(?<!\\w)" + simple + "\\b.*")) {
        used.add(candidate);
      }
    }
    return used;
  }

  /** {@return the class of JavaCPP that stands for an address} */
  static String pointer(Optional<String> element) {
    return element
        .map(e -> e.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + e.substring(1) + "Pointer")
        .orElse("Pointer");
  }
}
