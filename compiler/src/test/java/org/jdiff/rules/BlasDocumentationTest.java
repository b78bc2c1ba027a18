package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about linear algebra says what the table says. */
class BlasDocumentationTest {
  private static final String INTRODUCTION =
      """
      <!-- Generated from blas.table; remake with: JDIFF_BLESS=1 mvn -q test -pl compiler -am -Dtest=BlasDocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -->

      # Linear algebra routines

      Calls of these BLAS routines are differentiated as matrix expressions: a derivative calls routines of the same library, in
      the same interface, precision and integer width. Functions of the module itself are differentiated through their bodies,
      whatever their names; other routines of BLAS are refused (JD0401).

      **Names.** `P` is `d` or `s`, `NAME` a routine of the tables below.

      | interface | names | integers |
      | --- | --- | --- |
      | C | `cblas_PNAME`, `cblas_PNAME64_`, `cblas_PNAME_64` | as declared: 32 or 64 bits |
      | Fortran | `PNAME_`, `PNAME`, `PNAME64_`, `PNAME_64_`, `PNAME_64` | 64 bits if the name says so, else 32 |

      A function of such a name is taken for the routine only if it is declared with its parameters; hidden lengths of characters may
      follow. A Fortran function of single precision that is declared to return a double (the convention of f2c) is refused.

      **Options.** Row and column major, all flags (conjugate transposition of real matrices is transposition), all leading
      dimensions, and increments of either sign. An increment of zero is not supported for a vector that is written.

      **Factors.** Where `beta` is zero, the output is not read, and the derivative by `beta` is zero. The derivative by `alpha` is the
      mathematical one also where `alpha` is zero, so it reads the operands that the primal leaves out.

      **Kinks.** `nrm2` has derivative 0 where the norm is 0; `asum` follows the sign bit of zeros.

      **What the reverse sweep keeps.** The columns *reads* say what an adjoint reads of the primal, if what stands in parentheses is
      differentiated. An operand that nothing overwrites before the reverse sweep is read again where it is; otherwise the forward
      sweep copies it to the tape without gaps.

      **Equal arguments.** Inputs may overlap each other. An output that overlaps an input is outside of what BLAS defines; the vector
      routines are well defined all the same where both vectors are equal, and so are their derivatives.

      ## Notation

      dX is the tangent or adjoint of X. X is the value before the call, X.out the one after it. ' transposes, op(A) is A or A' as its
      flag says, P : Q is the inner product, side(P Q) is P Q where the triangular matrix is on the left and Q P where it is on the
      right, op(A) \\ B solves on that side. A statement runs if every derivative in it exists. Of a triangular matrix and its
      derivative only the triangle counts that `uplo` and `diag` select.
      """;

  private static String page() {
    StringBuilder out = new StringBuilder(INTRODUCTION);
    for (BlasRoutine routine : BlasTable.builtIn().routines()) {
      out.append("\n## ").append(routine.stem()).append("\n\n`").append(routine.value());
      out.append("`\n\n| tangent | adjoint | reads |\n| --- | --- | --- |\n");
      List<String> tangents = new ArrayList<>();
      routine.before().forEach(s -> tangents.add("`" + s.text() + "`"));
      routine.after().forEach(s -> tangents.add("`" + s.text() + "` after the call"));
      for (int i = 0; i < Math.max(tangents.size(), routine.adjoint().size()); i++) {
        boolean adjoint = i < routine.adjoint().size();
        out.append("| ").append(i < tangents.size() ? tangents.get(i) : "").append(" | ");
        out.append(adjoint ? "`" + routine.adjoint().get(i).text() + "`" : "").append(" | ");
        out.append(adjoint ? reads(routine.adjoint().get(i)) : "").append(" |\n");
      }
    }
    return out.toString();
  }

  /** The primal values that a statement reads, and what has to be differentiated for it to run. */
  private static String reads(BlasStatement statement) {
    Set<String> names = new LinkedHashSet<>();
    statement
        .scale()
        .ifPresent(
            s -> {
              if (!s.dual() && !s.name().equals("0")) {
                names.add(s.name());
              }
              s.divisor().ifPresent(names::add);
            });
    statement.factors().stream()
        .filter(f -> !f.dual())
        .forEach(f -> names.add(f.name() + (f.after() ? ".out" : "")));
    if (names.isEmpty()) {
      return "";
    }
    Set<String> duals = new LinkedHashSet<>(statement.duals());
    return names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "))
        + duals.stream().collect(Collectors.joining(", ", " (", ")"));
  }

  @Test
  void page_is_up_to_date() throws IOException {
    Path file = Path.of(System.getProperty("jdiff.root"), "docs", "blas.md");
    String actual = page();
    if ("1".equals(System.getenv("JDIFF_BLESS"))) {
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("docs/blas.md differs from the table; run the test with JDIFF_BLESS=1")
        .isEqualTo(Files.readString(file));
  }

  @Test
  void a_mistake_in_a_table_is_reported_with_its_line() {
    assertThat(
            catchThrowable(
                () ->
                    BlasFileParser.parse(
                        "routine r\n  arguments size n, vector x[n] in\n  adjoint dx += q\n", "t")))
        .hasMessage("t:3: unknown argument 'q' in a statement");
  }

  @Test
  void symbols_are_taken_apart_by_interface_precision_and_suffix() {
    BlasTable table = BlasTable.builtIn();
    assertThat(table.symbol("cblas_sgemm64_")).contains(new BlasSymbol("gemm", false, true, "64_"));
    assertThat(table.symbol("dtrsm_64_")).contains(new BlasSymbol("trsm", true, false, "_64_"));
    assertThat(table.symbol("ddot")).contains(new BlasSymbol("dot", true, false, ""));
    assertThat(table.symbol("ddot_")).map(s -> s.sibling("axpy")).contains("daxpy_");
    assertThat(table.symbol("zdotu_")).isEmpty();
    assertThat(table.symbol("scale")).isEmpty();
    assertThat(table.refusal("scale")).isEmpty();
    assertThat(table.refusal("cblas_dsyrk")).isPresent();
    assertThat(table.refusal("idamax_")).isPresent();
  }
}
