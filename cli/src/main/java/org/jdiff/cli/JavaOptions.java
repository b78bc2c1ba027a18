package org.jdiff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdiff.bindgen.JavaBinding;
import org.jdiff.bindgen.JavaCppBinding;
import org.jdiff.bindgen.LibrarySource;
import org.jdiff.model.DerivativeSignature;
import picocli.CommandLine.Option;

/** The options for the Java class that calls derivatives. */
final class JavaOptions {
  private static final String RESOURCE = "resource:";

  @Option(
      names = "--java",
      paramLabel = "DIR",
      description = "Write a Java class into this source folder.")
  private Path folder;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The package of the Java class. Default: the unnamed one.")
  private String packageName;

  @Option(
      names = "--class",
      paramLabel = "NAME",
      description = "The name of the Java class. Default: made from the name of the first file.")
  private String className;

  @Option(
      names = {"-l", "--library"},
      paramLabel = "NAME|:PATH|resource:NAME",
      description = {
        "Where the Java class finds the code: a library the system's loader knows, a file, or a"
            + " resource beside the class (or, with a leading /, anywhere in its jar; {platform}"
            + " becomes linux-x86_64 or what the program runs on). Default: the .so after -o, else"
            + " what the program has loaded."
      })
  private String library;

  @Option(
      names = "--java-api",
      paramLabel = "API",
      description = {
        "What the class calls native code with: panama (java.lang.foreign, Java 22 and later) or"
            + " javacpp (JavaCPP, Java 11 and later; includes the C header that --header names)."
            + " Default: panama."
      })
  private Api api = Api.PANAMA;

  /** Ways from Java to native code. */
  enum Api {
    PANAMA,
    JAVACPP
  }

  @Option(names = "--standalone", description = "The Java class needs nothing but the JDK.")
  private boolean standalone;

  @Option(
      names = "--critical",
      description = {
        "Also make methods named ...Critical, which lend Java arrays to the code without copies;"
            + " the garbage collector waits for such a call."
      })
  private boolean critical;

  /** {@return whether a class is wanted} */
  boolean wanted() {
    return folder != null;
  }

  /**
   * {@return what is wrong with the combination of options, empty if nothing is}
   *
   * @param header the C header that is written
   */
  Optional<String> mistake(Optional<Path> header) {
    boolean any =
        className != null || !packageName.isEmpty() || standalone || critical || library != null;
    if (folder == null && (any || api == Api.JAVACPP)) {
      return Optional.of(
          "--package, --class, --library, --standalone, --critical and --java-api are for --java"
              + " DIR");
    }
    if (api == Api.PANAMA) {
      return Optional.empty();
    }
    if (standalone || critical) {
      return Optional.of("--standalone and --critical are for --java-api panama");
    }
    if (library != null && (library.startsWith(RESOURCE) || library.startsWith(":"))) {
      return Optional.of("with --java-api javacpp, --library is a name for the linker");
    }
    return header.isEmpty()
        ? Optional.of("--java-api javacpp needs --header FILE, which its native part includes")
        : Optional.empty();
  }

  /**
   * {@return the file of the class, as the user would write it}
   *
   * @param source the first input
   */
  Path file(Path source) {
    return folder.resolve(packageName.replace('.', '/')).resolve(className(source) + ".java");
  }

  /**
   * {@return the text of the class}
   *
   * @param source the first input
   * @param code where the code is unless the user said so: a shared library, or empty
   * @param header the C header that is written; there for JavaCPP
   * @param signatures the derivatives
   * @throws IllegalArgumentException if a name is no name of Java's
   */
  String text(
      Path source,
      Optional<Path> code,
      Optional<Path> header,
      List<DerivativeSignature> signatures) {
    if (api == Api.JAVACPP) {
      return JavaCppBinding.generate(
          new JavaCppBinding.Options(
              packageName,
              className(source),
              fileName(header.orElseThrow()),
              library != null ? library : code.map(JavaOptions::linkName).orElse(""),
              "jdiff " + ToolVersion.current().jdiff()),
          signatures);
    }
    return JavaBinding.generate(
        new JavaBinding.Options(
            packageName,
            className(source),
            librarySource(code),
            standalone,
            critical,
            "jdiff " + ToolVersion.current().jdiff()),
        signatures);
  }

  private static String fileName(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  private static String linkName(Path library) {
    return fileName(library).replaceFirst("^lib", "").replaceFirst("\\.so$", "");
  }

  private LibrarySource librarySource(Optional<Path> code) {
    if (library != null) {
      if (library.startsWith(RESOURCE)) {
        return new LibrarySource.Resource(library.substring(RESOURCE.length()));
      }
      return library.startsWith(":")
          ? new LibrarySource.ByPath(library.substring(1))
          : new LibrarySource.ByName(library);
    }
    return code.<LibrarySource>map(p -> new LibrarySource.ByPath(p.toString()))
        .orElseGet(LibrarySource.Loaded::new);
  }

  private String className(Path source) {
    if (className != null) {
      return className;
    }
    String stem = fileName(source).replaceFirst("\\.[^.]*$", "");
    StringBuilder made = new StringBuilder();
    for (String word : stem.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        made.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    boolean usable = !made.isEmpty() && Character.isJavaIdentifierStart(made.charAt(0));
    return usable ? made.toString() : "Derivatives" + made;
  }
}
