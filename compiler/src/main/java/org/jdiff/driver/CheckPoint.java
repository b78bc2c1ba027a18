package org.jdiff.driver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.jdiff.driver.CheckRequest.ArgumentValue;
import org.jdiff.ir.NativeMemory;
import org.jdiff.ir.SourceType;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.NativeType;

/**
 * Where a derivative is checked: a value per parameter, with memory behind pointers as debug
 * information describes it and a shadow beside it. Made-up numbers have few bits, so that a step of
 * a power of two changes them exactly.
 */
final class CheckPoint implements AutoCloseable {
  private static final Pattern COUNT =
      Pattern.compile("(?i)n|len|length|size|count|num|num_?\\w*|n_?\\w+|\\w+_(len|size|count|n)");

  private static final int NESTING = 3;

  private final CheckRequest request;
  private final Signatures.Signature signature;
  private final List<NativeType> types;
  private final List<Activity> activities;
  private final Random random;
  private final NativeMemory memory = new NativeMemory();
  private final List<Region> regions = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final Map<Integer, Region> roots = new HashMap<>();
  private final Map<Integer, Number> scalars = new HashMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  /** A block of memory with its content at the point, and its shadow if there is one. */
  static final class Region {
    final String name;
    final int parameter;
    final ByteBuffer content;
    final NativeMemory.Block block;
    final Optional<NativeMemory.Block> shadow;
    final ByteBuffer shadowContent;

    Region(String name, int parameter, int bytes, boolean shadowed, NativeMemory memory) {
      this.name = name;
      this.parameter = parameter;
      this.content = ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
      this.block = memory.allocate(bytes);
      this.shadow = shadowed ? Optional.of(memory.allocate(bytes)) : Optional.empty();
      this.shadowContent = ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
    }
  }

  /**
   * A number that the derivative is taken with respect to.
   *
   * @param name how to show it
   * @param region where it is, or empty if it is passed by value
   * @param offset its place in the region
   * @param parameter the parameter that it belongs to
   * @param bits its size
   * @param value its value at the point
   */
  record Component(
      String name, Optional<Region> region, int offset, int parameter, int bits, double value) {}

  /**
   * Makes the point.
   *
   * @param request what the user said
   * @param signature the primal
   * @param types the C-level types of its parameters, with pointees as far as known
   * @param activities in reverse mode
   * @throws DiffException JD0503 or JD0110 with every parameter that has no value
   */
  CheckPoint(
      CheckRequest request,
      Signatures.Signature signature,
      List<NativeType> types,
      List<Activity> activities) {
    this.request = request;
    this.signature = signature;
    this.types = List.copyOf(types);
    this.activities = List.copyOf(activities);
    this.random = new Random(request.seed());
    try {
      build();
    } catch (RuntimeException e) {
      memory.close();
      throw e;
    }
  }

