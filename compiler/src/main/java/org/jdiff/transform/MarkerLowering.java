package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.CallReplacement;
import org.jdiff.ir.Fn;
import org.jdiff.ir.FunctionNotes;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.TypeHints;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;
import org.jdiff.markers.MarkerCall;
import org.jdiff.markers.MarkerKind;
import org.jdiff.markers.MarkerOption;
import org.jdiff.markers.Registrations;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.model.PlanEntry;
import org.jdiff.rules.RuleTable;

/**
 * Replaces marker calls by calls of derivatives. Between the two stands a small function per marker
 * call that takes its operands, passes them in the order of the derivative, and hands the results
 * back in the form that the program declared.
 */
public final class MarkerLowering {
  private final IrModule module;
  private final RuleTable rules;
  private final boolean safe;
  private final Map<Wanted, Differentiator.Inner> made = new HashMap<>();
  private final Map<String, MarkerCall> forwardTapes = new HashMap<>();
  private final MarkerPrecision precision;
  private final Set<Diagnostic> warnings = new LinkedHashSet<>();
  private final List<PlanEntry> plan = new ArrayList<>();
  private int adapters;

  /**
   * What makes two marker calls call the same derivative.
   *
   * @param returnActive whether the result has a tangent, a seed or a shadow
   * @param steady whether nothing changes the arguments' memory between the halves of a split one
   * @param uncertain whether a shadow may be the value's own address, which makes its memory
   *     constant
   * @param errors whether tangents are bounds of rounding errors
   * @param width the number of directions side by side
   */
  private record Wanted(
      String function,
      Variant.Kind kind,
      List<Activity> activities,
      boolean returnActive,
      boolean steady,
      boolean uncertain,
      boolean errors,
      int width) {}

  /**
   * Starts with a module.
   *
   * @param module a prepared module; gets derivatives
   * @param rules the derivatives of library functions
   * @param safe whether reverse sweeps store everything and recompute nothing
   */
  public MarkerLowering(IrModule module, RuleTable rules, boolean safe) {
    this.module = module;
    this.rules = rules;
    this.safe = safe;
    this.precision = new MarkerPrecision(module, rules);
  }

  /** {@return what the user should know} */
  public List<Diagnostic> warnings() {
    return List.copyOf(warnings);
  }

  /** {@return what is kept between sweeps} */
  public List<PlanEntry> plan() {
    return List.copyOf(plan);
  }

  /**
   * Says that tangents are computed from a tape: the marker calls that run the same functions leave
   * such a tape.
   *
   * @param call computes tangents from a tape
   * @throws DiffException if an earlier call does so under other activities
   */
  public void readsTape(MarkerCall call) {
    for (String function : call.functions()) {
      MarkerCall earlier = forwardTapes.putIfAbsent(function, call);
      if (earlier != null
          && !(shadows(earlier).equals(shadows(call))
              && earlier.has(MarkerOption.CONST_RETURN) == call.has(MarkerOption.CONST_RETURN))) {
        throw new DiffException(
            Diagnostic.error(
                    DiagnosticCode.JD0122,
                    "the tape of '" + function + "' is read under different activities")
                .at(call.site().core().position())
                .note("what the primal leaves on the tape depends on them")
                .help("use the same activities, with shadows of zero where nothing changes"));
      }
    }
  }

  /**
   * Says that adjoints are computed from a tape.
   *
   * @param call computes adjoints from a tape
   * @throws DiffException if tangents are computed from the same tape
   */
  public void readsReverseTape(MarkerCall call) {
    for (String function : call.functions()) {
      if (forwardTapes.containsKey(function)) {
        throw new DiffException(
            Diagnostic.error(
                    DiagnosticCode.JD0122,
                    "the tape of '" + function + "' is read by tangents and by adjoints")
                .at(call.site().core().position())
                .note("the two need different tapes")
                .help("differentiate a function of another name, that calls it, in one of them"));
      }
    }
  }

  private static List<Boolean> shadows(MarkerCall call) {
    return call.activities().stream().map(Activity::hasShadow).toList();
  }

