/**
 * Checks of the repository as a whole: format, size and words of its files, the arrows between
 * packages, documentation that must keep up with the code, and the scripts. They live in the last
 * module because only it sees all others.
 */
package org.jdiff.build;
