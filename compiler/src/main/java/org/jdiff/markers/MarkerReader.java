package org.jdiff.markers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdiff.ir.CallAttributes;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/** Understands one marker call: the function first, then options, activities and values. */
public final class MarkerReader {
  private final IrModule module;
  private final Fn fn;
  private final Inst site;
  private final MarkerKind kind;
  private final CallAttributes attributes;
  private final List<MarkerOption> options = new ArrayList<>();
  private final List<MarkerCall.Argument> arguments = new ArrayList<>();
  private final List<Integer> rest = new ArrayList<>();
  private List<Value.Param> parameters = List.of();
  private String function = "";
  private Type returned = new Type.Void();
  private int width = 1;
  private int next;
  private Optional<Integer> tape = Optional.empty();
  private Optional<Long> allocated = Optional.empty();

  private MarkerReader(IrModule module, Fn fn, Inst site, MarkerKind kind) {
    this.module = module;
    this.fn = fn;
    this.site = site;
    this.kind = kind;
    this.attributes =
        site instanceof Inst.Call call ? call.attributes() : ((Inst.Invoke) site).attributes();
  }

  /**
   * Finds what a marker call says.
   *
   * @param module where the function that it names is found
   * @param fn the function that contains the call
   * @param site a call or invoke of a marker
   * @param kind which marker
   * @return the call
   * @throws DiffException with JD0120 to JD0122 if it cannot be understood
   */
  public static MarkerCall read(IrModule module, Fn fn, Inst site, MarkerKind kind) {
    return new MarkerReader(module, fn, site, kind).read();
  }

  /**
   * {@return which marker an instruction calls; empty if none}
   *
   * @param module where functions with a body are found: those are no markers
   * @param inst any instruction
   */
  public static Optional<MarkerKind> kind(IrModule module, Inst inst) {
    Optional<String> callee =
        switch (inst) {
          case Inst.Call call -> call.callee();
          case Inst.Invoke invoke -> invoke.callee();
          default -> Optional.empty();
        };
    return callee.filter(c -> !module.isDefined(c)).flatMap(MarkerKind::of);
  }

  /**
   * {@return whether a marker call says when compiling which function it means, or needs none}
   *
   * @param fn the function that contains the call
   * @param site a call or invoke of a marker
   * @param kind which marker
   */
  public static boolean namesFunction(Fn fn, Inst site, MarkerKind kind) {
    MarkerReader reader = new MarkerReader(null, fn, site, kind);
    int target = reader.resultPlace().isPresent() ? 1 : 0;
    return switch (kind) {
      case TYPE_FLOAT,
          TYPE_DOUBLE,
          TYPE_INTEGER,
          TYPE_POINTER,
          VIRTUALREVERSE,
          TRUNCATE_VALUE,
          EXPAND_VALUE ->
          true;
      default ->
          target < site.operandCount()
              && reader.collect(site.operand(target), new HashSet<>(), new HashSet<>());
    };
  }

