package org.jdiff.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jdiff.analysis.Activities;
import org.jdiff.analysis.Activities.MemoryState;
import org.jdiff.analysis.ArrayUse;
import org.jdiff.analysis.ByteKind;
import org.jdiff.analysis.Program.CalleeKind;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.rules.RuleOutcome;

/**
 * Finds what cannot be differentiated, before anything is emitted. The emitters rely on it: what
 * they cannot handle has been refused here, and nothing that might carry a derivative is skipped.
 */
final class Refusals {
  private static final int ADDRESS_BYTES = 8;

  private static final String ATOMIC =
      "differentiate the work of one thread without atomics, and add the gradients up";

  private final Derivation context;
  private final Variant variant;
  private final Facts facts;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Refusals(Derivation context, Variant variant) {
    this.context = context;
    this.variant = variant;
    this.facts = variant.facts();
  }

  static List<Diagnostic> find(Derivation context, Variant variant) {
    Refusals refusals = new Refusals(context, variant);
    refusals.function();
    refusals.returned();
    for (Block block : variant.facts().fn().blocks()) {
      if (variant.facts().cfg().reachable(block.index())) {
        block.instructions().forEach(refusals::instruction);
      }
    }
    return refusals.findings;
  }

  /** Drops repeats: one cause at one place is reported once. */
  static List<Diagnostic> distinct(List<Diagnostic> findings) {
    Map<String, Diagnostic> unique = new LinkedHashMap<>();
    for (Diagnostic d : findings) {
      unique.putIfAbsent(d.code() + " " + d.position() + " " + d.message(), d);
    }
    return List.copyOf(unique.values());
  }

  private boolean reverse() {
    return !variant.key().kind().isForward();
  }

  private Diagnostic finding(DiagnosticCode code, Inst inst, String message) {
    Diagnostic d =
        Diagnostic.error(code, message).at(inst.core().position().or(() -> facts.fn().position()));
    boolean inSource = inst.core().position().map(p -> !p.file().endsWith(".ll")).orElse(false);
    if (!inSource) {
      d =
          d.note(
                  "in function '"
                      + facts.fn().name()
                      + "', at: "
                      + inst.core().handle().describe().strip().replaceAll(", !dbg !\\d+", ""))
              .help("compile with -g to see source lines");
    }
    return d;
  }

  private void add(Diagnostic diagnostic) {
    findings.add(diagnostic);
  }

  private void function() {
    if (facts.fn().varArgs()) {
      add(
          Diagnostic.error(
                  DiagnosticCode.JD0201,
                  "function '" + facts.fn().name() + "' takes a variable number of arguments")
              .at(facts.fn().position())
              .help("differentiate a function with a fixed list of parameters"));
    }
    for (Value.Param param : facts.fn().params()) {
      Activity activity = variant.activities().get(param.index());
      if (activity != Activity.CONST
          && !param.type().containsPointer()
          && facts.derivativeType(param.id()).isEmpty()) {
        parameter(param, "is an integer that carries numbers, but is not used as one here");
      }
      boolean mixed = param.type().containsFloat() && param.type().containsPointer();
      if (mixed && activity != Activity.CONST && variant.key().kind() == Variant.Kind.COMBINED) {
        parameter(param, "passes numbers and addresses together by value");
      }
      if (param.attributes().byVal().isPresent()
          && activity != Activity.CONST
          && !ByValueParameters.isOnlyRead(facts.fn(), param)) {
        parameter(param, "is a structure that is copied for the call, and changes");
      }
    }
  }

  /** A caller takes the returned integer for numbers; this function has to know which ones. */
  private void returned() {
    for (Block block : facts.fn().blocks()) {
      if (facts.cfg().reachable(block.index())
          && block.terminator() instanceof Inst.Return ret
          && ret.operandCount() == 1
          && variant.key().returnActive()
          && facts.fn().type(ret.operand(0)) instanceof Type.Int
          && !facts.isConstant(ret.operand(0))
          && facts.derivativeType(ret.operand(0)).isEmpty()) {
        add(
            finding(
                    DiagnosticCode.JD0205,
                    ret,
                    "the returned integer is used as numbers, but it is not known as which ones")
                .help("return the numbers by their own type, or through an address"));
      }
    }
  }

