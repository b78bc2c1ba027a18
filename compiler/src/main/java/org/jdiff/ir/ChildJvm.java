package org.jdiff.ir;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;

/**
 * A JVM like this one, for work that must not take this one along when it fails: malformed bitcode
 * and libraries of other versions can end a process in ways that nothing can catch.
 */
public final class ChildJvm {
  /** What a line of a child's standard error begins with that reports progress. */
  public static final String PROGRESS = "progress: ";

  private static final String MODULE = "org.jdiff.compiler";
  private static final int SIGNAL_BASE = 128;

  private ChildJvm() {}

  /** How a child ended. */
  public static final class Outcome {
    private final int exit;
    private final byte[] output;
    private final String errors;

    private final boolean hung;

    private Outcome(int exit, byte[] output, String errors, boolean hung) {
      this.exit = exit;
      this.output = output;
      this.errors = errors;
      this.hung = hung;
    }

    /** {@return its exit code; above 128 it is 128 and the number of the signal that ended it} */
    public int exit() {
      return exit;
    }

    /** {@return what it wrote to standard output} */
    public DataInputStream output() {
      return new DataInputStream(new ByteArrayInputStream(output));
    }

    /** {@return what it wrote to standard error} */
    public String errors() {
      return errors;
    }

    /** {@return in a few words how a child ended that should have returned 0} */
    public String reason() {
      if (hung) {
        return "LLVM did not come to an end";
      }
      for (String beginning : List.of("LLVM stopped: ", "LLVM ERROR: ")) {
        int at = errors.indexOf(beginning);
        if (at >= 0) {
          return errors.substring(at).lines().findFirst().orElse(beginning);
        }
      }
      String signal =
          errors
              .lines()
              .filter(l -> l.contains("SIG") && l.contains("at pc="))
              .findFirst()
              .map(l -> l.replaceFirst("^#\\s*", "").replaceFirst(" at pc=.*", ""))
              .orElse(exit > SIGNAL_BASE ? "signal " + (exit - SIGNAL_BASE) : "exit code " + exit);
      return "LLVM crashed (" + signal + ")";
    }
  }

  /**
   * Runs a class of this library.
   *
   * @param main a public class with a main method
   * @param arguments its arguments
   * @param input what it reads from standard input
   * @param limit how long it may take before it is taken for hanging and ended
   * @param progress is told what the child reports
   * @return how it ended
   * @throws IOException if no JVM can be started
   */
  public static Outcome run(
      Class<?> main,
      List<String> arguments,
      byte[] input,
      Duration limit,
      Consumer<String> progress)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-CreateCoredumpOnCrash",
            "-Xshare:auto"));
    Path report = Files.createTempFile("jdiff-child", ".log");
    command.add("-XX:ErrorFile=" + report);
    System.getProperties()
        .forEach(
            (key, value) -> {
              if (String.valueOf(key).startsWith("org.bytedeco.")) {
                command.add("-D" + key + "=" + value);
              }
            });
    command.addAll(main.getModule().isNamed() ? modules() : classPath());
    command.add(
        main.getModule().isNamed() ? "--module=" + MODULE + "/" + main.getName() : main.getName());
    command.addAll(arguments);
    try {
      return run(new ProcessBuilder(command).start(), input, limit, progress, report);
    } finally {
      Files.deleteIfExists(report);
    }
  }

  private static Outcome run(
      Process process, byte[] input, Duration limit, Consumer<String> progress, Path report)
      throws IOException {
    StringBuilder errors = new StringBuilder();
    AtomicBoolean hung = new AtomicBoolean();
    Thread watch = Thread.ofVirtual().start(() -> endAfter(limit, process, hung));
    Thread writer = Thread.ofVirtual().start(() -> write(process, input));
    Thread listener =
        Thread.ofVirtual()
            .start(
                () ->
                    process
                        .errorReader(StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> heed(line, errors, progress)));
    try (InputStream in = process.getInputStream()) {
      byte[] output = in.readAllBytes();
      int exit = process.waitFor();
      watch.interrupt();
      writer.join();
      listener.join();
      // What the JVM reports of a crash; empty otherwise.
      errors.append(Files.readString(report, StandardCharsets.ISO_8859_1));
      return new Outcome(exit, output, errors.toString(), hung.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a child process was running", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void endAfter(Duration limit, Process process, AtomicBoolean hung) {
    try {
      Thread.sleep(limit);
    } catch (InterruptedException e) {
      return; // it came to an end by itself
    }
    hung.set(true);
    process.destroyForcibly();
  }

  private static void heed(String line, StringBuilder errors, Consumer<String> progress) {
    if (line.startsWith(PROGRESS)) {
      progress.accept(line.substring(PROGRESS.length()));
    } else {
      errors.append(line).append('\n');
    }
  }

  private static void write(Process process, byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException e) {
      // The child ended without reading everything; its exit code tells why.
      return;
    }
  }

  private static List<String> modules() {
    List<String> words = new ArrayList<>();
    String path = System.getProperty("jdk.module.path");
    if (path != null) {
      words.add("--module-path=" + path);
    }
    // Nothing names the modules with native libraries, of which there is one per platform.
    words.add("--add-modules=" + (path == null ? "ALL-SYSTEM" : "ALL-MODULE-PATH"));
    words.add("--enable-native-access=" + MODULE + ",org.bytedeco.javacpp,org.bytedeco.llvm");
    return words;
  }

  /** What the child needs, wherever this process has it from. */
  private static List<String> classPath() throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    for (Class<?> type :
        List.of(ChildJvm.class, org.jdiff.model.Mode.class, Loader.class, LLVM.class)) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source != null) {
        places.add(path(source.getLocation()));
      }
    }
    String platform = Loader.getPlatform();
    addJar(places, Loader.class.getResource(platform + "/libjnijavacpp.so"));
    addJar(places, LLVM.class.getResource("/org/bytedeco/llvm/" + platform + "/libLLVM.so"));
    String joined = String.join(File.pathSeparator, places.stream().map(Path::toString).toList());
    return List.of("--enable-native-access=ALL-UNNAMED", "-cp", joined);
  }

  private static void addJar(Set<Path> places, URL resource) throws IOException {
    if (resource != null && resource.openConnection() instanceof JarURLConnection connection) {
      places.add(path(connection.getJarFileURL()));
    }
  }

  private static Path path(URL place) throws IOException {
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("'" + place + "' is not a file", e);
    }
  }
}
