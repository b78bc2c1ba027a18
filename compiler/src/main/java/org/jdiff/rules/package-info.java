/**
 * Derivatives of instructions and library functions, as tables.
 *
 * <p>{@link org.jdiff.rules.RuleTable#builtIn} holds the rows of the {@code *.rules} resources
 * beside this package, which mirror the primal libraries; users add files with {@link
 * org.jdiff.rules.RuleTable#withFile(String, String)}. A symbol is looked up with {@link
 * org.jdiff.rules.RuleTable#lookup}: it has a derivative, is inactive for a stated reason, handles
 * memory, is refused, or is absent, which callers must report and never take for zero. Partials are
 * {@link org.jdiff.rules.Expr expressions} over the arguments and results of the primal call; every
 * mode, width and precision is emitted from the same row.
 *
 * <p>To add a function, add one line with sample points to the file of its library; tests and
 * {@code docs/rules.md} follow from it.
 */
package org.jdiff.rules;
