package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMContextCreate;
import static org.bytedeco.llvm.global.LLVM.LLVMContextDispose;
import static org.bytedeco.llvm.global.LLVM.LLVMContextSetDiagnosticHandler;
import static org.bytedeco.llvm.global.LLVM.LLVMDSError;
import static org.bytedeco.llvm.global.LLVM.LLVMGetDiagInfoDescription;
import static org.bytedeco.llvm.global.LLVM.LLVMGetDiagInfoSeverity;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMDiagnosticHandler;
import org.bytedeco.llvm.LLVM.LLVMDiagnosticInfoRef;

/**
 * An LLVM context: the owner of types, constants and modules. Not thread-safe; use one per thread.
 * Modules must be closed before their context.
 */
public final class IrContext implements AutoCloseable {
  private final LLVMContextRef ref;
  private final List<String> errors = new ArrayList<>();

  /** A strong reference: LLVM keeps only the native address. */
  private final Collector collector;

  private boolean open = true;

  /** Creates a context; without its diagnostic handler LLVM would end the process on an error. */
  public IrContext() {
    // Before the first object of JavaCPP, which reads its limits once.
    Llvm.ensureReady();
    collector = new Collector();
    ref = LLVMContextCreate();
    LLVMContextSetDiagnosticHandler(ref, collector, null);
  }

  LLVMContextRef ref() {
    if (!open) {
      throw new IllegalStateException("the context is closed");
    }
    return ref;
  }

  /** {@return the errors that LLVM reported since the last call, oldest first} */
  List<String> drainErrors() {
    List<String> drained = List.copyOf(errors);
    errors.clear();
    return drained;
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      LLVMContextDispose(ref);
      collector.close();
    }
  }

  private final class Collector extends LLVMDiagnosticHandler {
    @Override
    public void call(LLVMDiagnosticInfoRef info, Pointer ignored) {
      if (LLVMGetDiagInfoSeverity(info) == LLVMDSError) {
        errors.add(Llvm.take(LLVMGetDiagInfoDescription(info)));
      }
    }
  }
}