  private void parameter(Value.Param param, String what) {
    add(
        Diagnostic.error(
                DiagnosticCode.JD0201,
                "parameter " + param.index() + " of '" + facts.fn().name() + "' " + what)
            .at(facts.fn().position())
            .help("pass the structure by address"));
  }

  private boolean varied(int id) {
    return facts.activities().isVaried(id);
  }

  private boolean carriesDerivative(int id) {
    return varied(id) || facts.hasShadow(id);
  }

  private void instruction(Inst inst) {
    Optional<CalleeKind> callee =
        inst instanceof Inst.Call call
            ? Optional.of(context.program().kind(call))
            : Optional.empty();
    BitRefusals.find(facts, inst, callee)
        .ifPresent(r -> add(finding(r.code(), inst, r.message()).note(r.why()).help(r.help())));
    switch (inst) {
      case Inst.Load load -> load(load);
      case Inst.Store store -> store(store);
      case Inst.Call call -> call(call);
      case Inst.Other other -> other(other);
      case Inst.Invoke invoke ->
          add(
              finding(DiagnosticCode.JD0201, inst, "a call that may throw and be caught")
                  .help("compile the IR without exceptions: -fno-exceptions or -C panic=abort"));
      case Inst.Shuffle s -> scalable(inst);
      default -> {}
    }
    addressesInLanes(inst);
  }

  /** What preparation did not write lane by lane. */
  private void addressesInLanes(Inst inst) {
    boolean taken = inst instanceof Inst.ExtractElement && inst.type().containsPointer();
    boolean lanes = inst.type() instanceof Type.Vector && inst.type().containsPointer();
    if ((taken || lanes) && facts.hasShadow(inst.id())) {
      add(
          finding(
                  DiagnosticCode.JD0201,
                  inst,
                  "a vector of addresses that point to memory with a shadow")
              .help("compile the IR with -fno-vectorize -fno-slp-vectorize"));
    }
  }

  private void scalable(Inst inst) {
    if (inst.type() instanceof Type.Vector v && v.scalable() && varied(inst.id())) {
      add(
          finding(DiagnosticCode.JD0201, inst, "a vector of scalable length carries derivatives")
              .help("compile for a processor with vectors of fixed length, or without vectoriser"));
    }
  }

  private void load(Inst.Load load) {
    packed(load, load.type(), varied(load.id()));
    MemoryState state = facts.activities().stateAt(load.pointer());
    boolean interesting =
        varied(load.id())
            || (load.type().containsPointer()
                && facts.activities().stateAt(load.id()) == MemoryState.SHADOW);
    boolean reported = facts.activities().declaredGlobal(load.pointer()).isPresent();
    if (varied(load.id()) && state == MemoryState.NONE && !reported) {
      add(
          finding(
                  DiagnosticCode.JD0302,
                  load,
                  "a value that depends on differentiated arguments is read back from memory that"
                      + " has no shadow")
              .note(
                  "memory of a const argument, or of a global variable that is only declared, has"
                      + " none")
              .help("make the argument dup, or keep the value in memory of the function"));
    } else if (interesting && state == MemoryState.UNCLEAR) {
      add(unclear(load));
    }
    if (facts.activities().pointsAnywhere(load.pointer())
        && !varied(load.id())
        && facts.derivativeType(load.id()).isPresent()
        && facts.activities().isUseful(load.id())) {
      add(
          finding(
                  DiagnosticCode.JD0206,
                  load,
                  "a number that reaches a differentiated output is read through an address of"
                      + " which it is not known where it points")
              .note(
                  "the address comes from an integer or from a function without body; the memory"
                      + " might be active")
              .help("compute the address from a pointer, or link the function that returns it"));
    }
    if (load.atomic() && varied(load.id())) {
      add(finding(DiagnosticCode.JD0207, load, "an atomic read of active memory").help(ATOMIC));
    }
    if (facts.carriers().unclear(load.id())
        && facts.carriers().demandedAsFloat(load.id())
        && state != MemoryState.NONE) {
      add(
          finding(
                  DiagnosticCode.JD0301,
                  load,
                  "an integer read of memory in which both numbers and integers were seen")
              .help("keep numbers and integers in members of their own"));
    }
  }

