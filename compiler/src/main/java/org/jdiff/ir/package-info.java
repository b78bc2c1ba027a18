/**
 * The only package that names LLVM: reads, mirrors, builds, verifies, optimises, writes and
 * executes modules.
 */
package org.jdiff.ir;
