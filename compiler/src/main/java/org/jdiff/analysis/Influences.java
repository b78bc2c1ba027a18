package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jdiff.analysis.MemoryShapes.Origin;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Value;
import org.jdiff.model.Activity;

/**
 * Why values are varied and useful: the differentiated inputs that each depends on, and the
 * differentiated outputs that it reaches. For explanations only; what is differentiated is decided
 * by {@link Activities}.
 *
 * <p>Derivatives flow along edges between values and classes of memory. Inputs travel along them,
 * outputs against them. Takes time near-linear in the size of the function.
 */
public final class Influences {
  private static final int RETURNED = 0;

  private final Program program;
  private final Fn fn;
  private final MemoryGraph memory;
  private final List<Activity> arguments;
  private final Set<String> shadowedGlobals;
  private final IntPredicate varied;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<List<Integer>> predecessors = new ArrayList<>();
  private final Map<Integer, Integer> classes = new HashMap<>();
  private final List<String> globals = new ArrayList<>();
  private final Set<Integer> globalClasses = new HashSet<>();
  private final List<BitSet> inputs;
  private final List<BitSet> outputs;

  /**
   * What a derivative comes from or goes to.
   *
   * @param returned whether it reaches the returned value; never of inputs
   * @param arguments the positions of arguments, or of those that lead to the memory
   * @param globals the symbols of global variables
   */
  public record Ends(boolean returned, Set<Integer> arguments, Set<String> globals) {
    /** Copies the sets in their order. */
    public Ends {
      arguments = java.util.Collections.unmodifiableSet(new TreeSet<>(arguments));
      globals = java.util.Collections.unmodifiableSet(new TreeSet<>(globals));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
      return !returned && arguments.isEmpty() && globals.isEmpty();
    }
  }

  private Influences(
      Program program,
      MemoryGraph memory,
      Activities activities,
      List<Activity> arguments,
      Set<String> shadowedGlobals,
      boolean returnActive) {
    this.program = program;
    this.fn = memory.fn();
    this.arguments = List.copyOf(arguments);
    this.shadowedGlobals = Set.copyOf(shadowedGlobals);
    this.memory = memory;
    this.varied = activities::isVaried;
    for (int id = 0; id < fn.size(); id++) {
      node();
      if (memory.isAddress(id) && isShadowedGlobal(memory.classOf(id))) {
        globalClasses.add(memory.classOf(id));
      }
    }
    List<Integer> returned = new ArrayList<>();
    for (Block block : fn.blocks()) {
      for (Inst inst : block.instructions()) {
        connect(inst);
        if (returnActive && inst instanceof Inst.Return ret && ret.operandCount() == 1) {
          returned.add(ret.operand(0));
        }
      }
    }
    List<BitSet> in = seeds();
    List<BitSet> out = seeds();
    for (Value.Param param : fn.params()) {
      if (varied.test(param.id())) {
        in.get(param.id()).set(1 + param.index());
      }
    }
    for (int id = 0; id < fn.size(); id++) {
      if (memory.isAddress(id) && activities.stateAt(id) != Activities.MemoryState.NONE) {
        BitSet ends = memoryEnds(memory.classOf(id));
        in.get(classNode(memory.classOf(id), in, out)).or(ends);
        out.get(classNode(memory.classOf(id), in, out)).or(ends);
      }
    }
    returned.forEach(id -> out.get(id).set(RETURNED));
    this.inputs = spread(in, successors);
    this.outputs = spread(out, predecessors);
  }

  /**
   * Follows the derivatives of a function.
   *
   * @param program where callees are found
   * @param memory the memory of the function
   * @param activities its activities
   * @param arguments one activity per parameter
   * @param shadowedGlobals the global variables that have a shadow
   * @param returnActive whether the returned value is a differentiated output
   */
  public static Influences of(
      Program program,
      MemoryGraph memory,
      Activities activities,
      List<Activity> arguments,
      Set<String> shadowedGlobals,
      boolean returnActive) {
    return new Influences(program, memory, activities, arguments, shadowedGlobals, returnActive);
  }

  /**
   * {@return the differentiated inputs that a varied value may depend on}
   *
   * @param id the number of a value
   */
  public Ends inputs(int id) {
    return ends(inputs.get(id));
  }

  /**
   * {@return the differentiated outputs that a value may reach}
   *
   * @param id the number of a value
   */
  public Ends outputs(int id) {
    return ends(outputs.get(id));
  }

  /**
   * {@return the arguments and global variables whose memory an address may lead to}
   *
   * @param id the number of an address
   */
  public Ends places(int id) {
    Set<Integer> arguments = new TreeSet<>();
    Set<String> symbols = new TreeSet<>();
    if (memory.isAddress(id)) {
      for (Origin origin : memory.origins(memory.classOf(id))) {
        switch (origin) {
          case Origin.Argument a -> arguments.add(a.index());
          case Origin.Global g -> symbols.add(g.symbol());
          case Origin.Local l -> {}
          case Origin.Function f -> {}
          case Origin.Foreign f -> {}
          case Origin.Unknown u -> {}
        }
      }
    }
    return new Ends(false, arguments, symbols);
  }

