/** Writes Java sources and C headers from the signature of a derivative. */
package org.jdiff.bindgen;