  private Diagnostic unclear(Inst inst) {
    return finding(
            DiagnosticCode.JD0206,
            inst,
            "an address of which it is not known whether it points to active memory")
        .note(
            "it may be that of memory with a shadow, or come from an integer or from a function"
                + " without body")
        .help("compute the address from a pointer, or link the function that returns it");
  }

  /** Lanes of 80 bits lie closer together in memory than numbers of that format do. */
  private void packed(Inst inst, Type type, boolean active) {
    if (active
        && type instanceof Type.Vector v
        && v.element() instanceof Type.Float f
        && f.kind() == Type.FloatKind.X86_FP80) {
      add(
          finding(DiagnosticCode.JD0201, inst, "a vector of 80-bit numbers in memory")
              .note("its lanes are 10 bytes apart, and each of them may be read alone")
              .help("compile without vectors of long double"));
    }
  }

  private void store(Inst.Store store) {
    packed(store, store.valueType(), varied(store.value()));
    MemoryState state = facts.activities().stateAt(store.pointer());
    boolean derivative = carriesDerivative(store.value());
    Optional<String> declared = facts.activities().declaredGlobal(store.pointer());
    if (varied(store.value()) && declared.isPresent()) {
      add(
          finding(
                  DiagnosticCode.JD0303,
                  store,
                  "the global variable '"
                      + declared.get()
                      + "' carries a derivative but has no shadow")
              .note("it is declared here and defined elsewhere")
              .help("pass the file that defines it as a further input"));
      return;
    }
    if (state == MemoryState.UNCLEAR
        && (derivative || facts.derivativeType(store.value()).isPresent())) {
      add(unclear(store));
    }
    if (state == MemoryState.NONE
        && facts.hasShadow(store.value())
        && facts.memory().isAddress(store.pointer())) {
      add(
          finding(
                  DiagnosticCode.JD0302,
                  store,
                  "the address of active memory is stored in memory that has no shadow")
              .help("make the argument that the memory belongs to dup"));
    }
    if (hidesNumbers(store)) {
      add(
          finding(
                  DiagnosticCode.JD0301,
                  store,
                  "integers read from memory are written to memory in which numbers were seen")
              .note("if they are the bytes of a number, its derivative would be lost")
              .help("copy the number by its own type, or by memcpy with a constant size"));
    }
    if (facts.hasShadow(store.pointer())
        && facts.memory().mixes(store.pointer())
        && !facts.mixes(store.pointer())
        && facts.memory().stride(facts.memory().classOf(store.pointer())) == 0
        && reverse()) {
      add(
          finding(
                  DiagnosticCode.JD0301,
                  store,
                  "numbers and addresses share bytes of memory that the caller sees")
              .note("the shadow of the one would be taken for the adjoint of the other")
              .help("use two members instead of a union"));
    }
    boolean padding =
        DeclaredLayout.isPadding(facts, store.pointer(), store.valueType().size())
            || (facts.fn().value(store.value()) instanceof Inst.Load load
                && DeclaredLayout.isPadding(facts, load.pointer(), load.type().size()));
    if (!padding && facts.carriers().movesUnknown(store, this::isVisibleShadow)) {
      add(
          finding(
                  DiagnosticCode.JD0301,
                  store,
                  "integers are moved between places of which it is not known what they hold")
              .note("if they are the bytes of a number, its derivative would be lost")
              .help("compile with -g, so that declarations tell what the memory holds"));
    }
    if (store.atomic() && derivative) {
      add(finding(DiagnosticCode.JD0207, store, "an atomic write of an active value").help(ATOMIC));
    }
  }

