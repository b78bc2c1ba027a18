package org.jdiff.ir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the run-time library, of which there is one set per kind of machine. */
public final class RuntimeFiles {
  private static final String FOLDER = "/org/jdiff/runtime-ir/";

  private RuntimeFiles() {}

  /**
   * Reads a file of the set for a module's machine.
   *
   * @param module what it will be linked into
   * @param file its name
   * @return its text; empty if such machines have nothing of that kind
   */
  public static byte[] read(IrModule module, String file) {
    String path = path(module, file);
    try (InputStream in = RuntimeFiles.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file, e);
    }
  }

  /**
   * {@return what tells the file of one set from that of another}
   *
   * @param module what it will be linked into
   * @param file its name
   */
  public static String path(IrModule module, String file) {
    String folder =
        switch (Machine.of(module)) {
          case WIDE -> "";
          case NARROW -> "narrow/";
          case NVPTX -> "nvptx/";
          case AMDGPU -> "amdgpu/";
        };
    return folder + file;
  }
}
