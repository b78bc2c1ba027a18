/**
 * The library interface: requests in, modules, objects and reports out.
 *
 * <p>{@link org.jdiff.driver.Jdiff} has the three operations: compile, inspect and check. A
 * compilation reads its inputs, resolves the names in the requests, prepares the module, adds the
 * derivatives and finishes the module; the passes of LLVM that run before and after are data in
 * {@code Pipeline}, with a table of what has to come before what.
 *
 * <pre>{@code
 * CompileRequest request =
 *     CompileRequest.of(Input.file(Path.of("model.c")))
 *         .with(DiffRequest.of("loss", Mode.REVERSE, Activity.DUP, Activity.CONST));
 * try (Compilation compilation = Jdiff.compile(request)) {
 *   compilation.write(Path.of("libmodel.so"));
 * }
 * }</pre>
 *
 * <p>A new kind of output is a constant of {@code OutputFile.Kind}; a new step of preparation is a
 * row of {@code Pipeline.PREPARE} and of its order; a new property to check is a row of {@code
 * DerivativeCheck}.
 */
package org.jdiff.driver;
