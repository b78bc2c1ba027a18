package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdiff.driver.CheckRequest.ArgumentValue;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loops with several ways back to their head, and counters of few bits that go round. */
class SeveralLatchesTest {
  private static final String FILE = "two_latches.ll";

  /** The values are those of an array, then those of numbers. */
  @ParameterizedTest
  @CsvSource({
    "two_latches, DC, x=0.5 -0.3 1.5 0.7 -2 n=5",
    "two_latches, DC, x=-0.5 -0.3 n=2",
    "two_latches, DC, x=0.5 n=0",
    "two_latches_that_leave, DCC, x=0.5 -0.3 -1.5 0.7 -2 3 n=6 limit=2",
    "two_latches_that_leave, DCC, x=-0.5 -0.3 -1.5 0.7 -2 3 n=6 limit=9",
    "two_latches_that_leave, DCC, x=-0.5 3 -1.5 0.7 -2 3 n=6 limit=1",
    "three_latches_of_two_loops, DC, x=0.5 -0.3 1.5 0.7 -2 n=5",
    "three_latches_of_two_loops, DC, x=1.5 1.3 1.5 0.7 2 0.25 n=6",
    "counter_that_wraps, AC, x=1.25 start=2",
    "counter_that_wraps, AC, x=-0.5 start=-37",
    "counter_that_wraps, AC, x=0.75 start=5",
    "index_that_wraps, DC, x=0.5 -0.3 0.7 -0.2 start=250",
    "index_that_wraps, DC, x=0.5 -0.3 0.7 -0.2 start=-20",
  })
  void everyWayBackIsTakenBackwards(String function, String activities, String values) {
    List<ArgumentActivity> arguments =
        activities
            .chars()
            .mapToObj(c -> c == 'D' ? Activity.DUP : c == 'A' ? Activity.ACTIVE : Activity.CONST)
            .map(a -> new ArgumentActivity(Optional.empty(), a))
            .toList();
    CheckRequest request =
        CheckRequest.of(List.of(Input.text(FILE, ValueChecks.read(FILE))), function, arguments);
    for (String part : values.split(" (?=[a-z])")) {
      String name = part.substring(0, part.indexOf('='));
      List<Double> numbers =
          Arrays.stream(part.substring(part.indexOf('=') + 1).split(" "))
              .map(Double::valueOf)
              .toList();
      boolean array = name.equals("x") && activities.startsWith("D");
      request =
          request.withValue(
              name,
              array
                  ? new ArgumentValue.Elements(numbers)
                  : new ArgumentValue.Scalar(numbers.getFirst()));
    }
    CheckReport report = Jdiff.check(request);
    assertThat(report.rows()).hasSize(6).allMatch(CheckReport.Row::passed);
    assertThat(report.passed()).isTrue();
  }
}
