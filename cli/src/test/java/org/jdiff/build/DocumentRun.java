package org.jdiff.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does what a page tells its readers to do. A block with a file name is written to that file; a
 * block of {@code sh} is run, command by command; a block of {@code text} after it is what the last
 * command printed, where {@code …} stands for anything. A comment {@code <!-- not run: why -->}
 * before a block excludes it.
 */
final class DocumentRun {
  private static final String NOT_RUN = "not run: ";
  private static final int SECONDS = 120;
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private final String name;
  private final Path folder;
  private final List<String> skipped = new ArrayList<>();
  private String printed = "";

  /**
   * Prepares a run.
   *
   * @param name the page, for messages
   * @param folder where to work
   */
  DocumentRun(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /** {@return what was left out, and why} */
  List<String> skipped() {
    return skipped;
  }

  /** Runs all blocks of a page. */
  void run(String markdown) throws IOException, InterruptedException {
    for (MarkdownBlocks.Block block : MarkdownBlocks.of(markdown)) {
      String where = "%s:%d".formatted(name, block.line());
      if (block.remark().startsWith(NOT_RUN)) {
        skipped.add(where + ": " + block.remark().substring(NOT_RUN.length()));
        printed = null;
      } else if (!block.argument().isEmpty()) {
        Path file = folder.resolve(block.argument());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      } else if (block.language().equals("sh")) {
        commands(block.text(), where);
      } else if (block.language().equals("text")) {
        expect(block.text(), where);
      } else {
        fail("%s: a block of '%s' needs a file name or a remark", where, block.language());
      }
    }
  }

  private void expect(String text, String where) {
    if (printed == null) {
      return; // nothing was run
    }
    String pattern =
        Stream.of(text.strip().split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    assertThat(printed.strip()).as(where).matches(Pattern.compile(pattern, Pattern.DOTALL));
  }

  private void commands(String text, String where) throws IOException, InterruptedException {
    for (String command : text.replace("\\\n", " ").lines().toList()) {
      String plain = command.replaceFirst("\\s#\\s.*|^#.*", "").strip();
      if (plain.isEmpty()) {
        continue;
      }
      List<String> words = words(plain);
      List<String> program = program(words.getFirst());
      if (program.isEmpty()) {
        skipped.add("%s: %s is not installed".formatted(where, words.getFirst()));
        printed = null;
        return;
      }
      List<String> all = new ArrayList<>(program);
      all.addAll(words.subList(1, words.size()));
      run(all, where + ": " + plain);
    }
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      words.add(
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
    }
    return words;
  }

  /** What stands for a program; nothing if it is not installed. */
  private List<String> program(String word) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return switch (word) {
      case "jdiff", "scripts/jdiff" ->
          List.of(
              java,
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "--enable-native-access=ALL-UNNAMED",
              "org.jdiff.cli.Main");
      case "java" -> List.of(java);
      case "cc" -> installed("cc", "gcc", "clang");
      default ->
          word.startsWith("./")
              ? List.of(folder.resolve(word.substring(2)).toString())
              : installed(word);
    };
  }

  private static List<String> installed(String... names) {
    for (String candidate : names) {
      for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
        Path file = Path.of(directory, candidate);
        if (Files.isExecutable(file)) {
          return List.of(file.toString());
        }
      }
    }
    return List.of();
  }

  private void run(List<String> command, String what) throws IOException, InterruptedException {
    Path out = Files.createTempFile("printed", ".txt");
    Path err = Files.createTempFile("said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("CLASSPATH", classPath());
    environment.put("NO_COLOR", "1");
    Process process = builder.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      fail("%s: not done after %d s", what, SECONDS);
    }
    printed = Files.readString(out, StandardCharsets.UTF_8);
    String said = Files.readString(err, StandardCharsets.UTF_8);
    Files.delete(out);
    Files.delete(err);
    assertThat(process.exitValue()).as("%s\n%s%s", what, printed, said).isZero();
  }

  /** The classes of jdiff and what it uses, from wherever this JVM has them. */
  private static String classPath() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(key -> System.getProperty(key, ""))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
