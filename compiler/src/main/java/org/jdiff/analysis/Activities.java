package org.jdiff.analysis;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.MemoryGraph.CellKey;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;

/**
 * Which values and which memory of a function take part in differentiation, for given activities of
 * its arguments.
 *
 * <p>A value is <i>varied</i> if it may depend on a differentiated input. It is <i>active</i> if it
 * is varied and can reach a differentiated output. A class of memory <i>has a shadow</i> if the
 * caller brings one (dup arguments and all that they reach) or if it is memory of the function that
 * comes to hold varied values or addresses of memory with a shadow.
 */
public final class Activities {
  /** The activity of a class of memory. */
  public enum MemoryState {
    /** A shadow exists. */
    SHADOW,
    /** There is no shadow: constant arguments, constants, memory without varied content. */
    NONE,
    /**
     * Some objects have a shadow and some have none. The shadow of an address without one is the
     * address itself, so a comparison tells at run time.
     */
    MAYBE,
    /** Some objects have a shadow, and it is not known which the others are. */
    UNCLEAR
  }

  private final Program program;
  private final Fn fn;
  private final MemoryGraph memory;
  private final Carriers carriers;
  private final List<Activity> arguments;
  private final Set<Integer> uncertain;
  private final Set<String> shadowedGlobals;

  private final BitSet varied = new BitSet();
  private final BitSet useful;
  private final Set<CellKey> variedCells = new HashSet<>();
  private final Set<Integer> variedClasses = new HashSet<>();
  private final Set<Integer> shadows = new HashSet<>();
  private final Set<String> wantedGlobals = new LinkedHashSet<>();
  private boolean changed;

  private Activities(
      Program program,
      MemoryGraph memory,
      Carriers carriers,
      List<Activity> arguments,
      Set<Integer> uncertain,
      boolean returnActive,
      Set<String> shadowedGlobals) {
    this.program = program;
    this.fn = memory.fn();
    this.memory = memory;
    this.carriers = carriers;
    this.arguments = List.copyOf(arguments);
    this.uncertain = Set.copyOf(uncertain);
    this.shadowedGlobals = Set.copyOf(shadowedGlobals);
    seed();
    if (returnActive) {
      demandReturnedShadow();
    }
    do {
      changed = false;
      for (Block block : fn.blocks()) {
        block.instructions().forEach(this::forward);
      }
      spreadShadows();
    } while (changed);
    useful = UsefulValues.of(program, fn, p -> stateAt(p) != MemoryState.NONE, returnActive);
  }

  /**
   * Computes the activities of a function.
   *
   * @param program where callees are found
   * @param memory the memory graph of the function
   * @param carriers its integers in disguise
   * @param arguments one activity per parameter
   * @param uncertain the parameters with a shadow that may lead, at once or through stored
   *     addresses, to memory without one
   * @param returnActive whether the returned value is a differentiated output
   * @param shadowedGlobals the global variables that have a shadow
   */
  public static Activities of(
      Program program,
      MemoryGraph memory,
      Carriers carriers,
      List<Activity> arguments,
      Set<Integer> uncertain,
      boolean returnActive,
      Set<String> shadowedGlobals) {
    return new Activities(
        program, memory, carriers, arguments, uncertain, returnActive, shadowedGlobals);
  }

  // ---- answers

  /**
   * {@return whether a value may depend on a differentiated input}
   *
   * @param id the number of a value
   */
  public boolean isVaried(int id) {
    return varied.get(id);
  }

  /**
   * {@return whether a value is varied and may reach a differentiated output}
   *
   * @param id the number of a value
   */
  public boolean isActive(int id) {
    return varied.get(id) && useful.get(id);
  }

  /**
   * {@return whether an address has a shadow, if only sometimes}
   *
   * @param id the number of a value
   */
  public boolean hasShadow(int id) {
    if (!memory.isAddress(id)
        || !(fn.type(id).containsPointer() || carriers.isAddressCarrier(id))) {
      return false;
    }
    MemoryState state = state(memory.classOf(id));
    return state == MemoryState.SHADOW || state == MemoryState.MAYBE;
  }

  /**
   * {@return whether the shadow of an address may be the address itself, for lack of a shadow}
   *
   * @param id the number of a value
   */
  public boolean isUncertain(int id) {
    return stateAt(id) == MemoryState.MAYBE;
  }

