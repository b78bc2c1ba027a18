package org.jdiff.intake.bridge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Intrinsics that LLVM 20 lacks, written out as internal functions over what it has. A function is
 * named after the intrinsic and stands behind the last line of the text. Nothing is promised that
 * the intrinsic does not promise.
 */
final class IntrinsicExpansions {
  /** The type behind an intrinsic's name: lanes of a fixed vector, if any, and the element. */
  private static final Pattern MANGLED =
      Pattern.compile("\\.(?:v(\\d+))?(i\\d+|f16|bf16|f32|f64|f128)");

  private static final Pattern WAYS =
      Pattern.compile("llvm\\.vector\\.(de)?interleave([3-8])(\\..*)");

  private static final Pattern PARTIAL_SUM =
      Pattern.compile("llvm\\.vector\\.partial\\.reduce\\.fadd(\\.[^.]+)(\\.[^.]+)");

  private static final Pattern DOT_PRODUCT =
      Pattern.compile("llvm\\.x86\\.avx(?:2|10|512)\\.vpdp([bw])[a-z]+\\.(128|256|512)");

  private static final int MAX_LANES = 64;

  /** A value's type in textual IR; no lanes means a scalar. */
  private record Shape(int lanes, String element) {
    static Optional<Shape> of(String mangled) {
      Matcher type = MANGLED.matcher(mangled);
      if (!type.matches()) {
        return Optional.empty();
      }
      int lanes = type.group(1) == null ? 0 : Integer.parseInt(type.group(1));
      String element =
          switch (type.group(2)) {
            case "f16" -> "half";
            case "bf16" -> "bfloat";
            case "f32" -> "float";
            case "f64" -> "double";
            case "f128" -> "fp128";
            default -> type.group(2);
          };
      return lanes > MAX_LANES ? Optional.empty() : Optional.of(new Shape(lanes, element));
    }

    Shape withLanes(int count) {
      return new Shape(count, element);
    }

    Shape withElement(String type) {
      return new Shape(lanes, type);
    }

    /** The element's suffix in the name of an intrinsic. */
    String mangledElement() {
      return switch (element) {
        case "float" -> ".f32";
        case "double" -> ".f64";
        default -> "." + element;
      };
    }

    @Override
    public String toString() {
      return lanes == 0 ? element : "<" + lanes + " x " + element + ">";
    }
  }

  private final String text;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final StringBuilder definitions = new StringBuilder();
  private final StringBuilder declarations = new StringBuilder();

  IntrinsicExpansions(String text) {
    this.text = text;
  }

  /**
   * {@return the function that stands for an intrinsic, or empty if there is none}
   *
   * @param intrinsic its full name, with the types it is overloaded for
   */
  Optional<String> function(String intrinsic) {
    String known = names.get(intrinsic);
    if (known != null) {
      return Optional.of(known);
    }
    StringBuilder fresh = new StringBuilder("jdiff.").append(intrinsic, 5, intrinsic.length());
    while (text.contains("@" + fresh)) {
      fresh.append(".x");
    }
    String name = fresh.toString();
    Optional<String> definition = definition(intrinsic);
    if (definition.isEmpty()) {
      return Optional.empty();
    }
    names.put(intrinsic, name);
    definitions.append('\n').append(definition.get().replace("NAME", name));
    return Optional.of(name);
  }

  /**
   * {@return everything that the functions need, in textual IR}
   *
   * @param declared the functions of the C library that the text has already
   */
  String definitions(Set<String> declared) {
    for (String callee : List.of("modff", "modf")) {
      if (definitions.indexOf("@" + callee + "(") >= 0 && !declared.contains(callee)) {
        String type = callee.equals("modf") ? "double" : "float";
        declarations.append(
            "\ndeclare T @CALLEE(T, ptr nocapture writeonly) nounwind willreturn\n"
                .replace("CALLEE", callee)
                .replace("T ", type + " ")
                .replace("T,", type + ","));
      }
    }
    return definitions.toString() + declarations;
  }

