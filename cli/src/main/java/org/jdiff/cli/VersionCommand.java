package org.jdiff.cli;

import org.jdiff.driver.Platform;
import picocli.CommandLine.Command;

/** Shows which versions are at work. */
@Command(
    name = "version",
    description = {
      "Show the versions of jdiff, Java and LLVM, what IR is read, and the target.",
      ""
    },
    sortOptions = false,
    footer = {"", "Examples:", "  jdiff version", "  jdiff version --format json"})
final class VersionCommand extends Subcommand {
  VersionCommand(Console console) {
    super(console);
  }

  @Override
  Outcome execute() {
    prepareLlvm();
    ToolVersion version = ToolVersion.current();
    String triple = Platform.hostTriple();
    TextTable table = new TextTable("");
    table.row("jdiff", version.jdiff());
    table.row("Java", version.java());
    table.row("LLVM", version.llvm());
    table.row("reads", "IR of LLVM " + ToolVersion.OLDEST_LLVM + " to " + ToolVersion.NEWEST_LLVM);
    table.row("target", triple);
    return Outcome.of(
        table.toString(),
        Json.object(
            "java",
            version.java(),
            "llvm",
            version.llvm(),
            "oldestLlvm",
            ToolVersion.OLDEST_LLVM,
            "newestLlvm",
            ToolVersion.NEWEST_LLVM,
            "target",
            triple));
  }
}
