package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdiff.ir.Fn;

/**
 * The natural loops of a function and the cycles that are none.
 *
 * <p>A natural loop has one header, which dominates all its blocks; loops with a common header are
 * one loop. A cycle that can be entered at several blocks is an <em>irreducible region</em>; it
 * belongs to no loop of its own, and natural loops may lie inside or around it. Blocks that never
 * run belong to nothing.
 *
 * <p>Cost: linear in blocks and edges, plus blocks times nesting depth for the block sets.
 */
public final class LoopForest {
  /**
   * A natural loop.
   *
   * @param index its place in {@link #loops()}; a loop comes after the loop around it
   * @param header the block through which it is entered
   * @param blocks its blocks with those of inner loops
   * @param parent the index of the smallest loop around it, or {@link Cfg#NONE}
   * @param depth how many loops contain its header, itself included; 1 for an outermost loop
   * @param latches its blocks with an edge to the header, ascending
   * @param exits the edges that leave it, by block and then in the order of the terminator
   * @param preheader the only block outside with an edge to the header, if the header is its only
   *     successor
   */
  public record Loop(
      int index,
      int header,
      BitSet blocks,
      int parent,
      int depth,
      List<Integer> latches,
      List<Cfg.Edge> exits,
      OptionalInt preheader) {
    /** Copies the collections. */
    public Loop {
      blocks = (BitSet) blocks.clone();
      latches = List.copyOf(latches);
      exits = List.copyOf(exits);
    }

    /** {@return a copy of its blocks; see {@link #contains} for a query without copying} */
    @Override
    public BitSet blocks() {
      return (BitSet) blocks.clone();
    }

    /**
     * {@return whether a block belongs to this loop or one inside it}
     *
     * @param block an index
     */
    public boolean contains(int block) {
      return blocks.get(block);
    }

    /** {@return whether no other loop is around it} */
    public boolean outermost() {
      return parent == Cfg.NONE;
    }
  }

  private final List<Loop> loops;
  private final int[] innermost;
  private final List<BitSet> irreducible;

  private LoopForest(List<Loop> loops, int[] innermost, List<BitSet> irreducible) {
    this.loops = loops;
    this.innermost = innermost;
    this.irreducible = irreducible;
  }

  /**
   * Finds the loops of a function.
   *
   * @param fn a function
   * @param cfg its control flow
   * @return its loops
   */
  public static LoopForest of(Fn fn, Cfg cfg) {
    if (fn.blocks().size() != cfg.size()) {
      throw new IllegalArgumentException("the control flow is not that of '" + fn.name() + "'");
    }
    return new Finder(cfg).find();
  }

  /** {@return all loops; a loop comes after the loop around it} */
  public List<Loop> loops() {
    return loops;
  }

  /**
   * {@return the smallest loop that contains a block}
   *
   * @param block an index
   */
  public Optional<Loop> loopOf(int block) {
    return innermost[block] == Cfg.NONE
        ? Optional.empty()
        : Optional.of(loops.get(innermost[block]));
  }

  /**
   * {@return how many loops contain a block}
   *
   * @param block an index
   */
  public int depth(int block) {
    return innermost[block] == Cfg.NONE ? 0 : loops.get(innermost[block]).depth();
  }

  /**
   * {@return the loop around a loop}
   *
   * @param loop a loop of this forest
   */
  public Optional<Loop> parent(Loop loop) {
    return loop.outermost() ? Optional.empty() : Optional.of(loops.get(loop.parent()));
  }

  /**
   * {@return the loops directly inside a loop}
   *
   * @param loop a loop of this forest
   */
  public List<Loop> children(Loop loop) {
    return loops.stream().filter(l -> l.parent() == loop.index()).toList();
  }

  /** {@return whether some cycle of the function is not a natural loop} */
  public boolean irreducible() {
    return !irreducible.isEmpty();
  }

  /**
   * {@return the blocks of each irreducible region, with those of natural loops inside it, by
   * smallest block; copies}
   */
  public List<BitSet> irreducibleRegions() {
    return irreducible.stream().map(r -> (BitSet) r.clone()).toList();
  }

  /** One search; loops are numbered inner first here and turned around at the end. */
  private static final class Finder {
    private final Cfg cfg;
    private final List<Integer> headers = new ArrayList<>();
    private final List<List<Integer>> latches = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final int[] innermost;

    Finder(Cfg cfg) {
      this.cfg = cfg;
      innermost = new int[cfg.size()];
      Arrays.fill(innermost, Cfg.NONE);
    }

