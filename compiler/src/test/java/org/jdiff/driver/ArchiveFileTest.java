package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveFileTest {
  @Test
  void theIndexPointsAtTheHeaderOfTheObject() {
    byte[] archive = ArchiveFile.of(new byte[] {1, 2, 3}, List.of("d_f", "d_gg"));
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("!<arch>\n/               0           0     0     644     ");
    int offset = java.nio.ByteBuffer.wrap(archive).getInt(8 + 60 + 4);
    assertThat(text.substring(offset)).startsWith("jdiff.o/");
    assertThat(text.substring(offset + 58, offset + 60)).isEqualTo("`\n");
    assertThat(archive[offset + 60]).isEqualTo((byte) 1);
    assertThat(archive.length % 2).isZero();
    assertThat(text).contains("d_f\0d_gg\0");
  }
}