  private Optional<String> definition(String intrinsic) {
    Matcher ways = WAYS.matcher(intrinsic);
    if (ways.matches()) {
      int count = Integer.parseInt(ways.group(2));
      boolean splits = ways.group(1) != null;
      return Shape.of(ways.group(3))
          .filter(whole -> whole.lanes >= count && whole.lanes % count == 0)
          .map(whole -> splits ? deinterleave(whole, count) : interleave(whole, count));
    }
    Matcher sum = PARTIAL_SUM.matcher(intrinsic);
    if (sum.matches()) {
      Optional<Shape> wide = Shape.of(sum.group(2));
      return Shape.of(sum.group(1)).flatMap(narrow -> wide.flatMap(w -> partialSum(narrow, w)));
    }
    Matcher product = DOT_PRODUCT.matcher(intrinsic);
    if (product.matches()) {
      return Optional.of(dotProduct(intrinsic, product.group(1), product.group(2)));
    }
    for (String base : List.of("llvm.maximum", "llvm.minimum")) {
      if (intrinsic.startsWith(base + "num.")) {
        String mangled = intrinsic.substring(base.length() + "num".length());
        return Shape.of(mangled)
            .filter(shape -> !shape.element.startsWith("i"))
            .map(shape -> numberOf(base + mangled, shape));
      }
    }
    for (String base : List.of("llvm.modf", "llvm.sincospi", "llvm.clmul")) {
      if (intrinsic.startsWith(base + ".")) {
        return Shape.of(intrinsic.substring(base.length())).flatMap(shape -> laneWise(base, shape));
      }
    }
    return Optional.empty();
  }

  /** Functions of numbers; a vector calls the scalar function lane by lane. */
  private Optional<String> laneWise(String base, Shape shape) {
    boolean isCarryLess = base.equals("llvm.clmul");
    boolean isBinary = shape.element.equals("float") || shape.element.equals("double");
    if (isCarryLess != shape.element.startsWith("i") || (!isCarryLess && !isBinary)) {
      return Optional.empty();
    }
    if (shape.lanes == 0) {
      return Optional.of(
          switch (base) {
            case "llvm.modf" -> modf(shape.element);
            case "llvm.sincospi" -> sincospi(shape.element);
            default -> clmul(shape.element);
          });
    }
    Optional<String> scalar = function(base + shape.mangledElement());
    return scalar.map(callee -> overLanes(callee, shape, isCarryLess));
  }

  private static String overLanes(String callee, Shape shape, boolean isCarryLess) {
    StringBuilder body = new StringBuilder();
    String element = shape.element;
    String pair = "{ " + shape + ", " + shape + " }";
    String result = isCarryLess ? shape.toString() : pair;
    String parameters = isCarryLess ? shape + " %a, " + shape + " %b" : shape + " %a";
    body.append("define internal ").append(result).append(" @NAME(").append(parameters);
    body.append(") alwaysinline nounwind {\n");
    String first = "poison";
    String second = "poison";
    for (int i = 0; i < shape.lanes; i++) {
      line(body, "%a" + i + " = extractelement " + shape + " %a, i32 " + i);
      if (isCarryLess) {
        line(body, "%b" + i + " = extractelement " + shape + " %b, i32 " + i);
        String operands = element + " %a" + i + ", " + element + " %b" + i;
        line(body, "%r" + i + " = call " + element + " @" + callee + "(" + operands + ")");
        first = insert(body, shape, first, "%r" + i, "%v" + i, i);
      } else {
        String both = "{ " + element + ", " + element + " }";
        line(body, "%r" + i + " = call " + both + " @" + callee + "(" + element + " %a" + i + ")");
        line(body, "%x" + i + " = extractvalue " + both + " %r" + i + ", 0");
        line(body, "%y" + i + " = extractvalue " + both + " %r" + i + ", 1");
        first = insert(body, shape, first, "%x" + i, "%v" + i, i);
        second = insert(body, shape, second, "%y" + i, "%w" + i, i);
      }
    }
    if (isCarryLess) {
      line(body, "ret " + shape + " " + first);
    } else {
      line(body, "%half = insertvalue " + pair + " poison, " + shape + " " + first + ", 0");
      line(body, "%pair = insertvalue " + pair + " %half, " + shape + " " + second + ", 1");
      line(body, "ret " + pair + " %pair");
    }
    return body.append("}\n").toString();
  }

  private static String insert(
      StringBuilder body, Shape shape, String vector, String value, String name, int lane) {
    String operands = shape + " " + vector + ", " + shape.element + " " + value + ", i32 " + lane;
    line(body, name + " = insertelement " + operands);
    return name;
  }

  private static void line(StringBuilder body, String instruction) {
    body.append("  ").append(instruction).append('\n');
  }

  /**
   * The larger or smaller of two numbers, where one that is no number counts only if both are none.
   * The function beside it orders zeros by their signs, too, and is not a number if one of its
   * operands is none.
   */
  private static String numberOf(String strict, Shape shape) {
    return """
    define internal T @NAME(T %a, T %b) alwaysinline nounwind {
      %strict = call T @STRICT(T %a, T %b)
      %none.a = fcmp uno T %a, zeroinitializer
      %none.b = fcmp uno T %b, zeroinitializer
      %first = SELECT %none.b, T %a, T %strict
      %both = SELECT %none.a, T %b, T %first
      ret T %both
    }
    """
        .replace("STRICT", strict)
        .replace("SELECT", "select " + shape.withElement("i1"))
        .replaceAll("\\bT\\b", shape.toString());
  }

