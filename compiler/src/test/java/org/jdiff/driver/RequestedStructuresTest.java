package org.jdiff.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.Arrays;
import java.util.List;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Derivatives of functions that themselves take and return structures by value, called as C calls
 * them. What arrives in an integer is refused.
 */
class RequestedStructuresTest {
  private static final String SOURCE =
      """
      typedef struct { float x, y; } Floats;
      typedef struct { float x, y, z; } Three;
      typedef struct { double a, b; } Two;
      typedef struct { float w; int n; } Mixed;
      typedef struct { double value; long count; } Counted;
      typedef struct { double a[4]; } Big;
      float product(Floats p) { return p.x * p.x * p.y; }
      float volume(Three t) { return t.x * t.y * t.z * t.z; }
      double both(Two t) { return t.a * t.b * t.b; }
      Floats scaled(Floats p, float k) { return (Floats){p.x * k, p.y * p.x}; }
      double counted(Counted c) { return c.value * c.value * (double)c.count; }
      Big powers(double x) { return (Big){{x, x * x, x * x * x, 1}}; }
      double changed(Big b, double k) { b.a[0] *= k; return b.a[0] * b.a[1] + b.a[2] * b.a[3]; }
      float weighted(Mixed p) { return p.w * p.w * (float)p.n; }
      Mixed heavier(Mixed p) { return (Mixed){p.w * p.w, p.n + 1}; }
      Counted step(double x, long n) { return (Counted){x * x * (double)n, n + 1}; }
      """;

  private static final StructLayout FLOATS = MemoryLayout.structLayout(JAVA_FLOAT, JAVA_FLOAT);
  private static final StructLayout THREE =
      MemoryLayout.structLayout(JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT);
  private static final StructLayout TWO = MemoryLayout.structLayout(JAVA_DOUBLE, JAVA_DOUBLE);
  private static final StructLayout COUNTED = MemoryLayout.structLayout(JAVA_DOUBLE, JAVA_LONG);

  private static CompileRequest request(String level, DiffRequest derivative) {
    return CompileRequest.of(Input.text("structures.c", SOURCE))
        .withClangArguments(List.of(level))
        .with(derivative.withExportName("derivative"));
  }

  /** Calls a derivative; {@code type} is how C would declare it. */
  private static Object call(
      String level, DiffRequest derivative, FunctionDescriptor type, Object... arguments) {
    try (Compilation compilation = Jdiff.compile(request(level, derivative));
        Loaded code = compilation.load()) {
      return Linker.nativeLinker()
          .downcallHandle(code.symbol("derivative"), type)
          .invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new AssertionError(derivative.toString(), e);
    }
  }

  private static MemorySegment floats(Arena arena, double... values) {
    MemorySegment all = arena.allocate(JAVA_FLOAT, values.length);
    for (int i = 0; i < values.length; i++) {
      all.setAtIndex(JAVA_FLOAT, i, (float) values[i]);
    }
    return all;
  }

  private static MemorySegment doubles(Arena arena, double... values) {
    return arena.allocateFrom(JAVA_DOUBLE, values);
  }

  private static DiffRequest reverse(String function, Activity... activities) {
    return DiffRequest.of(function, Mode.REVERSE, activities);
  }

