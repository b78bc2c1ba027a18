package org.jdiff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jdiff.model.Activity;

/**
 * IR of a function that evaluates one result of one row. It takes and returns doubles whatever the
 * row's precision, so that every row is called alike.
 *
 * @param symbol the name of the function
 * @param rule the row
 * @param callee the spelling that is called, or the opcode
 * @param precision in which the row is evaluated
 * @param result which result is returned
 * @param ir the declaration and definition
 */
record RulePrimal(
    String symbol, FunctionRule rule, String callee, Precision precision, int result, String ir) {

  /** A floating-point type and what a derivative in it is accurate to. */
  enum Precision {
    SINGLE("float", 32, "f", 1e-5),
    DOUBLE("double", 64, "", 1e-13),
    EXTENDED("x86_fp80", 80, "l", 1e-13);

    private final String type;
    private final int bits;
    private final String suffix;
    private final double accuracy;

    Precision(String type, int bits, String suffix, double accuracy) {
      this.type = type;
      this.bits = bits;
      this.suffix = suffix;
      this.accuracy = accuracy;
    }

    String type() {
      return type;
    }

    int bits() {
      return bits;
    }

    String suffix() {
      return suffix;
    }

    double accuracy() {
      return accuracy;
    }
  }

  /** {@return the activities of the parameters} */
  List<Activity> activities(Activity ofFloats) {
    return rule.valueParams().stream()
        .map(i -> rule.params().get(i) == ParamKind.FLOAT ? ofFloats : Activity.CONST)
        .toList();
  }

  /**
   * Writes the function.
   *
   * @param opcode whether the row is an instruction
   */
  static RulePrimal of(
      int id, FunctionRule rule, String callee, boolean opcode, Precision precision, int result) {
    String name =
        "rule%d_%s".formatted(id, callee.replaceAll("[^A-Za-z0-9]", "_").toLowerCase(Locale.ROOT));
    Writer writer = new Writer(rule, precision);
    return new RulePrimal(
        name, rule, callee, precision, result, writer.write(name, callee, opcode, result));
  }

  private static final class Writer {
    private final FunctionRule rule;
    private final String type;
    private final StringBuilder body = new StringBuilder();
    private final StringJoiner params = new StringJoiner(", ");
    private final StringJoiner types = new StringJoiner(", ");
    private final List<String> values = new ArrayList<>();

    Writer(FunctionRule rule, Precision precision) {
      this.rule = rule;
      this.type = precision.type();
    }

    String write(String name, String callee, boolean opcode, int result) {
      for (int i = 0; i < rule.params().size(); i++) {
        argument(i);
      }
      String declaration = "";
      if (opcode) {
        body.append("  %r = ").append(callee).append(' ').append(type).append(' ');
        body.append(String.join(", ", values)).append('\n');
      } else {
        declaration = "declare %s @%s(%s)\n".formatted(returned(), callee, types);
        StringJoiner typed = new StringJoiner(", ");
        String[] words = types.toString().split(", ", -1);
        for (int i = 0; i < values.size(); i++) {
          typed.add(words[i] + " " + values.get(i));
        }
        boolean none = returned().equals("void");
        body.append(none ? "  call " : "  %r = call ").append(returned());
        body.append(" @").append(callee).append('(').append(typed).append(")\n");
      }
      String value = widen("%y", fetch(result));
      if (rule.kind() == RuleKind.ZERO) {
        // Something that does vary, as a result that never does is an error of its own.
        body.append("  %s = fmul double %a0, %a0\n  %sum = fadd double %s, ").append(value);
        body.append('\n');
        value = "%sum";
      }
      return "%s\ndefine double @%s(%s) {\n%s  ret double %s\n}\n"
          .formatted(declaration, name, params, body, value);
    }

    private void argument(int i) {
      switch (rule.params().get(i)) {
        case FLOAT -> {
          params.add("double %a" + i);
          types.add(type);
          values.add(narrow("%x" + i, "%a" + i, type));
        }
        case INACTIVE_FLOAT -> {
          params.add("double %a" + i);
          types.add("x86_fp80");
          values.add(narrow("%x" + i, "%a" + i, "x86_fp80"));
        }
        case INT -> plain("i32", i);
        case LONG -> plain("i64", i);
        case OUT_INT, OUT_FLOAT -> {
          String pointee = rule.params().get(i) == ParamKind.OUT_INT ? "i32" : type;
          body.append("  %p").append(i).append(" = alloca ").append(pointee).append('\n');
          types.add("ptr");
          values.add("%p" + i);
        }
        case VECTOR, STRING -> throw new IllegalArgumentException(rule.name());
      }
    }

    private void plain(String integer, int i) {
      params.add(integer + " %a" + i);
      types.add(integer);
      values.add("%a" + i);
    }

    private String narrow(String to, String from, String target) {
      String cast = target.equals("float") ? "fptrunc" : "fpext";
      if (target.equals("double")) {
        return from;
      }
      body.append("  %s = %s double %s to %s\n".formatted(to, cast, from, target));
      return to;
    }

    private String widen(String to, String from) {
      if (type.equals("double")) {
        return from;
      }
      String cast = type.equals("float") ? "fpext" : "fptrunc";
      body.append("  %s = %s %s %s to double\n".formatted(to, cast, type, from));
      return to;
    }

    private String returned() {
      StringJoiner fields = new StringJoiner(", ", "{ ", " }");
      boolean aggregate = false;
      for (Output output : rule.outputs()) {
        String word = output.type() == ValueType.FLOAT ? type : "i32";
        if (output.place() == Output.Place.RETURN) {
          return word;
        }
        if (output.place() == Output.Place.FIELD) {
          aggregate = true;
          fields.add(word);
        }
      }
      return aggregate ? fields.toString() : "void";
    }

    private String fetch(int result) {
      Output output = rule.outputs().get(result);
      return switch (output.place()) {
        case RETURN -> "%r";
        case FIELD -> {
          body.append("  %f = extractvalue ").append(returned()).append(" %r, ");
          body.append(output.index()).append('\n');
          yield "%f";
        }
        case POINTEE -> {
          body.append("  %%f = load %s, ptr %%p%d\n".formatted(type, output.index()));
          yield "%f";
        }
      };
    }
  }
}
