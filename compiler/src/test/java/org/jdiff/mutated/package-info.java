/** Damaged inputs: whatever a file holds, the answer is a result or a diagnostic. */
package org.jdiff.mutated;
