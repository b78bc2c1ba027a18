package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest.ArgumentActivity;

/** Checks derivatives of functions in files beside this package's tests by all oracles. */
final class ValueChecks {
  private static final String FOLDER = "/org/jdiff/values/";

  private ValueChecks() {}

  /**
   * Asserts that forward mode, reverse mode with both tapes and differences agree, and that the
   * primal's results are unchanged.
   *
   * @param file a file of IR
   * @param call the name of a function, a space, and a letter per parameter: D for dup, A for
   *     active, C for const
   */
  static void agree(String file, String call) {
    CheckReport report = Jdiff.check(request(file, call));
    assertThat(report.rows()).as("%s of %s", call, file).allMatch(CheckReport.Row::passed);
    assertThat(report.passed()).isTrue();
  }

  /** Asserts that a function is refused with a code. */
  static void refused(String file, String call, DiagnosticCode code) {
    DiffException refusal =
        catchThrowableOfType(DiffException.class, () -> Jdiff.check(request(file, call)));
    assertThat(refusal).as("%s of %s", call, file).isNotNull();
    assertThat(refusal.diagnostics()).anySatisfy(d -> assertThat(d.code()).isEqualTo(code));
  }

  private static CheckRequest request(String file, String call) {
    String[] words = call.split(" ");
    List<ArgumentActivity> arguments = new ArrayList<>();
    for (char letter : words[1].toCharArray()) {
      Activity activity =
          switch (letter) {
            case 'D' -> Activity.DUP;
            case 'A' -> Activity.ACTIVE;
            case 'C' -> Activity.CONST;
            default -> throw new IllegalArgumentException("activity " + letter);
          };
      arguments.add(new ArgumentActivity(Optional.empty(), activity));
    }
    return CheckRequest.of(List.of(Input.text(file, read(file))), words[0], arguments);
  }

  /** The text of a file of IR. */
  static String read(String file) {
    try (InputStream in = ValueChecks.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
