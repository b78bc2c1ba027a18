package org.jdiff.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Differentiates functions of C, C++ or Rust source or of LLVM IR. Writes a Java class that calls
 * the derivatives, which is compiled with the project, and a native library among the project's
 * classes, which is packaged with them. Does nothing if nothing has changed since the last time.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CompileMojo extends AbstractJdiffMojo {
  private static final String CLAIMS = "org.jdiff.maven.outputs";

  /** The package of the Java class ({@code --package}). */
  @Parameter(property = "jdiff.packageName", required = true)
  String packageName;

  /**
   * The name of the Java class ({@code --class}). Default: made from the name of the source; with
   * several sources it has to be given.
   */
  @Parameter(property = "jdiff.className")
  String className;

  /**
   * The name of the native library without {@code lib} and {@code .so}. Default: the name of the
   * class if it is given, else the name of the source without extension.
   */
  @Parameter(property = "jdiff.libraryName")
  String libraryName;

  /** Whether the Java class needs nothing but the JDK; otherwise it needs jdiff-bindings. */
  @Parameter(property = "jdiff.standalone", defaultValue = "true")
  boolean standalone;

  /**
   * Whether the Java class has further methods named {@code …Critical}, which lend Java arrays to
   * the code instead of copying them ({@code --critical}).
   */
  @Parameter(property = "jdiff.critical", defaultValue = "false")
  boolean critical;

  /** The source folder that the Java class is written to. */
  @Parameter(
      property = "jdiff.generatedSourcesDirectory",
      defaultValue = "${project.build.directory}/generated-sources/jdiff",
      required = true)
  File generatedSourcesDirectory;

  /** The folder of classes and resources that the native library is written to. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
  File outputDirectory;

  /**
   * Made by Maven.
   *
   * @param toolchains knows the toolchains of the build
   */
  @Inject
  CompileMojo(ToolchainManager toolchains) {
    super(toolchains);
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException, IOException {
    Inputs inputs = inputs();
    if (className == null && inputs.sources().size() > 1) {
      throw new MojoFailureException(
          "execution '%s' has %d sources: name the Java class with <className>"
              .formatted(executionId(), inputs.sources().size()));
    }
    // Even if there is nothing to do, the compiler must find the class.
    project.addCompileSourceRoot(generatedSourcesDirectory.getPath());

    String platform = Platform.name(System.getProperty("os.name"), System.getProperty("os.arch"));
    String fileName = "lib" + libraryName(inputs) + ".so";
    Path library =
        outputDirectory
            .toPath()
            .resolve(packageName.replace('.', '/'))
            .resolve(platform)
            .resolve(fileName);
    List<String> command = command(inputs, library, fileName);
    String hash = fingerprint(inputs, command);
    Optional<BuildState> last = BuildState.read(stateFile());
    if (isCurrent(hash)) {
      claim(last.orElseThrow().files(base()));
      getLog().info("Derivatives are up to date: " + shown(library));
      return;
    }

    claim(List.of(library));
    Files.createDirectories(library.getParent());
    Files.createDirectories(generatedSourcesDirectory.toPath());
    JdiffProcess.Result result = jdiff().run(command);
    if (result.exitCode() != JdiffProcess.OK) {
      throw new MojoFailureException(failure(result));
    }
    List<Path> outputs = result.output().stream().map(o -> base().resolve(o)).toList();
    claim(outputs);
    removeFormer(last, outputs);
    BuildState.of(base(), hash, outputs).write(stateFile());
    for (Path output : outputs) {
      getLog().info("Written: " + shown(output));
    }
  }

  private String libraryName(Inputs inputs) {
    if (libraryName != null) {
      return libraryName;
    }
    if (className != null) {
      return className;
    }
    return String.valueOf(inputs.sources().get(0).getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  private List<String> command(Inputs inputs, Path library, String fileName)
      throws MojoFailureException {
    List<String> words = new ArrayList<>(List.of("compile"));
    words.addAll(inputs.options());
    words.addAll(codeOptions());
    words.addAll(List.of("-o", Options.path(base(), library)));
    words.addAll(List.of("--java", Options.path(base(), generatedSourcesDirectory.toPath())));
    Options.add(words, "--package", packageName);
    Options.add(words, "--class", className);
    Options.add(words, "--library", "resource:{platform}/" + fileName);
    Options.addIf(words, "--standalone", standalone);
    Options.addIf(words, "--critical", critical);
    for (FunctionParameters function : functions) {
      words.addAll(function.options());
    }
    return words;
  }

  /** Fails if another execution in this build writes one of the files. */
  private void claim(Collection<Path> outputs) throws MojoFailureException {
    Map<Path, String> owners = owners();
    for (Path output : outputs) {
      String owner = owners.putIfAbsent(output, executionId());
      if (owner != null && !owner.equals(executionId())) {
        throw new MojoFailureException(
            ("executions '%s' and '%s' both write %s: give them different <className> and"
                    + " <libraryName>")
                .formatted(owner, executionId(), shown(output)));
      }
    }
  }

  /** {@return which execution of this build has written, or left, each output} */
  @SuppressWarnings("unchecked") // Only this method puts it there.
  private Map<Path, String> owners() {
    return (Map<Path, String>)
        getPluginContext().computeIfAbsent(CLAIMS, key -> new ConcurrentHashMap<Path, String>());
  }

  /**
   * Removes what the last run wrote under other names: it must be neither compiled nor packed. A
   * name that has passed to another execution stays.
   */
  private void removeFormer(Optional<BuildState> last, List<Path> outputs) throws IOException {
    for (Path former : last.map(s -> s.files(base())).orElseGet(Set::of)) {
      if (!outputs.contains(former) && !owners().containsKey(former)) {
        Files.deleteIfExists(former);
      }
    }
  }

  private String failure(JdiffProcess.Result result) {
    String reason = result.summary().map(s -> ": " + s).orElse("");
    if (result.exitCode() == JdiffProcess.USAGE && result.errors() == 0) {
      return "jdiff refuses the configuration of execution '%s'%s".formatted(executionId(), reason);
    }
    return "jdiff found %d error%s%s"
        .formatted(result.errors(), result.errors() == 1 ? "" : "s", reason);
  }

  private String shown(Path path) {
    return Options.path(base(), path);
  }
}