    LoopForest find() {
      // A header comes before the headers inside its loop, so backwards means inner loops first.
      for (int header : cfg.reversePostOrder().reversed()) {
        List<Integer> back =
            cfg.predecessors(header).stream().filter(p -> cfg.dominates(header, p)).toList();
        if (!back.isEmpty()) {
          collect(header, back);
        }
      }
      int count = headers.size();
      for (int block = 0; block < innermost.length; block++) {
        innermost[block] = outerFirst(innermost[block], count);
      }
      List<Loop> loops = loops(blockSets());
      return new LoopForest(loops, innermost, regions(loops));
    }

    private static int outerFirst(int loop, int count) {
      return loop == Cfg.NONE ? Cfg.NONE : count - 1 - loop;
    }

    /**
     * Walks from the latches back to the header; a known loop on the way is stepped over as a
     * whole.
     */
    private void collect(int header, List<Integer> back) {
      int loop = headers.size();
      headers.add(header);
      latches.add(back);
      parents.add(Cfg.NONE);
      Deque<Integer> work = new ArrayDeque<>(back);
      while (!work.isEmpty()) {
        int block = work.pop();
        if (!cfg.reachable(block)) {
          continue;
        }
        if (innermost[block] == Cfg.NONE) {
          innermost[block] = loop;
          if (block != header) {
            cfg.predecessors(block).forEach(work::push);
          }
          continue;
        }
        int known = outermost(innermost[block], loop);
        if (known != loop) {
          parents.set(known, loop);
          cfg.predecessors(headers.get(known)).stream()
              .filter(p -> innermost[p] == Cfg.NONE || outermost(innermost[p], loop) != loop)
              .forEach(work::push);
        }
      }
      innermost[header] = loop;
    }

    private int outermost(int from, int limit) {
      int loop = from;
      while (loop != limit && parents.get(loop) != Cfg.NONE) {
        loop = parents.get(loop);
      }
      return loop;
    }

    private List<BitSet> blockSets() {
      int count = headers.size();
      List<BitSet> sets = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sets.add(new BitSet());
      }
      for (int block = 0; block < innermost.length; block++) {
        int loop = innermost[block];
        while (loop != Cfg.NONE) {
          sets.get(loop).set(block);
          loop = outerFirst(parents.get(count - 1 - loop), count);
        }
      }
      return sets;
    }

    private List<Loop> loops(List<BitSet> sets) {
      int count = headers.size();
      List<Loop> loops = new ArrayList<>();
      for (int index = 0; index < count; index++) {
        int found = count - 1 - index;
        BitSet blocks = sets.get(index);
        int parent = outerFirst(parents.get(found), count);
        loops.add(
            new Loop(
                index,
                headers.get(found),
                blocks,
                parent,
                parent == Cfg.NONE ? 1 : loops.get(parent).depth() + 1,
                latches.get(found),
                exits(blocks),
                preheader(headers.get(found), blocks)));
      }
      return List.copyOf(loops);
    }

    private List<Cfg.Edge> exits(BitSet blocks) {
      List<Cfg.Edge> exits = new ArrayList<>();
      blocks.stream()
          .forEach(
              from ->
                  cfg.successors(from).stream()
                      .filter(to -> !blocks.get(to))
                      .forEach(to -> exits.add(new Cfg.Edge(from, to))));
      return exits;
    }

    private OptionalInt preheader(int header, BitSet blocks) {
      List<Integer> entering =
          cfg.predecessors(header).stream().filter(p -> !blocks.get(p)).toList();
      return entering.size() == 1 && cfg.successors(entering.getFirst()).size() == 1
          ? OptionalInt.of(entering.getFirst())
          : OptionalInt.empty();
    }

    /**
     * What stays cyclic without the back edges of natural loops, with the natural loops that start
     * in it.
     */
    private List<BitSet> regions(List<Loop> loops) {
      List<List<Integer>> edges = new ArrayList<>();
      for (int block = 0; block < cfg.size(); block++) {
        int from = block;
        edges.add(
            cfg.reachable(from)
                ? cfg.successors(from).stream().filter(to -> !cfg.dominates(to, from)).toList()
                : List.of());
      }
      List<BitSet> regions = Components.cyclic(edges);
      for (BitSet region : regions) {
        BitSet core = (BitSet) region.clone();
        loops.stream().filter(l -> core.get(l.header())).forEach(l -> region.or(l.blocks()));
      }
      return List.copyOf(regions);
    }
  }
}
