package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasArgument.FlagKind;

/**
 * One way to call a linear algebra routine: layout, flags, sizes, increments and whether beta is
 * zero.
 *
 * @param rowMajor the layout
 * @param flags by name: whether they say transposed, right, upper, unit
 * @param sizes by name
 * @param strides increments and leading dimensions by array
 * @param beta the value of the scalar that guards an array
 */
record BlasOptions(
    boolean rowMajor,
    Map<String, Boolean> flags,
    Map<String, Integer> sizes,
    Map<String, Integer> strides,
    double beta) {

  /** All combinations that a routine has. */
  static List<BlasOptions> of(BlasRoutineCall call) {
    List<BlasOptions> all = new ArrayList<>();
    all.add(new BlasOptions(false, Map.of(), Map.of("m", 3, "n", 2, "k", 4), Map.of(), 0.7));
    for (BlasRoutineCall.Parameter parameter : call.parameters()) {
      List<BlasOptions> more = new ArrayList<>();
      for (BlasOptions o : all) {
        switch (parameter.role()) {
          case LAYOUT -> {
            more.add(o);
            more.add(new BlasOptions(true, o.flags, o.sizes, o.strides, o.beta));
          }
          case FLAG -> {
            String name = flagName((BlasArgument.Flag) parameter.argument());
            more.add(o.withFlag(name, false));
            more.add(o.withFlag(name, true));
          }
          case SCALAR -> {
            more.add(o);
            if (!((BlasArgument.Scalar) parameter.argument()).guarded().isEmpty()) {
              more.add(new BlasOptions(o.rowMajor, o.flags, o.sizes, o.strides, 0));
            }
          }
          case STRIDE -> more.addAll(o.withStrides((BlasArgument.Array) parameter.argument()));
          case SIZE, ARRAY -> more.add(o);
        }
      }
      all = more;
    }
    BlasOptions first = all.getFirst();
    Map<String, Integer> empty = new HashMap<>(first.sizes);
    empty.put("n", 0);
    all.add(new BlasOptions(first.rowMajor, first.flags, empty, first.strides, first.beta));
    return all;
  }

  static String flagName(BlasArgument.Flag flag) {
    return flag.kind() == FlagKind.TRANS ? "trans" + flag.name() : flag.name();
  }

  private BlasOptions withFlag(String name, boolean set) {
    Map<String, Boolean> changed = new HashMap<>(flags);
    changed.put(name, set);
    return new BlasOptions(rowMajor, changed, sizes, strides, beta);
  }

  private BlasOptions withStride(String name, int stride) {
    Map<String, Integer> changed = new HashMap<>(strides);
    changed.put(name, stride);
    return new BlasOptions(rowMajor, flags, sizes, changed, beta);
  }

  private List<BlasOptions> withStrides(BlasArgument.Array array) {
    return switch (array) {
      case BlasArgument.Vector v ->
          List.of(withStride(v.name(), 1), withStride(v.name(), 2), withStride(v.name(), -2));
      // Large enough for every shape, with a gap.
      case BlasArgument.Matrix m -> List.of(withStride(m.name(), 5));
    };
  }

  /** The integer passed for a flag of C. */
  static int enumeration(BlasArgument.Flag flag, boolean set) {
    return switch (flag.kind()) {
      case TRANS -> set ? 112 : 111;
      case SIDE -> set ? 142 : 141;
      case UPLO -> set ? 121 : 122;
      case DIAG -> set ? 132 : 131;
    };
  }

  /** The character passed for a flag of Fortran; both cases occur. */
  static char letter(BlasArgument.Flag flag, boolean set) {
    return switch (flag.kind()) {
      case TRANS -> set ? 't' : 'N';
      case SIDE -> set ? 'R' : 'l';
      case UPLO -> set ? 'u' : 'L';
      case DIAG -> set ? 'U' : 'n';
    };
  }
}