  private Ends ends(BitSet bits) {
    Set<Integer> arguments = new TreeSet<>();
    Set<String> symbols = new TreeSet<>();
    bits.stream()
        .filter(b -> b != RETURNED)
        .forEach(
            b -> {
              if (b <= fn.params().size()) {
                arguments.add(b - 1);
              } else {
                symbols.add(globals.get(b - fn.params().size() - 1));
              }
            });
    return new Ends(bits.get(RETURNED), arguments, symbols);
  }

  private boolean isShadowedGlobal(int root) {
    return memory.origins(root).stream()
        .anyMatch(o -> o instanceof Origin.Global g && shadowedGlobals.contains(g.symbol()));
  }

  // ---- edges

  private int node() {
    successors.add(new ArrayList<>());
    predecessors.add(new ArrayList<>());
    return successors.size() - 1;
  }

  private int classNode(int root) {
    return classes.computeIfAbsent(root, r -> node());
  }

  private int classNode(int root, List<BitSet> in, List<BitSet> out) {
    int node = classNode(root);
    while (in.size() <= node) {
      in.add(new BitSet());
      out.add(new BitSet());
    }
    return node;
  }

  private void edge(int from, int to) {
    successors.get(from).add(to);
    predecessors.get(to).add(from);
  }

  private void value(int from, int to) {
    if (varied.test(from) && varied.test(to)) {
      edge(from, to);
    }
  }

  private void connect(Inst inst) {
    switch (inst) {
      case Inst.Load load -> {
        if (memory.isAddress(load.pointer()) && varied.test(load.id())) {
          edge(classNode(memory.classOf(load.pointer())), load.id());
        }
      }
      case Inst.Store store -> {
        if (memory.isAddress(store.pointer()) && varied.test(store.value())) {
          edge(store.value(), classNode(memory.classOf(store.pointer())));
        }
      }
      case Inst.Call call -> connect(call);
      case Inst.Select select -> {
        value(select.operand(1), select.id());
        value(select.operand(2), select.id());
      }
      default -> inst.core().operands().forEach(o -> value(o, inst.id()));
    }
  }

  private void connect(Inst.Call call) {
    switch (program.kind(call)) {
      case RULE -> through(call, false);
      case BODY, INDIRECT, LINEAR_ALGEBRA, UNKNOWN -> through(call, true);
      case COPY -> {
        if (memory.isAddress(call.operand(0)) && memory.isAddress(call.operand(1))) {
          edge(
              classNode(memory.classOf(call.operand(1))),
              classNode(memory.classOf(call.operand(0))));
        }
      }
      case IDENTITY -> value(call.operand(0), call.id());
      case ALLOCATE, FREE, FILL, INACTIVE, MARKER -> {}
    }
  }

  /** What goes into a call may come out of it by every way, and through all memory it can reach. */
  private void through(Inst.Call call, boolean reads) {
    int inside = node();
    // A callee gets at global variables without being told.
    Set<Integer> reached = new HashSet<>(reads ? globalClasses : Set.of());
    for (int operand : call.core().operands()) {
      if (varied.test(operand)) {
        edge(operand, inside);
      }
      if (memory.isAddress(operand)) {
        reach(memory.classOf(operand), reads, reached);
      }
    }
    for (int root : reached) {
      edge(inside, classNode(root));
      if (reads) {
        edge(classNode(root), inside);
      }
    }
    if (varied.test(call.id())) {
      edge(inside, call.id());
    }
  }

  private void reach(int root, boolean deep, Set<Integer> seen) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int next = open.poll();
      if (seen.add(next) && deep) {
        open.addAll(memory.pointees(next));
      }
    }
  }

  // ---- ends

  private List<BitSet> seeds() {
    List<BitSet> seeds = new ArrayList<>();
    for (int i = 0; i < successors.size(); i++) {
      seeds.add(new BitSet());
    }
    return seeds;
  }

  private BitSet memoryEnds(int root) {
    BitSet ends = new BitSet();
    for (Origin origin : memory.origins(root)) {
      switch (origin) {
        case Origin.Argument a -> {
          if (arguments.get(a.index()).hasShadow()) {
            ends.set(1 + a.index());
          }
        }
        case Origin.Global g -> {
          // What never changes has a shadow only for the sake of addresses in it.
          if (shadowedGlobals.contains(g.symbol()) && !program.isConstantGlobal(g.symbol())) {
            ends.set(1 + fn.params().size() + number(g.symbol()));
          }
        }
        case Origin.Local l -> {}
        case Origin.Function f -> {}
        case Origin.Foreign f -> {}
        case Origin.Unknown u -> {}
      }
    }
    return ends;
  }

  private int number(String symbol) {
    int known = globals.indexOf(symbol);
    if (known >= 0) {
      return known;
    }
    globals.add(symbol);
    return globals.size() - 1;
  }

  private static List<BitSet> spread(List<BitSet> seeds, List<List<Integer>> edges) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < seeds.size(); i++) {
      if (!seeds.get(i).isEmpty()) {
        open.add(i);
      }
    }
    while (!open.isEmpty()) {
      int from = open.poll();
      for (int to : edges.get(from)) {
        int before = seeds.get(to).cardinality();
        seeds.get(to).or(seeds.get(from));
        if (seeds.get(to).cardinality() > before) {
          open.add(to);
        }
      }
    }
    return seeds;
  }
}
