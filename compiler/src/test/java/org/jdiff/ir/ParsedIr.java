package org.jdiff.ir;

import java.nio.charset.StandardCharsets;

/**
 * A module that lives as long as a test needs it, with its context.
 *
 * @param context the owner
 * @param module the module
 */
public record ParsedIr(IrContext context, IrModule module) implements AutoCloseable {
  /**
   * Reads IR.
   *
   * @param text textual IR
   */
  public static ParsedIr of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), "test.ll");
  }

  /**
   * Reads IR.
   *
   * @param content textual IR or bitcode
   * @param file how to name it
   */
  public static ParsedIr of(byte[] content, String file) {
    IrContext context = new IrContext();
    try {
      return new ParsedIr(context, IrModule.parse(context, content, file));
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /**
   * Takes a snapshot.
   *
   * @param name a function with a body
   */
  public Fn fn(String name) {
    return module.mirror(name);
  }

  /**
   * Finds a block.
   *
   * @param fn a function
   * @param name the name of a block
   */
  public static int block(Fn fn, String name) {
    return fn.blocks().stream()
        .filter(b -> b.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block " + name))
        .index();
  }

  @Override
  public void close() {
    module.close();
    context.close();
  }
}
