package org.jdiff.driver;

import java.util.function.Consumer;
import org.jdiff.ir.NativeLibraries;

/**
 * What only the first start on a machine has to do: LLVM's libraries come in a jar and are unpacked
 * to a folder, by default {@code .javacpp/cache} in the user's home; the system property {@code
 * jdiff.cache} or the environment variable {@code JDIFF_CACHE} names another one.
 */
public final class FirstStart {
  private FirstStart() {}

  /**
   * Unpacks LLVM's libraries if they are not there yet, which takes seconds. A program need not
   * call this: without it the same happens silently when LLVM is first used.
   *
   * @param progress is told what is going on, if there is something to do
   * @throws org.jdiff.model.DiffException with JD0610 if there is no room or no permission
   */
  public static void prepare(Consumer<String> progress) {
    NativeLibraries.prepare(progress);
  }
}
