package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Strongly connected components of a graph. */
final class Components {
  private final List<List<Integer>> edges;
  private final int[] entered;
  private final int[] lowest;
  private final int[] next;
  private final BitSet pending = new BitSet();
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<BitSet> cyclic = new ArrayList<>();
  private int clock;

  private Components(List<List<Integer>> edges) {
    this.edges = edges;
    entered = new int[edges.size()];
    lowest = new int[edges.size()];
    next = new int[edges.size()];
  }

  /**
   * {@return the components with more than one node, ordered by their smallest node}
   *
   * @param edges the successors of each node; no node is its own successor
   */
  static List<BitSet> cyclic(List<List<Integer>> edges) {
    Components components = new Components(edges);
    for (int node = 0; node < edges.size(); node++) {
      if (components.entered[node] == 0) {
        components.search(node);
      }
    }
    components.cyclic.sort(Comparator.comparingInt(c -> c.nextSetBit(0)));
    return components.cyclic;
  }

  /** Tarjan's search with an explicit path. */
  private void search(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    enter(root, path);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (next[node] < edges.get(node).size()) {
        int to = edges.get(node).get(next[node]++);
        if (entered[to] == 0) {
          enter(to, path);
        } else if (pending.get(to)) {
          lowest[node] = Math.min(lowest[node], entered[to]);
        }
        continue;
      }
      path.pop();
      if (!path.isEmpty()) {
        lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[node]);
      }
      if (lowest[node] == entered[node]) {
        close(node);
      }
    }
  }

  private void enter(int node, Deque<Integer> path) {
    entered[node] = ++clock;
    lowest[node] = clock;
    pending.set(node);
    stack.push(node);
    path.push(node);
  }

  private void close(int root) {
    BitSet component = new BitSet();
    int node;
    do {
      node = stack.pop();
      pending.clear(node);
      component.set(node);
    } while (node != root);
    if (component.cardinality() > 1) {
      cyclic.add(component);
    }
  }
}
