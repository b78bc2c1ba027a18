package org.jdiff.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metadata nodes of a printed module, and the source types among them. */
final class DebugTypes {
  private static final Pattern REFERENCE = Pattern.compile("!(\\d+)|null");

  /** The node that stands for no node: void. */
  static final int NONE = -1;

  private final Map<Integer, String> nodes;
  private final Map<Integer, SourceType> known = new HashMap<>();

  /** Whether the module has Rust code; empty until asked. */
  private Optional<Boolean> rust = Optional.empty();

  /**
   * Creates the view.
   *
   * @param nodes the text of each numbered node
   */
  DebugTypes(Map<Integer, String> nodes) {
    this.nodes = nodes;
  }

  /** {@return the text of a node, empty if there is none} */
  String text(int id) {
    return nodes.getOrDefault(id, "");
  }

  /** {@return a quoted field} */
  static String string(String node, String field) {
    int start = start(node, field);
    if (start < 0 || start >= node.length() || node.charAt(start) != '"') {
      return "";
    }
    int end = node.indexOf('"', start + 1);
    return end < 0 ? "" : IrNames.unescape(node.substring(start + 1, end));
  }

  /** {@return an unquoted field such as a number, a word or a reference} */
  static String word(String node, String field) {
    int start = start(node, field);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < node.length() && node.charAt(end) != ',' && node.charAt(end) != ')') {
      end++;
    }
    return node.substring(start, end).strip();
  }

  private static int start(String node, String field) {
    for (String before : List.of("(", ", ")) {
      int at = node.indexOf(before + field + ": ");
      if (at >= 0) {
        return at + before.length() + field.length() + 2;
      }
    }
    return -1;
  }

  /** {@return a field that refers to another node, or {@link #NONE}} */
  static int reference(String node, String field) {
    String value = word(node, field);
    return value.startsWith("!") && value.length() > 1 && Character.isDigit(value.charAt(1))
        ? Integer.parseInt(value.substring(1))
        : NONE;
  }

  static long number(String node, String field) {
    String value = word(node, field);
    return value.matches("-?\\d{1,18}") ? Long.parseLong(value) : 0;
  }

  /** {@return the references of a tuple such as {@code !{null, !3}}} */
  List<Integer> tuple(int id) {
    String node = text(id);
    List<Integer> elements = new ArrayList<>();
    if (node.startsWith("!{")) {
      Matcher matcher = REFERENCE.matcher(node.substring(2));
      while (matcher.find()) {
        elements.add(matcher.group(1) == null ? NONE : Integer.parseInt(matcher.group(1)));
      }
    }
    return elements;
  }

  /** {@return the type that a node describes} */
  SourceType type(int id) {
    SourceType found = known.get(id);
    if (found == null) {
      found = read(id);
      known.put(id, found);
    }
    return found;
  }

  /** The size of an address type; it may be missing, and is then that of most machines. */
  private static long addressBytes(String node) {
    long bits = number(node, "size");
    return bits > 0 ? bits / 8 : 8;
  }

  private SourceType read(int id) {
    String node = text(id);
    String spelling = id == NONE ? "" : spell(id, "");
    if (node.contains("!DIBasicType(")) {
      return basic(node, spelling);
    }
    return switch (word(node, "tag")) {
      case "DW_TAG_pointer_type", "DW_TAG_reference_type", "DW_TAG_rvalue_reference_type" -> {
        int base = reference(node, "baseType");
        yield new SourceType.Pointer(spelling, addressBytes(node), () -> type(base));
      }
      case "DW_TAG_typedef",
          "DW_TAG_const_type",
          "DW_TAG_volatile_type",
          "DW_TAG_restrict_type",
          "DW_TAG_atomic_type" ->
          respell(type(reference(node, "baseType")), spelling);
      case "DW_TAG_structure_type", "DW_TAG_class_type" -> aggregate(node, spelling, false);
      case "DW_TAG_union_type" -> aggregate(node, spelling, true);
      case "DW_TAG_array_type" -> sequence(node, spelling);
      case "DW_TAG_enumeration_type" ->
          new SourceType.Number(spelling, (int) number(node, "size"), false);
      default -> new SourceType.Unknown(spelling);
    };
  }

  private static SourceType basic(String node, String spelling) {
    int bits = (int) number(node, "size");
    return switch (word(node, "encoding")) {
      case "DW_ATE_float" -> new SourceType.Number(spelling, bits, true);
      case "DW_ATE_complex_float" -> {
        SourceType part = new SourceType.Number(spelling + " part", bits / 2, true);
        yield new SourceType.Aggregate(
            spelling,
            bits / 8,
            false,
            List.of(
                new SourceType.Member("re", 0, part),
                new SourceType.Member("im", bits / 16, part)));
      }
      default ->
          bits == 0
              ? new SourceType.Unknown(spelling)
              : new SourceType.Number(spelling, bits, false);
    };
  }

  private static SourceType respell(SourceType type, String spelling) {
    return switch (type) {
      case SourceType.Unknown u -> new SourceType.Unknown(spelling);
      case SourceType.Number n -> new SourceType.Number(spelling, n.bits(), n.floating());
      case SourceType.Pointer p -> new SourceType.Pointer(spelling, p.bytes(), p.target());
      case SourceType.Aggregate a ->
          new SourceType.Aggregate(spelling, a.bytes(), a.overlapping(), a.members());
      case SourceType.Sequence s ->
          new SourceType.Sequence(spelling, s.element(), s.count(), s.bytes());
    };
  }

  private SourceType aggregate(String node, String spelling, boolean union) {
    List<SourceType.Member> members = new ArrayList<>();
    boolean variants = false;
    for (int element : tuple(reference(node, "elements"))) {
      String member = text(element);
      String tag = word(member, "tag");
      boolean isStatic = member.contains("DIFlagStaticMember");
      if ((tag.equals("DW_TAG_member") || tag.equals("DW_TAG_inheritance")) && !isStatic) {
        members.add(
            new SourceType.Member(
                // A bit field shares its bytes; it has a place, but none of its own.
                member.contains("DIFlagBitField") ? "" : string(member, "name"),
                number(member, "offset") / 8,
                type(reference(member, "baseType"))));
      }
      variants |= tag.equals("DW_TAG_variant_part");
    }
    return new SourceType.Aggregate(spelling, number(node, "size") / 8, union || variants, members);
  }

  private SourceType sequence(String node, String spelling) {
    SourceType element = type(reference(node, "baseType"));
    return new SourceType.Sequence(spelling, element, count(node), number(node, "size") / 8);
  }

  private long count(String node) {
    long count = 1;
    for (int dimension : tuple(reference(node, "elements"))) {
      count *= number(text(dimension), "count");
    }
    return count;
  }

  /** Rust has its own notation; modules of both languages are spelled as Rust. */
  private boolean isRust() {
    if (rust.isEmpty()) {
      rust =
          Optional.of(nodes.values().stream().anyMatch(n -> n.contains("language: DW_LANG_Rust")));
    }
    return rust.get();
  }

  /**
   * Writes a declaration as in C, from the inside out.
   *
   * @param id the node of the type, or {@link #NONE} for void
   * @param declarator the name with what is already around it
   */
  String spell(int id, String declarator) {
    if (id == NONE) {
      return join("void", declarator);
    }
    String node = text(id);
    String name = string(node, "name");
    int base = reference(node, "baseType");
    return switch (word(node, "tag")) {
      // Rust's pointers have names of their own.
      case "DW_TAG_pointer_type" ->
          name.isEmpty() ? spell(base, "*" + declarator) : join(name, declarator);
      case "DW_TAG_reference_type" -> spell(base, "&" + declarator);
      case "DW_TAG_rvalue_reference_type" -> spell(base, "&&" + declarator);
      case "DW_TAG_const_type" -> qualify("const", base, declarator);
      case "DW_TAG_volatile_type" -> qualify("volatile", base, declarator);
      case "DW_TAG_atomic_type" -> qualify("_Atomic", base, declarator);
      case "DW_TAG_restrict_type" -> spell(base, join("restrict", declarator));
      case "DW_TAG_array_type" ->
          isRust()
              ? join("[" + spell(base, "") + "; " + count(node) + "]", declarator)
              : spell(base, dimensions(node, declarator));
      case "DW_TAG_structure_type" -> join(tagged("struct", name, node), declarator);
      case "DW_TAG_class_type" -> join(name, declarator);
      case "DW_TAG_union_type" -> join(tagged("union", name, node), declarator);
      case "DW_TAG_enumeration_type" -> join(tagged("enum", name, node), declarator);
      default ->
          node.contains("!DISubroutineType(")
              ? function(node, declarator)
              : join(name.isEmpty() ? "?" : name, declarator);
    };
  }

  /** C needs the keyword; C++ and Rust give their types an identifier and do not. */
  private static String tagged(String keyword, String name, String node) {
    if (name.isEmpty()) {
      return keyword;
    }
    return string(node, "identifier").isEmpty() ? keyword + " " + name : name;
  }

  private String qualify(String word, int base, String declarator) {
    boolean pointer = base != NONE && word(text(base), "tag").equals("DW_TAG_pointer_type");
    return pointer ? spell(base, join(word, declarator)) : word + " " + spell(base, declarator);
  }

  private String dimensions(String node, String declarator) {
    StringBuilder all =
        new StringBuilder(declarator.startsWith("*") ? "(" + declarator + ")" : declarator);
    for (int dimension : tuple(reference(node, "elements"))) {
      OptionalInt count =
          word(text(dimension), "count").matches("\\d{1,9}")
              ? OptionalInt.of((int) number(text(dimension), "count"))
              : OptionalInt.empty();
      all.append('[').append(count.isPresent() ? count.getAsInt() : "").append(']');
    }
    return all.toString();
  }

  private String function(String node, String declarator) {
    List<Integer> types = tuple(reference(node, "types"));
    List<String> parameters = new ArrayList<>();
    for (int i = 1; i < types.size(); i++) {
      parameters.add(spell(types.get(i), ""));
    }
    String around = declarator.startsWith("*") ? "(" + declarator + ")" : declarator;
    return spell(
        types.isEmpty() ? NONE : types.getFirst(),
        around + "(" + (parameters.isEmpty() ? "void" : String.join(", ", parameters)) + ")");
  }

  private static String join(String left, String declarator) {
    return declarator.isEmpty() ? left : left + " " + declarator;
  }

  /**
   * A scalar inside of a type.
   *
   * @param path the names of the members that lead to it, joined by underscores
   * @param type its type
   */
  record Leaf(String path, SourceType type) {}

  /** {@return what is at an offset of a type} */
  static Optional<Leaf> leaf(SourceType type, long offset) {
    return leaf(type, offset, "");
  }

  private static Optional<Leaf> leaf(SourceType type, long offset, String path) {
    return switch (type) {
      case SourceType.Aggregate a -> {
        if (a.overlapping()) {
          yield Optional.empty();
        }
        for (SourceType.Member member : a.members()) {
          if (offset >= member.offset() && offset < member.offset() + member.type().size()) {
            String longer = path.isEmpty() ? member.name() : path + "_" + member.name();
            yield leaf(member.type(), offset - member.offset(), longer);
          }
        }
        yield Optional.empty();
      }
      case SourceType.Sequence s when s.element().size() > 0 ->
          leaf(s.element(), offset % s.element().size(), path + "_" + offset / s.element().size());
      case SourceType.Sequence s -> Optional.empty();
      case SourceType.Number n -> offset == 0 ? Optional.of(new Leaf(path, n)) : Optional.empty();
      case SourceType.Pointer p -> offset == 0 ? Optional.of(new Leaf(path, p)) : Optional.empty();
      case SourceType.Unknown u -> Optional.empty();
    };
  }
}
