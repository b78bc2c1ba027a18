package org.jdiff.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Finds a Java that jdiff runs on. The order and the folders are those of {@code scripts/jdiff},
 * with what only Maven knows in front: the parameter {@code <jdk>}, and toolchains.
 */
final class JavaSearch {
  /** The first release whose {@code java.lang.foreign} is no preview. */
  static final int OLDEST = 22;

  private static final Pattern RELEASE_FILE =
      Pattern.compile("^JAVA_VERSION=\"?(\\d+)", Pattern.MULTILINE);
  private static final Pattern VERSION_OUTPUT = Pattern.compile("version \"(\\d+)");

  private final Map<String, String> environment;
  private final Path running;
  private final Supplier<List<Path>> toolchains;
  private final List<String> looked = new ArrayList<>();

  /**
   * @param environment the environment variables
   * @param running the home of the Java that runs this
   * @param toolchains the homes that Maven's toolchains name; asked only if they matter
   */
  JavaSearch(Map<String, String> environment, Path running, Supplier<List<Path>> toolchains) {
    this.environment = environment;
    this.running = running;
    this.toolchains = toolchains;
  }

  /**
   * {@return the program {@code java} of the first Java that fits}
   *
   * @param chosen the home that the user chose, which must fit then; or null
   * @throws MojoFailureException if none fits, with what was looked at and how to get one
   */
  Path find(Path chosen) throws MojoFailureException {
    Optional<Path> home;
    if (chosen != null) {
      home = first("<jdk>", List.of(chosen));
    } else if (!variable("JDIFF_JAVA_HOME").isEmpty()) {
      home = first("JDIFF_JAVA_HOME", List.of(Path.of(variable("JDIFF_JAVA_HOME"))));
    } else {
      home =
          first("toolchain", toolchains.get())
              .or(() -> first("Java of this Maven", List.of(running)))
              .or(() -> first("JAVA_HOME", javaHome()))
              .or(() -> first("java on PATH", onPath()))
              .or(this::newestInstalled);
    }
    return home.map(JavaSearch::program)
        .orElseThrow(() -> new MojoFailureException(missing(chosen != null)));
  }

  private Optional<Path> first(String where, List<Path> homes) {
    return homes.stream().filter(home -> fits(where, home)).findFirst();
  }

  private boolean fits(String where, Path home) {
    int release = release(home);
    looked.add("%s: %s (%s)".formatted(where, home, release == 0 ? "no Java" : "Java " + release));
    return release >= OLDEST;
  }

  private List<Path> javaHome() {
    String home = variable("JAVA_HOME");
    return home.isEmpty() ? List.of() : List.of(Path.of(home));
  }

  private List<Path> onPath() {
    for (String folder : variable("PATH").split(File.pathSeparator, -1)) {
      Optional<Path> home = homeOfProgramIn(folder);
      if (home.isPresent()) {
        return List.of(home.get());
      }
    }
    return List.of();
  }

  private static Optional<Path> homeOfProgramIn(String folder) {
    try {
      Path java = Path.of(folder, isWindows() ? "java.exe" : "java");
      if (!folder.isEmpty() && Files.isExecutable(java)) {
        return Optional.ofNullable(java.toRealPath().getParent()).map(Path::getParent);
      }
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // Search paths have entries that lead nowhere; the next one may do better.
      return Optional.empty();
    }
  }

  private Optional<Path> newestInstalled() {
    Path newest = null;
    int release = 0;
    for (Path folder : usualFolders()) {
      for (Path home : homesIn(folder)) {
        if (fits(folder.toString(), home) && release(home) > release) {
          newest = home;
          release = release(home);
        }
      }
    }
    return Optional.ofNullable(newest);
  }

  private List<Path> usualFolders() {
    String given = environment.get("JDIFF_JVM_DIRS");
    if (given != null) {
      return Stream.of(given.split(File.pathSeparator, -1))
          .filter(folder -> !folder.isEmpty())
          .map(Path::of)
          .toList();
    }
    List<Path> folders = new ArrayList<>();
    Stream.of("/usr/lib/jvm", "/opt", "/opt/java", "/Library/Java/JavaVirtualMachines")
        .map(Path::of)
        .forEach(folders::add);
    String user = System.getProperty("user.home");
    folders.add(Path.of(user, ".sdkman", "candidates", "java"));
    folders.add(Path.of(user, ".jdks"));
    if (isWindows()) {
      String programs = environment.getOrDefault("ProgramFiles", "C:\\Program Files");
      folders.add(Path.of(programs, "Java"));
      folders.add(Path.of(programs, "Eclipse Adoptium"));
    }
    return folders;
  }

  private static List<Path> homesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .sorted()
          .flatMap(entry -> Stream.of(entry, entry.resolve("Contents/Home")))
          .filter(home -> Files.isExecutable(program(home)))
          .toList();
    } catch (IOException e) {
      // A folder that may not be listed has nothing to offer.
      return List.of();
    }
  }

  /** {@return the feature release of the Java in a folder, 0 if there is none} */
  private static int release(Path home) {
    if (!Files.isExecutable(program(home))) {
      return 0;
    }
    // The file "release" saves the start of a JVM; a Java without it is asked.
    Path file = home.resolve("release");
    try {
      if (Files.isReadable(file)) {
        Matcher matcher = RELEASE_FILE.matcher(Files.readString(file));
        if (matcher.find()) {
          return Integer.parseInt(matcher.group(1));
        }
      }
      return asked(home);
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static int asked(Path home) throws IOException {
    Process process =
        new ProcessBuilder(program(home).toString(), "-version").redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      Matcher matcher =
          VERSION_OUTPUT.matcher(new String(out.readAllBytes(), StandardCharsets.UTF_8));
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
  }

  private static Path program(Path home) {
    return home.resolve("bin").resolve(isWindows() ? "java.exe" : "java");
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  private String missing(boolean chosen) {
    StringBuilder text = new StringBuilder();
    text.append("jdiff needs Java %d or newer to run, and found none.".formatted(OLDEST));
    text.append("\n  looked at:");
    looked.forEach(line -> text.append("\n    ").append(line));
    if (looked.isEmpty()) {
      text.append(" toolchains, JAVA_HOME, PATH and the usual folders; there is no Java at all");
    }
    text.append("\n  help: install a JDK %d or newer (https://adoptium.net);".formatted(OLDEST));
    text.append(" Maven itself may go on running on another one");
    text.append(
        chosen
            ? "\n  help: or let <jdk> (-Djdiff.jdk=...) name one that is new enough"
            : "\n  help: or name one that is installed: <jdk> in the configuration of"
                + " jdiff-maven-plugin, -Djdiff.jdk=..., a toolchain, or JDIFF_JAVA_HOME");
    return text.toString();
  }
}
