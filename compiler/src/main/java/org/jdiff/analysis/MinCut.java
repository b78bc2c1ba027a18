package org.jdiff.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Minimum cuts in directed graphs with capacities, by Dinic's algorithm (Y. Dinitz, 1970): repeated
 * blocking flows in layers of shortest augmenting paths.
 */
public final class MinCut {
  /** A capacity that no cut ever pays. */
  public static final long INFINITE = Long.MAX_VALUE / 4;

  private final List<List<Integer>> outgoing = new ArrayList<>();
  private final List<Integer> target = new ArrayList<>();
  private final List<Long> rest = new ArrayList<>();
  private int[] level = new int[0];
  private int[] next = new int[0];

  /** {@return the number of a new node} */
  public int node() {
    outgoing.add(new ArrayList<>());
    return outgoing.size() - 1;
  }

  /**
   * Adds an edge.
   *
   * @param from where it starts
   * @param to where it ends
   * @param capacity what cutting it costs, at least 0
   */
  public void edge(int from, int to, long capacity) {
    outgoing.get(from).add(target.size());
    target.add(to);
    rest.add(capacity);
    outgoing.get(to).add(target.size());
    target.add(from);
    rest.add(0L);
  }

  /**
   * Finds a minimum cut.
   *
   * @param source a node
   * @param sink another node
   * @return the nodes on the sink's side that the source cannot reach; of all minimum cuts this is
   *     the one nearest to the source
   */
  public BitSet sinkSide(int source, int sink) {
    while (layers(source, sink)) {
      next = new int[outgoing.size()];
      while (push(source, sink, INFINITE) > 0) {
        // Each push saturates an edge of the layered graph.
      }
    }
    BitSet side = new BitSet();
    side.set(0, outgoing.size());
    for (int node = 0; node < level.length; node++) {
      if (level[node] >= 0) {
        side.clear(node);
      }
    }
    return side;
  }

  private boolean layers(int source, int sink) {
    level = new int[outgoing.size()];
    Arrays.fill(level, -1);
    level[source] = 0;
    Deque<Integer> queue = new ArrayDeque<>(List.of(source));
    while (!queue.isEmpty()) {
      int at = queue.poll();
      for (int edge : outgoing.get(at)) {
        int to = target.get(edge);
        if (rest.get(edge) > 0 && level[to] < 0) {
          level[to] = level[at] + 1;
          queue.add(to);
        }
      }
    }
    return level[sink] >= 0;
  }

  /**
   * Pushes flow along one path of the layered graph; iterative, because paths are as long as
   * dependence chains.
   */
  private long push(int source, int sink, long limit) {
    Deque<Integer> path = new ArrayDeque<>();
    int at = source;
    while (at != sink) {
      boolean advanced = false;
      while (next[at] < outgoing.get(at).size()) {
        int edge = outgoing.get(at).get(next[at]);
        int to = target.get(edge);
        if (rest.get(edge) > 0 && level[to] == level[at] + 1) {
          path.addLast(edge);
          at = to;
          advanced = true;
          break;
        }
        next[at]++;
      }
      if (!advanced) {
        if (path.isEmpty()) {
          return 0;
        }
        int back = path.removeLast();
        at = target.get(back ^ 1);
        next[at]++;
      }
    }
    long flow = limit;
    for (int edge : path) {
      flow = Math.min(flow, rest.get(edge));
    }
    for (int edge : path) {
      rest.set(edge, rest.get(edge) - flow);
      rest.set(edge ^ 1, rest.get(edge ^ 1) + flow);
    }
    return flow;
  }
}