  private MarkerCall read() {
    Optional<MarkerCall.ResultPlace> place = resultPlace();
    next = place.isPresent() ? 1 : 0;
    int target = next++;
    switch (kind) {
      case TYPE_FLOAT, TYPE_DOUBLE, TYPE_INTEGER, TYPE_POINTER, VIRTUALREVERSE -> {
        if (target >= site.operandCount() || !fn.type(site.operand(target)).isPointer()) {
          throw misfit("its first argument is no address");
        }
        return simple(List.of(), target, place);
      }
      case TRUNCATE_VALUE, EXPAND_VALUE -> {
        return simple(List.of(), target, place);
      }
      default -> {}
    }
    List<String> functions = functions(target);
    if (kind == MarkerKind.AUGMENTSIZE || kind.isPrecision()) {
      // Whatever the activities are: the program only ever holds an address.
      return simple(functions, target, place);
    }
    function = functions.getFirst();
    IrModule.Header header = module.header(function);
    Optional<Type> written =
        header.params().stream().findFirst().flatMap(p -> p.attributes().sret());
    parameters = header.params().subList(written.isPresent() ? 1 : 0, header.params().size());
    returned = header.returnType();
    if (written.isPresent() && kind != MarkerKind.AUTODIFF && kind != MarkerKind.FWDDIFF) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0122,
                  "'"
                      + function
                      + "' returns a structure in memory, which '"
                      + kind.word()
                      + "' does not support")
              .at(site.core().position())
              .help("let it write to a pointer that it is given"));
    }
    if (header.varArgs()) {
      throw misfit("'" + function + "' takes a variable number of arguments");
    }
    for (String other : functions) {
      if (!module.header(other).params().stream()
          .map(Value.Param::type)
          .toList()
          .equals(header.params().stream().map(Value.Param::type).toList())) {
        throw misfit("'" + function + "' and '" + other + "' have different parameters");
      }
    }
    if (kind == MarkerKind.CALL_INACTIVE) {
      constants();
    } else if (kind == MarkerKind.BATCH) {
      batch();
    } else if (hasOption(MarkerOption.INTERLEAVE)) {
      interleaved();
    } else {
      operands();
    }
    if (arguments.size() < parameters.size()) {
      throw misfit(
          "it gives "
              + arguments.size()
              + " of the "
              + parameters.size()
              + " arguments of '"
              + function
              + "'");
    }
    List<Integer> seed = seedAndTape();
    return new MarkerCall(
        kind, site, functions, target, width, arguments, place, seed, tape, options, allocated,
        written);
  }

  /** A call of which only the function, or an address, matters. */
  private MarkerCall simple(
      List<String> functions, int target, Optional<MarkerCall.ResultPlace> place) {
    return new MarkerCall(
        kind,
        site,
        functions,
        target,
        1,
        List.of(),
        place,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The arguments of a function that is called as it is. */
  private void constants() {
    while (next < site.operandCount() && arguments.size() < parameters.size()) {
      int primal = fitting(next++, parameters.get(arguments.size()));
      arguments.add(new MarkerCall.Argument(Activity.CONST, primal, List.of(), Optional.empty()));
    }
    while (next < site.operandCount()) {
      rest.add(next++);
    }
  }

  /** The arguments of several evaluations: the others than the first stand as shadows. */
  private void batch() {
    Optional<MarkerOption> form = Optional.empty();
    while (next < site.operandCount()) {
      Optional<MarkerOption> option = option(next);
      if (option.isPresent()) {
        next++;
        switch (option.get()) {
          case WIDTH -> width = Math.toIntExact(constant(option.get(), 1, 1024));
          case SCALAR, VECTOR, BUFFER -> form = option;
          default -> throw meaningless(option.get());
        }
      } else if (arguments.size() == parameters.size()) {
        rest.add(next++);
      } else {
        evaluations(form.orElse(MarkerOption.VECTOR));
        form = Optional.empty();
      }
    }
  }

  private void evaluations(MarkerOption form) {
    Value.Param parameter = parameters.get(arguments.size());
    switch (form) {
      case BUFFER -> {
        Optional<Long> distance = Optional.of(integer(next++, form, 0, Long.MAX_VALUE));
        if (next >= site.operandCount() || !fn.type(site.operand(next)).isPointer()) {
          throw misfit("'enzyme_buffer' is not followed by a distance and an address");
        }
        arguments.add(new MarkerCall.Argument(Activity.CONST, next++, List.of(), distance));
      }
      case SCALAR ->
          arguments.add(
              new MarkerCall.Argument(
                  Activity.CONST, fitting(next++, parameter), List.of(), Optional.empty()));
      default -> {
        int first = fitting(next++, parameter);
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i < width; i++) {
          others.add(shadow(parameter));
        }
        arguments.add(new MarkerCall.Argument(Activity.CONST, first, others, Optional.empty()));
      }
    }
  }

  // ---- the function

  private Optional<MarkerCall.ResultPlace> resultPlace() {
    return attributes.parameters().isEmpty() || site.operandCount() == 0
        ? Optional.empty()
        : attributes.parameters().getFirst().sret().map(t -> new MarkerCall.ResultPlace(0, t));
  }

  private List<String> functions(int operand) {
    if (operand >= site.operandCount()) {
      throw misfit("it names no function");
    }
    Set<String> found = new LinkedHashSet<>();
    if (!collect(site.operand(operand), found, new HashSet<>()) || found.isEmpty()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0120,
                  "it is not known which function '" + kind.word() + "' is to differentiate")
              .at(site.core().position())
              .note("its first argument is an address that is computed when the program runs")
              .help("name the function, or choose among named ones with '?:'"));
    }
    List<String> names = found.stream().map(this::resolved).distinct().toList();
    for (String name : names) {
      if (!module.isDefined(name)) {
        throw new DiffException(
            Diagnostic.error(
                    DiagnosticCode.JD0105,
                    "'" + name + "' is to be differentiated, but has no body in the input")
                .at(site.core().position())
                .help("give the file that defines it as a further input"));
      }
    }
    return names;
  }

  private boolean collect(int id, Set<String> found, Set<Integer> seen) {
    if (!seen.add(id)) {
      return true;
    }
    return switch (fn.value(id)) {
      case Value.GlobalAddress global when global.function() && global.offset() == 0 -> {
        found.add(global.symbol());
        yield true;
      }
      case Inst.Select select ->
          collect(select.operand(1), found, seen) && collect(select.operand(2), found, seen);
      case Inst.Phi phi -> phi.core().operands().stream().allMatch(o -> collect(o, found, seen));
      case Inst.Freeze freeze -> collect(freeze.operand(0), found, seen);
      default -> false;
    };
  }

  private String resolved(String symbol) {
    return module.aliasTarget(symbol).orElse(symbol);
  }

  // ---- the operands

  /** A word between the operands; empty if the operand is a value. */
  private Optional<MarkerOption> option(int operand) {
    Optional<String> word = word(site.operand(operand), new HashSet<>());
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<MarkerOption> option = MarkerOption.of(word.get());
    if (option.isEmpty()) {
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0122, "'" + word.get() + "' is not known")
              .at(site.core().position())
              .help(
                  "the words are "
                      + java.util.Arrays.stream(MarkerOption.values())
                          .map(MarkerOption::word)
                          .collect(Collectors.joining(", "))));
    }
    return option;
  }

  private Optional<String> word(int id, Set<Integer> seen) {
    if (!seen.add(id)) {
      return Optional.empty();
    }
    return switch (fn.value(id)) {
      case Value.GlobalAddress global when !global.function() -> MarkerOption.word(global.symbol());
      case Inst.Load load when fn.value(load.pointer()) instanceof Value.GlobalAddress global ->
          MarkerOption.word(global.symbol());
      case Inst.Cast cast -> word(cast.operand(0), seen);
      case Inst.Freeze freeze -> word(freeze.operand(0), seen);
      case Inst.Phi phi -> common(phi.core().operands(), seen);
      case Inst.Select select -> common(select.core().operands().subList(1, 3), seen);
      default -> Optional.empty();
    };
  }

  private Optional<String> common(List<Integer> operands, Set<Integer> seen) {
    Set<String> words = new HashSet<>();
    for (int operand : operands) {
      word(operand, seen).ifPresent(words::add);
    }
    return words.size() == 1 ? words.stream().findFirst() : Optional.empty();
  }

  private boolean hasOption(MarkerOption wanted) {
    for (int i = next; i < site.operandCount(); i++) {
      if (option(i).equals(Optional.of(wanted))) {
        return true;
      }
    }
    return false;
  }

  private void operands() {
    while (next < site.operandCount()) {
      Optional<MarkerOption> option = option(next);
      if (option.isPresent() && isActivity(option.get())) {
        next++;
        argument(option);
      } else if (option.isPresent()) {
        next++;
        setting(option.get());
      } else if (arguments.size() < parameters.size()) {
        argument(Optional.empty());
      } else {
        rest.add(next++);
      }
    }
  }

  /** All arguments, then all shadows. */
  private void interleaved() {
    List<Activity> activities = new ArrayList<>();
    List<Integer> primals = new ArrayList<>();
    Optional<MarkerOption> given = Optional.empty();
    while (next < site.operandCount() && primals.size() < parameters.size()) {
      Optional<MarkerOption> option = option(next);
      if (option.isPresent() && isActivity(option.get())) {
        given = option;
        next++;
      } else if (option.isPresent()) {
        next++;
        setting(option.get());
      } else {
        activities.add(activity(given, parameters.get(primals.size())));
        primals.add(fitting(next++, parameters.get(primals.size())));
        given = Optional.empty();
      }
    }
    for (int i = 0; i < primals.size(); i++) {
      List<Integer> shadows =
          activities.get(i).hasShadow() ? shadows(parameters.get(i)) : List.of();
      arguments.add(
          new MarkerCall.Argument(activities.get(i), primals.get(i), shadows, Optional.empty()));
    }
    while (next < site.operandCount()) {
      Optional<MarkerOption> option = option(next);
      int at = next++;
      if (option.isPresent()) {
        setting(option.get());
      } else {
        rest.add(at);
      }
    }
  }

  private static boolean isActivity(MarkerOption option) {
    return switch (option) {
      case CONST, OUT, DUP, DUPNONEED, DUPV, DUPNONEEDV -> true;
      case WIDTH,
          ALLOCATED,
          TAPE,
          NOFREE,
          BYREF,
          RUNTIME_ACTIVITY,
          NOT_OVERWRITTEN,
          INTERLEAVE,
          PRIMAL_RETURN,
          CONST_RETURN,
          ACTIVE_RETURN,
          DUP_RETURN,
          NORET,
          SCALAR,
          VECTOR,
          BUFFER ->
          false;
    };
  }

  private void setting(MarkerOption option) {
    switch (option) {
      case WIDTH -> width = Math.toIntExact(constant(option, 1, 1024));
      case ALLOCATED -> allocated();
      case TAPE -> {
        options.add(option);
        tape = Optional.of(value(option));
      }
      case NOFREE,
          RUNTIME_ACTIVITY,
          NOT_OVERWRITTEN,
          INTERLEAVE,
          PRIMAL_RETURN,
          CONST_RETURN,
          ACTIVE_RETURN,
          DUP_RETURN,
          NORET ->
          options.add(option);
      case BYREF, SCALAR, VECTOR, BUFFER -> throw meaningless(option);
      case CONST, OUT, DUP, DUPNONEED, DUPV, DUPNONEEDV ->
          throw new IllegalStateException(option + " belongs to an argument");
    }
  }

  /** The size that the program found out by asking is right without being known here. */
  private void allocated() {
    int operand = value(MarkerOption.ALLOCATED);
    if (fn.value(site.operand(operand)) instanceof Value.ConstInt c) {
      allocated = Optional.of(c.value().longValue());
    }
  }

  private DiffException meaningless(MarkerOption option) {
    return new DiffException(
        Diagnostic.error(
                DiagnosticCode.JD0122,
                "'" + option.word() + "' has no meaning in '" + kind.word() + "'")
            .at(site.core().position())
            .help("leave it out"));
  }

  private int value(MarkerOption option) {
    if (next >= site.operandCount()) {
      throw misfit("'" + option.word() + "' is not followed by a value");
    }
    return next++;
  }

  private long constant(MarkerOption option, long least, long most) {
    return integer(value(option), option, least, most);
  }

  private long integer(int operand, MarkerOption option, long least, long most) {
    if (fn.value(site.operand(operand)) instanceof Value.ConstInt c
        && c.value().bitLength() < 64
        && c.value().longValue() >= least
        && c.value().longValue() <= most) {
      return c.value().longValue();
    }
    throw new DiffException(
        Diagnostic.error(
                DiagnosticCode.JD0121,
                "what follows '" + option.word() + "' is no constant of at least " + least)
            .at(site.core().position())
            .help("write the number there"));
  }

  private void argument(Optional<MarkerOption> given) {
    if (arguments.size() == parameters.size()) {
      throw misfit(
          "'"
              + given.map(MarkerOption::word).orElse("")
              + "' comes after the last argument of '"
              + function
              + "'");
    }
    Value.Param parameter = parameters.get(arguments.size());
    Activity activity = activity(given, parameter);
    boolean strided =
        given.equals(Optional.of(MarkerOption.DUPV))
            || given.equals(Optional.of(MarkerOption.DUPNONEEDV));
    Optional<Long> distance =
        strided ? Optional.of(constant(given.get(), 0, Long.MAX_VALUE)) : Optional.empty();
    while (next < site.operandCount() && option(next).isPresent()) {
      MarkerOption option = option(next).get();
      if (isActivity(option)) {
        throw misfit("'" + option.word() + "' stands where a value should");
      }
      next++;
      setting(option);
    }
    if (next >= site.operandCount()) {
      throw misfit("an argument is missing at its end");
    }
    int primal = fitting(next++, parameter);
    List<Integer> shadows = List.of();
    if (activity.hasShadow()) {
      shadows = strided ? List.of(firstShadow(parameter)) : shadows(parameter);
    }
    arguments.add(new MarkerCall.Argument(activity, primal, shadows, distance));
  }

  private List<Integer> shadows(Value.Param parameter) {
    List<Integer> shadows = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      shadows.add(shadow(parameter));
    }
    return shadows;
  }

  private int shadow(Value.Param parameter) {
    if (next >= site.operandCount() || option(next).isPresent()) {
      throw misfit("the shadow of argument " + parameter.index() + " is missing");
    }
    return fitting(next++, parameter);
  }

  /** The address of the first of several shadows; of a number's, too. */
  private int firstShadow(Value.Param parameter) {
    if (next >= site.operandCount()
        || option(next).isPresent()
        || !fn.type(site.operand(next)).isPointer()) {
      throw misfit("the address of the shadows of argument " + parameter.index() + " is missing");
    }
    return next++;
  }

  /** The activity that was given, or the one that goes without saying. */
  private Activity activity(Optional<MarkerOption> given, Value.Param parameter) {
    if (given.isEmpty()) {
      return usual(parameter.type());
    }
    return switch (given.get()) {
      case CONST -> Activity.CONST;
      case OUT -> {
        if (kind.isForward() || !parameter.type().containsFloat()) {
          throw misfit(
              kind.isForward()
                  ? "'enzyme_out' has no meaning in forward mode"
                  : "argument " + parameter.index() + " is 'enzyme_out', but no number");
        }
        yield Activity.ACTIVE;
      }
      case DUP, DUPV -> Activity.DUP;
      case DUPNONEED, DUPNONEEDV -> Activity.DUPNONEED;
      default -> throw new IllegalStateException(given.get() + " is no activity");
    };
  }

  private Activity usual(Type type) {
    boolean numbers = type.containsFloat();
    if (type.containsPointer()) {
      return Activity.DUP;
    }
    return !numbers ? Activity.CONST : kind.isForward() ? Activity.DUP : Activity.ACTIVE;
  }

  /** Checks that an operand can be passed to a parameter. */
  private int fitting(int operand, Value.Param parameter) {
    int id = site.operand(operand);
    if (Promotion.of(fn, id, parameter.type()).isEmpty()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0121,
                  "argument "
                      + parameter.index()
                      + " of '"
                      + function
                      + "' is not of the type that '"
                      + kind.word()
                      + "' is given")
              .at(site.core().position())
              .note("variable arguments are passed as they are written, without conversion")
              .help("convert it to the parameter's type where it is passed"));
    }
    return operand;
  }

  // ---- what follows the arguments

  private List<Integer> seedAndTape() {
    int shadows = tape.isPresent() ? rest.size() : rest.size() - 1;
    return switch (kind) {
      case AUTODIFF, FWDDIFF, ERROR_ESTIMATE, AUGMENTFWD, AUGMENTSIZE, BATCH, CALL_INACTIVE -> {
        if (!rest.isEmpty()) {
          throw misfit("it has " + rest.size() + " arguments more than '" + function + "'");
        }
        yield List.of();
      }
      case REVERSE -> {
        boolean seeded = returned.containsFloat() && !options.contains(MarkerOption.CONST_RETURN);
        int wanted = seeded ? width : 0;
        if (shadows != wanted) {
          throw misfit(
              "after the arguments of '"
                  + function
                  + "' it needs "
                  + (seeded ? "the adjoint of the returned value and " : "")
                  + "the tape");
        }
        if (tape.isEmpty()) {
          tape = Optional.of(rest.getLast());
        }
        yield rest.subList(0, wanted);
      }
      case FWDSPLIT -> {
        if (shadows != 0) {
          throw misfit("after the arguments of '" + function + "' it needs the tape");
        }
        if (tape.isEmpty()) {
          tape = Optional.of(rest.getLast());
        }
        yield List.of();
      }
      case VIRTUALREVERSE,
          TYPE_FLOAT,
          TYPE_DOUBLE,
          TYPE_INTEGER,
          TYPE_POINTER,
          TRUNCATE_OP,
          TRUNCATE_MEM,
          TRUNCATE_VALUE,
          EXPAND_VALUE ->
          throw new IllegalStateException(kind + " calls nothing");
    };
  }

  private DiffException misfit(String what) {
    return new DiffException(
        Diagnostic.error(
                DiagnosticCode.JD0121, "'" + kind.word() + "' cannot be understood: " + what)
            .at(site.core().position())
            .help(
                "after the function give, per parameter, an optional activity such as enzyme_dup,"
                    + " the value, and the shadow if there is one"));
  }
}
