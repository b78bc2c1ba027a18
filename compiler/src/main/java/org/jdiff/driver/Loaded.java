package org.jdiff.driver;

import java.lang.foreign.MemorySegment;
import org.jdiff.ir.Jit;

/** Code that was loaded into this process. Addresses are valid until it is closed. */
public final class Loaded implements AutoCloseable {
  private final Jit jit;

  Loaded(Jit jit) {
    this.jit = jit;
  }

  /**
   * {@return the address of an exported function, for a downcall handle}
   *
   * @param name its symbol
   * @throws org.jdiff.model.DiffException JD0503 if it, or something that it needs, is missing
   */
  public MemorySegment symbol(String name) {
    return jit.lookup(name);
  }

  @Override
  public void close() {
    jit.close();
  }
}
