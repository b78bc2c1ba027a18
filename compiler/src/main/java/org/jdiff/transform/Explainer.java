package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Influences;
import org.jdiff.analysis.Influences.Ends;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Demangler;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.Explanation;
import org.jdiff.model.Explanation.State;
import org.jdiff.model.PlanEntry;
import org.jdiff.model.SourcePosition;

/** Tells what is known and was decided about the values of one variant. */
final class Explainer {
  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final List<String> names;
  private final Influences influences;
  private final RuleWords rules;
  private final Map<Integer, List<PlanEntry>> decisions = new HashMap<>();

  private Explainer(Derivation context, Variant variant, List<String> names) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
    this.names = names;
    this.influences =
        Influences.of(
            context.program(),
            facts.memory(),
            facts.activities(),
            variant.activities(),
            context.shadowedGlobals(),
            variant.key().returnActive());
    this.rules = new RuleWords(context, facts);
  }

  /**
   * Explains a variant.
   *
   * @param context the run that found it
   * @param variant the variant
   * @param named the names of its parameters if they are known; else those of the IR are taken
   * @param lines takes what is known, and may hold findings already
   */
  static Explanation.Function explain(
      Derivation context, Variant variant, Optional<List<String>> named, Explanation.Lines lines) {
    List<String> names = named.orElseGet(() -> names(variant));
    Explainer explainer = new Explainer(context, variant, names);
    explainer.collect(lines);
    List<Explanation.Parameter> parameters = new ArrayList<>();
    for (Value.Param param : variant.facts().fn().params()) {
      parameters.add(
          new Explanation.Parameter(
              names.get(param.index()),
              explainer.type(param),
              variant.activities().get(param.index())));
    }
    String symbol = variant.facts().fn().name();
    return new Explanation.Function(
        symbol,
        Demangler.demangle(symbol).orElse(symbol),
        variant.symbol(),
        switch (variant.key().kind()) {
          case FORWARD -> "tangents beside the primal";
          case FORWARD_SPLIT -> "the primal with a log, and tangents from the log";
          case COMBINED -> "forward and reverse sweep in one function";
          case SPLIT -> "forward and reverse sweep in two functions, called one after the other";
        },
        parameters,
        variant.key().returnActive(),
        lines.sorted());
  }

  /** Whether a finding is about a line that has code of a variant. */
  static boolean concerns(Variant variant, Diagnostic finding) {
    return finding.position().isPresent()
        && Stream.concat(
                variant.facts().fn().position().stream(),
                variant.facts().fn().blocks().stream()
                    .flatMap(b -> b.instructions().stream())
                    .flatMap(i -> i.core().position().stream()))
            .anyMatch(
                p ->
                    p.line() == finding.position().get().line()
                        && p.file().equals(finding.position().get().file()));
  }

  private static List<String> names(Variant variant) {
    List<String> names = new ArrayList<>();
    for (Value.Param param : variant.facts().fn().params()) {
      names.add(param.name().isEmpty() ? "argument " + (param.index() + 1) : param.name());
    }
    return names;
  }

  private void collect(Explanation.Lines lines) {
    for (PlanEntry entry : context.plan()) {
      // A derivative in two versions has decisions of each, under names that start with its own.
      boolean own =
          entry.derivative().equals(variant.symbol())
              || entry.derivative().startsWith(variant.symbol() + ".");
      if (own && entry.value().isPresent()) {
        decisions.computeIfAbsent(entry.value().getAsInt(), id -> new ArrayList<>()).add(entry);
      } else if (own) {
        lines.add(entry);
      }
    }
    for (Value.Param param : facts.fn().params()) {
      if (decisions.containsKey(param.id())) {
        lines.add(facts.fn().position(), value(param, "parameter " + names.get(param.index())));
      }
    }
    for (Block block : facts.fn().blocks()) {
      if (facts.cfg().reachable(block.index())) {
        block.instructions().stream()
            .filter(this::isTold)
            .forEach(i -> lines.add(Places.of(facts, i.id()), value(i, word(i))));
      }
    }
  }

  /** Jumps and markers have nothing to tell. */
  private boolean isTold(Inst inst) {
    return switch (inst) {
      case Inst.Branch b -> false;
      case Inst.Unreachable u -> false;
      case Inst.CondBranch b -> false;
      case Inst.Switch s -> false;
      case Inst.Return ret -> ret.operandCount() == 1;
      case Inst.Call call -> context.program().kind(call) != CalleeKind.MARKER;
      default -> true;
    };
  }

  /** The name of a function as its author wrote it. */
  static String name(String symbol) {
    String called = UnwindWrappers.wrapped(symbol);
    return Demangler.demangle(called).orElse(called);
  }

  /** What an instruction does, with the name of a called function. */
  static String word(Inst inst) {
    Optional<String> callee =
        switch (inst) {
          case Inst.Call call -> call.callee();
          case Inst.Invoke invoke -> invoke.callee();
          default -> Optional.empty();
        };
    return callee.map(c -> "call " + name(c)).orElseGet(() -> PlanReport.word(inst));
  }

  private Explanation.Value value(Value value, String operation) {
    State state = state(value);
    return new Explanation.Value(
        value.id(),
        place(value).map(SourcePosition::column).orElse(0),
        operation,
        type(value),
        state,
        why(value, state),
        value instanceof Inst inst ? rules.rule(inst, state) : Optional.empty(),
        decisions.getOrDefault(value.id(), List.of()));
  }

  private static Optional<SourcePosition> place(Value value) {
    return value instanceof Inst inst
        ? inst.core().position().filter(p -> p.line() > 0)
        : Optional.empty();
  }

  // ---- activity

  private State state(Value value) {
    return switch (value) {
      case Inst.Store store -> {
        boolean number = facts.activities().isVaried(store.value());
        boolean address = facts.hasShadow(store.value());
        yield number || address
            ? memoryState(store.pointer(), number ? State.ACTIVE : State.SHADOWED)
            : State.CONSTANT;
      }
      case Inst.Return ret ->
          variant.key().returnActive() ? state(facts.fn().value(ret.operand(0))) : State.CONSTANT;
      case Inst.Call call -> call(call);
      default -> ofResult(value);
    };
  }

  private State call(Inst.Call call) {
    State result = ofResult(call);
    if (result == State.ACTIVE) {
      return result;
    }
    boolean active =
        switch (context.program().kind(call)) {
          case BODY, INDIRECT -> context.isActiveCall(facts, call);
          case COPY, FILL -> facts.hasShadow(call.operand(0));
          case LINEAR_ALGEBRA ->
              context.program().arrays(call).stream()
                  .anyMatch(u -> u.writes() && facts.hasShadow(call.operand(u.argument())));
          case RULE ->
              call.core().operands().stream()
                  .anyMatch(o -> facts.fn().type(o).isPointer() && facts.hasShadow(o));
          case UNKNOWN -> facts.activities().isVaried(call.id());
          case ALLOCATE, FREE, INACTIVE, IDENTITY, MARKER -> false;
        };
    return active ? State.ACTIVE : result;
  }

  private State ofResult(Value value) {
    int id = value.id();
    if (facts.activities().isVaried(id)) {
      return facts.isActive(id) ? State.ACTIVE : State.UNUSED;
    }
    return facts.memory().isAddress(id) && value.type().containsPointer()
        ? memoryState(id, State.SHADOWED)
        : State.CONSTANT;
  }

  private State memoryState(int pointer, State shadowed) {
    return switch (facts.activities().stateAt(pointer)) {
      case SHADOW -> shadowed;
      case MAYBE, UNCLEAR -> State.UNCERTAIN;
      case NONE -> State.CONSTANT;
    };
  }

  // ---- reasons

  private String why(Value value, State state) {
    return switch (value) {
      case Inst.Store store ->
          switch (state) {
            case ACTIVE, UNUSED, SHADOWED, UNCERTAIN ->
                "writes " + written(store.value()) + " to " + memory(store.pointer());
            case CONSTANT ->
                "writes "
                    + (facts.activities().isVaried(store.value())
                        ? written(store.value())
                        : "a value without derivative")
                    + " to "
                    + memory(store.pointer());
          };
      case Inst.Return ret ->
          state == State.CONSTANT
              ? "the returned value is not differentiated"
              : "returns a value that depends on " + inputs(ret.operand(0));
      default -> ofResult(value, state);
    };
  }

  private String written(int id) {
    return facts.activities().isVaried(id)
        ? "a value that depends on " + inputs(id)
        : "an address of memory with a shadow, and that of the shadow to the shadow,";
  }

  private String ofResult(Value value, State state) {
    int id = value.id();
    return switch (state) {
      case ACTIVE ->
          facts.activities().isVaried(id)
              ? "depends on " + inputs(id) + reaches(influences.outputs(id))
              : "works on memory with a shadow";
      case UNUSED ->
          "depends on "
              + inputs(id)
              + (influences.outputs(id).isEmpty()
                  ? ", but reaches no differentiated output"
                  : ", and goes to a call that is refused");
      case SHADOWED, UNCERTAIN -> "leads to " + memory(id);
      case CONSTANT -> constant(value);
    };
  }

  private String inputs(int id) {
    return words(influences.inputs(id)).orElse("a differentiated input");
  }

  private String reaches(Ends ends) {
    return words(ends).map(w -> ", reaches " + w).orElse("");
  }

  private Optional<String> words(Ends ends) {
    List<String> words = new ArrayList<>();
    if (ends.returned()) {
      words.add("the returned value");
    }
    ends.arguments().forEach(a -> words.add("'" + names.get(a) + "'"));
    ends.globals().forEach(g -> words.add("global '" + name(g) + "'"));
    return words.isEmpty() ? Optional.empty() : Optional.of(list(words));
  }

  private static String list(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private String memory(int pointer) {
    String of = words(influences.places(pointer)).map(w -> "memory of " + w).orElse("local memory");
    return switch (facts.activities().stateAt(pointer)) {
      case SHADOW -> of + ", which has a shadow";
      case MAYBE -> of + "; a test at run time tells whether it has a shadow";
      case UNCLEAR -> of + "; it is not known whether it has a shadow";
      case NONE ->
          facts.memory().isAddress(pointer)
              ? of + ", which has no shadow"
              : "memory of which nothing is known";
    };
  }

  private String constant(Value value) {
    int id = value.id();
    if (value instanceof Inst.Call call) {
      Optional<String> known = rules.inactive(call);
      if (known.isPresent()) {
        return known.get();
      }
    }
    if (value.type() instanceof Type.Void) {
      return "hands on no derivative";
    }
    if (value.type().containsPointer()) {
      return "leads to " + memory(id);
    }
    if (!value.type().containsFloat() && facts.derivativeType(id).isEmpty()) {
      return "integers and truth values carry no derivative";
    }
    return value instanceof Inst.Load load
        ? "read from " + memory(load.pointer())
        : "depends on no differentiated input";
  }

  // ---- types

  private String type(Value value) {
    return switch (value) {
      case Inst.Store store -> "store of " + type(facts.fn().value(store.value()));
      case Inst.Return ret -> type(facts.fn().value(ret.operand(0)));
      default -> plainType(value);
    };
  }

  private String plainType(Value value) {
    int id = value.id();
    Type type = value.type();
    if (type.isPointer()) {
      return "address" + pointee(id);
    }
    Optional<Type> carried = type.containsFloat() ? Optional.empty() : facts.derivativeType(id);
    if (carried.isPresent()) {
      return type + " with the bits of " + carried.get();
    }
    return facts.carriers().isAddressCarrier(id)
        ? type + " with the bits of an address"
        : type.toString();
  }

  private String pointee(int id) {
    if (!facts.memory().isAddress(id)) {
      return "";
    }
    Set<ByteKind> kinds = new TreeSet<>();
    facts.memory().layoutAt(id).members().forEach(m -> kinds.addAll(m.kinds()));
    return kinds.isEmpty()
        ? ""
        : " of " + kinds.stream().map(Explainer::word).collect(Collectors.joining(", "));
  }

  private static String word(ByteKind kind) {
    return switch (kind) {
      case HALF -> "half";
      case BFLOAT -> "bfloat";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case EXTENDED -> "x86_fp80";
      case QUADRUPLE -> "fp128";
      case PAIRED -> "ppc_fp128";
      case INTEGER -> "integers";
      case POINTER, SHORT_POINTER -> "addresses";
    };
  }
}
