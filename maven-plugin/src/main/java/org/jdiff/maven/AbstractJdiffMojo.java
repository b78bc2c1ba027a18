package org.jdiff.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** What the goals share: what to read, how to start jdiff, and when there is nothing to do. */
abstract class AbstractJdiffMojo extends AbstractMojo {
  /** Variables that change where clang looks for headers. */
  private static final List<String> CLANG_VARIABLES =
      List.of("CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH");

  /** The project that is built. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** The folder of the native sources. */
  @Parameter(
      property = "jdiff.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/native",
      required = true)
  File sourceDirectory;

  /**
   * The files to differentiate, as paths or globs relative to {@code sourceDirectory}; they are
   * linked with each other. Default: every {@code .c}, {@code .cpp}, {@code .cc}, {@code .cxx},
   * {@code .ll}, {@code .bc} and {@code .rs} file in it and its folders.
   */
  @Parameter List<String> sources = new ArrayList<>();

  /**
   * The derivatives to make. Each {@code <function>} has the options of {@code jdiff compile} that
   * belong to one {@code --fn}: {@code fn}, {@code args}, {@code ret}, {@code mode}, {@code name},
   * {@code width}, {@code noPrimal}, {@code raw}, {@code safe}, {@code parallel}; and {@code check}
   * with {@code skip}, {@code args}, {@code sets}, {@code lengths}, {@code seed}, {@code points}
   * for the goal {@code check}.
   */
  @Parameter List<FunctionParameters> functions = new ArrayList<>();

  /** Files that give bodies of functions which the sources only declare ({@code --link}). */
  @Parameter List<File> link = new ArrayList<>();

  /** Folders where clang looks for headers ({@code -I}). */
  @Parameter List<File> includes = new ArrayList<>();

  /** Macros for clang: {@code NAME} or {@code NAME=VALUE} ({@code -D}). */
  @Parameter List<String> defines = new ArrayList<>();

  /** Further arguments for clang, such as {@code -std=c17} ({@code --clang-arg}). */
  @Parameter List<String> clangArgs = new ArrayList<>();

  /** The clang for C and C++ sources ({@code --cc}). Default: the one inside jdiff. */
  @Parameter(property = "jdiff.cc")
  String cc;

  /** The compiler for Rust sources ({@code --rustc}). Default: {@code rustc}. */
  @Parameter(property = "jdiff.rustc")
  String rustc;

  /** Further arguments for rustc ({@code --rust-arg}). */
  @Parameter List<String> rustArgs = new ArrayList<>();

  /**
   * What reads bitcode that is newer than the LLVM inside jdiff: a library, a program or the folder
   * of an installation ({@code --llvm}). Default: it is looked for.
   */
  @Parameter(property = "jdiff.llvm")
  String llvm;

  /** How much to optimise the result, from 0 to 3 ({@code -O}). */
  @Parameter(property = "jdiff.optimize", defaultValue = "3")
  int optimize;

  /** The processor to make code for, or {@code native} ({@code --cpu}). Default: the baseline. */
  @Parameter(property = "jdiff.cpu")
  String cpu;

  /**
   * The home of the Java, 22 or newer, that jdiff runs on. Default: the {@code jdk} toolchain, the
   * Java that Maven runs on, {@code JAVA_HOME}, {@code java} on the search path, or the newest in
   * the usual folders; the first that is new enough.
   */
  @Parameter(property = "jdiff.jdk")
  File jdk;

  /** Further options for the JVM that jdiff runs in, such as {@code -Xmx4g}. */
  @Parameter List<String> jvmArgs = new ArrayList<>();

  /** Whether to do nothing. */
  @Parameter(property = "jdiff.skip", defaultValue = "false")
  boolean skip;

  /** Whether to run even if nothing has changed since the last time. */
  @Parameter(property = "jdiff.force", defaultValue = "false")
  boolean force;

  /** Where the plugin remembers what it did last. */
  @Parameter(defaultValue = "${project.build.directory}/jdiff", readonly = true, required = true)
  File stateDirectory;

  /** The running build; it knows the selected toolchain. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The execution of the goal; it has the id that the user chose. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** The plugin and everything that it depends on, jdiff among it. */
  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  List<Artifact> pluginArtifacts = List.of();

  private final ToolchainManager toolchains;

  /**
   * A goal; Maven sets its parameters afterwards.
   *
   * @param toolchains knows the toolchains of the build
   */
  AbstractJdiffMojo(ToolchainManager toolchains) {
    this.toolchains = toolchains;
  }

