/** Reads, analyses, differentiates and writes LLVM IR. */
module org.jdiff.compiler {
  requires transitive org.jdiff.bindings;
  requires org.bytedeco.javacpp;
  requires org.bytedeco.llvm;

  exports org.jdiff.driver;
}
