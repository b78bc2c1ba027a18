package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Complex functions in single precision, whose numbers x86-64 passes as vectors of two. Rules know
 * the form of two numbers and a pair, so that calls get this form before differentiation, and
 * functions of this form that call the library afterwards.
 */
public final class ComplexPairs {
  /** What stands before the name of a library function in the name of its form for pairs. */
  private static final String PAIR = "jdiff.pair.";

  /** What stands after the name of such a form when it has a body. */
  private static final String BODY = ".body";

  private static final String CALL = "jdiff.complex.";

  private static final Set<String> FUNCTIONS =
      Set.of(
          "cexp", "clog", "csqrt", "cpow", "csin", "ccos", "ctan", "csinh", "ccosh", "ctanh",
          "casin", "cacos", "catan", "casinh", "cacosh", "catanh", "cabs", "carg");

  private ComplexPairs() {}

  /**
   * Brings calls into the form of pairs; the new functions are inlined by the preparation.
   *
   * @param module changed in place
   */
  public static void lower(IrModule module) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      String name = entry.name();
      if (!entry.defined()
          && name.endsWith("f")
          && FUNCTIONS.contains(base(name))
          && isOfVectors(module.header(name))) {
        lower(module, name);
      }
    }
  }

  private static String base(String single) {
    return single.substring(0, single.length() - 1);
  }

  private static boolean isOfVectors(IrModule.Header header) {
    return header.params().stream()
        .allMatch(
            p -> p.type() instanceof Type.Vector v && v.count() == 2 && isSingle(v.element()));
  }

  private static boolean isSingle(Type type) {
    return type instanceof Type.Float f && f.kind() == Type.FloatKind.FLOAT;
  }

  private static void lower(IrModule module, String name) {
    IrModule.Header header = module.header(name);
    List<Type> parameters = header.params().stream().map(Value.Param::type).toList();
    String caller = CALL + name;
    // Calls go to the new function; what it calls in turn is defined when derivatives are there.
    try (IrBuilder b = module.define(caller, header.returnType(), parameters)) {
      b.position(b.block("entry"));
      List<Val> numbers = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        numbers.add(lane(b, b.param(i), 0));
        numbers.add(lane(b, b.param(i), 1));
      }
      Type single = ((Type.Vector) parameters.getFirst()).element();
      if (header.returnType() instanceof Type.Vector) {
        Val pair = b.call(PAIR + name, b.structType(List.of(single, single)), numbers);
        b.ret(vector(b, header.returnType(), b.extractValue(pair, 0), b.extractValue(pair, 1)));
      } else {
        b.ret(b.call(PAIR + name, header.returnType(), numbers));
      }
    }
    module.replaceUses(name, caller);
    module.setVisibility(caller, IrModule.Visibility.INTERNAL);
    module.addFunctionAttribute(caller, "alwaysinline");
  }

  /** Defines the functions of pairs that a module calls. */
  static void define(IrModule module) {
    for (IrModule.FunctionEntry entry : module.functions()) {
      if (!entry.defined() && entry.name().startsWith(PAIR)) {
        define(module, entry.name());
      }
    }
  }

  private static void define(IrModule module, String name) {
    IrModule.Header header = module.header(name);
    List<Type> parameters = header.params().stream().map(Value.Param::type).toList();
    String body = name + BODY;
    try (IrBuilder b = module.define(body, header.returnType(), parameters)) {
      b.position(b.block("entry"));
      Type complex = new Type.Vector(parameters.getFirst(), 2, false, 8, 8);
      List<Val> arguments = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i += 2) {
        arguments.add(vector(b, complex, b.param(i), b.param(i + 1)));
      }
      String library = library(name);
      if (header.returnType() instanceof Type.Struct pair) {
        Val result = b.call(library, complex, arguments);
        Val first = b.insertValue(b.poison(pair), lane(b, result, 0), 0);
        b.ret(b.insertValue(first, lane(b, result, 1), 1));
      } else {
        b.ret(b.call(library, header.returnType(), arguments));
      }
    }
    module.replaceUses(name, body);
    module.deleteIfUnused(name);
    module.setVisibility(body, IrModule.Visibility.INTERNAL);
  }

  private static Val lane(IrBuilder b, Val vector, int index) {
    return b.extractElement(vector, b.constInt(b.intType(32), index));
  }

  private static Val vector(IrBuilder b, Type type, Val first, Val second) {
    Val one = b.insertElement(b.poison(type), first, b.constInt(b.intType(32), 0));
    return b.insertElement(one, second, b.constInt(b.intType(32), 1));
  }

  /** Whether a function is the form for pairs of a function of the library. */
  static boolean isPair(String symbol) {
    return symbol.startsWith(PAIR);
  }

  /** The function that rules know for the function that a module calls. */
  static String known(String symbol) {
    return isPair(symbol) ? base(library(symbol)) : symbol;
  }

  private static String library(String pair) {
    return pair.substring(PAIR.length()).replace(BODY, "");
  }
}
