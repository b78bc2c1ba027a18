/**
 * What generated Java code and both sides of jdiff share; free of native code and of dependencies.
 */
module org.jdiff.bindings {
  exports org.jdiff.bindgen;
  exports org.jdiff.model;
  exports org.jdiff.runtime;
}
