package org.jdiff.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The Maven that runs these tests, started again for another project. Its repository is the user's,
 * by way of links, with the jdiff of this source tree in it; the user's own copy does not change.
 */
final class NestedMaven implements AutoCloseable {
  /** The modules that the plugin consists of; the plugin's own goals are in the last. */
  private static final List<String> MODULES =
      List.of("bindings", "compiler", "cli", "maven-plugin");

  /** Variables that a running Maven sets for itself. */
  private static final Set<String> OWN_VARIABLES =
      Set.of("MAVEN_PROJECTBASEDIR", "MAVEN_BASEDIR", "MAVEN_CMD_LINE_ARGS", "MAVEN_CONFIG");

  private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final long LONGEST_RUN_SECONDS = 300;

  private final Path program;
  private final Path repository;
  private final List<Path> links = new ArrayList<>();

  /**
   * How a build ended.
   *
   * @param exitCode Maven's exit code
   * @param log everything that it wrote
   */
  record Build(int exitCode, String log) {
    /** Requires success. */
    Build succeeds() {
      assertThat(exitCode).as(log).isZero();
      return this;
    }

    /** Requires that the build fails, as opposed to not starting. */
    Build fails() {
      assertThat(exitCode).as(log).isEqualTo(1);
      return this;
    }

    /** {@return the lines of the log that report an error} */
    List<String> errors() {
      return log.lines().filter(line -> line.startsWith("[ERROR]")).toList();
    }
  }

  /**
   * Prepares the repository.
   *
   * @param folder an empty folder for it
   */
  NestedMaven(Path folder) throws IOException {
    String windows = System.getProperty("os.name").startsWith("Windows") ? ".cmd" : "";
    program = Path.of(property("maven.home"), "bin", "mvn" + windows);
    assertThat(program).as("the Maven that runs this test").isExecutable();
    repository = folder;
    Path user = Path.of(property("repository"));
    linkEntries(user, repository, "org");
    linkEntries(user.resolve("org"), Files.createDirectory(repository.resolve("org")), "jdiff");
    install();
  }

  /**
   * Builds a project.
   *
   * @param project its folder
   * @param arguments phases, goals and options
   */
  Build run(Path project, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "-B", "-e"));
    command.add("-Dmaven.repo.local=" + repository);
    command.add("-Djdiff.version=" + version());
    command.add("-Dstyle.color=never");
    if (property("network").equals("offline=true")) {
      command.add("-o");
    }
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(project, "maven", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeAll(OWN_VARIABLES);
    // Surefire points it at the JDK of the tests; Maven is to run on its own again.
    builder.environment().put("JAVA_HOME", property("maven.java"));
    builder.environment().merge("MAVEN_OPTS", SHORT_RUN, (options, added) -> options + " " + added);
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String text = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    assertThat(ended).as("Maven ends; so far it wrote\n" + text).isTrue();
    return new Build(process.exitValue(), text);
  }

  /** Removes the links to the user's repository. */
  @Override
  public void close() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  /** {@return the version of jdiff that is in the repository} */
  static String version() {
    return property("version");
  }

  private static String property(String name) {
    String value = System.getProperty("jdiff.test." + name);
    assertThat(value)
        .as("these tests need the property jdiff.test.%s, which the pom gives them", name)
        .isNotEmpty();
    return value;
  }

  /** Puts the modules into the repository: poms as they are, and classes packed into jars. */
  private void install() throws IOException {
    Path root = Path.of(System.getProperty("jdiff.root"));
    Files.copy(root.resolve("pom.xml"), file("jdiff-parent", ".pom"));
    for (String module : MODULES) {
      String name = module.equals("maven-plugin") ? "jdiff-maven-plugin" : "jdiff-" + module;
      Path folder = root.resolve(module);
      Files.copy(folder.resolve("pom.xml"), file(name, ".pom"));
      pack(folder.resolve("target/classes"), file(name, ".jar"));
    }
  }

  private Path file(String artifact, String extension) throws IOException {
    Path folder = repository.resolve("org/jdiff").resolve(artifact).resolve(version());
    Files.createDirectories(folder);
    return folder.resolve(artifact + "-" + version() + extension);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    assertThat(classes).as("classes that `mvn test` has made").isDirectory();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path path : tree.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        entries.putNextEntry(new ZipEntry(name));
        Files.copy(path, entries);
        entries.closeEntry();
      }
    }
  }

  private void linkEntries(Path from, Path to, String except) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith(except)) {
          links.add(Files.createSymbolicLink(to.resolve(entry.getFileName()), entry));
        }
      }
    }
  }
}
