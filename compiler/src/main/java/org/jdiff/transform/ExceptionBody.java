package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.analysis.Cfg;
import org.jdiff.ir.Block;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LandingPad;
import org.jdiff.ir.Type;
import org.jdiff.ir.UnwindBuilder;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Writes a function anew with exceptions as values: either as a twin, which returns the exception
 * that leaves it, or in its own place, where exceptions that leave it are thrown again.
 */
final class ExceptionBody {
  private static final String TYPE_NUMBER = "llvm.eh.typeid.for";

  private final IrModule module;
  private final Fn fn;
  private final Cfg cfg;
  private final ThrowingCalls calls;
  private final UnwindWrappers wrappers;
  private final boolean twin;
  private final Map<Integer, BlockRef> blocks = new HashMap<>();
  private final Map<Cfg.Edge, BlockRef> edges = new HashMap<>();
  private final Map<Integer, Caught> pads = new HashMap<>();
  private final Val[] emitted;
  private final IrBuilder b;
  private final UnwindBuilder unwinding;

  /** What the phis of a landing pad collect. */
  private record Caught(LandingPad pad, Val exception, Val number) {}

  ExceptionBody(
      IrModule module, Fn fn, Cfg cfg, ThrowingCalls calls, UnwindWrappers wrappers, boolean twin) {
    this.module = module;
    this.fn = fn;
    this.cfg = cfg;
    this.calls = calls;
    this.wrappers = wrappers;
    this.twin = twin;
    emitted = new Val[fn.size()];
    b =
        twin
            ? UnwindBuilder.define(
                module,
                twinName(fn.name()),
                fn,
                UnwindBuilder.withException(module, fn.returnType()))
            : UnwindBuilder.define(module, replacementName(fn), fn, fn.returnType());
    unwinding = new UnwindBuilder(b);
  }

  static String twinName(String function) {
    return "jdiff.returning." + function;
  }

  static String replacementName(Fn fn) {
    return "jdiff.catching." + fn.name();
  }

  void emit() {
    try (b) {
      run();
      unwinding.takePositions(fn);
    }
  }

  private void run() {
    for (Block block : fn.blocks()) {
      if (cfg.reachable(block.index())) {
        blocks.put(block.index(), b.block(block.name()));
      }
    }
    for (Block block : fn.blocks()) {
      if (blocks.containsKey(block.index())) {
        startPad(block);
      }
    }
    for (int index : cfg.reversePostOrder()) {
      Block block = fn.blocks().get(index);
      b.position(blocks.get(index));
      for (Inst.Phi phi : block.phis()) {
        emitted[phi.id()] = b.copyPhi(phi);
      }
      for (Inst inst : block.instructions()) {
        if (!(inst instanceof Inst.Phi)) {
          emit(inst);
        }
      }
    }
    for (int index : cfg.reversePostOrder()) {
      fn.blocks().get(index).phis().forEach(this::complete);
    }
  }

  /** The phis of a pad are there before any edge leads to it. */
  private void startPad(Block block) {
    for (Inst inst : block.instructions()) {
      if (LandingPad.is(inst)) {
        b.position(blocks.get(block.index()));
        Val exception = b.phi(b.intType(64));
        Val number = b.phi(b.intType(32));
        pads.put(block.index(), new Caught(LandingPad.read(inst), exception, number));
      }
    }
  }

  private void complete(Inst.Phi phi) {
    for (int i = 0; i < phi.operandCount(); i++) {
      BlockRef from = edges.get(new Cfg.Edge(phi.incoming().get(i), phi.block()));
      if (from != null) {
        b.addIncoming(emitted[phi.id()], value(phi.operand(i)), from);
      }
    }
  }

  private Val value(int id) {
    return switch (fn.value(id)) {
      case Value.Param param -> b.param(param.index());
      case Value.Const constant -> b.constant(constant);
      case Inst inst -> emitted[inst.id()];
    };
  }

  private void emit(Inst inst) {
    Optional<ThrowingCalls.Site> site = ThrowingCalls.Site.of(inst);
    if (site.isPresent()) {
      call(site.get());
    } else if (LandingPad.is(inst)) {
      landingPad(inst);
    } else if (inst instanceof Inst.Other other && other.opcode().equals("resume")) {
      leave(UnwindWrappers.exception(b, value(other.operand(0))));
    } else if (inst instanceof Inst.Return ret) {
      ret(ret);
    } else if (inst.isTerminator()) {
      inst.successors().forEach(s -> edges.put(new Cfg.Edge(inst.block(), s), b.current()));
      UnwindBuilder.position(b.copyTerminator(inst, this::value, blocks::get), inst);
    } else {
      Val copy = b.copy(inst, this::value);
      UnwindBuilder.position(copy, inst);
      emitted[inst.id()] = copy;
    }
  }

  private void ret(Inst.Return ret) {
    Val value = ret.operandCount() == 0 ? null : value(ret.operand(0));
    if (twin) {
      b.ret(UnwindWrappers.result(b, fn.returnType(), value, b.int64(0)));
    } else if (value == null) {
      b.ret();
    } else {
      b.ret(value);
    }
  }

  /** Ends the block with an exception leaving the function. */
  private void leave(Val exception) {
    if (twin) {
      b.ret(UnwindWrappers.result(b, fn.returnType(), null, exception));
    } else {
      b.call(wrappers.raise(), new Type.Void(), List.of(exception));
      b.unreachable();
    }
  }