  /**
   * {@return the state of the memory that an address points to}
   *
   * @param id the number of an address
   */
  public MemoryState stateAt(int id) {
    return memory.isAddress(id) ? state(memory.classOf(id)) : MemoryState.NONE;
  }

  /**
   * {@return whether a value is a floating-point number that may reach a differentiated output}
   *
   * @param id the number of a value
   */
  public boolean usefulFloat(int id) {
    return useful.get(id) && fn.type(id).containsFloat() && !shadowedGlobals.isEmpty();
  }

  /**
   * {@return whether an address points to memory that the caller of the whole computation sees}
   *
   * @param id the number of an address
   */
  public boolean isVisibleToCaller(int id) {
    return memory.isAddress(id)
        && memory.outerOrigins(id).stream()
            .anyMatch(
                o ->
                    switch (o) {
                      case Origin.Local l -> false;
                      case Origin.Function f -> false;
                      case Origin.Global g -> program.mayHoldNumbers(g.symbol());
                      case Origin.Argument a -> true;
                      case Origin.Foreign f -> true;
                      case Origin.Unknown u -> true;
                    });
  }

  /**
   * {@return whether an address may point to memory that an argument reaches}
   *
   * @param id the number of an address
   * @param argument the position of the argument
   */
  public boolean mayBelongTo(int id, int argument) {
    return memory.isAddress(id)
        && memory.origins(memory.classOf(id)).contains(new Origin.Argument(argument));
  }

  /**
   * {@return whether an address may point to memory that a constant argument reaches}
   *
   * @param id the number of an address
   */
  public boolean mayBelongToConstant(int id) {
    return memory.isAddress(id)
        && memory.origins(memory.classOf(id)).stream()
            .anyMatch(o -> o instanceof Origin.Argument a && !arguments.get(a.index()).hasShadow());
  }

  /**
   * {@return whether a value may reach a differentiated output}
   *
   * @param id the number of a value
   */
  public boolean isUseful(int id) {
    return useful.get(id);
  }

  /**
   * {@return the global variable that an address points into, if the module only declares it}
   *
   * @param id the number of an address
   */
  public Optional<String> declaredGlobal(int id) {
    if (!memory.isAddress(id)) {
      return Optional.empty();
    }
    return memory.origins(memory.classOf(id)).stream()
        .filter(Origin.Global.class::isInstance)
        .map(o -> ((Origin.Global) o).symbol())
        .filter(g -> !program.isDefinedGlobal(g) && program.mayHoldNumbers(g))
        .findFirst();
  }

  /**
   * {@return whether it is not known what an address points to}
   *
   * @param id the number of an address
   */
  public boolean pointsAnywhere(int id) {
    return memory.isAddress(id)
        && memory.origins(memory.classOf(id)).contains(new Origin.Unknown());
  }

  /** {@return global variables without a shadow that come to hold varied values} */
  public Set<String> wantedGlobals() {
    return Set.copyOf(wantedGlobals);
  }

  /**
   * {@return whether memory at an address may hold varied values}
   *
   * @param id the number of an address
   */
  public boolean holdsVaried(int id) {
    return memory.isAddress(id) && variedClasses.contains(memory.classOf(id));
  }

  private MemoryState state(int root) {
    boolean brought = shadows.contains(root);
    boolean absent = false;
    boolean unknown = false;
    for (Origin origin : memory.origins(root)) {
      switch (origin) {
        case Origin.Argument a -> {
          boolean dup = arguments.get(a.index()).hasShadow();
          brought |= dup;
          absent |= !dup || uncertain.contains(a.index());
        }
        case Origin.Global g -> {
          boolean shadowed = shadowedGlobals.contains(g.symbol());
          brought |= shadowed;
          absent |= !shadowed;
        }
        case Origin.Foreign f -> absent = true;
        case Origin.Unknown u -> unknown = true;
        case Origin.Local l -> {}
        case Origin.Function f -> {}
      }
    }
    if (!brought) {
      return MemoryState.NONE;
    }
    return unknown ? MemoryState.UNCLEAR : absent ? MemoryState.MAYBE : MemoryState.SHADOW;
  }

  // ---- forward: varied

  private void seed() {
    for (Value.Param param : fn.params()) {
      Activity activity = arguments.get(param.index());
      if (activity == Activity.CONST) {
        continue;
      }
      if (carriers.derivativeType(param.id()).isPresent()) {
        varied.set(param.id());
      }
    }
  }