  /**
   * Replaces a call.
   *
   * @param caller the function that contains it
   * @param call the call as it was understood
   * @throws DiffException with every finding, if there is no derivative or its results do not fit
   */
  public void replace(Fn caller, MarkerCall call) {
    switch (call.kind()) {
      case AUGMENTSIZE -> {
        CallReplacement.constant(module, call.site(), Machine.addressBytes(module));
        return;
      }
      // Functions are their own shadows: whoever calls one knows its derivatives.
      case VIRTUALREVERSE -> {
        CallReplacement.operand(call.site(), call.target());
        return;
      }
      case TYPE_FLOAT, TYPE_DOUBLE, TYPE_INTEGER, TYPE_POINTER -> {
        hint(caller, call);
        return;
      }
      case BATCH, CALL_INACTIVE -> {
        plainCalls(caller, call);
        return;
      }
      case TRUNCATE_OP, TRUNCATE_MEM, TRUNCATE_VALUE, EXPAND_VALUE -> {
        precision.replace(caller, call);
        return;
      }
      case AUTODIFF, FWDDIFF, FWDSPLIT, AUGMENTFWD, REVERSE, ERROR_ESTIMATE -> {}
    }
    List<Integer> operands = operands(call);
    String name = adapter(caller, call, operands);
    module.addFunctionAttribute(name, "alwaysinline");
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
    CallReplacement.replace(module, call.site(), name, operands);
  }

  /** Leaves a call that says what memory holds and does nothing. */
  private void hint(Fn caller, MarkerCall call) {
    String kind =
        switch (call.kind()) {
          case TYPE_FLOAT -> "float";
          case TYPE_DOUBLE -> "double";
          case TYPE_INTEGER -> "integer";
          default -> "pointer";
        };
    List<Integer> operands = List.of(call.target());
    long bytes = 0;
    if (call.site().operandCount() > call.target() + 1
        && caller.value(call.site().operand(call.target() + 1)) instanceof Value.ConstInt c) {
      bytes = c.value().longValue();
    }
    CallReplacement.declared(module, call.site(), TypeHints.symbol(kind, bytes), operands);
  }

  /** Calls functions as they are: one that has no derivative here, or one several times. */
  private void plainCalls(Fn caller, MarkerCall call) {
    List<Integer> operands = operands(call);
    List<Type> types = operands.stream().map(o -> caller.type(call.site().operand(o))).toList();
    String name = free(call.kind() == MarkerKind.BATCH ? "jdiff.batch." : "jdiff.inactive.");
    try (IrBuilder b = module.define(name, call.site().type(), types)) {
      b.position(b.block("entry"));
      List<BlockRef> next = new ArrayList<>();
      for (int i = 0; i < call.functions().size(); i++) {
        if (i < call.functions().size() - 1) {
          BlockRef mine = b.block("is." + i);
          next.add(b.block("other" + i));
          Val asked = b.param(operands.indexOf(call.target()));
          b.branch(b.equal(asked, b.symbol(call.functions().get(i))), mine, next.get(i));
          b.position(mine);
        }
        new PlainCalls(b, call, operands, call.functions().get(i)).emit();
        if (i < next.size()) {
          b.position(next.get(i));
        }
      }
    }
    if (call.kind() == MarkerKind.CALL_INACTIVE) {
      FunctionNotes.set(module, name, Registrations.INACTIVE, "");
      module.addFunctionAttribute(name, "noinline");
    }
    module.setVisibility(name, IrModule.Visibility.INTERNAL);
    CallReplacement.replace(module, call.site(), name, operands);
  }

  private String free(String prefix) {
    String name;
    do {
      name = prefix + adapters++;
    } while (module.hasSymbol(name));
    return name;
  }

  /** Links what derivatives call of the run-time library. */
  public void finish() {
    CallReplacement.erase(module, TypeHints.PREFIX);
    RuntimeLibrary.link(module);
  }

  private static DiffException unsupported(MarkerCall call, String what) {
    return new DiffException(
        Diagnostic.error(
                DiagnosticCode.JD0122, what + " is not supported in '" + call.kind().word() + "'")
            .at(call.site().core().position())
            .help("ask for the derivatives one by one"));
  }

  /** The operands that the adapter takes, in ascending order. */
  private static List<Integer> operands(MarkerCall call) {
    Set<Integer> used = new TreeSet<>();
    call.resultPlace().ifPresent(p -> used.add(p.operand()));
    if (call.functions().size() > 1) {
      used.add(call.target());
    }
    for (MarkerCall.Argument argument : call.arguments()) {
      used.add(argument.primal());
      used.addAll(argument.shadows());
    }
    used.addAll(call.seed());
    call.tape().ifPresent(used::add);
    return List.copyOf(used);
  }

