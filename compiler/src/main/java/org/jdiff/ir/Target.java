package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMTargetMachineRef;
import org.bytedeco.llvm.LLVM.LLVMTargetRef;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/** A machine to make code for. */
public final class Target implements AutoCloseable {
  private final LLVMTargetMachineRef ref;

  private Target(LLVMTargetMachineRef ref) {
    this.ref = ref;
  }

  /** The kinds of machine code. */
  public enum FileKind {
    /** Text for an assembler. */
    ASSEMBLY,
    /** A relocatable object. */
    OBJECT
  }

  /**
   * {@return whether code for a platform is for processors like this machine's}
   *
   * @param triple the platform
   */
  public static boolean isHost(String triple) {
    return architecture(triple).equals(architecture(hostTriple()));
  }

  private static String architecture(String triple) {
    int dash = triple.indexOf('-');
    return dash < 0 ? triple : triple.substring(0, dash);
  }

  /** {@return the triple of this machine} */
  public static String hostTriple() {
    Llvm.ensureReady();
    return Llvm.take(LLVMGetDefaultTargetTriple());
  }

  /**
   * Makes position-independent code for a triple.
   *
   * @param triple the target
   * @param cpu a processor name such as {@code x86-64-v3}, or empty for the triple's baseline;
   *     {@code native} means this machine
   * @throws DiffException with JD0704 if LLVM has no such target
   */
  public static Target of(String triple, String cpu) {
    Llvm.ensureReady();
    LLVMTargetRef target = new LLVMTargetRef();
    BytePointer message = new BytePointer((org.bytedeco.javacpp.Pointer) null);
    if (LLVMGetTargetFromTriple(
            new BytePointer(triple, java.nio.charset.StandardCharsets.UTF_8), target, message)
        != 0) {
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0704, "no code can be made for '" + triple + "'")
              .note(Llvm.take(message)));
    }
    String name = cpu;
    String features = "";
    if (cpu.equals("native")) {
      name = Llvm.take(LLVMGetHostCPUName());
      features = Llvm.take(LLVMGetHostCPUFeatures());
    }
    return new Target(
        LLVMCreateTargetMachine(
            target,
            triple,
            name,
            features,
            LLVMCodeGenLevelDefault,
            LLVMRelocPIC,
            LLVMCodeModelDefault));
  }

  LLVMTargetMachineRef ref() {
    return ref;
  }

  /**
   * Makes machine code.
   *
   * @param module a verified module
   * @param kind text or object
   * @return the content of the file
   */
  public byte[] emit(IrModule module, FileKind kind) {
    LLVMMemoryBufferRef buffer = new LLVMMemoryBufferRef();
    BytePointer message = new BytePointer((org.bytedeco.javacpp.Pointer) null);
    module.context().drainErrors();
    // The back end changes the module, so it works on a copy.
    try (IrModule copy = ModuleCopy.of(module)) {
      int failed =
          LLVMTargetMachineEmitToMemoryBuffer(
              ref,
              copy.ref(),
              kind == FileKind.OBJECT ? LLVMObjectFile : LLVMAssemblyFile,
              message,
              buffer);
      if (failed != 0) {
        throw new DiffException(
            Diagnostic.error(DiagnosticCode.JD0704, "the back end gave up")
                .note(Llvm.take(message)));
      }
    }
    for (String error : module.context().drainErrors()) {
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0704, "the back end gave up").note(error));
    }
    return Buffers.take(buffer);
  }

  @Override
  public void close() {
    LLVMDisposeTargetMachine(ref);
  }
}
