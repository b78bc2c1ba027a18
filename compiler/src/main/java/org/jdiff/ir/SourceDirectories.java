package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMGetModuleDebugMetadataVersion;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where compilers ran: what the relative paths of debug information are relative to. */
public final class SourceDirectories {
  private static final Pattern FILE =
      Pattern.compile("!DIFile\\(filename: \"([^\"]*)\", directory: \"([^\"]*)\"");

  private SourceDirectories() {}

  /**
   * {@return the directory of each file that debug information names; empty without any}
   *
   * @param module the module
   */
  public static Map<String, String> of(IrModule module) {
    if (LLVMGetModuleDebugMetadataVersion(module.ref()) == 0) {
      return Map.of();
    }
    Map<String, String> directories = new HashMap<>();
    Matcher file = FILE.matcher(module.print());
    while (file.find()) {
      directories.putIfAbsent(file.group(1), file.group(2));
    }
    return Map.copyOf(directories);
  }
}
