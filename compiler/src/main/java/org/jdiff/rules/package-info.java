/** Derivatives of instructions and library functions, as tables. */
package org.jdiff.rules;