  /**
   * The intrinsic's pair is (fraction, whole part); the C function returns one and stores the
   * other.
   */
  private static String modf(String type) {
    return """
    define internal { T, T } @NAME(T %x) alwaysinline nounwind {
      %place = alloca T
      %fraction = call T @CALLEE(T %x, ptr %place)
      %whole = load T, ptr %place
      %half = insertvalue { T, T } poison, T %fraction, 0
      %pair = insertvalue { T, T } %half, T %whole, 1
      ret { T, T } %pair
    }
    """
        .replace("CALLEE", type.equals("double") ? "modf" : "modff")
        .replaceAll("\\bT\\b", type);
  }

  /**
   * Sine and cosine of pi times x. With n the integer nearest to 2|x|, r = |x| - n/2 is exact and
   * at most 1/4, so that sin(pi r) and cos(pi r) lose nothing to the size of x; the last two bits
   * of n choose between them and their signs. Where n is zero, r is |x| itself, and signs of zeros
   * are those of IEEE 754 (sinPi of an integer has the integer's sign). A {@code float} is computed
   * as a {@code double}.
   */
  private static String sincospi(String type) {
    boolean isDouble = type.equals("double");
    String in = isDouble ? "" : "  %x = fpext float %given to double\n";
    String out =
        isDouble
            ? ""
            : """
              %sine = fptrunc double %sine.d to float
              %cosine = fptrunc double %cosine.d to float
            """;
    return """
    define internal { T, T } @NAME(T %GIVEN) alwaysinline nounwind {
    IN  %below = fcmp olt double %x, 0.0
      %minus = fneg double %x
      %abs = select i1 %below, double %minus, double %x
      %sign = select i1 %below, double -1.0, double 1.0
      %twice = fmul double %abs, 2.0
      %n = call double @llvm.roundeven.f64(double %twice)
      %half = fmul double %n, 0.5
      %rest = fsub double %abs, %half
      %first = fcmp oeq double %n, 0.0
      %r = select i1 %first, double %abs, double %rest
      %angle = fmul double %r, 0x400921FB54442D18
      %s = call double @llvm.sin.f64(double %angle)
      %c = call double @llvm.cos.f64(double %angle)
      %fourth = fmul double %n, 0.25
      %turns = call double @llvm.floor.f64(double %fourth)
      %full = fmul double %turns, 4.0
      %quadrant = fsub double %n, %full
      %is1 = fcmp oeq double %quadrant, 1.0
      %is2 = fcmp oeq double %quadrant, 2.0
      %is3 = fcmp oeq double %quadrant, 3.0
      %odd = or i1 %is1, %is3
      %upper = or i1 %is2, %is3
      %left = or i1 %is1, %is2
      %s0 = select i1 %odd, double %c, double %s
      %c0 = select i1 %odd, double %s, double %c
      %s1 = fsub double 0.0, %s0
      %c1 = fsub double 0.0, %c0
      %s2 = select i1 %upper, double %s1, double %s0
      %COSINE = select i1 %left, double %c1, double %c0
      %SINE = fmul double %s2, %sign
    OUT  %one = insertvalue { T, T } poison, T %sine, 0
      %pair = insertvalue { T, T } %one, T %cosine, 1
      ret { T, T } %pair
    }
    """
        .replace("GIVEN", isDouble ? "x" : "given")
        .replace("COSINE", isDouble ? "cosine" : "cosine.d")
        .replace("SINE", isDouble ? "sine" : "sine.d")
        .replace("IN  ", in + "  ")
        .replace("OUT  ", out + "  ")
        .replaceAll("\\bT\\b", type);
  }

  /** The low half of a product without carries: one shifted operand is added per bit, by xor. */
  private static String clmul(String type) {
    return """
    define internal T @NAME(T %a, T %b) alwaysinline nounwind {
      br label %loop
    loop:
      %sum = phi T [ 0, %0 ], [ %next, %loop ]
      %shifted = phi T [ %a, %0 ], [ %twice, %loop ]
      %bits = phi T [ %b, %0 ], [ %rest, %loop ]
      %lowest = and T %bits, 1
      %mask = sub T 0, %lowest
      %added = and T %shifted, %mask
      %next = xor T %sum, %added
      %twice = shl T %shifted, 1
      %rest = lshr T %bits, 1
      %done = icmp eq T %rest, 0
      br i1 %done, label %end, label %loop
    end:
      ret T %next
    }
    """
        .replaceAll("\\bT\\b", type);
  }

