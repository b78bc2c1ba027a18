package org.jdiff.mutated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Isolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were damaged: each ends in a result or in diagnostics. LLVM may end the process in
 * which it works on one; then the same file, worked on in a child process, gives a diagnostic.
 */
class MutatedInputsTest {
  private static final int SECONDS_PER_MUTANT = 60;

  @TempDir private Path folder;

  /** Where the processes write what they make. */
  @TempDir private Path output;

  private final Map<String, Integer> tally = new TreeMap<>();
  private final List<String> findings = new ArrayList<>();

  @Test
  void damagedTextEndsInAResultOrDiagnostics() throws Exception {
    check(Mutant.Kind.TEXT, 400);
  }

  @Test
  void damagedBitcodeEndsInAResultOrDiagnostics() throws Exception {
    check(Mutant.Kind.BITCODE, 150);
  }

  @Test
  @Tag("slow")
  void muchDamagedTextEndsInAResultOrDiagnostics() throws Exception {
    check(Mutant.Kind.TEXT, 5_000);
  }

  @Test
  @Tag("slow")
  void muchDamagedBitcodeEndsInAResultOrDiagnostics() throws Exception {
    check(Mutant.Kind.BITCODE, 2_000);
  }

  private void check(Mutant.Kind kind, int count) throws Exception {
    long next = 0;
    while (next < count) {
      next = batch(kind, next, count - next) + 1;
    }
    System.out.println("damaged inputs, " + kind + ": " + tally);
    assertThat(findings).isEmpty();
    assertThat(tally.getOrDefault("result", 0)).isPositive();
    assertThat(tally.getOrDefault("refused", 0)).isPositive();
  }

  /** Works on mutants until one ends the process; returns the last. */
  private long batch(Mutant.Kind kind, long from, long count) throws Exception {
    Path errors = folder.resolve("errors");
    Process process = start(kind, from, count, errors);
    long current = from;
    boolean complete = false;
    try (Watch watch = new Watch(process);
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        watch.reset();
        if (line.startsWith(MutantMain.BEGIN)) {
          current = Long.parseLong(line.substring(MutantMain.BEGIN.length()));
          complete = false;
        } else if (line.startsWith(MutantMain.END)) {
          count(current, line.split(" ", 3)[2]);
          complete = true;
        }
      }
    }
    process.waitFor();
    if (!complete) {
      String said = Files.readString(errors, StandardCharsets.ISO_8859_1);
      Path report = folder.resolve("crash.log");
      ended(
          new Mutant(kind, current), Files.exists(report) ? said + Files.readString(report) : said);
      Files.deleteIfExists(report);
      List<String> left = MutantMain.left(output);
      if (!left.isEmpty()) {
        findings.add("mutant " + current + " left behind " + left);
      }
    }
    return current;
  }

  private Process start(Mutant.Kind kind, long from, long count, Path errors) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash.log"),
            "-Djdiff.root=" + System.getProperty("jdiff.root", ".."),
            "-cp",
            System.getProperty("java.class.path"),
            MutantMain.class.getName(),
            kind.name(),
            String.valueOf(from),
            String.valueOf(count),
            output.toString())
        .redirectError(errors.toFile())
        .start();
  }

  private void count(long seed, String outcome) {
    tally.merge(outcome.split(" ", 2)[0], 1, Integer::sum);
    if (outcome.startsWith("mistake")) {
      findings.add("mutant " + seed + ": " + outcome);
    }
  }

  /** The process ended; a child must end in its stead when there is one. */
  private void ended(Mutant mutant, String errors) throws IOException {
    tally.merge("ended the process", 1, Integer::sum);
    boolean explained =
        List.of("error[JD0901]", "LLVM ERROR: ", " SIG").stream().anyMatch(errors::contains);
    if (!explained) {
      findings.add(mutant + " ended the process silently or hung: " + errors);
      return;
    }
    String isolated =
        MutantMain.outcome(
            mutant, InputOptions.defaults().withIsolation(Isolation.CHILD_PROCESS), output);
    if (!isolated.equals("refused") && !isolated.equals("result")) {
      findings.add(mutant + " in a child process: " + isolated);
    }
  }

  /** Ends a process that says nothing for too long. */
  private static final class Watch implements AutoCloseable {
    private final Thread thread;
    private volatile long last = System.nanoTime();

    Watch(Process process) {
      thread =
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                      try {
                        TimeUnit.SECONDS.sleep(1);
                      } catch (InterruptedException e) {
                        return;
                      }
                      if (System.nanoTime() - last > TimeUnit.SECONDS.toNanos(SECONDS_PER_MUTANT)) {
                        process.destroyForcibly();
                      }
                    }
                  });
    }

    void reset() {
      last = System.nanoTime();
    }

    @Override
    public void close() {
      thread.interrupt();
    }
  }
}
