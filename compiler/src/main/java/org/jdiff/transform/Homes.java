package org.jdiff.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jdiff.analysis.LoopForest.Loop;
import org.jdiff.analysis.LoopRegions;
import org.jdiff.analysis.TripCount;
import org.jdiff.analysis.Variance;
import org.jdiff.ir.Type;

/**
 * Where each kept value waits for the reverse sweep.
 *
 * <p>Values outside of loops have a place of their own. Values of counted loops are elements of
 * arrays, one array per value for the largest nest of loops whose trip counts are known before the
 * nest is entered; loops of the nest in which the value does not vary do not count. Values of other
 * loops are fields of one record per iteration. Branches and conditions of one iteration share the
 * bits of a word. Words, addresses of arrays and their dimensions are kept values themselves, the
 * latter of the loop around the nest.
 */
final class Homes {
  private static final long LARGEST_PER_CALL = 4096;
  private static final long LARGEST_IN_RECORD = 512;
  private static final long STACK_BUDGET = 16_384;
  private static final int MAX_WORD = 64;

  /** A place. */
  sealed interface Home {
    /** A variable, or a field of the frame of a split call. */
    record PerCall() implements Home {}

    /** A field of the record of an iteration. */
    record Field(Loop loop) implements Home {}

    /**
     * An element of an array.
     *
     * @param nest the loop whose preheader reserves the array
     * @param dimensions the loops whose iterations number the elements, outermost first
     * @param array the address of the array
     */
    record Element(Loop nest, List<Loop> dimensions, Req array) implements Home {
      /** Copies the list. */
      public Element {
        dimensions = List.copyOf(dimensions);
      }
    }

    /** Some bits of a word that is kept. */
    record Bits(Req word, int shift, int width) implements Home {}
  }

  private final Function<Req, Optional<Loop>> loopOf;
  private final Function<Loop, Optional<TripCount>> count;
  private final Function<Req, Type> type;
  private final ToIntFunction<Req> bits;
  private final LoopRegions regions;
  private final Variance variance;
  private final Map<Integer, List<Loop>> nests = new HashMap<>();
  private final Map<Req, Home> homes = new TreeMap<>();
  private final List<Req> perCall = new ArrayList<>();
  private final Map<Integer, List<Req>> fields = new TreeMap<>();
  private final Map<Integer, List<Req>> arrays = new TreeMap<>();
  private final Map<Req, Type.Array> inline = new HashMap<>();
  private final Map<Integer, TreeSet<Integer>> dimensions = new TreeMap<>();
  private final Map<Req, Integer> words = new TreeMap<>();

  private long bytesPerCall;

  /**
   * Starts without any value.
   *
   * @param loopOf the loop in each iteration of which a value is there anew
   * @param count the trip count of a loop, if it has one
   * @param type the type of a value
   * @param bits how many bits a branch or condition takes; 0 if a value is to have bytes of its own
   */
  Homes(
      Function<Req, Optional<Loop>> loopOf,
      Function<Loop, Optional<TripCount>> count,
      Function<Req, Type> type,
      ToIntFunction<Req> bits,
      LoopRegions regions,
      Variance variance) {
    this.loopOf = loopOf;
    this.count = count;
    this.type = type;
    this.bits = bits;
    this.regions = regions;
    this.variance = variance;
  }

  /** Finds places for values, and for what is needed to find the places. */
  void place(Collection<Req> kept) {
    Deque<Req> queue = new ArrayDeque<>(kept);
    pack(kept);
    queue.addAll(words.keySet());
    while (!queue.isEmpty()) {
      Req req = queue.poll();
      if (!homes.containsKey(req)) {
        place(req, queue);
      }
    }
  }

  /** Gives branches and conditions that are kept equally often places in common words. */
  private void pack(Collection<Req> kept) {
    Map<Integer, List<Req>> flags = new TreeMap<>();
    for (Req req : kept) {
      if (bits.applyAsInt(req) > 0 && isNumberedByAll(req)) {
        int loop = loopOf.apply(req).map(Loop::index).orElse(-1);
        flags.computeIfAbsent(loop, k -> new ArrayList<>()).add(req);
      }
    }
    flags.forEach(
        (loop, members) -> {
          if (members.size() > 1) {
            pack(loop, members);
          }
        });
  }

  private void pack(int loop, List<Req> members) {
    Req word = new Req(Req.Kind.FLAGS, loop, 0);
    int used = 0;
    for (Req member : members) {
      int width = bits.applyAsInt(member);
      if (used + width > MAX_WORD) {
        word = new Req(Req.Kind.FLAGS, loop, word.index() + 1);
        used = 0;
      }
      homes.put(member, new Home.Bits(word, used, width));
      used += width;
      words.put(word, used);
    }
  }

  private boolean isNumberedByAll(Req req) {
    Optional<Loop> loop = loopOf.apply(req);
    return loop.isEmpty()
        || !isCounted(loop.get())
        || numbered(req, loop.get()).size() == nest(loop.get()).size();
  }

