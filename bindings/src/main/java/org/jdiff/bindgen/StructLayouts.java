package org.jdiff.bindgen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.NativeType;
import org.jdiff.model.NativeType.Member;
import org.jdiff.model.NativeType.Struct;

/**
 * Writes one class for each structure that parameters point to: its layout, accessors for its
 * members, and memory for values and for shadows.
 */
final class StructLayouts {
  private final SourceText out;
  private final Map<Struct, String> names = new LinkedHashMap<>();

  private StructLayouts(SourceText out) {
    this.out = out;
  }

  /** Writes the classes of all structures with members that signatures mention. */
  static void write(SourceText out, List<DerivativeSignature> signatures, Names scope) {
    StructLayouts layouts = new StructLayouts(out);
    for (DerivativeSignature signature : signatures) {
      for (Parameter parameter : signature.parameters()) {
        layouts.collect(parameter.type(), scope);
      }
    }
    layouts.names.forEach(layouts::struct);
  }

  /** Inner structures come first, since outer layouts use theirs. */
  private void collect(NativeType type, Names scope) {
    if (type instanceof NativeType.Pointer(NativeType pointee)) {
      collect(pointee, scope);
    } else if (type instanceof Struct struct
        && !struct.members().isEmpty()
        && !names.containsKey(struct)) {
      struct.members().forEach(m -> collect(m.type(), scope));
      names.put(struct, scope.java(className(struct)));
    }
  }

  private static String className(Struct struct) {
    String plain =
        struct.name().replaceFirst("<.*", "").replaceFirst("^.*(::|\\s)", "").replaceAll("\\W", "");
    return (plain.isEmpty() ? "Struct" : Names.capital(plain)) + "Layout";
  }

  private void struct(Struct struct, String name) {
    String c = "<code>%s</code>".formatted(SourceText.escaped(struct.name()));
    out.blank();
    out.javadoc(
        List.of(
            "The layout of %s, of %d bytes.".formatted(c, struct.bytes()),
            "A shadow has the same layout: derivatives stand where the numbers stand, other members"
                + " mean nothing there, and addresses lead to the shadows of what the addresses in"
                + " the structure lead to."));
    out.open("public static final class " + name);
    out.line("/** Offsets, sizes and alignments as the compiler of the native code chose them. */");
    out.list(
        "public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(",
        layout(struct),
        ").withName(%s);".formatted(SourceText.literal(struct.name())));
    out.blank().line("private %s() {}".formatted(name));
    allocation(struct);
    Names methods = new Names();
    List.of("LAYOUT", "allocate", "allocateShadow", "clearShadow", "at").forEach(methods::reserve);
    // What every object has cannot be declared with another result.
    List.of("getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "clone", "finalize")
        .forEach(methods::reserve);
    for (Member member : struct.members()) {
      accessors(member, methods.java(member.name()));
    }
    out.close();
  }

  private void allocation(Struct struct) {
    out.blank();
    out.javadoc(
        List.of(
            "Allocates structures side by side; all bytes are zero.",
            "@param allocator where to",
            "@param count how many",
            "@return the memory"));
    out.open("public static MemorySegment allocate(SegmentAllocator allocator, long count)");
    out.line("MemorySegment memory = allocator.allocate(LAYOUT, count);");
    out.line("memory.fill((byte) 0); // not every allocator does");
    out.line("return memory;").close();
    out.blank();
    List<String> doc = new ArrayList<>();
    doc.add("Allocates the shadow of structures: of the same size, with derivatives of zero.");
    if (struct.holdsAddresses()) {
      doc.add("Addresses in it are null, and have to be set to shadows of what is pointed to.");
    }
    doc.add("@param allocator where to");
    doc.add("@param primal the structures");
    doc.add("@return the shadow");
    out.javadoc(doc);
    out.open(
        "public static MemorySegment allocateShadow(SegmentAllocator allocator, MemorySegment"
            + " primal)");
    out.line("return allocate(allocator, primal.byteSize() / LAYOUT.byteSize());").close();
    out.blank();
    out.javadoc(
        List.of(
            "Selects one of several structures side by side.",
            "@param memory the structures",
            "@param index which one",
            "@return a view"));
    out.open("public static MemorySegment at(MemorySegment memory, long index)");
    out.line("return memory.asSlice(index * LAYOUT.byteSize(), LAYOUT.byteSize());").close();
    if (!struct.holdsAddresses()) {
      out.blank();
      out.javadoc(
          List.of("Sets all derivatives to zero.", "@param shadow the shadow of structures"));
      out.open("public static void clearShadow(MemorySegment shadow)");
      out.line("shadow.fill((byte) 0);").close();
    }
  }

  private List<String> layout(Struct struct) {
    List<String> parts = new ArrayList<>();
    long end = 0;
    for (Member member : struct.members()) {
      padding(parts, member.offset() - end);
      String one = layout(member, struct);
      String all =
          member.count() == 1
              ? one
              : "MemoryLayout.sequenceLayout(%d, %s)".formatted(member.count(), one);
      parts.add("%s.withName(%s)".formatted(all, SourceText.literal(member.name())));
      end = member.offset() + member.bytes();
    }
    padding(parts, struct.bytes() - end);
    return parts;
  }

  private static void padding(List<String> parts, long bytes) {
    if (bytes > 0) {
      parts.add("MemoryLayout.paddingLayout(%d)".formatted(bytes));
    }
  }

  private String layout(Member member, Struct outer) {
    long one = member.bytes() / member.count();
    if (member.type() instanceof Struct inner) {
      String name = names.get(inner);
      if (name == null || member.offset() % JavaTypes.alignment(inner) != 0) {
        return "MemoryLayout.paddingLayout(%d)".formatted(one);
      }
      return name + ".LAYOUT";
    }
    boolean aligned = member.offset() % one == 0 && outer.bytes() % one == 0;
    return (aligned || one == 1) ? JavaTypes.layout(member.type()) : unaligned(member.type());
  }

  private static String unaligned(NativeType type) {
    return JavaTypes.layout(type) + "_UNALIGNED";
  }

  private void accessors(Member member, String name) {
    String what = "<code>%s</code>".formatted(SourceText.escaped(member.name()));
    boolean slice = member.type() instanceof Struct || member.count() > 1;
    out.blank();
    out.javadoc(
        List.of(
            slice ? "Selects %s.".formatted(what) : "Reads %s.".formatted(what),
            "@param struct the structure, or its shadow",
            slice ? "@return a view of its memory" : "@return its value"));
    if (slice) {
      out.open("public static MemorySegment %s(MemorySegment struct)".formatted(name));
      out.line("return struct.asSlice(%d, %d);".formatted(member.offset(), member.bytes()));
      out.close();
      return;
    }
    String type = JavaTypes.carrier(member.type());
    String layout =
        member.bytes() == 1 ? JavaTypes.layout(member.type()) : unaligned(member.type());
    out.open("public static %s %s(MemorySegment struct)".formatted(type, name));
    out.line("return struct.get(%s, %d);".formatted(layout, member.offset())).close();
    out.blank();
    out.javadoc(
        List.of(
            "Writes %s.".formatted(what),
            "@param struct the structure, or its shadow",
            "@param value its new value"));
    out.open("public static void %s(MemorySegment struct, %s value)".formatted(name, type));
    out.line("struct.set(%s, %d, value);".formatted(layout, member.offset())).close();
  }
}
