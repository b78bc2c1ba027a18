package org.jdiff.maven;

import java.util.Locale;

/** The word for a platform in paths of resources, as generated classes compute it. */
final class Platform {
  private Platform() {}

  /**
   * {@return the name of a platform, such as {@code linux-x86_64} or {@code macos-aarch64}}
   *
   * @param system the value of {@code os.name}
   * @param processor the value of {@code os.arch}
   */
  static String name(String system, String processor) {
    return system(system.toLowerCase(Locale.ROOT))
        + "-"
        + processor(processor.toLowerCase(Locale.ROOT));
  }

  private static String system(String name) {
    if (name.contains("linux")) {
      return "linux";
    }
    // Before Windows: "darwin" contains "win".
    if (name.contains("darwin") || name.contains("mac")) {
      return "macos";
    }
    return name.contains("windows") ? "windows" : plain(name);
  }

  private static String processor(String name) {
    return switch (name) {
      case "x86_64", "amd64", "x64" -> "x86_64";
      case "aarch64", "arm64" -> "aarch64";
      case "i386", "i486", "i586", "i686", "x86" -> "x86";
      case "powerpc64le", "ppc64le" -> "ppc64le";
      default -> plain(name);
    };
  }

  private static String plain(String name) {
    return name.replaceAll("[^a-z0-9_]", "");
  }
}
