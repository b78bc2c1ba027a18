/**
 * Writes Java sources and C headers from the signature of a derivative. The contract: equal inputs
 * give equal text on every machine, the Java source compiles without a warning, and every claim of
 * a comment follows from the {@link org.jdiff.model.DerivativeSignature} alone.
 *
 * <p>A role of a parameter is described once, in {@code Effects}, for both languages; a Java type
 * of a parameter is chosen once, in {@code JavaTypes}.
 */
package org.jdiff.bindgen;
