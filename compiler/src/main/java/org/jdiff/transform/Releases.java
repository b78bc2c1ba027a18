package org.jdiff.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;

/**
 * Functions that carry out a release of memory that was put off: each takes the address of the kept
 * arguments and calls one deallocator with them, unless the block is null.
 */
final class Releases {
  /** Bytes that each kept argument takes. */
  static final long ARGUMENT = 8;

  private final IrModule module;
  private final String prefix;
  private final Map<String, String> names = new LinkedHashMap<>();

  Releases(IrModule module, String prefix) {
    this.module = module;
    this.prefix = prefix;
  }

  /**
   * Emits that memory is given back when an arena is released.
   *
   * @param call the call of the deallocator in the primal
   * @param types the types of its arguments
   * @param at which of them is the block
   * @param arguments the arguments by position
   */
  void defer(
      IrBuilder b,
      Val arena,
      Inst.Call call,
      List<Type> types,
      int at,
      IntFunction<Val> arguments) {
    Val release = b.symbol(of(call.callee().orElseThrow(), types, at));
    Val bytes = b.int64(ARGUMENT * types.size());
    Val place = b.call("jdiff_arena_defer", b.pointerType(0), List.of(arena, release, bytes));
    for (int i = 0; i < types.size(); i++) {
      b.store(arguments.apply(i), b.offset(place, i * ARGUMENT), 8);
    }
  }

  /**
   * The function that calls a deallocator with kept arguments.
   *
   * @param block which of the arguments is the block
   */
  String of(String deallocator, List<Type> parameters, int block) {
    return names.computeIfAbsent(deallocator, d -> define(d, parameters, block));
  }

  private String define(String deallocator, List<Type> parameters, int at) {
    String name = prefix + ".release." + deallocator;
    try (IrBuilder b = module.define(name, new Type.Void(), List.of(Machine.addressType(module)))) {
      b.position(b.block("entry"));
      BlockRef there = b.block("there");
      BlockRef done = b.block("done");
      List<Val> arguments = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        arguments.add(b.load(parameters.get(i), b.offset(b.param(0), i * ARGUMENT), ARGUMENT));
      }
      Val block = arguments.get(at);
      b.branch(b.equal(block, b.zero(block.type())), done, there);
      b.position(there);
      b.call(deallocator, new Type.Void(), arguments);
      b.branch(done);
      b.position(done);
      b.ret();
    }
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
    return name;
  }
}