  /** Whether integers that a store moves may be numbers with derivatives, or addresses. */
  private boolean hidesNumbers(Inst.Store store) {
    Predicate<IntPredicate> hidden = s -> facts.carriers().hidesNumbers(store, s);
    return hidden.test(p -> facts.activities().stateAt(p) != MemoryState.NONE)
        || (hidden.test(p -> true)
            && store.valueType().size() >= ADDRESS_BYTES
            && facts.memory().mixes(store.pointer()));
  }

  private void other(Inst.Other other) {
    if (other.opcode().startsWith("call llvm.dbg")
        || other.opcode().startsWith("call llvm.experimental.noalias")) {
      return;
    }
    boolean atomic = other.opcode().equals("atomicrmw") || other.opcode().equals("cmpxchg");
    boolean derivative = false;
    for (int operand : other.core().operands()) {
      derivative |= carriesDerivative(operand);
    }
    if (atomic && countsOnly(other)) {
      return;
    }
    if (atomic && derivative) {
      add(finding(DiagnosticCode.JD0207, other, "an atomic update of active memory").help(ATOMIC));
    } else if (other.opcode().startsWith("call ") || other.terminator()) {
      add(
          finding(
                  DiagnosticCode.JD0201,
                  other,
                  "'" + other.opcode() + "' has no derivative support")
              .help("replace it by other code in what is differentiated"));
    } else if (derivative || other.type().containsFloat()) {
      add(
          finding(
                  DiagnosticCode.JD0201,
                  other,
                  "'" + other.opcode() + "' has no derivative support")
              .help("replace it by other code in what is differentiated"));
    }
  }

  /** Whether an atomic update changes an integer that no derivative depends on. */
  private boolean countsOnly(Inst.Other atomic) {
    int pointer = atomic.operand(0);
    int value = atomic.operand(atomic.operandCount() - 1);
    return facts.fn().type(value) instanceof Type.Int
        && !varied(value)
        && facts.memory().kindsWithin(pointer, facts.fn().type(value).size()).stream()
            .allMatch(k -> k == ByteKind.INTEGER);
  }

  private boolean isVisibleShadow(int pointer) {
    return facts.hasShadow(pointer) && facts.activities().isVisibleToCaller(pointer);
  }

  // ---- calls

  private void call(Inst.Call call) {
    CalleeKind kind = context.program().kind(call);
    switch (kind) {
      case UNKNOWN -> unknown(call);
      case COPY, FILL -> memory(call, kind);
      case BODY -> body(call);
      case INDIRECT -> indirect(call);
      case INACTIVE -> inactive(call);
      case ALLOCATE -> allocate(call);
      case LINEAR_ALGEBRA -> {
        linearAlgebra(call);
        if (reverse() && context.width() > 1) {
          add(
              finding(
                      DiagnosticCode.JD0201,
                      call,
                      "a linear algebra routine in a gradient in several directions")
                  .help("ask for the gradients one by one"));
        }
      }
      case RULE -> {
        miscompiled(call);
        signature(call);
      }
      case FREE, IDENTITY, MARKER -> {}
    }
  }

  private void signature(Inst.Call call) {
    if (!RuleCall.of(context, facts, call).fits()) {
      add(
          finding(
                  DiagnosticCode.JD0401,
                  call,
                  "'" + call.callee().orElse("") + "' is called with other types than its rule has")
              .help("rename the function, or give a rule for it"));
    }
  }

  /** LLVM 20 makes wrong code of these two on x86, also of the primal. */
  private void miscompiled(Inst.Call call) {
    String name = call.callee().orElse("");
    if (name.startsWith("llvm.maximumnum.") || name.startsWith("llvm.minimumnum.")) {
      add(
          finding(DiagnosticCode.JD0201, call, "'" + name + "' is compiled wrongly by LLVM 20")
              .help("use fmax or fmin instead of fmaximum_num or fminimum_num"));
    }
  }

  private boolean derivativeEnters(Inst.Call call) {
    for (int operand : call.core().operands()) {
      if (carriesDerivative(operand)
          || facts.activities().stateAt(operand) == MemoryState.UNCLEAR) {
        return true;
      }
    }
    return false;
  }

