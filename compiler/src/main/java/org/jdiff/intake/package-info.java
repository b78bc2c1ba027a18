/**
 * Inputs of any kind and version: textual IR, bitcode, C and C++ source, and the bridge from newer
 * IR.
 *
 * <p>{@link org.jdiff.intake.Intake#read} turns sources into one verified module. A new kind of
 * input is a constant of {@code InputKind} with a way to recognise it and a branch in {@code
 * Intake}.
 */
package org.jdiff.intake;
