package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jdiff.model.Activity;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Blocks that grow are copied by the size that they really have, which is not the one asked for.
 */
class BlockSizesTest {
  private static final String GROWING =
      """
      declare ptr @malloc(i64)
      declare ptr @realloc(ptr, i64)
      declare void @free(ptr)

      define double @grow(double %x) {
        %small = call ptr @malloc(i64 8)
        store double %x, ptr %small
        %large = call ptr @realloc(ptr %small, i64 16)
        %second = getelementptr double, ptr %large, i64 1
        %first = load double, ptr %large
        store double %first, ptr %second
        %again = load double, ptr %second
        %r = fmul double %first, %again
        call void @free(ptr %large)
        ret double %r
      }
      """;

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"FORWARD", "REVERSE"})
  void shadowsAreCopiedAndClearedAsFarAsBothBlocksReach(Mode mode, @TempDir Path folder)
      throws Exception {
    Activity number = mode == Mode.FORWARD ? Activity.DUP : Activity.ACTIVE;
    CompileRequest request =
        CompileRequest.of(Input.text("grow.ll", GROWING))
            .with(DiffRequest.of("grow", mode, number).withReturn(Activity.ACTIVE))
            .withOptimisation(0);
    Path text = folder.resolve("grow.ll");
    try (Compilation compilation = Jdiff.compile(request)) {
      compilation.write(text);
    }
    String written = Files.readString(text);
    String measured = "(%\\d+) = (?:tail )?call i64 @malloc_usable_size\\(ptr";
    assertThat(written)
        .as("the copied size is that of the smaller block")
        .containsPattern(measured + ".*\\s*" + measured + ".*\\s*%\\d+ = icmp ult i64 \\2, \\1");
    String allocated = "(%\\d+) = (?:tail )?call .*ptr @malloc\\(";
    String cleared = "call void @llvm.memset.p0.i64\\(ptr .*\\1, i8 0, i64 \\2";
    assertThat(written)
        .as("a shadow is cleared to its end")
        .containsPattern(allocated + ".*\\s*" + measured + " \\1\\)\\s*" + cleared);
  }
}