  /** One vector with lane {@code i} of every operand side by side. */
  private static String interleave(Shape whole, int count) {
    Shape part = whole.withLanes(whole.lanes / count);
    StringBuilder body = new StringBuilder("define internal ").append(whole).append(" @NAME(");
    for (int i = 0; i < count; i++) {
      body.append(i == 0 ? "" : ", ").append(part).append(" %p").append(i);
    }
    body.append(") alwaysinline nounwind {\n");
    String last = "poison";
    for (int i = 0; i < count; i++) {
      for (int lane = 0; lane < part.lanes; lane++) {
        int to = lane * count + i;
        line(body, "%e" + to + " = extractelement " + part + " %p" + i + ", i32 " + lane);
        last = insert(body, whole, last, "%e" + to, "%v" + to, to);
      }
    }
    line(body, "ret " + whole + " " + last);
    return body.append("}\n").toString();
  }

  /** As many vectors as ways; vector {@code i} takes every so many lanes from lane {@code i} on. */
  private static String deinterleave(Shape whole, int count) {
    Shape part = whole.withLanes(whole.lanes / count);
    String result = "{ " + part + (", " + part).repeat(count - 1) + " }";
    StringBuilder body = new StringBuilder("define internal ").append(result);
    body.append(" @NAME(").append(whole).append(" %whole) alwaysinline nounwind {\n");
    String last = "poison";
    for (int i = 0; i < count; i++) {
      StringBuilder mask = new StringBuilder("<" + part.lanes + " x i32> <");
      for (int lane = 0; lane < part.lanes; lane++) {
        mask.append(lane == 0 ? "i32 " : ", i32 ").append(lane * count + i);
      }
      String operands = whole + " %whole, " + whole + " poison, " + mask + ">";
      line(body, "%p" + i + " = shufflevector " + operands);
      String inserted = result + " " + last + ", " + part + " %p" + i + ", " + i;
      line(body, "%r" + i + " = insertvalue " + inserted);
      last = "%r" + i;
    }
    line(body, "ret " + result + " " + last);
    return body.append("}\n").toString();
  }

  /** The intrinsic leaves open which lanes are added to which; here every so many. */
  private static Optional<String> partialSum(Shape narrow, Shape wide) {
    boolean fits =
        narrow.lanes > 0
            && wide.lanes % narrow.lanes == 0
            && wide.element.equals(narrow.element)
            && !wide.element.startsWith("i");
    if (!fits) {
      return Optional.empty();
    }
    StringBuilder body = new StringBuilder("define internal ").append(narrow).append(" @NAME(");
    body.append(narrow).append(" %sum, ").append(wide).append(" %wide) alwaysinline nounwind {\n");
    String last = "%sum";
    for (int i = 0; i < wide.lanes / narrow.lanes; i++) {
      StringBuilder mask = new StringBuilder("<" + narrow.lanes + " x i32> <");
      for (int lane = 0; lane < narrow.lanes; lane++) {
        mask.append(lane == 0 ? "i32 " : ", i32 ").append(i * narrow.lanes + lane);
      }
      String operands = wide + " %wide, " + wide + " poison, " + mask + ">";
      line(body, "%p" + i + " = shufflevector " + operands);
      line(body, "%s" + i + " = fadd " + narrow + " " + last + ", %p" + i);
      last = "%s" + i;
    }
    line(body, "ret " + narrow + " " + last);
    return Optional.of(body.append("}\n").toString());
  }

  /** Dot products of bytes or words, whose operands LLVM 20 calls vectors of {@code i32}. */
  private static String dotProduct(String intrinsic, String kind, String bits) {
    int lanes = Integer.parseInt(bits) / 32;
    Shape words = new Shape(lanes, "i32");
    Shape operand = kind.equals("b") ? new Shape(lanes * 4, "i8") : new Shape(lanes * 2, "i16");
    return """
    define internal W @NAME(W %sum, S %a, S %b) alwaysinline nounwind {
      %x = bitcast S %a to W
      %y = bitcast S %b to W
      %r = call W @INTRINSIC(W %sum, W %x, W %y)
      ret W %r
    }
    """
        .replace("INTRINSIC", intrinsic)
        .replaceAll("\\bW\\b", words.toString())
        .replaceAll("\\bS\\b", operand.toString());
  }
}
