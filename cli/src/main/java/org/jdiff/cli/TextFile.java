package org.jdiff.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/** Writes a text file that appears complete or not at all. */
final class TextFile {
  private TextFile() {}

  /**
   * Writes a file and, where they are missing, the folders above it.
   *
   * @param path the file; replaced if it exists
   * @param text its content
   * @throws DiffException JD0701 if it cannot be written
   */
  static void write(Path path, String text) {
    Path absolute = path.toAbsolutePath();
    Path partial = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(absolute.getParent());
      try {
        Files.writeString(partial, text, StandardCharsets.UTF_8);
        Files.move(partial, absolute, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      String reason =
          switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException file -> "'" + file.getFile() + "' is not a folder";
            default -> String.valueOf(e.getMessage());
          };
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0701, "cannot write '" + path + "'").note(reason));
    }
  }
}
