package org.jdiff.rules;

/**
 * A function that gives memory back.
 *
 * @param pattern the symbol, or its beginning followed by {@code *}, or a Rust path
 * @param pointer the argument that is the block
 */
public record Deallocation(String pattern, int pointer) {}
