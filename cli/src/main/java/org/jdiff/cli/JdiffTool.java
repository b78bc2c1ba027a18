package org.jdiff.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** Lets build tools run the command in their own process. */
public final class JdiffTool implements ToolProvider {
  /** Creates the tool; the service loader calls this. */
  public JdiffTool() {}

  @Override
  public String name() {
    return "jdiff";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... args) {
    return JdiffCommand.run(new Console(out, err, false, System.getenv(), Path.of(""), true), args);
  }
}
