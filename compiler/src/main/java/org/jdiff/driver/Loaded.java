package org.jdiff.driver;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jdiff.ir.Jit;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.runtime.FixedArguments;
import org.jdiff.runtime.NativeFunction;
import org.jdiff.runtime.NativeMap;
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
   * {@return a function of one array and its length, callable while this is open}
   *
   * @param gradient the signature of its reverse-mode derivative, one of the compilation's
   * @throws IllegalArgumentException if the signature has another shape
   */
  public NativeFunction function(DerivativeSignature gradient) {
    return function(gradient, FixedArguments.none());
  }

  /**
   * {@return a function of one array, callable while this is open}
   *
   * @param gradient the signature of its reverse-mode derivative, one of the compilation's
   * @param fixed arguments for other parameters
   * @throws IllegalArgumentException if the signature has another shape
   */
  public NativeFunction function(DerivativeSignature gradient, FixedArguments fixed) {
    return NativeFunction.of(symbol(gradient.symbol()), gradient, fixed);
  }

  /**
   * {@return a function with products with its Hessian, callable while this is open}
   *
   * @param gradient the signature of its reverse-mode derivative, one of the compilation's
   * @param product the signature of the gradient's forward-mode derivative
   * @param fixed arguments for other parameters
   * @throws IllegalArgumentException if a signature has another shape
   */
  public NativeFunction function(
      DerivativeSignature gradient, DerivativeSignature product, FixedArguments fixed) {
    return function(gradient, fixed).withHessian(symbol(product.symbol()), product);
  }

  /**
   * {@return a map with derivatives, callable while this is open}
   *
   * @param map which parameters its argument and its value are
   * @param derivatives signatures of the compilation, in forward mode, reverse mode or both
   * @throws IllegalArgumentException if a signature has another shape
   */
  public NativeMap map(NativeMap map, DerivativeSignature... derivatives) {
    NativeMap result = map;
    for (DerivativeSignature derivative : derivatives) {
      result = result.with(symbol(derivative.symbol()), derivative);
    }
    return result;
  }

  @Override
  public void close() {
    jit.close();
  }
}
