/**
 * What is known about a mirrored function: control flow, memory, types, activity, needs. Immutable
 * results.
 */
package org.jdiff.analysis;
