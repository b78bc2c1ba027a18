/**
 * Calls in the user's program that ask for derivatives by the name of what they call: which
 * function, with which activities and options, and which operands are values, shadows, seeds and
 * tapes.
 */
package org.jdiff.markers;