  /** Does the work of the goal; there is something to do unless the inputs have not changed. */
  abstract void run() throws MojoExecutionException, MojoFailureException, IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("jdiff is skipped (jdiff.skip)");
      return;
    }
    requireFunctions();
    try {
      run();
    } catch (IOException e) {
      throw new MojoExecutionException("jdiff cannot read or write: " + e.getMessage(), e);
    }
  }

  private void requireFunctions() throws MojoFailureException {
    if (functions.isEmpty()) {
      throw new MojoFailureException(
          "no function to differentiate: add"
              + " <functions><function><fn>NAME</fn><args>dup,const</args></function></functions>"
              + " to the configuration of execution '%s'".formatted(executionId()));
    }
    for (FunctionParameters function : functions) {
      if (function.fn == null || function.fn.isBlank()) {
        throw new MojoFailureException(
            "a <function> without <fn> in execution '%s'".formatted(executionId()));
      }
    }
  }

  /** {@return the folder of the project, where jdiff runs} */
  final Path base() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** {@return the name of the execution, which the user chose} */
  final String executionId() {
    return execution.getExecutionId();
  }

  /** {@return what to read, and how} */
  final Inputs inputs() throws MojoFailureException {
    Path folder = sourceDirectory.toPath().toAbsolutePath().normalize();
    return new Inputs(
        base(),
        folder,
        SourceSelection.find(folder, sources),
        link.stream().map(File::toPath).toList(),
        includes.stream().map(File::toPath).toList(),
        defines,
        clangArgs,
        cc,
        rustc,
        rustArgs,
        llvm);
  }

  /** {@return the options for making code} */
  final List<String> codeOptions() throws MojoFailureException {
    if (optimize < 0 || optimize > 3) {
      throw new MojoFailureException("<optimize> takes 0, 1, 2 or 3, not " + optimize);
    }
    List<String> options = new ArrayList<>(List.of("-O" + optimize));
    Options.add(options, "--cpu", cpu);
    return options;
  }

  /** {@return the file that remembers what this execution of the goal did last} */
  final Path stateFile() {
    // Two ids may differ in other characters only.
    String id = executionId();
    String plain = id.replaceAll("[^A-Za-z0-9_.-]", "_");
    String suffix = plain.equals(id) ? "" : "-" + Integer.toHexString(id.hashCode());
    return stateDirectory.toPath().resolve(plain + suffix + "." + execution.getGoal());
  }

  /**
   * {@return the hash of everything that the result of commands depends on}
   *
   * <p>Files: everything in the folder of native sources and in folders of headers inside the
   * project but not what the build makes, the sources and {@code link} files wherever they are, and
   * the headers elsewhere that {@code #include} lines lead to.
   *
   * @param inputs what is read
   * @param options the options of the commands
   */
  final String fingerprint(Inputs inputs, List<String> options)
      throws IOException, MojoFailureException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.words(toolVersion());
    fingerprint.words(options);
    fingerprint.words(
        CLANG_VARIABLES.stream().map(v -> System.getenv().getOrDefault(v, "")).toList());
    Set<Path> files = new TreeSet<>(SourceSelection.files(inputs.sourceDirectory()));
    for (Path include : inputs.includes()) {
      Path folder = include.toAbsolutePath().normalize();
      if (folder.startsWith(base()) && !base().startsWith(folder)) {
        files.addAll(SourceSelection.files(folder));
      }
    }
    // The goal's own results must not count where one of the folders holds the whole project.
    Path target = stateDirectory.toPath().toAbsolutePath().normalize().getParent();
    files.removeIf(file -> target != null && file.startsWith(target));
    files.addAll(inputs.sources());
    inputs.link().stream().filter(Files::isRegularFile).forEach(files::add);
    files.addAll(HeaderScan.headers(inputs));
    for (Path file : files) {
      fingerprint.file(Options.path(base(), file), file);
    }
    return fingerprint.hex();
  }

  /** {@return whether the last run had the same inputs and its outputs are still there} */
  final boolean isCurrent(String hash) throws IOException {
    Optional<BuildState> last = BuildState.read(stateFile());
    return !force && last.isPresent() && last.get().isCurrent(base(), hash);
  }

  /** {@return jdiff, ready to be started} */
  final JdiffProcess jdiff() throws MojoFailureException {
    Path running = Path.of(System.getProperty("java.home"));
    JavaSearch search = new JavaSearch(System.getenv(), running, this::toolchainHomes);
    return new JdiffProcess(
        search.find(jdk == null ? null : jdk.toPath()),
        classPath(),
        jvmArgs,
        base(),
        stateDirectory.toPath(),
        getLog());
  }

  private List<Path> classPath() {
    return pluginArtifacts.stream()
        .filter(a -> !isPlugin(a))
        .map(Artifact::getFile)
        .map(File::toPath)
        .toList();
  }

  private boolean isPlugin(Artifact artifact) {
    return artifact.getArtifactId().equals(execution.getArtifactId())
        && artifact.getGroupId().equals(execution.getGroupId());
  }

  /** Versions of all parts of jdiff; what is under development also changes with its files. */
  private List<String> toolVersion() throws IOException {
    List<String> versions = new ArrayList<>();
    for (Artifact artifact : pluginArtifacts) {
      versions.add(artifact.toString());
      Path file = artifact.getFile().toPath();
      if (artifact.isSnapshot() && Files.isRegularFile(file)) {
        versions.add(Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return versions;
  }

  /** The toolchain that the build has selected, then all that are new enough. */
  private List<Path> toolchainHomes() {
    List<Toolchain> found = new ArrayList<>();
    Toolchain selected = toolchains.getToolchainFromBuildContext("jdk", session);
    if (selected != null) {
      found.add(selected);
    }
    Map<String, String> newEnough = Map.of("version", "[" + JavaSearch.OLDEST + ",)");
    found.addAll(toolchains.getToolchains(session, "jdk", newEnough));
    List<Path> homes = new ArrayList<>();
    for (Toolchain toolchain : found) {
      String java = toolchain.findTool("java");
      Path bin = java == null ? null : Path.of(java).toAbsolutePath().getParent();
      if (bin != null && bin.getParent() != null) {
        homes.add(bin.getParent());
      }
    }
    return homes;
  }
}
