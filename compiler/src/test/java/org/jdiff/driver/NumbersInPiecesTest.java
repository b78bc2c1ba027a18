package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are read byte by byte have no derivative that could be read likewise. */
class NumbersInPiecesTest {
  private static final String SOURCE =
      """
      void *memmove(void *, const void *, unsigned long);
      static double assembled(const double *from) {
        double c;
        const unsigned char *p = (const unsigned char *)from;
        unsigned char *q = (unsigned char *)&c;
        for (int i = 0; i < 8; i++) q[i] = p[i];
        return c;
      }
      double bytes_alone(const double *a) { return assembled(a); }
      double bytes_and_numbers(const double *a) { return assembled(a) + a[0]; }
      double bytes_of_moved_numbers(double *x) {
        double a[3];
        a[0] = x[0];
        a[1] = 2 * x[0];
        memmove(a + 1, a, 2 * sizeof(double));
        return assembled(a + 2);
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"bytes_alone", "bytes_and_numbers", "bytes_of_moved_numbers"})
  void numbersReadByteByByteAreRefusedWhereTheyAreNotMerged(String function) {
    for (Mode mode : List.of(Mode.FORWARD, Mode.REVERSE)) {
      DiffException refusal =
          catchThrowableOfType(
              DiffException.class,
              () ->
                  Jdiff.compile(
                          CompileRequest.of(Input.text("bytes.c", SOURCE))
                              .withClangArguments(List.of("-O0"))
                              .with(DiffRequest.of(function, mode, Activity.DUP)))
                      .close());
      assertThat(refusal).as("%s of %s", mode, function).isNotNull();
      assertThat(refusal.diagnostics()).allMatch(d -> d.code() == DiagnosticCode.JD0301);
    }
  }
}
