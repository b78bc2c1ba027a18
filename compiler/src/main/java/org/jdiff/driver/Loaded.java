package org.jdiff.driver;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jdiff.ir.Jit;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.runtime.DifferentiableFunction;
import org.jdiff.runtime.NativeGradient;
import org.jdiff.runtime.NativeSignatures;

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
   * {@return a handle that calls a derivative: its parameters are those of the signature, pointers
   * as {@link MemorySegment}; calls after this was closed are undefined}
   *
   * @param signature one of the signatures of the compilation
   * @throws org.jdiff.model.DiffException JD0503 if something that it needs is missing
   * @throws IllegalArgumentException if Java cannot pass one of its types
   */
  @SuppressWarnings("restricted")
  public MethodHandle handle(DerivativeSignature signature) {
    return Linker.nativeLinker()
        .downcallHandle(symbol(signature.symbol()), NativeSignatures.descriptor(signature));
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