  private void build() {
    for (String name : request.values().keySet()) {
      if (!signature.names().contains(name)) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0110,
                    "'" + signature.name() + "' has no parameter '" + name + "'")
                .note("its parameters are " + String.join(", ", signature.names())));
      }
    }
    if (signature.header().returnType() instanceof Type.Float f
        && Signatures.nativeType(f) instanceof NativeType.NoValue) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0503,
                  "what '" + signature.name() + "' returns cannot be taken from here")
              .at(signature.position())
              .note("it is a value of type " + f)
              .help("check a function that returns a double"));
    }
    for (int i = 0; i < types.size(); i++) {
      parameter(i);
    }
    for (int i = 0; i < types.size(); i++) {
      byValue(i);
    }
    if (!findings.isEmpty()) {
      throw new DiffException(findings);
    }
  }

  private void refuse(int parameter, String why, String help) {
    findings.add(
        Diagnostic.error(
                DiagnosticCode.JD0503,
                "no value can be made for parameter '"
                    + signature.names().get(parameter)
                    + "' of '"
                    + signature.name()
                    + "'")
            .at(signature.position())
            .note(why)
            .help(help));
  }

  private Optional<ArgumentValue> given(int parameter) {
    return Optional.ofNullable(request.values().get(signature.names().get(parameter)));
  }

  private int countOf(int parameter) {
    return given(parameter)
        .map(
            value ->
                switch (value) {
                  case ArgumentValue.Elements e -> e.values().size();
                  case ArgumentValue.Length l -> l.count();
                  case ArgumentValue.Scalar s -> 1;
                })
        .orElse(request.length());
  }

  /**
   * Makes the memory behind a pointer; values are made later, since counts depend on the arrays.
   */
  private void parameter(int index) {
    Signatures.Parameter parameter = signature.parameters().get(index);
    if (parameter.param().attributes().byVal().isPresent()) {
      refuse(index, "it is a structure passed by value", "check a function that takes its address");
      return;
    }
    if (types.get(index) instanceof NativeType.NoValue
        || types.get(index) instanceof NativeType.Other) {
      refuse(
          index,
          "a value of type " + parameter.param().type() + " cannot be passed from here",
          "check a function that takes its address");
      return;
    }
    if (!(types.get(index) instanceof NativeType.Pointer pointer)) {
      return;
    }
    SourceType pointee =
        parameter.source() instanceof SourceType.Pointer p && p.pointee().size() > 0
            ? p.pointee()
            : fromNative(pointer.pointee());
    boolean shadowed = activities.get(index).hasShadow();
    if (pointee.size() == 0) {
      if (shadowed) {
        refuse(index, "what it points to is unknown", "compile the input with -g");
        return;
      }
      pointee = new SourceType.Number("word", 64, false);
    }
    Filler filler = new Filler(index, shadowed);
    Region root = filler.region(parameter.name(), pointee, countOf(index), NESTING);
    roots.put(index, root);
    if (given(index).orElse(null) instanceof ArgumentValue.Elements elements) {
      overwrite(index, root, pointee, elements.values());
    }
  }

  private static SourceType fromNative(NativeType type) {
    return switch (type) {
      case NativeType.Floating f -> new SourceType.Number(f.c(), f.bits(), true);
      case NativeType.Int i -> new SourceType.Number(i.c(), Math.max(8, i.bits()), false);
      case NativeType.Pointer p -> {
        NativeType target = p.pointee();
        yield new SourceType.Pointer(p.c(), Long.BYTES, () -> fromNative(target));
      }
      case NativeType.NoValue v -> new SourceType.Unknown("");
      case NativeType.Struct s -> new SourceType.Unknown(s.name());
      case NativeType.Other o -> new SourceType.Unknown(o.c());
    };
  }

  private void overwrite(int index, Region root, SourceType pointee, List<Double> values) {
    if (!(pointee instanceof SourceType.Number number)) {
      refuse(index, "it points to structures, not to numbers", "give its length instead");
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      put(root.content, i * (number.bits() / 8), number, values.get(i));
    }
    for (int i = 0; i < components.size(); i++) {
      Component c = components.get(i);
      if (c.region().orElse(null) == root) {
        double value = get(root.content, c.offset(), c.bits());
        components.set(
            i, new Component(c.name(), c.region(), c.offset(), c.parameter(), c.bits(), value));
      }
    }
  }

  private void byValue(int index) {
    String name = signature.names().get(index);
    switch (types.get(index)) {
      case NativeType.Floating f -> {
        double value =
            given(index).orElse(null) instanceof ArgumentValue.Scalar s ? s.value() : made();
        double rounded = f.bits() == 32 ? (float) value : value;
        scalars.put(index, rounded);
        if (activities.get(index) != Activity.CONST) {
          components.add(new Component(name, Optional.empty(), 0, index, f.bits(), rounded));
        }
      }
      case NativeType.Int i ->
          scalars.put(
              index,
              given(index).orElse(null) instanceof ArgumentValue.Scalar s
                  ? (long) s.value()
                  : count(index));
      case NativeType.Pointer p -> {}
      case NativeType.NoValue v -> {}
      case NativeType.Struct s -> {}
      case NativeType.Other o -> {}
    }
  }

  /** A number between a half and one and a half with eleven significant bits. */
  private double made() {
    return 0.5 + random.nextInt(1024) / 1024.0;
  }

  /**
   * The length of the arrays if the name says so and no other integer competes, else something
   * small.
   */
  private long count(int index) {
    String name = signature.names().get(index);
    if (name.endsWith("_len")) {
      int array = signature.names().indexOf(name.substring(0, name.length() - 4));
      if (array >= 0 && roots.containsKey(array)) {
        return countOf(array);
      }
    }
    long integers =
        types.stream().filter(t -> t instanceof NativeType.Int i && i.bits() > 8).count();
    long shortest = roots.keySet().stream().mapToLong(this::countOf).min().orElse(request.length());
    if (COUNT.matcher(name).matches() && integers == 1) {
      return shortest;
    }
    // Two or three extents multiply: their product has to stay within the arrays.
    return integers <= 1 ? 1 : Math.max(1, (long) Math.floor(Math.cbrt((double) shortest)));
  }

  private static void put(ByteBuffer buffer, int offset, SourceType.Number type, double value) {
    if (type.floating()) {
      put(buffer, offset, type.bits(), value);
      return;
    }
    switch (type.bits()) {
      case 8 -> buffer.put(offset, (byte) value);
      case 16 -> buffer.putShort(offset, (short) value);
      case 32 -> buffer.putInt(offset, (int) value);
      case 64 -> buffer.putLong(offset, (long) value);
      default -> {}
    }
  }

  /** Stores a floating-point number. */
  static void put(ByteBuffer buffer, int offset, int bits, double value) {
    switch (bits) {
      case 32 -> buffer.putFloat(offset, (float) value);
      case 64 -> buffer.putDouble(offset, value);
      default -> {}
    }
  }

  /** {@return a stored floating-point number} */
  static double get(ByteBuffer buffer, int offset, int bits) {
    return bits == 32 ? buffer.getFloat(offset) : buffer.getDouble(offset);
  }

  /** {@return the memory behind each pointer parameter and behind pointers in it} */
  List<Region> regions() {
    return regions;
  }

  /** {@return the numbers that the derivative is taken with respect to} */
  List<Component> components() {
    return components;
  }

  /** {@return the block that a pointer parameter gets} */
  Region root(int parameter) {
    return roots.get(parameter);
  }

  /** {@return the number that a parameter gets} */
  Number scalar(int parameter) {
    return scalars.get(parameter);
  }

  NativeMemory memory() {
    return memory;
  }

  /** {@return the arguments as text, one line per parameter} */
  List<String> describe() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String name = signature.names().get(i);
      Region root = roots.get(i);
      String value =
          root == null
              ? String.valueOf(scalars.get(i))
              : countOf(i) + " x " + element(signature.parameters().get(i), types.get(i));
      lines.add(name + " = " + value);
    }
    return lines;
  }

  private static String element(Signatures.Parameter parameter, NativeType type) {
    boolean named =
        parameter.source() instanceof SourceType.Pointer p && !p.pointee().spelling().isEmpty();
    if (named) {
      return ((SourceType.Pointer) parameter.source()).pointee().spelling();
    }
    return type instanceof NativeType.Pointer p ? p.pointee().c() : type.c();
  }

  @Override
  public void close() {
    memory.close();
  }

  /** Fills memory as its type says. */
  private final class Filler {
    private final int parameter;
    private final boolean shadowed;

    Filler(int parameter, boolean shadowed) {
      this.parameter = parameter;
      this.shadowed = shadowed;
    }

    Region region(String name, SourceType element, int count, int depth) {
      int size = Math.toIntExact(element.size());
      boolean plain = element instanceof SourceType.Number;
      // A made-up extent may mean rows and columns: what lies behind the array is constant, not
      // foreign memory.
      int margin = plain ? count * count : count;
      Region region = new Region(name, parameter, size * (count + margin), shadowed, memory);
      regions.add(region);
      if (element instanceof SourceType.Number n && n.floating()) {
        for (int i = count; i < count + margin; i++) {
          put(region.content, i * size, n, made());
        }
      }
      for (int i = 0; i < count; i++) {
        String path = count == 1 && !plain ? name : name + "[" + i + "]";
        // Integers in arrays are indices more often than anything else.
        fill(region, element, i * size, path, i, depth);
      }
      return region;
    }

    private void fill(
        Region region, SourceType type, int offset, String path, int position, int depth) {
      switch (type) {
        case SourceType.Number n when n.floating() -> number(region, n, offset, path);
        case SourceType.Number n -> {
          put(region.content, offset, n, position % request.length());
          put(region.shadowContent, offset, n, position % request.length());
        }
        case SourceType.Pointer p -> pointer(region, p, offset, path, depth);
        case SourceType.Aggregate a -> {
          if (!a.overlapping()) {
            for (SourceType.Member m : a.members()) {
              int value = COUNT.matcher(m.name()).matches() ? request.length() : 1;
              int inner = Math.toIntExact(m.offset());
              if (m.type() instanceof SourceType.Number n && !n.floating()) {
                put(region.content, offset + inner, n, value);
                put(region.shadowContent, offset + inner, n, value);
              } else {
                fill(region, m.type(), offset + inner, path + "." + m.name(), 0, depth);
              }
            }
          }
        }
        case SourceType.Sequence s -> {
          int size = Math.toIntExact(s.element().size());
          for (int i = 0; i < s.count(); i++) {
            fill(region, s.element(), offset + i * size, path + "[" + i + "]", i, depth);
          }
        }
        case SourceType.Unknown u -> {}
      }
    }

    private void number(Region region, SourceType.Number n, int offset, String path) {
      if (n.bits() != 32 && n.bits() != 64) {
        return;
      }
      double value = made();
      put(region.content, offset, n.bits(), value);
      if (shadowed) {
        components.add(
            new Component(path, Optional.of(region), offset, parameter, n.bits(), value));
      }
    }

    /** Chains of structures end with a null pointer. */
    private void pointer(
        Region region, SourceType.Pointer pointer, int offset, String path, int depth) {
      SourceType target = pointer.pointee();
      if (depth == 0) {
        return;
      }
      boolean numbers = target instanceof SourceType.Number || target.size() == 0;
      SourceType known = target.size() > 0 ? target : new SourceType.Number("word", 64, false);
      String name = numbers ? path : "(*" + path + ")";
      Region child = region(name, known, numbers ? request.length() : 1, depth - 1);
      region.content.putLong(offset, child.block.address());
      region.shadowContent.putLong(
          offset, child.shadow.map(NativeMemory.Block::address).orElse(child.block.address()));
    }
  }
}