  /** The caller wants a shadow of a returned address, also of fresh memory. */
  private void demandReturnedShadow() {
    for (Block block : fn.blocks()) {
      if (block.terminator() instanceof Inst.Return ret
          && ret.operandCount() == 1
          && memory.isAddress(ret.operand(0))) {
        addShadow(memory.classOf(ret.operand(0)));
        shadowReachable(memory.classOf(ret.operand(0)), new HashSet<>());
      }
    }
  }

  /**
   * Whoever gets hold of an address with a shadow takes it that everything reachable from there has
   * one, too: it cannot know which of the stored addresses lead to memory that does not take part.
   */
  private void shadowReachable(int root, Set<Integer> seen) {
    if (!seen.add(root)) {
      return;
    }
    for (int target : memory.pointees(root)) {
      for (Origin origin : memory.origins(target)) {
        switch (origin) {
          case Origin.Local l -> addShadow(target);
          case Origin.Global g -> {
            if (!shadowedGlobals.contains(g.symbol()) && holdsFloatsOrAddresses(target)) {
              wantedGlobals.add(g.symbol());
            }
          }
          case Origin.Argument a -> {}
          case Origin.Function f -> {}
          case Origin.Foreign f -> {}
          case Origin.Unknown u -> {}
        }
      }
      shadowReachable(target, seen);
    }
  }

  private boolean holdsFloatsOrAddresses(int root) {
    return memory.members(root).values().stream()
        .anyMatch(kinds -> kinds.stream().anyMatch(k -> k.isFloat() || k.isAddress()));
  }

  /**
   * {@return whether memory reachable through addresses stored at an address holds numbers but has
   * no shadow}
   *
   * @param id the number of an address
   */
  public boolean reachesUnshadowed(int id) {
    return memory.isAddress(id) && reachesUnshadowed(memory.classOf(id), new HashSet<>());
  }

  private boolean reachesUnshadowed(int root, Set<Integer> seen) {
    if (!seen.add(root)) {
      return false;
    }
    for (int target : memory.pointees(root)) {
      boolean floats =
          memory.members(target).values().stream()
              .anyMatch(kinds -> kinds.stream().anyMatch(ByteKind::isFloat));
      if ((floats && !memory.origins(target).isEmpty() && state(target) != MemoryState.SHADOW)
          || state(target) == MemoryState.MAYBE
          || reachesUnshadowed(target, seen)) {
        return true;
      }
    }
    return false;
  }

  private void setVaried(int id) {
    if (!varied.get(id) && carriers.derivativeType(id).isPresent()) {
      varied.set(id);
      changed = true;
    }
  }

