package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Bad input and bad requests: each of {@code testdata/malformed} gives the diagnostics that it
 * announces.
 */
class MalformedInputTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("jdiff.root", ".."), "testdata", "malformed");

  private static final Pattern EXPECT =
      Pattern.compile("; expect: (JD\\d{4})(?: file=(\\S+))?(?: line=(\\d+))?(?: text=(.*))?");

  private record Expected(String code, String line, String text) {}

  @TestFactory
  Stream<DynamicTest> everyBadInputGivesItsDiagnostics() throws IOException {
    List<Path> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".c")) {
          continue;
        }
        Path input =
            name.endsWith(".expect")
                ? FOLDER.resolve(name.substring(0, name.length() - ".expect".length()))
                : file;
        // An unknown word cannot be said to the library; the command line refuses it.
        boolean sayable = !announcement(input).toString().contains("JD0104");
        if (!inputs.contains(input) && sayable) {
          inputs.add(input);
        }
      }
    }
    return inputs.stream()
        .map(i -> DynamicTest.dynamicTest(i.getFileName().toString(), () -> check(i)));
  }

  private static List<String> announcement(Path input) throws IOException {
    Path beside = FOLDER.resolve(input.getFileName() + ".expect");
    Path source = Files.exists(beside) ? beside : input;
    return new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1)
        .lines()
        .takeWhile(l -> l.startsWith(";"))
        .toList();
  }

  private static void check(Path input) throws IOException {
    List<Expected> expected = new ArrayList<>();
    String function = "f";
    List<DiffRequest.ArgumentActivity> activities = new ArrayList<>();
    for (String line : announcement(input)) {
      Matcher matcher = EXPECT.matcher(line.strip());
      if (matcher.matches()) {
        expected.add(
            new Expected(
                matcher.group(1),
                Optional.ofNullable(matcher.group(3)).orElse(""),
                Optional.ofNullable(matcher.group(4)).orElse("")));
      }
      if (line.startsWith("; request:")) {
        for (String word : line.substring("; request:".length()).strip().split(" +", -1)) {
          if (word.startsWith("fn=")) {
            function = word.substring(3);
          } else if (word.startsWith("args=") && word.length() > 5) {
            for (String activity : word.substring(5).split(",", -1)) {
              activities.add(
                  new DiffRequest.ArgumentActivity(
                      Optional.empty(), Activity.parse(activity).orElseThrow()));
            }
          }
        }
      }
    }
    assertThat(expected).as("announcements of %s", input).isNotEmpty();
    List<Diagnostic> found = compile(input, function, activities);
    for (Expected e : expected) {
      assertThat(found)
          .as("%s line %s text '%s' among %s", e.code(), e.line(), e.text(), found)
          .anyMatch(d -> matches(d, e));
    }
  }

  private static boolean matches(Diagnostic found, Expected expected) {
    boolean line =
        expected.line().isEmpty()
            || found
                .position()
                .map(p -> p.line() == Integer.parseInt(expected.line()))
                .orElse(false);
    boolean text =
        Stream.concat(
                Stream.of(found.message()),
                Stream.concat(found.notes().stream(), found.helps().stream()))
            .anyMatch(t -> t.contains(expected.text()));
    return found.code().name().equals(expected.code()) && line && text;
  }

  private static List<Diagnostic> compile(
      Path input, String function, List<DiffRequest.ArgumentActivity> activities) {
    DiffRequest request =
        new DiffRequest(
            function,
            Mode.REVERSE,
            activities,
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            false);
    try (Compilation compilation =
        Jdiff.compile(CompileRequest.of(Input.file(input)).with(request))) {
      return compilation.warnings();
    } catch (DiffException e) {
      return e.diagnostics();
    }
  }
}
