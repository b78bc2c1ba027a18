/** The jdiff command. */
module org.jdiff.cli {
  requires info.picocli;
  requires transitive org.jdiff.bindings;
  requires org.jdiff.compiler;

  exports org.jdiff.cli;

  opens org.jdiff.cli to
      info.picocli;

  provides java.util.spi.ToolProvider with
      org.jdiff.cli.JdiffTool;
}
