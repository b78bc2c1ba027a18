package org.jdiff.corpus;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.corpus.CorpusCase.Buffer;
import org.jdiff.corpus.CorpusCase.Field;
import org.jdiff.model.Activity;

/** The memory of one call: each buffer, and a shadow beside each buffer that has one. */
final class CorpusMemory {
  private final CorpusCase test;
  private final Map<String, MemorySegment> primal = new LinkedHashMap<>();
  private final Map<String, MemorySegment> shadow = new LinkedHashMap<>();

  CorpusMemory(CorpusCase test, Arena arena) {
    this.test = test;
    for (Buffer buffer : test.buffers().values()) {
      primal.put(buffer.name(), arena.allocate(Math.max(1, buffer.size()), 16));
      if (buffer.activity() != Activity.CONST) {
        shadow.put(buffer.name(), arena.allocate(Math.max(1, buffer.size()), 16));
      }
    }
    for (Buffer buffer : test.buffers().values()) {
      fill(buffer, primal.get(buffer.name()), false);
      if (shadow.containsKey(buffer.name())) {
        fill(buffer, shadow.get(buffer.name()), true);
      }
    }
  }

  /** Gives shadows the contents that they had at first. */
  void clearShadows() {
    shadow.forEach((name, at) -> fill(test.buffers().get(name), at, true));
  }

  /** Clears the floating-point fields of shadows. */
  void clearAdjoints() {
    for (String name : shadow.keySet()) {
      setShadow(name, floats(name).stream().map(x -> 0.0).toList());
    }
  }

  /** Overwrites all floating-point fields of the primal's memory. */
  void spoil() {
    for (Buffer buffer : test.buffers().values()) {
      long offset = 0;
      for (Field field : buffer.fields()) {
        MemorySegment at = primal.get(buffer.name());
        if (field.type().equals("f64")) {
          at.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, 12345);
        } else if (field.type().equals("f32")) {
          at.set(ValueLayout.JAVA_FLOAT_UNALIGNED, offset, 12345);
        }
        offset += field.size();
      }
    }
  }

  private void fill(Buffer buffer, MemorySegment at, boolean ofShadow) {
    long offset = 0;
    for (Field field : buffer.fields()) {
      switch (field.type()) {
        case "f64" ->
            at.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, ofShadow ? 0 : number(field));
        case "f32" ->
            at.set(ValueLayout.JAVA_FLOAT_UNALIGNED, offset, ofShadow ? 0 : (float) number(field));
        case "i64" ->
            at.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, Long.parseLong(field.value()));
        case "i32" ->
            at.set(ValueLayout.JAVA_INT_UNALIGNED, offset, Integer.parseInt(field.value()));
        case "i8" -> at.set(ValueLayout.JAVA_BYTE, offset, Byte.parseByte(field.value()));
        case "ptr" ->
            at.set(ValueLayout.ADDRESS_UNALIGNED, offset, address(field.value(), ofShadow));
        default -> {}
      }
      offset += field.size();
    }
  }

  private static double number(Field field) {
    return CorpusNumbers.parse(field.value());
  }

  /** A place such as {@code @x+8} in primal memory or in the shadow. */
  MemorySegment address(String place, boolean ofShadow) {
    if (place.equals("null")) {
      return MemorySegment.NULL;
    }
    int plus = place.indexOf('+');
    String name = place.substring(1, plus < 0 ? place.length() : plus);
    long offset = plus < 0 ? 0 : Long.parseLong(place.substring(plus + 1));
    MemorySegment base = (ofShadow ? shadow : primal).get(name);
    return base == null ? MemorySegment.NULL : MemorySegment.ofAddress(base.address() + offset);
  }

  Iterable<String> shadowed() {
    return shadow.keySet();
  }

  /** Writes the floating-point fields of a shadow. */
  void setShadow(String name, List<Double> values) {
    MemorySegment at = shadow.get(name);
    long offset = 0;
    int next = 0;
    for (Field field : test.buffers().get(name).fields()) {
      if (field.type().equals("f64")) {
        at.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, values.get(next++));
      } else if (field.type().equals("f32")) {
        at.set(ValueLayout.JAVA_FLOAT_UNALIGNED, offset, values.get(next++).floatValue());
      }
      offset += field.size();
    }
  }

  /** Adds multiples of a direction to the floating-point fields of a buffer. */
  void move(String name, List<Double> direction, double step) {
    MemorySegment at = primal.get(name);
    long offset = 0;
    int next = 0;
    for (Field field : test.buffers().get(name).fields()) {
      if (field.type().equals("f64")) {
        double value = at.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset);
        at.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, value + step * direction.get(next++));
      }
      offset += field.size();
    }
  }

  /** The floating-point fields of a buffer. */
  List<Double> floats(String name) {
    return read(name, primal.get(name), true);
  }

  List<Double> shadow(String name) {
    return read(name, shadow.get(name), true);
  }

  /** The fields of a buffer that are no pointers. */
  List<Double> primal(String name) {
    return read(name, primal.get(name), false);
  }

  private List<Double> read(String name, MemorySegment at, boolean floatsOnly) {
    List<Double> values = new ArrayList<>();
    long offset = 0;
    for (Field field : test.buffers().get(name).fields()) {
      switch (field.type()) {
        case "f64" -> values.add(at.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset));
        case "f32" -> values.add((double) at.get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset));
        case "i64" ->
            addInteger(values, floatsOnly, at.get(ValueLayout.JAVA_LONG_UNALIGNED, offset));
        case "i32" ->
            addInteger(values, floatsOnly, at.get(ValueLayout.JAVA_INT_UNALIGNED, offset));
        case "i8" -> addInteger(values, floatsOnly, at.get(ValueLayout.JAVA_BYTE, offset));
        default -> {}
      }
      offset += field.size();
    }
    return values;
  }

  private static void addInteger(List<Double> values, boolean floatsOnly, long value) {
    if (!floatsOnly) {
      values.add((double) value);
    }
  }
}
