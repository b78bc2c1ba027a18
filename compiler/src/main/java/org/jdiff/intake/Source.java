package org.jdiff.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.SourcePosition;

/** The content of an input, with what is known about where it came from. */
public final class Source {
  private final String name;
  private final byte[] content;
  private final Optional<Path> path;

  private Source(String name, byte[] content, Optional<Path> path) {
    this.name = name;
    this.content = content;
    this.path = path;
  }

  /**
   * Takes content from memory.
   *
   * @param name how messages name it
   * @param content the content
   * @throws DiffException JD0601 if there is nothing in it
   */
  public static Source of(String name, byte[] content) {
    return checked(name, content, Optional.empty());
  }

  /**
   * Reads a file.
   *
   * @param path where it is
   * @throws DiffException JD0601 if it cannot be read or there is nothing in it
   */
  public static Source read(Path path) {
    if (Files.isDirectory(path)) {
      throw unreadable(path.toString(), "it is a directory");
    }
    try {
      return checked(path.toString(), Files.readAllBytes(path), Optional.of(path));
    } catch (NoSuchFileException e) {
      throw unreadable(path.toString(), "there is no such file");
    } catch (java.nio.file.AccessDeniedException e) {
      throw unreadable(path.toString(), "permission denied");
    } catch (IOException e) {
      throw unreadable(path.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static Source checked(String name, byte[] content, Optional<Path> path) {
    if (content.length == 0) {
      throw unreadable(name, "it is empty");
    }
    return new Source(name, content.clone(), path);
  }

  private static DiffException unreadable(String name, String reason) {
    return new DiffException(
        Diagnostic.error(DiagnosticCode.JD0601, "cannot read '" + name + "': " + reason)
            .at(new SourcePosition(name, 0, 0)));
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content.clone();
  }

  /** The file, if it is one: includes are looked up beside it. */
  Optional<Path> path() {
    return path;
  }
}
