package org.jdiff.ir;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Memory outside of the Java heap, to pass to native code. Owned by one thread; freed when it is
 * closed.
 */
public final class NativeMemory implements AutoCloseable {
  private final Arena arena = Arena.ofConfined();

  /**
   * {@return a new zeroed block}
   *
   * @param bytes its size; an empty block has an address too
   */
  public Block allocate(long bytes) {
    // 64 bytes suit every vector type.
    return new Block(arena.allocate(Math.max(1, bytes), 64), (int) bytes);
  }

  /** A block of memory. */
  public static final class Block {
    private final MemorySegment segment;
    private final int size;

    private Block(MemorySegment segment, int size) {
      this.segment = segment;
      this.size = size;
    }

    MemorySegment segment() {
      return segment;
    }

    /** {@return its address, to store in other memory} */
    public long address() {
      return segment.address();
    }

    /** {@return a copy of its content, in this machine's byte order} */
    public ByteBuffer read() {
      ByteBuffer copy = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
      copy.put(0, segment.asByteBuffer(), 0, size);
      return copy;
    }

    /**
     * Replaces its content.
     *
     * @param content as many bytes as the block has
     */
    public void write(ByteBuffer content) {
      if (content.capacity() != size) {
        throw new IllegalArgumentException(
            "a block of " + size + " bytes cannot take " + content.capacity());
      }
      segment.asByteBuffer().put(0, content, 0, size);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
