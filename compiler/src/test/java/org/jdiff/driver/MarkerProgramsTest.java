package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs with marker calls, compiled by the bundled clang without and with optimisation. A
 * comment {@code check NAME: NUMBERS} says what the function of that name writes to the array that
 * it is given.
 */
class MarkerProgramsTest {
  private static final Path SOURCES = Path.of("..", "testdata", "markers");
  private static final int LENGTH = 64;

  private static final Pattern CHECK = Pattern.compile("check (\\w+):((?: [-+.\\w]+)+)");

  private record Check(String function, List<Double> expected) {}

  @TestFactory
  Stream<DynamicTest> markersGiveTheExpectedNumbers() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().matches(".*\\.(c|cpp)")) {
          for (String level : List.of("-O0", "-O2")) {
            for (boolean safe : new boolean[] {false, true}) {
              if (safe && Files.readString(file).contains("planned only")) {
                continue;
              }
              String name = file.getFileName() + " " + level + (safe ? " safe" : "");
              tests.add(DynamicTest.dynamicTest(name, () -> run(file, level, safe)));
            }
          }
        }
      }
    }
    return tests.stream();
  }

  private static List<Check> checks(Path file) {
    try {
      List<Check> checks = new ArrayList<>();
      Matcher matcher = CHECK.matcher(Files.readString(file));
      while (matcher.find()) {
        List<Double> numbers =
            Arrays.stream(matcher.group(2).trim().split(" ")).map(Double::valueOf).toList();
        checks.add(new Check(matcher.group(1), numbers));
      }
      return checks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path file, String level, boolean safe) throws Throwable {
    List<Check> checks = checks(file);
    assertThat(checks).isNotEmpty();
    CompileRequest request =
        CompileRequest.of(Input.file(file))
            .withClangArguments(List.of(level, "-fno-math-errno"))
            .withSafe(safe);
    try (Compilation compilation = Jdiff.compile(request);
        Loaded loaded = compilation.load();
        Arena arena = Arena.ofConfined()) {
      assertThat(compilation.text()).doesNotContainPattern("@\\w*__enzyme");
      for (Check check : checks) {
        MemorySegment out = arena.allocate(ValueLayout.JAVA_DOUBLE, LENGTH);
        Linker.nativeLinker()
            .downcallHandle(
                loaded.symbol(check.function()), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS))
            .invokeWithArguments(out);
        for (int i = 0; i < check.expected().size(); i++) {
          double expected = check.expected().get(i);
          assertThat(out.getAtIndex(ValueLayout.JAVA_DOUBLE, i))
              .as("%s, number %d", check.function(), i)
              .isCloseTo(expected, within(1e-14 * Math.max(1, Math.abs(expected))));
        }
      }
    }
  }
}