  private String adapter(Fn caller, MarkerCall call, List<Integer> operands) {
    String name = free("jdiff.marker.");
    List<Differentiator.Inner> inner = new ArrayList<>();
    for (String function : call.functions()) {
      inner.add(derivative(call, function));
    }
    boolean nullTape =
        call.tape()
            .filter(t -> caller.value(call.site().operand(t)) instanceof Value.ConstNull)
            .isPresent();
    List<Type> types = operands.stream().map(o -> caller.type(call.site().operand(o))).toList();
    try (IrBuilder b = module.define(name, call.site().type(), types)) {
      b.position(b.block("entry"));
      for (int i = 0; i < inner.size() - 1; i++) {
        BlockRef mine = b.block("is." + call.functions().get(i));
        BlockRef next = b.block("other");
        Val asked = b.param(operands.indexOf(call.target()));
        b.branch(b.equal(asked, b.symbol(call.functions().get(i))), mine, next);
        b.position(mine);
        new Adapter(b, call, operands, inner.get(i), nullTape).emit();
        b.position(next);
      }
      new Adapter(b, call, operands, inner.getLast(), nullTape).emit();
    }
    return name;
  }

  private Differentiator.Inner derivative(MarkerCall call, String function) {
    IrModule.Header header = module.header(function);
    if (call.kind() == MarkerKind.AUGMENTFWD && forwardTapes.containsKey(function)) {
      return derivative(forwardTapes.get(function), function);
    }
    boolean numbers = header.returnType().containsFloat();
    boolean shadow =
        call.has(MarkerOption.DUP_RETURN) || call.kind().isForward() || call.kind().isSplit();
    boolean returnActive =
        !call.has(MarkerOption.CONST_RETURN)
            && (numbers || (shadow && header.returnType().containsPointer()));
    Variant.Kind kind =
        switch (call.kind()) {
          case FWDDIFF, ERROR_ESTIMATE -> Variant.Kind.FORWARD;
          case FWDSPLIT -> Variant.Kind.FORWARD_SPLIT;
          default -> call.kind().isSplit() ? Variant.Kind.SPLIT : Variant.Kind.COMBINED;
        };
    Wanted wanted =
        new Wanted(
            function,
            kind,
            call.activities(),
            returnActive,
            call.has(MarkerOption.NOT_OVERWRITTEN),
            call.has(MarkerOption.RUNTIME_ACTIVITY),
            call.kind() == MarkerKind.ERROR_ESTIMATE,
            call.width());
    Differentiator.Inner known = made.get(wanted);
    if (known == null) {
      known = differentiate(wanted, header, call);
      Optional<String> shared = known.context().sharedByTapes();
      if (kind == Variant.Kind.SPLIT && shared.isPresent()) {
        throw unsupported(
            call,
            "a function that keeps addresses of differentiated memory in the global variable '"
                + shared.get()
                + "'");
      }
      made.put(wanted, known);
      warnings.addAll(known.warnings());
      plan.addAll(known.context().plan());
    }
    return known;
  }

  private Differentiator.Inner differentiate(
      Wanted wanted, IrModule.Header header, MarkerCall call) {
    List<String> names =
        IntStream.range(0, header.params().size()).mapToObj(i -> "argument" + i).toList();
    List<NativeType> unknown =
        names.stream().<NativeType>map(n -> new NativeType.NoValue()).toList();
    FunctionRequest request =
        new FunctionRequest(
            wanted.function(),
            call.kind().isForward() ? Mode.FORWARD : Mode.REVERSE,
            wanted.activities(),
            !wanted.returnActive()
                ? Activity.CONST
                : call.kind().isForward() ? Activity.DUP : Activity.ACTIVE,
            wanted.function() + "." + made.size(),
            true,
            safe,
            false,
            names,
            "",
            unknown,
            new NativeType.NoValue());
    Set<Integer> steady =
        wanted.steady()
            ? IntStream.range(0, names.size()).boxed().collect(Collectors.toSet())
            : Set.of();
    Set<Integer> uncertain = new TreeSet<>();
    for (int i = 0; i < names.size() && wanted.uncertain(); i++) {
      if (header.params().get(i).type().isPointer() && wanted.activities().get(i).hasShadow()) {
        uncertain.add(i);
      }
    }
    return Differentiator.inner(
        module, request, rules, wanted.kind(), uncertain, steady, wanted.width(), wanted.errors());
  }

