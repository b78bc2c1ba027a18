package org.jdiff.analysis;

import java.util.Arrays;
import java.util.List;

/** Immediate dominators of the nodes of a graph, with constant-time ancestor queries. */
final class DominatorTree {
  private final int[] parents;

  /** Preorder numbers; the subtree of a node has the numbers from {@code first} to {@code last}. */
  private final int[] first;

  private final int[] last;

  private DominatorTree(int[] parents, int[] first, int[] last) {
    this.parents = parents;
    this.first = first;
    this.last = last;
  }

  /**
   * Iterates to the fixpoint of "the dominators of a node are those that its predecessors have in
   * common". A node whose place in the order is smaller is closer to the root, so the common
   * ancestor of two nodes is found by lifting the later one until both meet.
   *
   * @param order the nodes that the root reaches in a reverse post-order; the root is first
   * @param predecessors the edges backwards, for every node
   */
  static DominatorTree of(int[] order, List<List<Integer>> predecessors) {
    int size = predecessors.size();
    int[] place = new int[size];
    Arrays.fill(place, Cfg.NONE);
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    // In terms of places in the order, so that comparing numbers compares closeness to the root.
    int[] dominator = new int[order.length];
    Arrays.fill(dominator, Cfg.NONE);
    dominator[0] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 1; i < order.length; i++) {
        int common = Cfg.NONE;
        for (int predecessor : predecessors.get(order[i])) {
          int p = place[predecessor];
          if (p != Cfg.NONE && dominator[p] != Cfg.NONE) {
            common = common == Cfg.NONE ? p : meet(dominator, p, common);
          }
        }
        if (dominator[i] != common) {
          dominator[i] = common;
          changed = true;
        }
      }
    }
    return numbered(order, dominator, size);
  }

  private static int meet(int[] dominator, int left, int right) {
    int a = left;
    int b = right;
    while (a != b) {
      if (a > b) {
        a = dominator[a];
      } else {
        b = dominator[b];
      }
    }
    return a;
  }

  private static DominatorTree numbered(int[] order, int[] dominator, int size) {
    int[] subtree = new int[order.length];
    for (int i = order.length - 1; i >= 0; i--) {
      subtree[i]++;
      if (i > 0) {
        subtree[dominator[i]] += subtree[i];
      }
    }
    int[] parents = new int[size];
    int[] first = new int[size];
    int[] last = new int[size];
    Arrays.fill(parents, Cfg.NONE);
    Arrays.fill(first, Cfg.NONE);
    Arrays.fill(last, Cfg.NONE);
    int[] free = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      int start = 0;
      if (i > 0) {
        parents[order[i]] = order[dominator[i]];
        start = free[dominator[i]];
        free[dominator[i]] += subtree[i];
      }
      free[i] = start + 1;
      first[order[i]] = start;
      last[order[i]] = start + subtree[i] - 1;
    }
    return new DominatorTree(parents, first, last);
  }

  /** The closest strict ancestor, or none for the root and nodes that it does not reach. */
  int parent(int node) {
    return parents[node];
  }

  /**
   * Whether a node is an ancestor of another, or the node itself; false if the root does not reach
   * one of them.
   */
  boolean isAncestor(int above, int below) {
    return first[above] != Cfg.NONE
        && first[below] != Cfg.NONE
        && first[above] <= first[below]
        && first[below] <= last[above];
  }
}
