package org.jdiff.driver;

import java.lang.foreign.MemorySegment;
import org.jdiff.ir.Jit;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.runtime.DifferentiableFunction;
import org.jdiff.runtime.NativeGradient;

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

  /**
   * {@return the gradient of a function of one array and its length, callable without generated
   * code while this is open}
   *
   * @param signature one of the signatures of the compilation
   * @throws IllegalArgumentException if the signature has another shape
   */
  public DifferentiableFunction gradient(DerivativeSignature signature) {
    return NativeGradient.of(symbol(signature.symbol()), signature);
  }

  @Override
  public void close() {
    jit.close();
  }
}
