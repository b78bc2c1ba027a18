package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.SourcePosition;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private static byte[] written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordCodec.write(new DataOutputStream(bytes), value);
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException {
    return RecordCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    List<Object> values =
        List.of(
            "täxt",
            7,
            -1L,
            0.1,
            true,
            Mode.SPLIT,
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.of(3),
            new DiffRequest(
                "f",
                Mode.REVERSE,
                List.of(new DiffRequest.ArgumentActivity(Optional.of("x"), Activity.DUP)),
                Optional.of(Activity.ACTIVE),
                Optional.empty(),
                true,
                false,
                true,
                false,
                4),
            Diagnostic.error(DiagnosticCode.JD0101, "no")
                .at(new SourcePosition("a.c", 1, 2))
                .note("why")
                .help("how"),
            new PlanEntry(
                "d",
                "f",
                Optional.empty(),
                PlanEntry.Kind.VALUE,
                OptionalInt.of(5),
                "fmul",
                8,
                PlanEntry.Storage.ARRAY,
                Optional.of("a.c:3"),
                1,
                "because"),
            new DerivativeSignature(
                "d_f",
                "f",
                "double f(const double *x)",
                Mode.REVERSE,
                new NativeType.Floating(64),
                List.of(
                    new DerivativeSignature.Parameter(
                        "x",
                        new NativeType.Pointer(new NativeType.Floating(64)),
                        DerivativeSignature.Role.PRIMAL,
                        0,
                        Activity.DUP)),
                "x86_64-pc-linux-gnu"));
    assertThat(read(written(values))).isEqualTo(values);
    assertThat((byte[]) read(written(new byte[] {1, 2, 3}))).containsExactly(1, 2, 3);
  }

  @Test
  void otherTypesAreNotWritten() {
    assertThatThrownBy(() -> written(new Object())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void streamsThatEndOrNameOtherClassesAreRefused() throws IOException {
    byte[] whole = written(List.of("a", 1, Mode.FORWARD, new SourcePosition("f", 1, 1)));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
    }
    String record = new String(written(new SourcePosition("f", 1, 1)), StandardCharsets.ISO_8859_1);
    byte[] foreign =
        record.replace("org.jdiff.", "org.other.").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(foreign)).isInstanceOf(IOException.class);
  }
}
