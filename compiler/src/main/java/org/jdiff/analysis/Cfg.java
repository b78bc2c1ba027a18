package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jdiff.ir.Block;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;

/**
 * The control flow of a function: edges between blocks, which blocks can run, which can lead to a
 * return, and who dominates whom. Blocks are known by their index in {@link Fn#blocks()}; parallel
 * edges (of a switch, or of a conditional jump whose targets are equal) count once.
 *
 * <p>A block returns if a {@code ret} can be reached from it. Blocks that end in {@code
 * unreachable}, that unwind, or that loop for ever do not: no reverse sweep ever starts behind
 * them. Post-dominance is over the returning blocks and the edges between them, with one common
 * exit behind all {@code ret}.
 *
 * <p>Cost: linear in blocks and edges, except for dominance, which is near-linear on real programs
 * (the iteration of Cooper, Harvey and Kennedy over a reverse post-order); each query is constant
 * time.
 */
public final class Cfg {
  /** What queries answer in place of a block if there is none. */
  public static final int NONE = -1;

  /**
   * An edge of the control flow.
   *
   * @param from the index of the block that it leaves
   * @param to the index of the block that it enters
   */
  public record Edge(int from, int to) {}

  private final List<List<Integer>> successors;
  private final List<List<Integer>> predecessors;
  private final List<Integer> order;
  private final int[] positions;
  private final BitSet returning;
  private final DominatorTree dominators;
  private final DominatorTree postDominators;

  private Cfg(List<List<Integer>> successors, BitSet exits) {
    this.successors = successors;
    predecessors = reversed(successors);
    int[] forward = reversePostOrder(successors, 0);
    order = Arrays.stream(forward).boxed().toList();
    positions = new int[successors.size()];
    Arrays.fill(positions, NONE);
    for (int i = 0; i < forward.length; i++) {
      positions[forward[i]] = i;
    }
    returning = leadingTo(exits);
    dominators = DominatorTree.of(forward, predecessors);
    postDominators = postDominators(exits);
  }

  /**
   * Derives the control flow of a function.
   *
   * @param fn a function
   * @return its control flow
   */
  public static Cfg of(Fn fn) {
    List<List<Integer>> successors = new ArrayList<>();
    BitSet exits = new BitSet();
    for (Block block : fn.blocks()) {
      Inst terminator = block.terminator();
      successors.add(terminator.successors().stream().distinct().toList());
      if (terminator instanceof Inst.Return) {
        exits.set(block.index());
      }
    }
    return new Cfg(List.copyOf(successors), exits);
  }

  /** {@return the number of blocks} */
  public int size() {
    return successors.size();
  }

  /**
   * {@return the distinct blocks with an edge to a block, ascending; also those that never run}
   *
   * @param block an index
   */
  public List<Integer> predecessors(int block) {
    return predecessors.get(block);
  }

  /**
   * {@return the distinct blocks that may run next, in the order of the terminator}
   *
   * @param block an index
   */
  public List<Integer> successors(int block) {
    return successors.get(block);
  }

  /**
   * {@return the reachable blocks, each before its successors except along retreating edges; the
   * entry is first}
   */
  public List<Integer> reversePostOrder() {
    return order;
  }

  /**
   * {@return the place of a block in {@link #reversePostOrder()}, or {@link #NONE} if it is not
   * reachable}
   *
   * @param block an index
   */
  public int orderOf(int block) {
    return positions[block];
  }

  /**
   * {@return whether a block can be reached from the entry}
   *
   * @param block an index
   */
  public boolean reachable(int block) {
    return positions[block] != NONE;
  }

  /**
   * {@return whether a {@code ret} can be reached from a block}
   *
   * @param block an index
   */
  public boolean returns(int block) {
    return returning.get(block);
  }

  /**
   * {@return the closest strict dominator of a block; {@link #NONE} for the entry and unreachable
   * blocks}
   *
   * @param block an index
   */
  public int immediateDominator(int block) {
    return dominators.parent(block);
  }

  /**
   * {@return whether every path from the entry to the second block passes the first; a block
   * dominates itself; false if one of them is unreachable}
   *
   * @param above the block that must have run
   * @param below the block that runs
   */
  public boolean dominates(int above, int below) {
    return dominators.isAncestor(above, below);
  }

  /**
   * {@return the closest strict post-dominator of a block; {@link #NONE} if only the end of the
   * function has that role, or if the block is unreachable or does not return}
   *
   * @param block an index
   */
  public int immediatePostDominator(int block) {
    int parent = postDominators.parent(block);
    return parent == size() ? NONE : parent;
  }

  /**
   * {@return whether every path from the second block to a return passes the first; a block
   * post-dominates itself; false if one of them is unreachable or does not return}
   *
   * @param after the block that must run later
   * @param before the block that runs
   */
  public boolean postDominates(int after, int before) {
    return postDominators.isAncestor(after, before);
  }

  private static List<List<Integer>> reversed(List<List<Integer>> edges) {
    List<TreeSet<Integer>> reversed = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      reversed.add(new TreeSet<>());
    }
    for (int from = 0; from < edges.size(); from++) {
      for (int to : edges.get(from)) {
        reversed.get(to).add(from);
      }
    }
    return reversed.stream().map(List::copyOf).toList();
  }

  private BitSet leadingTo(BitSet exits) {
    BitSet found = (BitSet) exits.clone();
    Deque<Integer> work = new ArrayDeque<>(exits.stream().boxed().toList());
    while (!work.isEmpty()) {
      for (int from : predecessors.get(work.pop())) {
        if (!found.get(from)) {
          found.set(from);
          work.push(from);
        }
      }
    }
    return found;
  }

  /**
   * Dominance on the reversed graph of the returning blocks, rooted at a common exit numbered
   * {@link #size()}.
   */
  private DominatorTree postDominators(BitSet exits) {
    int exit = size();
    List<List<Integer>> forward = new ArrayList<>();
    for (int block = 0; block < exit; block++) {
      List<Integer> next = new ArrayList<>();
      if (inReturningPart(block)) {
        successors.get(block).stream().filter(this::inReturningPart).forEach(next::add);
        if (exits.get(block)) {
          next.add(exit);
        }
      }
      forward.add(next);
    }
    forward.add(List.of());
    return DominatorTree.of(reversePostOrder(reversed(forward), exit), forward);
  }

  private boolean inReturningPart(int block) {
    return reachable(block) && returns(block);
  }

  /**
   * Depth-first without recursion, because generated code can have a hundred thousand blocks in a
   * row.
   */
  static int[] reversePostOrder(List<List<Integer>> edges, int root) {
    int[] next = new int[edges.size()];
    BitSet seen = new BitSet();
    int[] finished = new int[edges.size()];
    int place = edges.size();
    Deque<Integer> path = new ArrayDeque<>();
    path.push(root);
    seen.set(root);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (next[node] == edges.get(node).size()) {
        finished[--place] = path.pop();
        continue;
      }
      int successor = edges.get(node).get(next[node]++);
      if (!seen.get(successor)) {
        seen.set(successor);
        path.push(successor);
      }
    }
    return Arrays.copyOfRange(finished, place, finished.length);
  }
}
