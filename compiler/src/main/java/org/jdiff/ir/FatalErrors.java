package org.jdiff.ir;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Says why the process ends when LLVM gives up; nothing can be thrown or returned at that point.
 */
final class FatalErrors {
  private FatalErrors() {}

  static void report(String reason) {
    String text =
        "error[JD0901]: LLVM stopped: "
            + reason.strip()
            + "\n  note: this is a defect of jdiff or of the input; no output was written\n"
            + "  help: report it together with the input file and the command line\n";
    try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
      err.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Standard error is closed: the exit code alone has to tell.
      return;
    }
  }
}