  /** Emits the body of an adapter for one derivative, up to and with the return. */
  private static final class Adapter {
    private final IrBuilder b;
    private final MarkerCall call;
    private final List<Integer> operands;
    private final Differentiator.Inner inner;
    private final Variant root;
    private final boolean nullTape;
    private final List<Val> returned = new ArrayList<>();

    Adapter(
        IrBuilder b,
        MarkerCall call,
        List<Integer> operands,
        Differentiator.Inner inner,
        boolean nullTape) {
      this.b = b;
      this.call = call;
      this.operands = operands;
      this.inner = inner;
      this.root = inner.root();
      this.nullTape = nullTape;
    }

    void emit() {
      inner.context().clearGlobalShadows(b);
      finish(
          switch (call.kind()) {
            case AUTODIFF -> gradient();
            case FWDDIFF, ERROR_ESTIMATE -> tangent();
            case FWDSPLIT -> log().tangents(inner.context(), arguments(), shadows(), nullTape);
            case AUGMENTFWD ->
                root.key().kind() == Variant.Kind.FORWARD_SPLIT
                    ? log().primal(values())
                    : halves().forward();
            case REVERSE -> halves().reverse();
            default -> throw unsupported(call, "this kind of derivative");
          });
    }

    private MarkerTape halves() {
      return new MarkerTape(b, call, root, this::operand, arguments());
    }

    private MarkerLog log() {
      return new MarkerLog(b, call, root, this::operand);
    }

    private List<Val> values() {
      List<Val> values = new ArrayList<>();
      for (int i = 0; i < call.arguments().size(); i++) {
        Type type = root.facts().fn().params().get(i).type();
        values.add(PlainCalls.as(b, operand(call.arguments().get(i).primal()), type));
      }
      return values;
    }

    private List<Val> shadows() {
      List<Val> shadows = new ArrayList<>();
      for (int i = 0; i < call.arguments().size(); i++) {
        MarkerCall.Argument argument = call.arguments().get(i);
        for (int k = 0; k < call.width() && argument.activity().hasShadow(); k++) {
          shadows.add(shadow(argument, root.facts().fn().params().get(i).type(), k));
        }
      }
      return shadows;
    }

    private Val operand(int position) {
      return b.param(operands.indexOf(position));
    }

    /** Values and shadows, parameter by parameter. */
    private List<Val> arguments() {
      List<Val> arguments = new ArrayList<>();
      call.returned().ifPresent(t -> place(t, arguments));
      int first = arguments.isEmpty() ? 0 : 1;
      for (int i = 0; i < call.arguments().size(); i++) {
        MarkerCall.Argument argument = call.arguments().get(i);
        Value.Param param = root.facts().fn().params().get(first + i);
        Type type = param.type();
        Val value = PlainCalls.as(b, operand(argument.primal()), type);
        arguments.add(param.attributes().byVal().map(t -> copy(value, t)).orElse(value));
        for (int k = 0; k < call.width() && argument.activity().hasShadow(); k++) {
          arguments.add(shadow(argument, type, k));
        }
      }
      return arguments;
    }

    /** Memory for what the function returns in memory, and for its shadows. */
    private void place(Type type, List<Val> arguments) {
      for (int i = 0; i <= root.width(); i++) {
        Val memory = b.alloca(type, "returned");
        boolean seed = i > 0 && !call.kind().isForward() && !call.has(MarkerOption.CONST_RETURN);
        b.store(seed ? one(type) : b.zero(type), memory, type.align());
        returned.add(memory);
        arguments.add(memory);
      }
    }

    /** The function may change what it was given by value. */
    private Val copy(Val address, Type type) {
      if (call.kind().isSplit()) {
        throw unsupported(call, "a structure that is passed by value in memory");
      }
      Val own = b.alloca(type, "copy");
      b.copyMemory(own, address, b.int64(type.size()));
      return own;
    }

    /** What the function, or its derivative, returned in memory. */
    private Val inMemory(int direction) {
      Type type = call.returned().orElseThrow();
      return b.load(type, returned.get(direction), type.align());
    }

    /** The shadow of an argument for one direction. */
    private Val shadow(MarkerCall.Argument argument, Type type, int direction) {
      if (argument.distance().isEmpty()) {
        return PlainCalls.as(b, operand(argument.shadows().get(direction)), type);
      }
      Val first = operand(argument.shadows().getFirst());
      Val at = b.offset(first, direction * argument.distance().get());
      return type.isPointer() ? at : b.load(type, at, 1);
    }

