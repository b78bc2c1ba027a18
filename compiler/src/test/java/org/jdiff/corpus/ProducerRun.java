package org.jdiff.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdiff.corpus.ProducerResult.Execution;
import org.jdiff.corpus.ProducerResult.Stage;

/**
 * Has the files of producers worked on in child processes; a child that ends over a file, or does
 * not come to an end, is replaced by one that goes on with the next file.
 */
final class ProducerRun {
  private static final int SECONDS_PER_FILE = 120;

  private final Path place;
  private final ProducerChild.Runs runs;
  private final Path scratch;
  private final Path commands;

  /**
   * Describes what to do.
   *
   * @param place a folder or zip file
   * @param runs how programs are executed
   * @param scratch an existing folder for temporary files
   * @param commands the folder in which link commands are run
   */
  ProducerRun(Path place, ProducerChild.Runs runs, Path scratch, Path commands) {
    this.place = place;
    this.runs = runs;
    this.scratch = scratch;
    this.commands = commands;
  }

  /**
   * {@return the results of all files, in any order}
   *
   * @param children how many children work at a time
   */
  List<ProducerResult> results(int children) throws IOException, InterruptedException {
    List<ProducerResult> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(children)) {
      List<Callable<List<ProducerResult>>> shares = new ArrayList<>();
      for (int i = 0; i < children; i++) {
        int first = i;
        shares.add(() -> share(first, children));
      }
      for (Future<List<ProducerResult>> share : threads.invokeAll(shares)) {
        results.addAll(share.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return results;
  }

  private List<ProducerResult> share(int first, int step) throws IOException, InterruptedException {
    Path file = Files.createTempFile(scratch, "results", "");
    Path errors = Files.createTempFile(scratch, "errors", "");
    try (ProducerFiles files = ProducerFiles.in(place)) {
      int done = 0;
      while (first + done * step < files.count()) {
        int from = first + done * step;
        int exit = runChild(from, step, file, errors);
        List<String> lines = Files.readAllLines(file);
        done = lines.size();
        int next = first + done * step;
        if (next < files.count()) {
          ProducerResult ended = ended(files.name(next), exit, Files.readAllLines(errors));
          Files.writeString(file, ended.line() + "\n", StandardOpenOption.APPEND);
          done++;
        }
      }
    }
    return Files.readAllLines(file).stream().map(ProducerResult::parse).toList();
  }

  /** What is known of the file over which a child ended. */
  private static ProducerResult ended(String name, int exit, List<String> errors) {
    String why =
        errors.stream()
            .filter(l -> l.contains("LLVM") || l.contains("SIG") || l.contains("Exception"))
            .findFirst()
            .orElse("");
    boolean code = errors.contains(Stage.CODE + " " + name);
    boolean read = errors.contains(Stage.READ + " " + name);
    return new ProducerResult(
        name,
        code ? Stage.CODE : read ? Stage.READ : Stage.NOTHING,
        code ? Execution.DIFFERENT : Execution.NONE,
        "the process ended with " + exit + ": " + why);
  }

  private int runChild(int from, int step, Path results, Path errors)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + scratch.resolve("crash-%p.log"),
                "-cp",
                System.getProperty("java.class.path"),
                ProducerChild.class.getName(),
                place.toString(),
                String.valueOf(from),
                String.valueOf(step),
                runs.name(),
                results.toString(),
                scratch.toString(),
                commands.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    long size = -1;
    while (!process.waitFor(SECONDS_PER_FILE, TimeUnit.SECONDS)) {
      long now = Files.size(results);
      if (now == size) {
        process.destroyForcibly();
      }
      size = now;
    }
    return process.exitValue();
  }
}
