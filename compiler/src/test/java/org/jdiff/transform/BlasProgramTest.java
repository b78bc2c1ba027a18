package org.jdiff.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that call linear algebra routines, and calls that have to be refused. */
class BlasProgramTest {
  private static String data(String file) throws IOException {
    return Files.readString(
        Path.of(System.getProperty("jdiff.root")).resolve("testdata/blas").resolve(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "power_iteration",
        "until_small",
        "solve_then_overwrite",
        "two_layers",
        "by_address",
        "same_vectors",
        "only_factors"
      })
  void programs_keep_what_their_adjoints_read(String function) throws IOException {
    new GradientOracle(function, data("programs.ll"), data("reference.ll")).agree(1, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dsyrk_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) | 10
          cblas_zdotu_sub(i32, ptr, i32, ptr, i32, ptr)             | 0
          """)
  void a_routine_without_a_row_is_refused_by_naming_those_that_have_one(
      String declaration, int pointers) {
    DiffException refusal = refusal("void", declaration);
    assertThat(refusal.diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.JD0401);
              assertThat(d.notes().toString()).contains("dot, nrm2, asum").contains("trsm");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          double | sdot_(ptr, ptr, ptr, ptr, ptr)
          double | ddot(i64, ptr, ptr)
          float  | cblas_ddot(i32, ptr, i32, ptr, i32)
          double | cblas_ddot(i32, ptr, i64, ptr, i32)
          void   | dscal_(ptr, ptr, ptr, ptr, i64)
          """)
  void a_routine_that_is_declared_differently_is_refused(String result, String declaration) {
    DiffException refusal = refusal(result, declaration);
    assertThat(refusal.diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.JD0401);
              assertThat(d.notes().toString()).contains("its declaration has other arguments");
            });
  }

  /** Calls a function with the same address for all of its pointers. */
  private static DiffException refusal(String result, String declaration) {
    String arguments =
        declaration
            .substring(declaration.indexOf('('))
            .replace("ptr", "ptr %x")
            .replace("i32", "i32 1")
            .replace("i64", "i64 1");
    String name = declaration.substring(0, declaration.indexOf('('));
    String text =
        """
        declare %s @%s
        define double @f(ptr %%x) {
          %s call %s @%s%s
          %%v = load double, ptr %%x
          ret double %%v
        }
        """
            .formatted(
                result, declaration, result.equals("void") ? "" : "%r =", result, name, arguments);
    GradientOracle oracle = new GradientOracle("f", text);
    return catchThrowableOfType(DiffException.class, () -> oracle.differentiate(Mode.REVERSE));
  }

  @Test
  void a_function_of_the_module_with_a_name_of_the_library_is_differentiated_itself() {
    String text =
        """
        define double @ddot(ptr %x, ptr %y) noinline {
          %a = load double, ptr %x
          %b = load double, ptr %y
          %m = fmul double %a, %b
          ret double %m
        }
        define double @f(ptr %x, ptr %y) {
          %r = call double @ddot(ptr %x, ptr %y)
          ret double %r
        }
        """;
    new GradientOracle("f", text).agree(0);
  }

  @Test
  void an_operand_that_nothing_overwrites_is_not_copied() throws IOException {
    String text =
        """
        declare double @cblas_ddot(i32, ptr, i32, ptr, i32)
        define double @f(ptr %x, ptr %y) {
          %r = call double @cblas_ddot(i32 4, ptr %x, i32 1, ptr %y, i32 1)
          ret double %r
        }
        """;
    GradientOracle oracle = new GradientOracle("f", text, data("reference.ll"));
    oracle.agree(0);
    assertThat(oracle.derivative(Mode.REVERSE)).doesNotContain("jdiff_blas_keep");
  }
}