  private void place(Req req, Deque<Req> queue) {
    Optional<Loop> loop = loopOf.apply(req);
    if (loop.isEmpty()) {
      homes.put(req, new Home.PerCall());
      perCall.add(req);
    } else if (!isCounted(loop.get())) {
      homes.put(req, new Home.Field(loop.get()));
      fields.computeIfAbsent(loop.get().index(), k -> new ArrayList<>()).add(req);
    } else {
      Loop nest = nest(loop.get()).getFirst();
      List<Req> values = arrays.computeIfAbsent(nest.index(), k -> new ArrayList<>());
      Req array = new Req(Req.Kind.ARRAY, nest.index(), values.size());
      values.add(req);
      List<Loop> numbered = numbered(req, loop.get());
      homes.put(req, new Home.Element(nest, numbered, array));
      inline(req, nest, numbered).ifPresent(t -> inline.put(array, t));
      queue.add(array);
      for (Loop dimension : numbered) {
        dimensions.computeIfAbsent(nest.index(), k -> new TreeSet<>()).add(dimension.index());
      }
      for (Loop inner : numbered.stream().skip(1).toList()) {
        if (constant(inner).isEmpty()) {
          queue.add(new Req(Req.Kind.LENGTH, inner.index(), nest.index()));
        }
      }
    }
  }

  private boolean isCounted(Loop loop) {
    return count.apply(loop).isPresent();
  }

  /** The trip count of a loop, if the code alone tells. */
  Optional<Long> constant(Loop loop) {
    return count
        .apply(loop)
        .flatMap(
            c -> c instanceof TripCount.Constant k ? Optional.of(k.count()) : Optional.empty());
  }

  /** A small array of known length takes the place of its address. */
  private Optional<Type.Array> inline(Req req, Loop nest, List<Loop> numbered) {
    Req array = new Req(Req.Kind.ARRAY, nest.index(), 0);
    Optional<Loop> around = loopOf.apply(array);
    if (around.isPresent() && isCounted(around.get())) {
      return Optional.empty();
    }
    long limit = around.isPresent() ? LARGEST_IN_RECORD : LARGEST_PER_CALL;
    Type element = type.apply(req);
    long elements = 1;
    for (Loop loop : numbered) {
      long length = constant(loop).orElse(limit + 1);
      if (length <= 0 || length > limit) {
        return Optional.empty();
      }
      elements *= length;
    }
    long size = elements * element.size();
    if (size > limit || (around.isEmpty() && bytesPerCall + size > STACK_BUDGET)) {
      return Optional.empty();
    }
    bytesPerCall += around.isEmpty() ? size : 0;
    return Optional.of(new Type.Array(element, elements, size, element.align()));
  }

  /** The largest nest that ends with a counted loop. */
  private List<Loop> nest(Loop loop) {
    return nests.computeIfAbsent(loop.index(), k -> regions.nest(loop));
  }

  private List<Loop> numbered(Req req, Loop loop) {
    return nest(loop).stream().filter(l -> varies(req, l)).toList();
  }

  private boolean varies(Req req, Loop loop) {
    return req.kind() != Req.Kind.PRIMAL || variance.in(req.id(), loop);
  }

  /** In how many loops a value has to be kept in each iteration anew. */
  int depth(Req req) {
    Optional<Loop> loop = loopOf.apply(req);
    if (loop.isEmpty() || !isCounted(loop.get())) {
      return loop.map(Loop::depth).orElse(0);
    }
    int nested = nest(loop.get()).size();
    return loop.get().depth() - nested + numbered(req, loop.get()).size();
  }

  /** Whether iterations of a loop share the place of a value. */
  boolean isShared(Req req) {
    return req.kind() == Req.Kind.PRIMAL
        && homes.get(req) instanceof Home.Element element
        && element.dimensions().size() < nest(loopOf.apply(req).orElseThrow()).size();
  }

  // ---- answers

  /** All words of branches and conditions. */
  Collection<Req> words() {
    return words.keySet();
  }

  /** The words of branches and conditions of the iterations of a loop; -1 outside of loops. */
  List<Req> words(int loop) {
    return words.keySet().stream().filter(w -> w.id() == loop).toList();
  }

  /** The type of a word. */
  Type.Int wordType(Req word) {
    int bytes = Math.max(1, Integer.highestOneBit(words.get(word) - 1) * 2 / 8);
    return new Type.Int(bytes * 8, bytes, bytes);
  }

  Home of(Req req) {
    return homes.get(req);
  }

  boolean contains(Req req) {
    return homes.containsKey(req);
  }

  /** Everything that has a place, in a fixed order. */
  Collection<Req> all() {
    return homes.keySet();
  }

  /** The values outside of loops, in the order of the frame. */
  List<Req> perCall() {
    return perCall;
  }

  /** The fields of the record of a loop's iteration. */
  List<Req> fields(int loop) {
    return fields.getOrDefault(loop, List.of());
  }

  /** The values whose arrays a loop's preheader reserves, in the order of the arrays' numbers. */
  List<Req> arrays(int nest) {
    return arrays.getOrDefault(nest, List.of());
  }

  /** The loops whose trip counts a preheader has to know, by number. */
  List<Integer> dimensions(int nest) {
    return List.copyOf(dimensions.getOrDefault(nest, new TreeSet<>()));
  }

  /** Whether anything takes memory of the arena. */
  boolean usesArena() {
    return !fields.isEmpty()
        || arrays.entrySet().stream()
            .anyMatch(
                e ->
                    IntStream.range(0, e.getValue().size())
                        .mapToObj(i -> new Req(Req.Kind.ARRAY, e.getKey(), i))
                        .anyMatch(a -> !inline.containsKey(a)));
  }

  /** The array itself, if it takes the place of its address. */
  Optional<Type.Array> inline(Req array) {
    return Optional.ofNullable(inline.get(array));
  }
}
