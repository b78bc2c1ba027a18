package org.jdiff.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jdiff.bindgen.Derivatives.ADDRESS;
import static org.jdiff.bindgen.Derivatives.DOUBLE;
import static org.jdiff.bindgen.Derivatives.FLOAT;
import static org.jdiff.bindgen.Derivatives.INT;
import static org.jdiff.bindgen.Derivatives.VOID;
import static org.jdiff.bindgen.Derivatives.primal;
import static org.jdiff.bindgen.Derivatives.shadow;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.file.Path;
import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.model.NativeType.Member;
import org.jdiff.model.NativeType.Struct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructLayoutsTest {
  private static final Struct PAIR =
      new Struct(
          "geo::Pair", 16, List.of(new Member("x", 0, DOUBLE, 1), new Member("y", 8, DOUBLE, 1)));

  /** With a gap, an array, an inner structure, an address and a name that Java reserves. */
  private static final Struct BODY =
      new Struct(
          "struct body",
          88,
          List.of(
              new Member("mass", 0, DOUBLE, 1),
              new Member("class", 8, INT, 1),
              new Member("weights", 16, FLOAT, 4),
              new Member("at", 32, PAIR, 2),
              new Member("next", 64, ADDRESS, 1),
              new Member("tag", 72, new NativeType.Int(8), 1),
              new Member("packed", 76, DOUBLE, 1)));

  private static final NativeType BODIES = new NativeType.Pointer(BODY);
  private static final NativeType PAIRS = new NativeType.Pointer(PAIR);

  @TempDir private Path folder;

  private static DerivativeSignature signature(NativeType type) {
    return new DerivativeSignature(
        "d_energy",
        "energy",
        "double energy(const struct body *b)",
        Mode.REVERSE,
        VOID,
        List.of(primal("b", type, 0, Activity.DUP), shadow("db", type, 0, Activity.DUP)),
        "");
  }

  private Compiled compiled(NativeType type, String className) {
    JavaBinding.Options options =
        new JavaBinding.Options("", "Bodies", new LibrarySource.Loaded(), true, false, "a test");
    Compiled outer =
        Compiled.of(folder, options, JavaBinding.generate(options, List.of(signature(type))));
    for (Class<?> inner : outer.type().getClasses()) {
      if (inner.getSimpleName().equals(className)) {
        return new Compiled(inner);
      }
    }
    throw new AssertionError("no class " + className);
  }

  private static long offset(MemoryLayout layout, String member) {
    return layout.byteOffset(PathElement.groupElement(member));
  }

  @Test
  void layoutIsTheOneOfTheNativeCode() throws Throwable {
    Compiled body = compiled(BODIES, "BodyLayout");
    MemoryLayout layout = (MemoryLayout) body.type().getField("LAYOUT").get(null);
    assertThat(layout.byteSize()).isEqualTo(88);
    for (Member member : BODY.members()) {
      assertThat(offset(layout, member.name())).as(member.name()).isEqualTo(member.offset());
    }
  }

  @Test
  void membersAreReadAndWrittenWhereTheyAre() throws Throwable {
    Compiled body = compiled(BODIES, "BodyLayout");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment two = (MemorySegment) body.call("allocate", (SegmentAllocator) arena, 2L);
      assertThat(two.byteSize()).isEqualTo(176);
      MemorySegment second = (MemorySegment) body.call("at", two, 1L);
      body.call("mass", second, 2.5);
      body.call("class_", second, 7);
      body.call("packed", second, 1.5);
      assertThat(two.get(java.lang.foreign.ValueLayout.JAVA_DOUBLE, 88)).isEqualTo(2.5);
      assertThat(two.get(java.lang.foreign.ValueLayout.JAVA_INT, 96)).isEqualTo(7);
      assertThat(body.call("packed", second)).isEqualTo(1.5);
      MemorySegment inner = (MemorySegment) body.call("at_", second);
      assertThat(inner.address() - second.address()).isEqualTo(32);
      assertThat(inner.byteSize()).isEqualTo(32);
      assertThat(((MemorySegment) body.call("weights", second)).byteSize()).isEqualTo(16);
    }
  }

  @Test
  void shadowIsAsLargeAndZeroWhateverTheAllocatorHadThere() throws Throwable {
    Compiled body = compiled(BODIES, "BodyLayout");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment used = arena.allocate(400, 8);
      used.fill((byte) 1);
      MemorySegment primal = arena.allocate(176, 8);
      MemorySegment shadow =
          (MemorySegment)
              body.call("allocateShadow", SegmentAllocator.prefixAllocator(used), primal);
      assertThat(shadow.byteSize()).isEqualTo(176);
      assertThat(shadow.mismatch(arena.allocate(176))).isEqualTo(-1);
    }
    assertThat(body.has("clearShadow", MemorySegment.class))
        .as("of a structure with addresses, which must stay")
        .isFalse();
  }

  /** Structures of numbers of one type are arrays of such, so that Java arrays fit as well. */
  @Test
  void structuresOfOneTypeOfNumberAreTakenAsArrays() throws Throwable {
    Compiled pair = compiled(PAIRS, "PairLayout");
    assertThat(pair.has("clearShadow", MemorySegment.class)).isTrue();
    Compiled outer = new Compiled(pair.type().getEnclosingClass());
    assertThat(outer.has("d_energyAdd", double[].class, double[].class)).isTrue();
    assertThat(outer.has("d_energyAdd", MemorySegment.class, MemorySegment.class)).isTrue();
    assertThat(PAIR.uniform()).isEqualTo(DOUBLE);
    assertThat(BODY.uniform()).isEqualTo(VOID);
    assertThat(BODY.holdsAddresses()).isTrue();
  }

  @Test
  void headerNamesTaggedStructuresAndHidesOthers() {
    CHeader.Options options = new CHeader.Options("b.h", "a test");
    assertThat(CHeader.generate(options, List.of(signature(BODIES))))
        .contains("\nstruct body;\n")
        .contains("void d_energy(const struct body *b, struct body *db);");
    assertThat(CHeader.generate(options, List.of(signature(PAIRS))))
        .contains("(const double *b, double *db);")
        .doesNotContain("\nstruct");
    Struct hidden = new Struct("geo::Body", 88, BODY.members());
    assertThat(CHeader.generate(options, List.of(signature(new NativeType.Pointer(hidden)))))
        .contains("(const void *b, void *db);");
  }
}
