package org.jdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which versions are at work.
 *
 * @param jdiff the version of jdiff
 * @param java the version of the Java runtime
 * @param llvm the version of the LLVM that reads and writes IR
 */
record ToolVersion(String jdiff, String java, String llvm) {
  /** The oldest LLVM whose output is read. */
  static final int OLDEST_LLVM = 14;

  /** The newest LLVM whose output is read. */
  static final int NEWEST_LLVM = 22;

  /** {@return the versions of this process} */
  static ToolVersion current() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not among the resources");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The binding's version is LLVM's, a dash and that of the binding's maker.
    String llvm = properties.getProperty("llvm").replaceFirst("-.*", "");
    return new ToolVersion(properties.getProperty("jdiff"), Runtime.version().toString(), llvm);
  }
}
