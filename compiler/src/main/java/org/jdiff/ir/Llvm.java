package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMDisposeErrorMessage;
import static org.bytedeco.llvm.global.LLVM.LLVMDisposeMessage;
import static org.bytedeco.llvm.global.LLVM.LLVMGetErrorMessage;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeAllAsmParsers;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeAllAsmPrinters;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeAllTargetInfos;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeAllTargetMCs;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeAllTargets;
import static org.bytedeco.llvm.global.LLVM.LLVMInstallFatalErrorHandler;
import static org.bytedeco.llvm.global.LLVM.LLVMParseCommandLineOptions;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMErrorRef;
import org.bytedeco.llvm.LLVM.LLVMFatalErrorHandler;

/**
 * What has to happen once per process before LLVM is used, and the conversion of its strings.
 *
 * <p>Three of the guards without which a user's mistake ends the JVM live here: the option that
 * keeps debug-info upgrades from aborting on a module that does not verify, the fatal-error handler
 * that turns an exit into a message with our own exit code, and the removal of JavaCPP's memory
 * limits, which would count LLVM's memory as Java's. The fourth, a diagnostic handler per context,
 * is in {@link IrContext}.
 */
final class Llvm {
  /** The exit code of a process that LLVM gave up on. */
  static final int FATAL_EXIT_CODE = 70;

  // JavaCPP reads its limits when its first class loads, so they are set before anything of it is
  // touched.
  static {
    System.setProperty("org.bytedeco.javacpp.maxphysicalbytes", "0");
    System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
    System.setProperty("org.bytedeco.javacpp.maxbytes", "0");
    System.setProperty("org.bytedeco.javacpp.maxBytes", "0");
  }

  private Llvm() {}

  /** What exists once LLVM's libraries are loaded. */
  private static final class Loaded {
    /** A strong reference: LLVM keeps only the native address. */
    static final LLVMFatalErrorHandler FATAL = new FatalHandler();

    static final boolean READY = initialise();

    private Loaded() {}
  }

  /**
   * Makes sure that LLVM is set up; cheap after the first call.
   *
   * @throws org.jdiff.model.DiffException with JD0610 if its libraries cannot be unpacked; a later
   *     call tries again
   */
  static void ensureReady() {
    NativeLibraries.prepare(step -> {});
    if (!Loaded.READY) {
      throw new IllegalStateException("LLVM could not be initialised");
    }
  }

  private static boolean initialise() {
    LLVMInstallFatalErrorHandler(Loaded.FATAL);
    try (PointerPointer<BytePointer> options =
        new PointerPointer<>("jdiff", "-disable-auto-upgrade-debug-info")) {
      LLVMParseCommandLineOptions(2, options, (BytePointer) null);
    }
    LLVMInitializeAllTargetInfos();
    LLVMInitializeAllTargets();
    LLVMInitializeAllTargetMCs();
    LLVMInitializeAllAsmParsers();
    LLVMInitializeAllAsmPrinters();
    return true;
  }

  /**
   * {@return a message of LLVM as a string; the native copy is released}
   *
   * @param message the native string, may be null
   */
  static String take(BytePointer message) {
    if (message == null || message.isNull()) {
      return "";
    }
    String text = message.getString();
    LLVMDisposeMessage(message);
    return text;
  }

  /**
   * {@return the text of an error, or null if there is none; the error is consumed}
   *
   * @param error the result of a native call
   */
  static String errorText(LLVMErrorRef error) {
    if (error == null || error.isNull()) {
      return null;
    }
    BytePointer message = LLVMGetErrorMessage(error);
    String text = message.getString();
    LLVMDisposeErrorMessage(message);
    return text;
  }

  private static final class FatalHandler extends LLVMFatalErrorHandler {
    @Override
    public void call(BytePointer reason) {
      String text = reason == null || reason.isNull() ? "unknown reason" : reason.getString();
      FatalErrors.report(text);
      Runtime.getRuntime().halt(FATAL_EXIT_CODE);
    }
  }
}
