package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.LandingPad;
import org.jdiff.ir.Type;
import org.jdiff.ir.UnwindBuilder;
import org.jdiff.ir.Val;

/**
 * The functions between lowered exceptions and those of the run-time library: calls that catch,
 * questions which clause is meant, and throwing what nobody caught.
 */
final class UnwindWrappers {
  /** How their names start. */
  static final String PREFIX = "jdiff.unwind.";

  private static final String TRY = PREFIX + "try.";
  private static final String RAISE = PREFIX + "raise";

  /** An exception as a number: an address that no analysis needs to follow. */
  private static final Type EXCEPTION = UnwindBuilder.EXCEPTION;

  private static final String RAISE_EXCEPTION = "_Unwind_RaiseException";

  private final IrModule module;
  private final Map<String, Integer> typeNumbers = new HashMap<>();
  private final Map<Selector, String> selectors = new HashMap<>();
  private int wrappers;

  /** What a function that selects a clause depends on. */
  private record Selector(String personality, List<String> types) {}

  UnwindWrappers(IrModule module) {
    this.module = module;
  }

  /** The name of the function that a wrapper calls; the name itself if it is not a wrapper. */
  static String wrapped(String symbol) {
    return symbol.startsWith(TRY)
        ? symbol.substring(symbol.indexOf('.', TRY.length()) + 1)
        : symbol;
  }

  /** Whether a function of this class throws. */
  static boolean raises(String symbol) {
    return symbol.equals(RAISE);
  }

  /** The number by which lowered code knows the type of an exception. */
  int typeNumber(String symbol) {
    return typeNumbers.computeIfAbsent(symbol, k -> typeNumbers.size() + 1);
  }

  /** The exception that ended a call, or zero; the call's result is of no use then. */
  static Val result(IrBuilder b, Type type, Val value, Val exception) {
    if (type instanceof Type.Void) {
      return exception;
    }
    Val pair = b.zero(UnwindBuilder.withException(b.module(), type));
    return b.insertValue(value == null ? pair : b.insertValue(pair, value, 0), exception, 1);
  }

  /**
   * A function that calls what a site calls and returns exceptions.
   *
   * @param parameters the types of the arguments, with that of the called address at the end if the
   *     site does not name a function
   * @param personality the symbol of the function that decides about unwinding
   */
  String catching(ThrowingCalls.Site site, List<Type> parameters, String personality) {
    Inst inst = site.inst();
    String name = free(TRY, "." + site.callee().orElse(""));
    Type type = inst.type();
    try (IrBuilder types = define(name, inst, parameters)) {
      UnwindBuilder unwinding = new UnwindBuilder(types);
      List<Val> arguments = new ArrayList<>();
      int count = parameters.size() - (site.callee().isEmpty() ? 1 : 0);
      for (int i = 0; i < count; i++) {
        arguments.add(types.param(i));
      }
      Val callee = site.callee().isEmpty() ? types.param(count) : null;
      BlockRef entry = types.block("entry");
      BlockRef normal = types.block("returned");
      BlockRef caught = types.block("caught");
      types.position(entry);
      Val result = unwinding.invoke(inst, callee, type, arguments, normal, caught);
      types.position(normal);
      if (site.attributes().noReturn()) {
        types.unreachable();
      } else {
        Val value = type instanceof Type.Void ? null : result;
        types.ret(result(types, type, value, types.int64(0)));
      }
      types.position(caught);
      Val pad = unwinding.catching(personality, List.of());
      types.ret(result(types, type, null, exception(types, pad)));
    }
    keepApart(name);
    return name;
  }

  /** A symbol that is not taken: a module may be lowered again after more has become known. */
  private String free(String prefix, String suffix) {
    String name;
    do {
      name = prefix + wrappers++ + suffix;
    } while (module.hasSymbol(name));
    return name;
  }

  private IrBuilder define(String name, Inst inst, List<Type> parameters) {
    return module.define(name, UnwindBuilder.withException(module, inst.type()), parameters);
  }

  private void keepApart(String name) {
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
    module.addFunctionAttribute(name, "noinline");
  }

  static Val exception(IrBuilder b, Val pad) {
    return b.cast(CastOp.PTRTOINT, b.extractValue(pad, 0), b.intType(64));
  }

  /** Throws an exception again that nobody caught. */
  String raise() {
    if (!module.hasSymbol(RAISE)) {
      try (IrBuilder b = module.define(RAISE, new Type.Void(), List.of(EXCEPTION))) {
        b.position(b.block("entry"));
        Val exception = b.cast(CastOp.INTTOPTR, b.param(0), b.pointerType(0));
        b.call(RAISE_EXCEPTION, b.intType(32), List.of(exception));
        // It returns if nobody catches.
        if (module.hasSymbol("__gxx_personality_v0")) {
          b.call("__cxa_begin_catch", b.pointerType(0), List.of(exception));
          b.call("_ZSt9terminatev", new Type.Void(), List.of());
        } else {
          b.call("abort", new Type.Void(), List.of());
        }
        b.unreachable();
      }
      keepApart(RAISE);
      module.addFunctionAttribute(RAISE, "noreturn");
    }
    return RAISE;
  }

  /** The function that says which clause of a landing pad stops an exception. */
  Optional<String> selector(LandingPad pad, String personality) {
    if (pad.types().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        selectors.computeIfAbsent(new Selector(personality, pad.types()), this::select));
  }

  private String select(Selector selector) {
    List<String> types = selector.types();
    String name = free(PREFIX + "select.", "");
    try (IrBuilder b = module.define(name, new Type.Int(32, 4, 4), List.of(EXCEPTION))) {
      UnwindBuilder unwinding = new UnwindBuilder(b);
      BlockRef entry = b.block("entry");
      BlockRef returned = b.block("returned");
      BlockRef caught = b.block("caught");
      b.position(entry);
      Val exception = b.cast(CastOp.INTTOPTR, b.param(0), b.pointerType(0));
      unwinding.invoke(RAISE_EXCEPTION, b.intType(32), List.of(exception), returned, caught);
      b.position(returned);
      b.call("abort", new Type.Void(), List.of());
      b.unreachable();
      b.position(caught);
      Val stopped = b.extractValue(unwinding.catching(selector.personality(), types), 1);
      Val number = b.constInt(b.intType(32), 0);
      for (String type : types.reversed()) {
        Val clause =
            b.intrinsic(
                "llvm.eh.typeid.for",
                List.of(b.pointerType(0)),
                b.intType(32),
                List.of(b.symbol(type)));
        Val its = b.constInt(b.intType(32), typeNumber(type));
        number = b.select(b.equal(stopped, clause), its, number);
      }
      b.ret(number);
    }
    keepApart(name);
    return name;
  }
}