  private void unknown(Inst.Call call) {
    String name = call.callee().orElse("");
    boolean refused =
        call.callee().isPresent()
            && context.program().callees().outcome(name) instanceof RuleOutcome.Refused;
    if (name.contains("setjmp") || name.contains("longjmp")) {
      add(
          finding(
                  DiagnosticCode.JD0204,
                  call,
                  "call of '" + name + "', which returns more than once")
              .help("hand errors on by return values in what is differentiated"));
      return;
    }
    if (!derivativeEnters(call) && !facts.activities().usefulFloat(call.id()) && !refused) {
      return;
    }
    if (call.inlineAssembly()) {
      add(
          finding(DiagnosticCode.JD0202, call, "inline assembly receives active values")
              .help("replace it by C code, or mark the operands constant"));
    } else if (UnwindWrappers.wrapped(name).isEmpty()) {
      add(unreachable(call));
    } else {
      String why =
          context.program().callees().outcome(name) instanceof RuleOutcome.Refused r
              ? r.reason()
              : context
                  .program()
                  .linearAlgebra()
                  .refusal(name)
                  .orElse("it has no body in this module, and no rule names it");
      add(
          finding(DiagnosticCode.JD0401, call, "call to '" + name + "' has no derivative")
              .note(why)
              .help(
                  "bring its body with --link FILE (IR, source, or what carries bitcode), or give a"
                      + " rule for it"));
    }
  }

  private void memory(Inst.Call call, CalleeKind kind) {
    MemoryState to = facts.activities().stateAt(call.operand(0));
    if (kind == CalleeKind.COPY) {
      MemoryState from = facts.activities().stateAt(call.operand(1));
      if (to == MemoryState.UNCLEAR || from == MemoryState.UNCLEAR) {
        add(unclear(call));
        return;
      }
    } else if (to == MemoryState.UNCLEAR) {
      add(unclear(call));
      return;
    }
    boolean copy = kind == CalleeKind.COPY;
    if (to == MemoryState.NONE) {
      if (copy && reverse() && RangeTypes.losesUnseen(facts, call)) {
        add(unknownRange(call, "no access tells"));
      }
      return;
    }
    boolean cleared = !copy && RangeTypes.clearsAll(facts, call);
    String problem = reverse() && !cleared ? RangeTypes.problem(facts, call, copy) : "";
    if (problem.isEmpty() && copy) {
      problem = RangeTypes.confusion(facts, call, reverse());
    }
    if (!problem.isEmpty()) {
      add(unknownRange(call, problem));
    }
  }

  private Diagnostic unknownRange(Inst.Call call, String problem) {
    return finding(
            DiagnosticCode.JD0301,
            call,
            "it is not known what the copied or filled memory holds: " + problem)
        .help("access the memory by its type in the same function, or compile with -O1 or more");
  }

  private void body(Inst.Call call) {
    for (int i = 0; i < call.operandCount(); i++) {
      int operand = call.operand(i);
      if (facts.activities().stateAt(operand) == MemoryState.UNCLEAR) {
        add(unclear(call));
      }
      if (call.attributes().parameters().get(i).byVal().isPresent()
          && context.isActiveCall(facts, call)
          && !ByValueParameters.isOwnCopy(facts.fn(), call, operand)) {
        add(
            finding(
                    DiagnosticCode.JD0201,
                    call,
                    "a structure is copied for the call of an active function")
                .help("pass the structure by address"));
      }
    }
    for (String target : context.targets(facts, call)) {
      int expected = context.program().body(target).orElseThrow().params().size();
      if (expected != call.operandCount()) {
        add(
            finding(
                    DiagnosticCode.JD0201,
                    call,
                    "call of '" + target + "' with another number of arguments than it has")
                .help("declare the function as it is defined"));
      }
    }
  }

  private void indirect(Inst.Call call) {
    if (context.isActiveCall(facts, call) && context.targets(facts, call).isEmpty()) {
      add(unreachable(call));
    } else {
      body(call);
    }
  }

  private Diagnostic unreachable(Inst.Call call) {
    return finding(DiagnosticCode.JD0203, call, "a call through a pointer receives active values")
        .note("no function that it might reach has its address taken in this module")
        .help("pass the files that define the functions it may call as further inputs");
  }

