package org.jdiff.ir;

/**
 * An address in the initial value of a global variable.
 *
 * @param at where it is, in bytes from the start of the variable
 * @param symbol the function or variable whose address it is
 * @param function whether it is a function
 * @param offset bytes past the start of the symbol
 */
public record InitialAddress(long at, String symbol, boolean function, long offset) {}
