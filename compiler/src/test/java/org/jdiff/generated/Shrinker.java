package org.jdiff.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jdiff.generated.Code.Block;
import org.jdiff.generated.Code.Expr;
import org.jdiff.generated.Code.Statement;
import org.jdiff.generated.Code.Text;
import org.jdiff.generated.Program.Function;

/**
 * Makes a failing program small: takes out callees, globals and statements, replaces statements by
 * what is in them and expressions by their operands or by numbers, as long as the failure stays.
 */
final class Shrinker {
  private final Predicate<Program> fails;
  private int attempts;

  private Shrinker(Predicate<Program> fails, int attempts) {
    this.fails = fails;
    this.attempts = attempts;
  }

  /**
   * {@return a program that fails too and from which nothing more can be taken}
   *
   * @param program fails
   * @param attempts how many programs to try at most
   * @param fails whether a program fails in the same way; false if it does not even compile
   */
  static Program shrink(Program program, int attempts, Predicate<Program> fails) {
    Shrinker shrinker = new Shrinker(fails, attempts);
    Program smallest = program;
    while (true) {
      Program smaller = shrinker.pass(smallest);
      if (smaller.size() >= smallest.size() || shrinker.attempts <= 0) {
        return smaller;
      }
      smallest = smaller;
    }
  }

  /** One attempt at each place, the largest first. */
  private Program pass(Program start) {
    Program current = start;
    int place = 0;
    while (attempts > 0) {
      List<Program> candidates = candidates(current);
      if (place >= candidates.size()) {
        break;
      }
      Program candidate = candidates.get(place);
      attempts--;
      if (candidate.size() < current.size() && fails.test(candidate)) {
        // What follows is now at the same place.
        current = candidate;
      } else {
        place++;
      }
    }
    return current;
  }

  private static List<Program> candidates(Program program) {
    List<Program> candidates = new ArrayList<>();
    for (int i = 0; i < program.functions().size() - 1; i++) {
      candidates.add(withFunctions(program, without(program.functions(), i)));
    }
    for (int i = 0; i < program.declarations().size(); i++) {
      candidates.add(
          new Program(
              program.seed(),
              without(program.declarations(), i),
              program.functions(),
              program.test()));
    }
    for (int i = program.functions().size() - 1; i >= 0; i--) {
      Function function = program.functions().get(i);
      for (Block body : blocks(function.body())) {
        List<Function> functions = new ArrayList<>(program.functions());
        functions.set(i, new Function(function.head(), function.start(), body, function.end()));
        candidates.add(withFunctions(program, functions));
      }
      if (!function.start().isEmpty() && !function.start().startsWith("if")) {
        List<Function> functions = new ArrayList<>(program.functions());
        functions.set(i, new Function(function.head(), "", function.body(), function.end()));
        candidates.add(withFunctions(program, functions));
      }
    }
    return candidates;
  }

  private static Program withFunctions(Program program, List<Function> functions) {
    return new Program(program.seed(), program.declarations(), functions, program.test());
  }

  /** Smaller forms of a block: with fewer statements, then with one smaller statement. */
  private static List<Block> blocks(Block block) {
    List<Block> smaller = new ArrayList<>();
    List<Statement> all = block.statements();
    for (int length = all.size() / 2; length > 1; length /= 2) {
      for (int from = 0; from + length <= all.size(); from += length) {
        List<Statement> rest = new ArrayList<>(all);
        rest.subList(from, from + length).clear();
        smaller.add(new Block(rest));
      }
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      smaller.add(new Block(without(all, i)));
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      for (Code part : all.get(i).parts()) {
        if (part instanceof Block inner) {
          List<Statement> flat = new ArrayList<>(all.subList(0, i));
          flat.addAll(inner.statements());
          flat.addAll(all.subList(i + 1, all.size()));
          smaller.add(new Block(flat));
        }
      }
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      for (List<Code> parts : parts(all.get(i).parts())) {
        List<Statement> changed = new ArrayList<>(all);
        changed.set(i, new Statement(parts));
        smaller.add(new Block(changed));
      }
    }
    return smaller;
  }

  /** The parts with one of them smaller. */
  private static List<List<Code>> parts(List<Code> parts) {
    List<List<Code>> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<? extends Code> smaller =
          switch (parts.get(i)) {
            case Text t -> List.of();
            case Expr e -> expressions(e);
            case Block b -> blocks(b);
            case Statement s -> List.of();
          };
      for (Code replacement : smaller) {
        List<Code> changed = new ArrayList<>(parts);
        changed.set(i, replacement);
        all.add(changed);
      }
    }
    return all;
  }

  private static List<Expr> expressions(Expr e) {
    List<Expr> smaller = new ArrayList<>();
    switch (e.type()) {
      case REAL -> smaller.add(Expressions.literal(0.5));
      case INT -> {
        smaller.add(Expressions.integer(0));
        smaller.add(Expressions.integer(1));
      }
      case CONDITION -> {
        smaller.add(new Expr(Code.Type.CONDITION, 1, List.of(new Text("1"))));
        smaller.add(new Expr(Code.Type.CONDITION, 1, List.of(new Text("0"))));
      }
    }
    for (Code part : e.parts()) {
      // An operand can take the place of the whole, unless it may be larger.
      if (part instanceof Expr operand
          && operand.type() == e.type()
          && operand.bound() <= Math.max(e.bound(), Expressions.LIMIT)) {
        smaller.add(operand);
      }
    }
    for (List<Code> parts : parts(e.parts())) {
      smaller.add(new Expr(e.type(), e.bound(), parts));
    }
    return smaller;
  }

  private static <T> List<T> without(List<T> all, int index) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(index);
    return List.copyOf(rest);
  }
}