  private static DiffRequest forward(String function, Activity... activities) {
    return DiffRequest.of(function, Mode.FORWARD, activities);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void twoFloatsInOneRegisterHaveTheirGradient(String level) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment gradient = floats(arena, 0, 0);
      Object value =
          call(
              level,
              reverse("product", Activity.ACTIVE),
              FunctionDescriptor.of(JAVA_FLOAT, FLOATS, JAVA_FLOAT, ADDRESS),
              floats(arena, 3, 5),
              2f,
              gradient);
      assertThat(value).isEqualTo(45f);
      assertThat(gradient.toArray(JAVA_FLOAT)).containsExactly(60, 18);
      MemorySegment slope = floats(arena, 0);
      value =
          call(
              level,
              forward("product", Activity.DUP),
              FunctionDescriptor.of(JAVA_FLOAT, FLOATS, FLOATS, ADDRESS),
              floats(arena, 3, 5),
              floats(arena, 1, 10),
              slope);
      assertThat(value).isEqualTo(45f);
      assertThat(slope.toArray(JAVA_FLOAT)).containsExactly(120);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void structuresInTwoRegistersAreTwoParameters(String level) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment front = floats(arena, 0, 0);
      MemorySegment back = floats(arena, 0);
      call(
          level,
          reverse("volume", Activity.ACTIVE, Activity.ACTIVE),
          FunctionDescriptor.of(JAVA_FLOAT, THREE, JAVA_FLOAT, ADDRESS, ADDRESS),
          floats(arena, 2, 3, 5),
          1f,
          front,
          back);
      assertThat(front.toArray(JAVA_FLOAT)).containsExactly(75, 50);
      assertThat(back.toArray(JAVA_FLOAT)).containsExactly(60);
      MemorySegment da = doubles(arena, 0);
      MemorySegment db = doubles(arena, 0);
      call(
          level,
          reverse("both", Activity.ACTIVE, Activity.ACTIVE),
          FunctionDescriptor.of(JAVA_DOUBLE, TWO, JAVA_DOUBLE, ADDRESS, ADDRESS),
          doubles(arena, 2, 3),
          1.0,
          da,
          db);
      assertThat(da.get(JAVA_DOUBLE, 0)).isEqualTo(9);
      assertThat(db.get(JAVA_DOUBLE, 0)).isEqualTo(12);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void numbersBesideIntegersInTwoRegistersHaveTheirGradient(String level) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment counted = arena.allocate(COUNTED);
      counted.set(JAVA_DOUBLE, 0, 3);
      counted.set(JAVA_LONG, 8, 5);
      MemorySegment gradient = doubles(arena, 0);
      Object value =
          call(
              level,
              reverse("counted", Activity.ACTIVE, Activity.CONST),
              FunctionDescriptor.of(JAVA_DOUBLE, COUNTED, JAVA_DOUBLE, ADDRESS),
              counted,
              1.0,
              gradient);
      assertThat(value).isEqualTo(45.0);
      assertThat(gradient.get(JAVA_DOUBLE, 0)).isEqualTo(30);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void twoFloatsThatAreReturnedAreWrittenBesideTheirTangents(String level) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = floats(arena, 0, 0);
      MemorySegment tangent = floats(arena, 0, 0);
      call(
          level,
          forward("scaled", Activity.DUP, Activity.DUP),
          FunctionDescriptor.ofVoid(FLOATS, FLOATS, JAVA_FLOAT, JAVA_FLOAT, ADDRESS, ADDRESS),
          floats(arena, 2, 3),
          floats(arena, 1, 10),
          5f,
          100f,
          value,
          tangent);
      assertThat(value.toArray(JAVA_FLOAT)).containsExactly(10, 6);
      assertThat(tangent.toArray(JAVA_FLOAT)).containsExactly(205, 23);
      MemorySegment dp = floats(arena, 0, 0);
      MemorySegment dk = floats(arena, 0);
      call(
          level,
          reverse("scaled", Activity.ACTIVE, Activity.ACTIVE),
          FunctionDescriptor.ofVoid(FLOATS, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
          floats(arena, 2, 3),
          5f,
          floats(arena, 1, 10),
          dp,
          dk,
          value);
      assertThat(value.toArray(JAVA_FLOAT)).containsExactly(10, 6);
      assertThat(dp.toArray(JAVA_FLOAT)).containsExactly(35, 20);
      assertThat(dk.toArray(JAVA_FLOAT)).containsExactly(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void resultsInMemoryHaveAShadowThatIsCleared(String level) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = doubles(arena, 0, 0, 0, 0);
      MemorySegment weights = doubles(arena, 1, 10, 100, 1000);
      MemorySegment slope = doubles(arena, 0);
      call(
          level,
          reverse("powers", Activity.DUP, Activity.ACTIVE),
          FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS),
          result,
          weights,
          2.0,
          slope);
      assertThat(result.toArray(JAVA_DOUBLE)).containsExactly(2, 4, 8, 1);
      assertThat(slope.get(JAVA_DOUBLE, 0)).isEqualTo(1241);
      assertThat(weights.toArray(JAVA_DOUBLE)).containsExactly(0, 0, 0, 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void copiesForTheCallKeepTheOriginalAndHaveAShadow(String level) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment original = doubles(arena, 2, 3, 5, 7);
      MemorySegment shadow = doubles(arena, 0, 0, 0, 0);
      MemorySegment slope = doubles(arena, 0);
      Object value =
          call(
              level,
              reverse("changed", Activity.DUP, Activity.ACTIVE),
              FunctionDescriptor.of(
                  JAVA_DOUBLE, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, ADDRESS),
              original,
              shadow,
              10.0,
              1.0,
              slope);
      assertThat(value).isEqualTo(95.0);
      assertThat(original.toArray(JAVA_DOUBLE)).containsExactly(2, 3, 5, 7);
      assertThat(shadow.toArray(JAVA_DOUBLE)).containsExactly(30, 20, 7, 5);
      assertThat(slope.get(JAVA_DOUBLE, 0)).isEqualTo(6);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "product DUP, REVERSE, JD0103",
    "weighted ACTIVE, REVERSE, JD0103",
    "weighted DUP, FORWARD, JD0103",
    "weighted CONST, REVERSE, JD0109",
    "heavier ACTIVE, REVERSE, JD0103",
    "heavier CONST, REVERSE, JD0109",
    "step ACTIVE:CONST, REVERSE, JD0109",
    "step ACTIVE:CONST:ACTIVE, REVERSE, JD0106",
    "step DUP:CONST, FORWARD, JD0109",
    "step DUP:CONST:DUP, FORWARD, JD0106",
    "changed ACTIVE:ACTIVE, REVERSE, JD0103",
    "powers ACTIVE:ACTIVE, REVERSE, JD0103",
  })
  void whatCannotBeDifferentiatedThatWayIsRefusedWithHelp(
      String call, Mode mode, DiagnosticCode code) {
    String[] words = call.split("[ :]");
    List<Activity> activities = Arrays.stream(words).skip(1).map(Activity::valueOf).toList();
    for (String level : List.of("-O0", "-O2")) {
      // The activity after those of the parameters is that of the result.
      int parameters = call.startsWith("step") ? 2 : activities.size();
      DiffRequest derivative =
          DiffRequest.of(
              words[0], mode, activities.subList(0, parameters).toArray(Activity[]::new));
      if (activities.size() > parameters) {
        derivative = derivative.withReturn(activities.getLast());
      }
      CompileRequest request = request(level, derivative);
      DiffException refusal =
          catchThrowableOfType(DiffException.class, () -> Jdiff.compile(request).close());
      assertThat(refusal).as("%s %s %s", mode, call, level).isNotNull();
      assertThat(refusal.diagnostics())
          .allSatisfy(d -> assertThat(d.helps()).isNotEmpty())
          .extracting(Diagnostic::code)
          .containsOnly(code);
    }
  }
}
