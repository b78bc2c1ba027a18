package org.jdiff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitcodeProducerTest {
  @ParameterizedTest
  @CsvSource({
    "clang-14.bc, 14.0.6, 14, false",
    "clang-15.bc, 15.0.6, 15, false",
    "clang-16.bc, 16.0.6, 16, false",
    "clang-19.bc, 19.1.7, 19, false",
    "clang-22.bc, 22.1.8, 22, false",
    "rustc-stable.bc, 22.1.2-rust-1.95.0-stable, 22, true",
    "rustc-nightly.bc, 22.1.4-rust-1.97.0-nightly, 22, true"
  })
  void theIdentificationBlockSaysWhoWroteIt(String file, String version, int major, boolean rust) {
    BitcodeProducer producer = BitcodeProducer.of(BitcodeSamples.read(file)).orElseThrow();
    assertThat(producer.version()).isEqualTo(version);
    assertThat(producer.major()).isEqualTo(major);
    assertThat(producer.isRust()).isEqualTo(rust);
  }

  @Test
  void applesWrapperIsSteppedOver() {
    byte[] inner = BitcodeSamples.read("clang-22.bc");
    ByteBuffer wrapped =
        ByteBuffer.allocate(20 + inner.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0x0B17C0DE)
            .putInt(0)
            .putInt(20)
            .putInt(inner.length)
            .putInt(7)
            .put(inner);
    assertThat(BitcodeProducer.of(wrapped.array()).orElseThrow().major()).isEqualTo(22);
  }

  @Test
  void whatIsCutOffOrDamagedNamesNobodyOrSomebodyButNeverFails() {
    byte[] whole = BitcodeSamples.read("rustc-stable.bc");
    for (int length = 0; length < 200; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      if (length < 40) {
        assertThat(BitcodeProducer.of(part)).as("%d bytes", length).isEmpty();
      } else {
        BitcodeProducer.of(part).ifPresent(p -> assertThat(p.major()).isEqualTo(22));
      }
    }
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = Arrays.copyOf(whole, 300);
      for (int bit = 0; bit < 3; bit++) {
        damaged[random.nextInt(80)] ^= (byte) (1 << random.nextInt(8));
      }
      BitcodeProducer.of(damaged).ifPresent(p -> assertThat(p.major()).isNotNegative());
    }
  }
}