  /** What an array must be for its elements to have derivatives, as for single loads and stores. */
  private void linearAlgebra(Inst.Call call) {
    Activities activities = facts.activities();
    for (ArrayUse use : context.program().arrays(call)) {
      int address = call.operand(use.argument());
      if (!use.kind().isFloat()) {
        continue;
      }
      MemoryState state = activities.stateAt(address);
      Optional<String> declared = activities.declaredGlobal(address);
      if (state == MemoryState.UNCLEAR) {
        add(unclear(call));
      } else if (state == MemoryState.MAYBE) {
        add(
            finding(
                    DiagnosticCode.JD0206,
                    call,
                    "'"
                        + call.callee().orElse("")
                        + "' works on an address that may point to active or to constant memory")
                .note("one of the objects has a shadow and another has none")
                .help("make both arguments dup"));
      } else if (declared.isPresent() && activities.holdsVaried(address)) {
        add(
            finding(
                    DiagnosticCode.JD0303,
                    call,
                    "the global variable '"
                        + declared.get()
                        + "' carries a derivative but has no shadow")
                .note("it is declared here and defined elsewhere")
                .help("pass the file that defines it as a further input"));
      } else if (state == MemoryState.NONE && use.reads() && activities.holdsVaried(address)) {
        add(
            finding(
                    DiagnosticCode.JD0302,
                    call,
                    "values that depend on differentiated arguments are read back from memory that"
                        + " has no shadow")
                .help("make the argument dup, or keep the values in memory of the function"));
      } else if (activities.pointsAnywhere(address) && activities.isUseful(address)) {
        add(
            finding(
                    DiagnosticCode.JD0206,
                    call,
                    "numbers that reach a differentiated output are read or written through an"
                        + " address of which it is not known where it points")
                .help("compute the address from a pointer, or link the function that returns it"));
      }
    }
  }

  private void inactive(Inst.Call call) {
    if (call.callee().filter("__cxa_allocate_exception"::equals).isPresent()
        && facts.memory().isAddress(call.id())
        && facts.activities().holdsVaried(call.id())) {
      add(
          finding(
                  DiagnosticCode.JD0302,
                  call,
                  "an exception carries a number that depends on differentiated arguments")
              .note("memory of exceptions has no shadow")
              .help("keep the number in memory of the function that catches"));
    }
    if (!(context.program().callees().outcome(call.callee().orElseThrow())
        instanceof RuleOutcome.Inactive inactive)) {
      return;
    }
    for (int i = 0; i < call.operandCount(); i++) {
      if (inactive.effects().writes(i) && facts.hasShadow(call.operand(i))) {
        add(
            finding(
                    DiagnosticCode.JD0201,
                    call,
                    "'" + call.callee().orElse("") + "' overwrites active memory")
                .help("let it write to memory of its own, and copy what is needed"));
      }
    }
  }

  private void allocate(Inst.Call call) {
    if (!(context.program().callees().outcome(call.callee().orElseThrow())
        instanceof RuleOutcome.Allocates a)) {
      return;
    }
    String name = call.callee().orElse("");
    boolean more =
        a.allocation().resized().isPresent()
            || a.allocation().outPointer().isPresent()
            || a.allocation().copied().isPresent();
    // What the old block holds goes into the new one, also where nothing else is stored in that.
    if (more && (facts.hasShadow(call.id()) || derivativeEnters(call))) {
      add(
          finding(
                  DiagnosticCode.JD0201,
                  call,
                  "'" + name + "' of active memory has no derivative support")
              .help("allocate the memory by malloc, calloc or new"));
    } else if (facts.hasShadow(call.id())
        && a.allocation().sizes().isEmpty()
        && !a.allocation().zeroed()) {
      add(
          finding(
                  DiagnosticCode.JD0201,
                  call,
                  "'" + name + "' hands out active memory of unknown size")
              .note("its shadow has to be cleared")
              .help("declare the function with the attribute alloc_size"));
    }
  }
}
