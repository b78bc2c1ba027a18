package org.jdiff.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How addresses are made from one another within functions. Unification alone would say that both
 * operands of a choice between two members are the same member; here the choice stays one.
 */
final class AddressPaths {
  /** Members beyond which a choice is given up. */
  private static final int MAX_SPREAD = 16;

  private final MemoryShapes shapes;
  private final Map<Integer, Integer> bases = new HashMap<>();
  private final Map<Integer, List<Integer>> choices = new HashMap<>();
  private final Set<Integer> sites = new HashSet<>();

  AddressPaths(MemoryShapes shapes) {
    this.shapes = shapes;
  }

  /** States that an address is another one plus a distance. */
  void derive(int node, int base) {
    if (node != base) {
      bases.put(node, base);
    }
  }

  /** Takes back what {@link #derive} said. */
  void forget(int node) {
    bases.remove(node);
  }

  /** States that an address is one of several. */
  void choose(int node, List<Integer> operands) {
    choices.put(node, List.copyOf(operands));
  }

  /** States that an address is that of a fresh object. */
  void addSite(int node) {
    sites.add(node);
  }

  /** Whether an address goes back to a choice. */
  boolean isChoice(int node) {
    Set<Integer> seen = new HashSet<>();
    int at = node;
    while (seen.add(at)) {
      if (choices.containsKey(at)) {
        return true;
      }
      Integer base = bases.get(at);
      if (base == null) {
        return false;
      }
      at = base;
    }
    return false;
  }

  /** The one fresh object that an address points into, as the node of its start; -1 if unknown. */
  int site(int node) {
    Set<Integer> found = new TreeSet<>();
    collectSites(node, new HashSet<>(), found);
    return found.size() == 1 ? found.iterator().next() : -1;
  }

  private void collectSites(int node, Set<Integer> seen, Set<Integer> found) {
    if (!seen.add(node)) {
      return;
    }
    if (sites.contains(node)) {
      found.add(node);
    } else if (choices.containsKey(node)) {
      choices.get(node).forEach(n -> collectSites(n, seen, found));
    } else if (bases.containsKey(node)) {
      collectSites(bases.get(node), seen, found);
    } else {
      found.add(-1);
    }
  }

  /** The distances from the place of an address to all places that it may stand for. */
  Set<Long> spread(int node) {
    Set<Long> distances = new TreeSet<>(Set.of(0L));
    collectSpread(node, new HashSet<>(), 0, shapes.find(node), distances);
    if (distances.size() > MAX_SPREAD) {
      distances.forEach(d -> shapes.narrow(node, d));
      return Set.of(0L);
    }
    return distances;
  }

  /**
   * @param behind how far the address that is asked for lies past the one that is looked at
   */
  private void collectSpread(
      int node, Set<Integer> seen, long behind, MemoryShapes.Place asked, Set<Long> distances) {
    if (!seen.add(node)) {
      return;
    }
    MemoryShapes.Place place = shapes.find(node);
    List<Integer> operands = new ArrayList<>(choices.getOrDefault(node, List.of()));
    for (int operand : operands) {
      MemoryShapes.Place other = shapes.find(operand);
      if (other.root() == asked.root()) {
        distances.add(other.offset() + behind - asked.offset());
      }
      collectSpread(operand, seen, behind, asked, distances);
    }
    Integer base = bases.get(node);
    if (base != null && operands.isEmpty()) {
      MemoryShapes.Place from = shapes.find(base);
      long step = place.root() == from.root() ? place.offset() - from.offset() : 0;
      collectSpread(base, seen, behind + step, asked, distances);
    }
  }
}
