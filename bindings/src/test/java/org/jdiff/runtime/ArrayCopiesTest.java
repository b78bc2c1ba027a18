package org.jdiff.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class ArrayCopiesTest {
  @Test
  void sameArrayIsOnePieceOfNativeMemory() {
    try (Arena arena = Arena.ofConfined()) {
      ArrayCopies copies = new ArrayCopies(arena);
      float[] array = {1, 2};
      MemorySegment a = copies.read("a", MemorySegment.ofArray(array));
      MemorySegment b = copies.update("b", MemorySegment.ofArray(array));
      assertThat(b).isEqualTo(a);
      b.setAtIndex(ValueLayout.JAVA_FLOAT, 1, 7);
      copies.copyBack();
      assertThat(array).containsExactly(1, 7);
    }
  }

  @Test
  void onlyWhatMayHaveChangedIsCopiedBack() {
    try (Arena arena = Arena.ofConfined()) {
      ArrayCopies copies = new ArrayCopies(arena);
      long[] read = {1};
      long[] updated = {2};
      double[] shadow = {3};
      double[] cleared = {4};
      MemorySegment memory = copies.read("read", MemorySegment.ofArray(read));
      copies.update("updated", MemorySegment.ofArray(updated)).set(ValueLayout.JAVA_LONG, 0, 20);
      MemorySegment s = copies.shadow("shadow", MemorySegment.ofArray(shadow));
      MemorySegment z = copies.zeroShadow("cleared", MemorySegment.ofArray(cleared));
      assertThat(memory.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(1);
      assertThat(s.get(ValueLayout.JAVA_DOUBLE, 0)).isEqualTo(3);
      assertThat(z.get(ValueLayout.JAVA_DOUBLE, 0)).isZero();
      memory.set(ValueLayout.JAVA_LONG, 0, 10);
      s.set(ValueLayout.JAVA_DOUBLE, 0, 30);
      copies.copyBack();
      assertThat(read).containsExactly(1);
      assertThat(updated).containsExactly(20);
      assertThat(shadow).containsExactly(30);
      assertThat(cleared).containsExactly(0);
    }
  }

  @Test
  void emptyArraysHaveAnAddress() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment empty = new ArrayCopies(arena).read("x", MemorySegment.ofArray(new double[0]));
      assertThat(empty.isNative()).isTrue();
      assertThat(empty.byteSize()).isZero();
    }
  }

  @Test
  void arrayThatIsPrimalAndShadowIsRefused() {
    try (Arena arena = Arena.ofConfined()) {
      ArrayCopies copies = new ArrayCopies(arena);
      MemorySegment array = MemorySegment.ofArray(new double[1]);
      copies.read("x", array);
      assertThatThrownBy(() -> copies.zeroShadow("dy", array))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the same array is passed as x and as dy, one of which is a shadow");
    }
  }
}