  private void landingPad(Inst inst) {
    Caught caught = pads.get(inst.block());
    Val address = b.cast(CastOp.INTTOPTR, caught.exception(), b.pointerType(0));
    Val pair = b.insertValue(b.zero(inst.type()), address, 0);
    emitted[inst.id()] = b.insertValue(pair, caught.number(), 1);
  }

  // ---- calls

  private void call(ThrowingCalls.Site site) {
    Inst inst = site.inst();
    boolean leaves = site.pad() == Cfg.NONE && !twin;
    if (site.callee().filter(c -> c.startsWith(TYPE_NUMBER)).isPresent()) {
      Value.GlobalAddress type = (Value.GlobalAddress) fn.value(inst.operand(0));
      emitted[inst.id()] = b.constInt(inst.type(), wrappers.typeNumber(type.symbol()));
      return;
    }
    if (!calls.mayThrow(site) || leaves) {
      emitted[inst.id()] = plain(inst);
      if (inst instanceof Inst.Invoke invoke) {
        BlockRef from = b.current();
        edges.put(new Cfg.Edge(inst.block(), invoke.normal()), from);
        Val never = b.constInt(b.intType(1), 0);
        BlockRef unwind = b.block("never");
        b.branch(never, unwind, blocks.get(invoke.normal()));
        b.position(unwind);
        unwind(site, b.int64(0));
      }
      return;
    }
    List<Val> arguments = arguments(inst);
    BlockRef failed = b.block("thrown");
    BlockRef next = b.block("returned");
    Optional<String> silent = ThrowingCalls.silentAllocator(site);
    if (silent.isPresent()) {
      allocate(site, silent.get(), arguments, failed, next);
      return;
    }
    String body = twinName(site.callee().orElseThrow());
    String target =
        module.hasSymbol(body)
            ? body
            : wrappers.catching(site, arguments.stream().map(Val::type).toList());
    Val result = called(site, target, arguments);
    Val exception = inst.type() instanceof Type.Void ? result : b.extractValue(result, 1);
    if (!(inst.type() instanceof Type.Void)) {
      emitted[inst.id()] = b.extractValue(result, 0);
    }
    if (site.attributes().noReturn()) {
      b.branch(failed);
    } else {
      b.branch(b.equal(exception, b.int64(0)), next, failed);
    }
    finish(site, exception, failed, next);
  }

  private Val called(ThrowingCalls.Site site, String target, List<Val> arguments) {
    Type type = UnwindBuilder.withException(module, site.inst().type());
    Val result = unwinding.call(site.inst(), target, type, arguments);
    UnwindBuilder.position(result, site.inst());
    return result;
  }

  /**
   * An allocation stays one: it is asked to return null, and only if it does is the exception
   * thrown.
   */
  private void allocate(
      ThrowingCalls.Site site, String silent, List<Val> arguments, BlockRef failed, BlockRef next) {
    List<Val> asked = new ArrayList<>(arguments);
    asked.add(b.zero(b.pointerType(0)));
    Val block = b.call(silent, site.inst().type(), asked);
    UnwindBuilder.position(block, site.inst());
    emitted[site.inst().id()] = block;
    b.branch(b.equal(block, b.zero(block.type())), failed, next);
    b.position(failed);
    String target = wrappers.catching(site, arguments.stream().map(Val::type).toList());
    Val exception = b.extractValue(called(site, target, arguments), 1);
    BlockRef end = b.block("exhausted");
    b.branch(end);
    finish(site, exception, end, next);
  }

  private void finish(ThrowingCalls.Site site, Val exception, BlockRef failed, BlockRef next) {
    b.position(failed);
    unwind(site, exception);
    b.position(next);
    if (site.inst() instanceof Inst.Invoke invoke) {
      edges.put(new Cfg.Edge(invoke.block(), invoke.normal()), next);
      b.branch(blocks.get(invoke.normal()));
    }
  }

  /** Ends the block where an exception has come out of a call. */
  private void unwind(ThrowingCalls.Site site, Val exception) {
    if (site.pad() == Cfg.NONE) {
      leave(exception);
      return;
    }
    Caught caught = pads.get(site.pad());
    Optional<String> selector = wrappers.selector(caught.pad());
    Val number = b.constInt(b.intType(32), 0);
    if (selector.isPresent()) {
      number = b.call(selector.get(), b.intType(32), List.of(exception));
      if (!caught.pad().cleanup() && !caught.pad().catchesAll()) {
        BlockRef passed = b.block("passed");
        BlockRef stopped = b.block("stopped");
        b.branch(b.equal(number, b.constInt(b.intType(32), 0)), passed, stopped);
        b.position(passed);
        leave(exception);
        b.position(stopped);
      }
    }
    edges.put(new Cfg.Edge(site.inst().block(), site.pad()), b.current());
    b.addIncoming(caught.exception(), exception, b.current());
    b.addIncoming(caught.number(), number, b.current());
    b.branch(blocks.get(site.pad()));
  }

  private List<Val> arguments(Inst inst) {
    return inst.core().operands().stream().map(this::value).toList();
  }

  private Val plain(Inst inst) {
    Val copy =
        inst instanceof Inst.Invoke
            ? unwinding.call(inst, null, inst.type(), arguments(inst))
            : b.copy(inst, this::value);
    UnwindBuilder.position(copy, inst);
    return copy;
  }
}
