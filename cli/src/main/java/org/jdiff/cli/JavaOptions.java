package org.jdiff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdiff.bindgen.JavaBinding;
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

  /** {@return what is wrong with the combination of options, empty if nothing is} */
  Optional<String> mistake() {
    boolean any =
        className != null || !packageName.isEmpty() || standalone || critical || library != null;
    return folder == null && any
        ? Optional.of(
            "--package, --class, --library, --standalone and --critical are for --java DIR")
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
   * @param signatures the derivatives
   * @throws IllegalArgumentException if a name is no name of Java's
   */
  String text(Path source, Optional<Path> code, List<DerivativeSignature> signatures) {
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
    String name = Optional.ofNullable(source.getFileName()).map(Path::toString).orElse("");
    String stem = name.replaceFirst("\\.[^.]*$", "");
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
