package org.jdiff.ir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;
import org.jdiff.model.DiffException;

/**
 * LLVM's libraries, unpacked before JavaCPP loads them. JavaCPP would unpack them as well, but into
 * their place, where a full disk leaves half a file and an error without a reason.
 */
public final class NativeLibraries {
  /** What the JNI library of the presets needs; LTO and Remarks are small, but it names them. */
  private static final List<String> LIBRARIES = List.of("LLVM", "LTO", "Remarks", "jniLLVM");

  /** Whether they were found or unpacked; files that are there stay there. */
  private static volatile boolean ready;

  private NativeLibraries() {}

  /**
   * Unpacks LLVM's libraries if they are not unpacked yet, which takes seconds on the first start.
   * Without this call it happens, silently, when LLVM is first used.
   *
   * @param progress is told if there is something to unpack, or another process to wait for
   * @throws DiffException with JD0610 if the folder is full or cannot be written
   */
  public static void prepare(Consumer<String> progress) {
    if (ready) {
      return;
    }
    synchronized (NativeLibraries.class) {
      if (!ready) {
        Unpacker unpacker = new Unpacker(Unpacker.chooseRoot(), "LLVM", progress);
        unpacker.unpack(items(unpacker));
        ready = true;
      }
    }
  }

  private static List<Unpacker.Item> items(Unpacker unpacker) {
    String platform = Loader.getPlatform() + "/";
    List<Unpacker.Item> items = new ArrayList<>();
    try {
      unpacker
          .find(
              Loader.class,
              "/org/bytedeco/javacpp/" + platform + System.mapLibraryName("jnijavacpp"),
              System.mapLibraryName("jnijavacpp"),
              false)
          .ifPresent(items::add);
      for (String library : LIBRARIES) {
        String name = System.mapLibraryName(library);
        unpacker
            .find(LLVM.class, "/org/bytedeco/llvm/" + platform + name, name, false)
            .ifPresent(items::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the jar of LLVM cannot be read", e);
    }
    return items;
  }
}
