package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdiff.ir.CallReplacement;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.markers.MarkerCall;
import org.jdiff.markers.MarkerKind;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.rules.RuleTable;

/** Replaces the markers that ask for functions and values of lower precision. */
final class MarkerPrecision {
  private static final List<Type.Float> KNOWN =
      List.of(
          new Type.Float(Type.FloatKind.HALF, 2, 2),
          new Type.Float(Type.FloatKind.BFLOAT, 2, 2),
          new Type.Float(Type.FloatKind.FLOAT, 4, 4),
          new Type.Float(Type.FloatKind.DOUBLE, 8, 8));

  private final IrModule module;
  private final RuleTable rules;
  private final Map<String, String> made = new HashMap<>();
  private int values;

  MarkerPrecision(IrModule module, RuleTable rules) {
    this.module = module;
    this.rules = rules;
  }

  /** Replaces one call; {@code caller} contains it. */
  void replace(Fn caller, MarkerCall call) {
    List<Long> numbers = numbers(caller, call);
    Optional<Type.Float> from = numbers.isEmpty() ? Optional.empty() : byBits(numbers.getFirst());
    Optional<Type.Float> to =
        switch (numbers.size()) {
          case 2 -> byBits(numbers.get(1));
          case 3 -> byParts(numbers.get(1), numbers.get(2));
          default -> Optional.empty();
        };
    if (from.isEmpty() || to.isEmpty() || from.get().size() <= to.get().size()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0122,
                  "'" + call.kind().word() + "' asks for a precision that is not known")
              .at(call.site().core().position())
              .note("it gives " + numbers)
              .help(
                  "give the bits of two formats, such as 64, 32, or the bits of one and exponent"
                      + " and significand of the other: 5, 10; 8, 7; 8, 23"));
    }
    if (call.kind() == MarkerKind.EXPAND_VALUE) {
      // Values of lower precision have the type of the others.
      CallReplacement.operand(call.site(), call.target());
    } else if (call.kind() == MarkerKind.TRUNCATE_VALUE) {
      value(call, from.get(), to.get());
    } else {
      String function = call.functions().getFirst();
      String copy =
          made.computeIfAbsent(
              function + "." + from.get() + "." + to.get(),
              k -> new TruncatedFunctions(module, rules, from.get(), to.get()).of(function));
      CallReplacement.symbol(module, call.site(), copy);
    }
  }

  private void value(MarkerCall call, Type.Float from, Type.Float to) {
    if (!call.site().type().equals(from)) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0123,
                  "'" + call.kind().word() + "' is given a value of another type than it names")
              .at(call.site().core().position())
              .help("declare it to take and return a " + ResultFit.describe(from)));
    }
    String name;
    do {
      name = "jdiff.rounded.value." + values++;
    } while (module.hasSymbol(name));
    try (IrBuilder b = module.define(name, from, List.of(from))) {
      b.position(b.block("entry"));
      b.ret(TruncatedFunctions.round(b, b.param(0), from, to));
    }
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
    module.addFunctionAttribute(name, "alwaysinline");
    CallReplacement.replace(module, call.site(), name, List.of(call.target()));
  }

  private static List<Long> numbers(Fn caller, MarkerCall call) {
    List<Long> numbers = new ArrayList<>();
    for (int i = call.target() + 1; i < call.site().operandCount(); i++) {
      numbers.add(
          caller.value(call.site().operand(i)) instanceof Value.ConstInt c
              ? c.value().longValue()
              : -1L);
    }
    return numbers;
  }

  private static Optional<Type.Float> byBits(long bits) {
    return KNOWN.stream()
        .filter(t -> t.kind() != Type.FloatKind.BFLOAT && t.size() * 8 == bits)
        .findFirst();
  }

  private static Optional<Type.Float> byParts(long exponent, long significand) {
    return KNOWN.stream()
        .filter(
            t ->
                switch (t.kind()) {
                  case HALF -> exponent == 5 && significand == 10;
                  case BFLOAT -> exponent == 8 && significand == 7;
                  case FLOAT -> exponent == 8 && significand == 23;
                  case DOUBLE -> exponent == 11 && significand == 52;
                  case X86_FP80, FP128, PPC_FP128 -> false;
                })
        .findFirst();
  }
}
