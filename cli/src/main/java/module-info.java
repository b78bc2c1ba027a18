/** The jdiff command. */
module org.jdiff.cli {
  requires info.picocli;
  requires org.jdiff.bindings;
  requires org.jdiff.compiler;

  opens org.jdiff.cli to
      info.picocli;
}
