package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Emits derivatives that call what a program registers: a forward half that is given values and
 * shadows and returns the tape, the primal's value and the shadow of an address; a reverse half
 * that is given the same, then the adjoint of the value and the tape, and returns the gradients of
 * the numbers. A tangent is computed by one function of values and tangents.
 */
final class CustomDerivative {
  private static final long WORD = 8;

  private final Derivation context;
  private final Variant variant;
  private final List<Value.Param> params;
  private final List<Type> given = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  private CustomDerivative(Derivation context, Variant variant) {
    this.context = context;
    this.variant = variant;
    this.params = variant.facts().fn().params();
    for (Value.Param param : params) {
      given.add(param.type());
      if (hasShadow(param)) {
        given.add(param.type());
      } else if (param.type().containsFloat()) {
        numbers.add(param.index());
      }
    }
  }

  /** Whether the registered functions take a shadow, or a tangent, of a parameter. */
  private boolean hasShadow(Value.Param param) {
    return param.type().containsPointer()
        || (variant.key().kind().isForward() && param.type().containsFloat());
  }

  /** What stands in the way of calling the registered functions under some activities. */
  static List<Diagnostic> problems(Derivation context, Variant variant) {
    CustomDerivative custom = new CustomDerivative(context, variant);
    List<Diagnostic> findings = new ArrayList<>();
    if (variant.width() > 1) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0125,
                  "the derivative that is registered for '"
                      + variant.key().function()
                      + "' computes one direction at a time, and "
                      + variant.width()
                      + " are asked for")
              .at(variant.facts().fn().position())
              .help("ask for the directions one by one"));
    }
    if (context.estimatesErrors()) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0125,
                  "what is registered for '"
                      + variant.key().function()
                      + "' is a derivative, no bound of its rounding error")
              .at(variant.facts().fn().position())
              .help("estimate the error of a function that does not call it"));
      return findings;
    }
    if (variant.key().kind() == Variant.Kind.FORWARD_SPLIT) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0125,
                  "the derivative that is registered for '"
                      + variant.key().function()
                      + "' computes the value again, which a tape is there to avoid")
              .at(variant.facts().fn().position())
              .help("ask for the forward derivative in one call"));
      return findings;
    }
    for (Value.Param param : custom.params) {
      if (param.type().containsPointer() && !variant.activities().get(param.index()).hasShadow()) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0125,
                    "the derivative that is registered for '"
                        + variant.key().function()
                        + "' takes the shadow of argument "
                        + param.index()
                        + ", which is constant where the function is called")
                .at(variant.facts().fn().position())
                .help("make the memory behind it active, or register a function of its own"));
      }
    }
    try {
      if (variant.key().kind().isForward()) {
        custom.tangent();
      } else {
        custom.halves();
      }
    } catch (DiffException e) {
      findings.addAll(e.diagnostics());
    }
    return findings;
  }

  // ---- signatures

  /**
   * The registered halves of a gradient.
   *
   * @param tape what the reverse half takes last, beside what the primal's signature tells
   * @param results what the forward half returns
   * @param place whether the forward half writes its results to an address
   * @param gradientPlace whether the reverse half does
   */
  private record Halves(
      String forward,
      String reverse,
      Optional<Type> tape,
      List<Type> results,
      boolean place,
      boolean gradientPlace) {}

  private Halves halves() {
    RegisteredFacts.Custom custom =
        context.registered().gradient(variant.key().function()).orElseThrow();
    IrModule.Header forward = header(custom.forward());
    IrModule.Header reverse = header(custom.reverse());
    boolean place = isPlace(forward);
    boolean gradientPlace = isPlace(reverse);
    expect(custom.forward(), types(forward, place), given, "the arguments and their shadows");
    List<Type> wanted = new ArrayList<>(given);
    Type returned = variant.primalReturn();
    if (returned.containsFloat() && !returned.containsPointer()) {
      wanted.add(returned);
    }
    List<Type> taken = types(reverse, gradientPlace);
    Optional<Type> tape =
        taken.size() == wanted.size() + 1 ? Optional.of(taken.getLast()) : Optional.empty();
    tape.ifPresent(wanted::add);
    expect(
        custom.reverse(),
        taken,
        wanted,
        "the arguments, their shadows, the adjoint of the returned number and the tape");
    List<Type> results = new ArrayList<>();
    tape.ifPresent(results::add);
    if (!(returned instanceof Type.Void)) {
      results.add(returned);
    }
    if (returned.containsPointer()) {
      results.add(returned);
    }
    Type declared = place ? placeType(forward) : forward.returnType();
    if (!ResultFit.fits(results, declared)) {
      throw misfit(custom.forward(), "returns " + ResultFit.describe(declared), describe(results));
    }
    List<Type> gradients =
        numbers.stream().<Type>map(i -> params.get(i).type()).collect(Collectors.toList());
    Type returns = gradientPlace ? placeType(reverse) : reverse.returnType();
    if (!ResultFit.fits(gradients, returns)) {
      throw misfit(custom.reverse(), "returns " + ResultFit.describe(returns), describe(gradients));
    }
    return new Halves(custom.forward(), custom.reverse(), tape, results, place, gradientPlace);
  }

  private static String describe(List<Type> types) {
    return types.isEmpty()
        ? "nothing"
        : types.stream().map(ResultFit::describe).collect(Collectors.joining(", "));
  }

  private IrModule.Header header(String function) {
    return context.module().header(function);
  }

  private static boolean isPlace(IrModule.Header header) {
    return !header.params().isEmpty() && header.params().getFirst().attributes().sret().isPresent();
  }

  private static Type placeType(IrModule.Header header) {
    return header.params().getFirst().attributes().sret().orElseThrow();
  }

  private static List<Type> types(IrModule.Header header, boolean place) {
    return header.params().stream().skip(place ? 1 : 0).map(Value.Param::type).toList();
  }

  private void expect(String function, List<Type> found, List<Type> wanted, String what) {
    if (!found.equals(wanted)) {
      throw misfit(function, "takes " + describe(found), describe(wanted) + ": " + what);
    }
  }

  private DiffException misfit(String function, String found, String wanted) {
    return new DiffException(
        Diagnostic.error(
                DiagnosticCode.JD0125,
                "'"
                    + function
                    + "', which is registered for '"
                    + variant.key().function()
                    + "', "
                    + found)
            .at(variant.facts().fn().position())
            .help("it should have " + wanted));
  }

  // ---- reverse mode

  /** Emits both halves. */
  static void emitSplit(
      Derivation context, Variant variant, IrBuilder augmented, IrBuilder reverse) {
    CustomDerivative custom = new CustomDerivative(context, variant);
    Halves halves = custom.halves();
    custom.forwardHalf(augmented, halves);
    custom.reverseHalf(reverse, halves);
  }

  private Type.Struct frameType(IrBuilder b, Halves halves) {
    List<Type> members = new ArrayList<>(List.of(b.pointerType(0)));
    members.addAll(given);
    halves.tape().ifPresent(members::add);
    return b.structType(members);
  }

  private void forwardHalf(IrBuilder b, Halves halves) {
    b.position(b.block("entry"));
    List<Val> arguments = arguments(b, 1);
    List<Val> results = run(b, halves.forward(), halves.place(), halves.results(), arguments);
    Type.Struct type = frameType(b, halves);
    Val frame =
        b.call("jdiff_arena_alloc", b.pointerType(0), List.of(b.param(0), b.int64(type.size())));
    List<Val> kept = new ArrayList<>(arguments);
    halves.tape().ifPresent(t -> kept.add(results.getFirst()));
    for (int i = 0; i < kept.size(); i++) {
      b.store(kept.get(i), b.offset(frame, type.offsets().get(i + 1)), WORD);
    }
    b.call("jdiff_arena_push_frame", new Type.Void(), List.of(b.param(0), frame));
    int value = halves.tape().isPresent() ? 1 : 0;
    if (variant.primalReturn() instanceof Type.Void) {
      b.ret();
    } else if (variant.returnsDual()) {
      Val pair = b.insertValue(b.poison(b.returnType()), results.get(value), 0);
      b.ret(b.insertValue(pair, results.get(value + 1), 1));
    } else {
      b.ret(results.get(value));
    }
  }

  private void reverseHalf(IrBuilder b, Halves halves) {
    b.position(b.block("entry"));
    Type.Struct type = frameType(b, halves);
    Val frame = b.call("jdiff_arena_pop_frame", b.pointerType(0), List.of(b.param(0)));
    List<Val> arguments = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      arguments.add(b.load(given.get(i), b.offset(frame, type.offsets().get(i + 1)), WORD));
    }
    if (takesSeed()) {
      arguments.add(variant.takesSeed() ? b.param(1) : b.zero(variant.primalReturn()));
    }
    halves
        .tape()
        .ifPresent(t -> arguments.add(b.load(t, b.offset(frame, type.offsets().getLast()), WORD)));
    ret(b, gradients(run(b, halves.reverse(), halves.gradientPlace(), numberTypes(), arguments)));
  }

  private boolean takesSeed() {
    Type returned = variant.primalReturn();
    return returned.containsFloat() && !returned.containsPointer();
  }

  private List<Type> numberTypes() {
    return numbers.stream().<Type>map(i -> params.get(i).type()).toList();
  }

  /** The gradients that the derivative returns, of those that the registered function does. */
  private List<Val> gradients(List<Val> all) {
    return variant.activeParameters().stream().map(i -> all.get(numbers.indexOf(i))).toList();
  }

  /** Emits both halves into one function. */
  static void emitCombined(Derivation context, Variant variant, IrBuilder b) {
    CustomDerivative custom = new CustomDerivative(context, variant);
    Halves halves = custom.halves();
    b.position(b.block("entry"));
    List<Val> arguments = custom.arguments(b, 0);
    List<Val> results =
        custom.run(b, halves.forward(), halves.place(), halves.results(), arguments);
    List<Val> all = new ArrayList<>(arguments);
    if (custom.takesSeed()) {
      int seed = variant.sweepParameters().size();
      all.add(variant.takesSeed() ? b.param(seed) : b.zero(variant.primalReturn()));
    }
    halves.tape().ifPresent(t -> all.add(results.getFirst()));
    List<Val> returned = new ArrayList<>();
    if (!(variant.primalReturn() instanceof Type.Void)) {
      returned.add(results.get(halves.tape().isPresent() ? 1 : 0));
    }
    returned.addAll(
        custom.gradients(
            custom.run(b, halves.reverse(), halves.gradientPlace(), custom.numberTypes(), all)));
    ret(b, returned);
  }

  private static void ret(IrBuilder b, List<Val> results) {
    if (results.isEmpty()) {
      b.ret();
      return;
    }
    Val built = b.poison(b.returnType());
    for (int i = 0; i < results.size(); i++) {
      built = b.insertValue(built, results.get(i), i);
    }
    b.ret(built);
  }

  /** What the registered functions are given for the parameters of the derivative. */
  private List<Val> arguments(IrBuilder b, int first) {
    List<Val> arguments = new ArrayList<>();
    int at = first;
    for (Value.Param param : params) {
      Activity activity = variant.activities().get(param.index());
      arguments.add(b.param(at++));
      Optional<Val> shadow = activity.hasShadow() ? Optional.of(b.param(at++)) : Optional.empty();
      if (hasShadow(param)) {
        arguments.add(shadow.orElseGet(() -> b.zero(param.type())));
      }
    }
    return arguments;
  }

  /** Calls a registered function and takes its results apart. */
  private List<Val> run(
      IrBuilder b, String function, boolean place, List<Type> results, List<Val> arguments) {
    IrModule.Header header = header(function);
    List<Val> all = new ArrayList<>();
    Val memory = null;
    if (place) {
      memory = b.alloca(placeType(header), "results");
      all.add(memory);
    }
    all.addAll(arguments);
    Val returned = b.call(function, header.returnType(), all);
    return place ? ResultFit.load(b, memory, results) : ResultFit.takeApart(b, returned, results);
  }

  // ---- forward mode

  /** The function that computes the tangent, and whether it computes the primal's value as well. */
  private record Tangent(String function, boolean withPrimal, boolean place) {}

  private Tangent tangent() {
    String function = context.registered().tangent(variant.key().function()).orElseThrow();
    IrModule.Header header = header(function);
    boolean place = isPlace(header);
    expect(function, types(header, place), given, "each argument with its tangent or shadow");
    Type returned = variant.primalReturn();
    Type declared = place ? placeType(header) : header.returnType();
    boolean returnsDual = returned.containsFloat() || returned.containsPointer();
    List<Type> alone = returnsDual ? List.of(returned) : List.of();
    if (returnsDual && ResultFit.fits(List.of(returned, returned), declared)) {
      return new Tangent(function, true, place);
    }
    if (!returnsDual && ResultFit.fits(List.of(returned), declared)) {
      return new Tangent(function, true, place);
    }
    if (ResultFit.fits(alone, declared)) {
      return new Tangent(function, false, place);
    }
    throw misfit(
        function,
        "returns " + ResultFit.describe(declared),
        describe(alone) + ", or the value of the function before that");
  }

  /** Emits a forward derivative. */
  static void emitForward(Derivation context, Variant variant, IrBuilder b) {
    CustomDerivative custom = new CustomDerivative(context, variant);
    Tangent tangent = custom.tangent();
    b.position(b.block("entry"));
    Type returned = variant.primalReturn();
    boolean isVoid = returned instanceof Type.Void;
    boolean dual = returned.containsFloat() || returned.containsPointer();
    Val value = null;
    if (!tangent.withPrimal() && !isVoid) {
      List<Val> values = new ArrayList<>();
      int at = 0;
      for (Value.Param param : custom.params) {
        values.add(b.param(at++));
        at += variant.activities().get(param.index()).hasShadow() ? 1 : 0;
      }
      value = b.call(variant.key().function(), returned, values);
    }
    List<Type> results = new ArrayList<>();
    if (tangent.withPrimal() && !isVoid) {
      results.add(returned);
    }
    if (dual) {
      results.add(returned);
    }
    List<Val> all =
        custom.run(b, tangent.function(), tangent.place(), results, custom.arguments(b, 0));
    if (isVoid) {
      b.ret();
      return;
    }
    Val primal = value == null ? all.getFirst() : value;
    if (!variant.returnsDual()) {
      b.ret(primal);
      return;
    }
    Val pair = b.insertValue(b.poison(b.returnType()), primal, 0);
    b.ret(b.insertValue(pair, all.getLast(), 1));
  }
}