    private List<Val> gradient() {
      List<Val> arguments = arguments();
      root.seeds().forEach(type -> arguments.add(one(type)));
      Val raw = b.call(root.symbol(), ReverseEmitter.combinedType(b, root), arguments);
      List<Val> results = new ArrayList<>();
      if (call.returned().isPresent() && call.has(MarkerOption.PRIMAL_RETURN)) {
        results.add(inMemory(0));
      }
      int next = 0;
      if (!(root.primalReturn() instanceof Type.Void)) {
        if (call.has(MarkerOption.PRIMAL_RETURN)) {
          results.add(b.extractValue(raw, 0));
        }
        next = 1;
      }
      for (int i = 0; i < root.activeParameters().size() * root.width(); i++) {
        results.add(b.extractValue(raw, next + i));
      }
      return results;
    }

    private List<Val> tangent() {
      Val raw = b.call(root.symbol(), DerivativeTypes.forward(b, root), arguments());
      List<Val> results = new ArrayList<>();
      if (call.returned().isPresent()) {
        if (call.has(MarkerOption.PRIMAL_RETURN)) {
          results.add(inMemory(0));
        }
        for (int k = 1; k <= root.width(); k++) {
          results.add(inMemory(k));
        }
      }
      boolean returns = !(root.primalReturn() instanceof Type.Void);
      if (returns && call.has(MarkerOption.PRIMAL_RETURN)) {
        results.add(root.returnsDual() ? b.extractValue(raw, 0) : raw);
      }
      for (int k = 0; k < call.width() && root.returnsDual(); k++) {
        results.add(b.extractValue(raw, 1 + k));
      }
      return results;
    }

    /** The adjoint of a result that is differentiated as it is. */
    private Val one(Type type) {
      return switch (type) {
        case Type.Struct s -> ones(type, s.fields());
        case Type.Array a ->
            ones(type, IntStream.range(0, (int) a.count()).mapToObj(i -> a.element()).toList());
        case Type.Vector v -> {
          Val built = b.zero(v);
          for (int i = 0; i < v.count(); i++) {
            built = b.insertElement(built, one(v.element()), b.constInt(b.intType(32), i));
          }
          yield built;
        }
        case Type.Float f -> b.constFloat(f, 1);
        default -> b.zero(type);
      };
    }

    private Val ones(Type aggregate, List<Type> members) {
      Val built = b.zero(aggregate);
      for (int i = 0; i < members.size(); i++) {
        built = b.insertValue(built, one(members.get(i)), i);
      }
      return built;
    }

    private void finish(List<Val> all) {
      Type declared = b.returnType();
      Optional<MarkerCall.ResultPlace> place = call.resultPlace();
      List<Val> results =
          call.kind() == MarkerKind.AUGMENTFWD
              ? !place.isPresent() && !CallReplacement.isUsed(call.site())
                  ? List.of()
                  : MarkerTape.wanted(all, place.map(MarkerCall.ResultPlace::type).orElse(declared))
              : all;
      List<Type> types = results.stream().map(Val::type).toList();
      if (place.isPresent()) {
        if (!ResultFit.fits(types, place.get().type())) {
          throw misfit(types, place.get().type());
        }
        ResultFit.store(b, results, operand(place.get().operand()), 1);
        b.ret();
        return;
      }
      boolean used = CallReplacement.isUsed(call.site());
      if (declared instanceof Type.Void && results.isEmpty()) {
        b.ret();
      } else if (results.isEmpty() && !used) {
        b.ret(b.zero(declared));
      } else if (ResultFit.fits(types, declared)) {
        b.ret(ResultFit.fit(b, results, declared));
      } else {
        throw misfit(types, declared);
      }
    }

    private DiffException misfit(List<Type> results, Type declared) {
      String returned =
          results.isEmpty()
              ? "no value"
              : results.stream().map(ResultFit::describe).collect(Collectors.joining(", "));
      return new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0123,
                  "the derivative of '"
                      + root.key().function()
                      + "' returns "
                      + returned
                      + ", but '"
                      + call.kind().word()
                      + "' is declared to return "
                      + ResultFit.describe(declared))
              .at(call.site().core().position())
              .note(
                  "results are the primal's value if enzyme_primal_return is given, then the"
                      + " tangent, or the gradients in the order of the arguments")
              .help("declare it to return exactly that, several values as members of a structure"));
    }
  }
}
