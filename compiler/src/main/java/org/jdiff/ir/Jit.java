package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.llvm.LLVM.LLVMErrorRef;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMOrcDefinitionGeneratorRef;
import org.bytedeco.llvm.LLVM.LLVMOrcErrorReporterFunction;
import org.bytedeco.llvm.LLVM.LLVMOrcLLJITRef;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Executes modules in this process. The code that runs is the object code that {@link Target} would
 * write to a file, so what is tested here is what is shipped. Addresses are valid until the JIT is
 * closed.
 */
public final class Jit implements AutoCloseable {
  private final LLVMOrcLLJITRef ref;

  /** A strong reference: LLVM keeps only the native address. */
  private final ErrorCollector errors;

  /** Creates an empty JIT that finds symbols of the C and C++ libraries. */
  public Jit() {
    Llvm.ensureReady();
    errors = new ErrorCollector();
    LLVMOrcLLJITRef created = new LLVMOrcLLJITRef();
    check(LLVMOrcCreateLLJIT(created, null));
    ref = created;
    addLibrary(null);
    // The math library is a file of its own in older C libraries.
    String libm = System.mapLibraryName("m") + ".6";
    addLibrary(libm);
    // Compilers put what the processor lacks, such as wide divisions, into a library of their own.
    addLibrary(System.mapLibraryName("gcc_s") + ".1");
    // Where C++ throws exceptions; LLVM itself needs it too.
    addLibrary(SelfContained.CXX_LIBRARY);
    LLVMOrcExecutionSessionSetErrorReporter(LLVMOrcLLJITGetExecutionSession(ref), errors, null);
  }

  private void addLibrary(String name) {
    LLVMOrcDefinitionGeneratorRef generator = new LLVMOrcDefinitionGeneratorRef();
    String failure =
        Llvm.errorText(
            name == null
                ? LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(
                    generator, LLVMOrcLLJITGetGlobalPrefix(ref), null, null)
                : LLVMOrcCreateDynamicLibrarySearchGeneratorForPath(
                    generator,
                    new BytePointer(name),
                    LLVMOrcLLJITGetGlobalPrefix(ref),
                    null,
                    null));
    if (failure == null) {
      LLVMOrcJITDylibAddGenerator(LLVMOrcLLJITGetMainJITDylib(ref), generator);
    }
  }

  /**
   * Adds a module; it stays usable.
   *
   * @param module a verified module for this machine
   * @param cpu the processor to make code for; see {@link Target#of}
   */
  public void add(IrModule module, String cpu) {
    String triple = module.triple().isEmpty() ? Target.hostTriple() : module.triple();
    try (Target target = Target.of(triple, cpu);
        IrModule complete = SelfContained.of(module)) {
      byte[] object = target.emit(complete, Target.FileKind.OBJECT);
      try (BytePointer bytes = new BytePointer(object)) {
        LLVMMemoryBufferRef buffer =
            LLVMCreateMemoryBufferWithMemoryRangeCopy(
                bytes, object.length, new BytePointer("module"));
        check(LLVMOrcLLJITAddObjectFile(ref, LLVMOrcLLJITGetMainJITDylib(ref), buffer));
      }
    }
  }

  /**
   * {@return the address of a symbol}
   *
   * @param symbol a function or variable of an added module
   * @throws DiffException with JD0503 if it or something that it needs is missing
   */
  public MemorySegment lookup(String symbol) {
    long[] address = new long[1];
    check(LLVMOrcLLJITLookup(ref, address, symbol));
    return MemorySegment.ofAddress(address[0]);
  }

  private void check(LLVMErrorRef error) {
    String failure = Llvm.errorText(error);
    if (failure != null) {
      Diagnostic finding =
          Diagnostic.error(DiagnosticCode.JD0503, "the code cannot be executed in this process");
      for (String cause : errors.drain()) {
        finding = finding.note(cause.strip());
      }
      throw new DiffException(finding.note(failure.strip()));
    }
  }

  @Override
  public void close() {
    Llvm.errorText(LLVMOrcDisposeLLJIT(ref));
    errors.close();
  }

  /** Keeps what LLVM would print, which says more than the error that it returns. */
  private static final class ErrorCollector extends LLVMOrcErrorReporterFunction {
    private final List<String> texts = new ArrayList<>();

    @Override
    public synchronized void call(Pointer ignored, LLVMErrorRef error) {
      texts.add(Llvm.errorText(error));
    }

    synchronized List<String> drain() {
      List<String> drained = List.copyOf(texts);
      texts.clear();
      return drained;
    }
  }
}