  private boolean cellVaried(int pointer, Type type) {
    if (!memory.isAddress(pointer)) {
      return false;
    }
    // Also where only some of the objects have a shadow: such a read is then refused, not taken for
    // a constant.
    if (broughtByCaller(memory.classOf(pointer))) {
      return true;
    }
    if (type instanceof Type.Int && memory.neverHoldsNumbers(pointer, type.size())) {
      return false;
    }
    int root = memory.classOf(pointer);
    if (variedClasses.contains(root) && type instanceof Type.Struct) {
      return true;
    }
    for (Pieces.Piece piece : Pieces.of(type)) {
      if (memory.cellsOf(pointer, piece.offset()).stream().anyMatch(variedCells::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean broughtByCaller(int root) {
    return memory.origins(root).stream()
        .anyMatch(
            o ->
                (o instanceof Origin.Argument a && arguments.get(a.index()).hasShadow())
                    || (o instanceof Origin.Global g && shadowedGlobals.contains(g.symbol())));
  }

  private void setCellVaried(int pointer, Type type) {
    if (!memory.isAddress(pointer)) {
      return;
    }
    for (Pieces.Piece piece : Pieces.of(type)) {
      if (variedCells.addAll(memory.cellsOf(pointer, piece.offset()))) {
        changed = true;
      }
    }
    markClass(memory.classOf(pointer));
  }

  private void markClass(int root) {
    if (variedClasses.add(root)) {
      changed = true;
    }
    for (Origin origin : memory.origins(root)) {
      switch (origin) {
        case Origin.Local l -> addShadow(root);
        case Origin.Global g -> {
          if (!shadowedGlobals.contains(g.symbol()) && !program.isConstantGlobal(g.symbol())) {
            wantedGlobals.add(g.symbol());
          }
        }
        case Origin.Argument a -> {}
        case Origin.Function f -> {}
        case Origin.Foreign f -> {}
        case Origin.Unknown u -> {}
      }
    }
  }

  private void addShadow(int root) {
    if (shadows.add(root)) {
      changed = true;
    }
  }

  /**
   * Memory that holds addresses of shadowed memory needs a shadow to hold the addresses of the
   * shadows.
   */
  private void spreadShadows() {
    for (int id = 0; id < fn.size(); id++) {
      if (!memory.isAddress(id)) {
        continue;
      }
      int root = memory.classOf(id);
      wantGlobalsHolding(root);
      boolean local =
          memory.origins(root).stream().anyMatch(o -> o instanceof Origin.Local)
              || memory.origins(root).isEmpty();
      if (!local || shadows.contains(root)) {
        continue;
      }
      for (int target : memory.pointees(root)) {
        if (state(target) != MemoryState.NONE) {
          addShadow(root);
        }
      }
    }
  }

  /**
   * A global variable in which addresses of memory with a shadow are kept has to keep the shadows'
   * as well.
   */
  private void wantGlobalsHolding(int root) {
    for (Origin origin : memory.origins(root)) {
      if (origin instanceof Origin.Global g
          && !shadowedGlobals.contains(g.symbol())
          && (!program.isConstantGlobal(g.symbol()) || leadsToShadowed(g.symbol()))
          && memory.pointees(root).stream()
              .anyMatch(t -> shadows.contains(t) || broughtByCaller(t))) {
        wantedGlobals.add(g.symbol());
      }
    }
  }

  /** Whether a variable that never changes holds addresses of variables with a shadow. */
  private boolean leadsToShadowed(String symbol) {
    return program.initialAddresses(symbol).stream()
        .anyMatch(a -> shadowedGlobals.contains(a.symbol()) || wantedGlobals.contains(a.symbol()));
  }

  private void forward(Inst inst) {
    int id = inst.id();
    switch (inst) {
      case Inst.Load load -> {
        if (cellVaried(load.pointer(), load.type())) {
          setVaried(id);
        }
      }
      case Inst.Store store -> {
        if (varied.get(store.value())) {
          setCellVaried(store.pointer(), carriedType(store.value()));
        }
      }
      case Inst.Binary binary -> anyOperand(inst, 0);
      case Inst.FNeg neg -> anyOperand(inst, 0);
      case Inst.Cast cast -> {
        switch (cast.op()) {
          case FPTRUNC, FPEXT, BITCAST, TRUNC, ZEXT -> anyOperand(inst, 0);
          case SEXT, FPTOUI, FPTOSI, UITOFP, SITOFP, PTRTOINT, INTTOPTR, ADDRSPACECAST -> {}
        }
      }
      case Inst.Phi phi -> anyOperand(inst, 0);
      case Inst.Select select -> anyOperand(inst, 1);
      case Inst.Freeze freeze -> anyOperand(inst, 0);
      case Inst.ExtractValue extract -> anyOperand(inst, 0);
      case Inst.InsertValue insert -> anyOperand(inst, 0);
      case Inst.ExtractElement extract -> anyOperand(inst, 0);
      case Inst.InsertElement insert -> anyOperand(inst, 0);
      case Inst.Shuffle shuffle -> anyOperand(inst, 0);
      case Inst.Call call -> call(call);
      case Inst.Other other -> {}
      case Inst.Alloca alloca -> {}
      case Inst.Gep gep -> {}
      case Inst.Compare compare -> {}
      case Inst.Invoke invoke -> {}
      case Inst.Branch branch -> {}
      case Inst.CondBranch branch -> {}
      case Inst.Switch sw -> {}
      case Inst.Return ret -> {}
      case Inst.Unreachable unreachable -> {}
    }
  }

  private Type carriedType(int id) {
    Optional<Type> type = carriers.derivativeType(id);
    return type.orElse(fn.type(id));
  }

  private void anyOperand(Inst inst, int from) {
    for (int i = from; i < inst.operandCount(); i++) {
      if (varied.get(inst.operand(i))) {
        setVaried(inst.id());
        return;
      }
    }
  }

  private void call(Inst.Call call) {
    switch (program.kind(call)) {
      case RULE -> {
        anyOperand(call, 0);
        if (anyVaried(call)) {
          // Out-parameters of rules receive varied values.
          for (int operand : call.core().operands()) {
            if (fn.type(operand).isPointer() && memory.isAddress(operand)) {
              setFloatMembersVaried(operand);
            }
          }
        }
      }
      case LINEAR_ALGEBRA -> {
        if (ArrayUse.spread(
            program.arrays(call), call, anyVaried(call), this::cellVaried, this::setCellVaried)) {
          setVaried(call.id());
        }
      }
      case COPY -> {
        if (memory.isAddress(call.operand(0)) && memory.isAddress(call.operand(1))) {
          copy(call);
        }
      }
      case BODY, INDIRECT -> {
        for (int operand : call.core().operands()) {
          if (hasShadow(operand)) {
            shadowReachable(memory.classOf(operand), new HashSet<>());
          }
        }
        if (entersVaried(call)) {
          setVaried(call.id());
          if (memory.isAddress(call.id())) {
            reach(memory.classOf(call.id()), new HashSet<>());
          }
          for (int i = 0; i < call.operandCount(); i++) {
            if (memory.isAddress(call.operand(i)) && call.attributes().mayWriteThrough(i)) {
              reach(memory.classOf(call.operand(i)), new HashSet<>());
            }
          }
        }
      }
      case IDENTITY -> {
        if (varied.get(call.operand(0))) {
          setVaried(call.id());
        }
      }
      case UNKNOWN -> {
        // Such a call is refused; what follows from it is followed, so that all refusals are found
        // at once.
        if (entersVaried(call)) {
          setVaried(call.id());
        }
      }
      case ALLOCATE, FREE, FILL, INACTIVE, MARKER -> {}
    }
  }

  private boolean anyVaried(Inst.Call call) {
    return call.core().operands().stream().anyMatch(varied::get);
  }

  /**
   * Whether a callee gets hold of varied values: as arguments, through memory, or through globals.
   */
  private boolean entersVaried(Inst.Call call) {
    for (int operand : call.core().operands()) {
      if (varied.get(operand)) {
        return true;
      }
      if (memory.isAddress(operand) && reachesVaried(memory.classOf(operand), new HashSet<>())) {
        return true;
      }
    }
    return !shadowedGlobals.isEmpty();
  }

  private boolean reachesVaried(int root, Set<Integer> seen) {
    if (!seen.add(root)) {
      return false;
    }
    if (variedClasses.contains(root) || broughtByCaller(root)) {
      return true;
    }
    return memory.pointees(root).stream().anyMatch(t -> reachesVaried(t, seen));
  }

  /** A callee that works on varied values may leave them in all memory that it reaches. */
  private void reach(int root, Set<Integer> seen) {
    if (!seen.add(root)) {
      return;
    }
    memory
        .members(root)
        .forEach(
            (offset, kinds) -> {
              if (kinds.stream().anyMatch(ByteKind::isFloat)
                  && variedCells.add(new CellKey(root, offset))) {
                changed = true;
                markClass(root);
              }
            });
    memory.pointees(root).forEach(t -> reach(t, seen));
  }

  private void setFloatMembersVaried(int pointer) {
    if (memory.kinds(pointer, 0).stream().anyMatch(ByteKind::isFloat)
        && variedCells.add(memory.cellOf(pointer, 0))) {
      changed = true;
    }
    if (memory.kinds(pointer, 0).stream().anyMatch(ByteKind::isFloat)) {
      markClass(memory.classOf(pointer));
    }
  }

  private void copy(Inst.Call call) {
    int to = call.operand(0);
    int from = call.operand(1);
    int source = memory.classOf(from);
    boolean brought = broughtByCaller(source);
    for (var member : memory.members(source).entrySet()) {
      CellKey key = new CellKey(source, member.getKey());
      boolean holds =
          variedCells.contains(key)
              || (brought && member.getValue().stream().anyMatch(ByteKind::isFloat));
      if (!holds) {
        continue;
      }
      long distance = memory.ahead(from, key);
      if (distance >= 0) {
        if (variedCells.add(memory.cellOf(to, distance))) {
          changed = true;
        }
        markClass(memory.classOf(to));
      }
    }
  }
}
