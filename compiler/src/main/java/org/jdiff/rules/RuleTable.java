package org.jdiff.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * What is known about functions without a body and about instructions. Immutable and safe to share
 * between threads; files are added by making a new table.
 */
public final class RuleTable {
  /** The files of the built-in table, in the order of the documentation. */
  static final List<String> BUILT_IN_FILES =
      List.of(
          "instructions.rules",
          "llvm-intrinsics.rules",
          "libm.rules",
          "complex.rules",
          "compiler-rt.rules",
          "runtime.rules",
          "device.rules",
          "allocators.rules",
          "inactive.rules",
          "refused.rules");

  /** Latest first: the first layer that knows a symbol decides. */
  private final List<RuleLayer> layers;

  private RuleTable(List<RuleLayer> layers) {
    this.layers = List.copyOf(layers);
  }

  private static final class BuiltIn {
    static final RuleTable TABLE = load();

    private static RuleTable load() {
      RuleAssembler assembler = new RuleAssembler(name -> Optional.empty());
      for (String file : BUILT_IN_FILES) {
        assembler.read(resource(file), file);
      }
      return new RuleTable(List.of(assembler.assemble()));
    }

    private static String resource(String file) {
      try (InputStream in = RuleTable.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("resource " + file + " is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** {@return the table that comes with jdiff} */
  public static RuleTable builtIn() {
    return BuiltIn.TABLE;
  }

  /**
   * {@return this table with the rows of a file, which hide rows of the same name}
   *
   * @param text the content
   * @param name what diagnostics call the file
   * @throws DiffException JD0402 with every malformed row
   */
  public RuleTable withFile(String text, String name) {
    RuleAssembler assembler = new RuleAssembler(this::find);
    assembler.read(text, name);
    List<RuleLayer> all = new ArrayList<>();
    all.add(assembler.assemble());
    all.addAll(layers);
    return new RuleTable(all);
  }

  /**
   * {@return this table with the rows of a file, which hide rows of the same name}
   *
   * @param file the file to read
   * @throws DiffException JD0402 with every malformed row, JD0601 if the file cannot be read
   */
  public RuleTable withFile(Path file) {
    try {
      return withFile(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new DiffException(
          Diagnostic.error(DiagnosticCode.JD0601, "cannot read the rule file `" + file + "`")
              .note(String.valueOf(e.getMessage())));
    }
  }

  /**
   * {@return what is known about a function}
   *
   * <p>Rows of kind {@link RuleKind#ZERO} count as inactive; {@link #match} finds them too.
   *
   * @param symbol the name as it stands in the module
   */
  public RuleOutcome lookup(String symbol) {
    RuleOutcome outcome = raw(symbol);
    if (outcome instanceof RuleOutcome.Derivative derivative
        && derivative.rule().kind() == RuleKind.ZERO) {
      FunctionRule rule = derivative.rule();
      boolean integral = rule.outputs().stream().allMatch(o -> o.type() == ValueType.INT);
      return new RuleOutcome.Inactive(
          integral ? "returns an integer" : "its derivative is zero wherever it exists",
          rule.effects());
    }
    return outcome;
  }

  /**
   * {@return the row that a function means, with precision and lanes as far as its name tells}
   *
   * @param symbol the name as it stands in the module
   */
  public Optional<RuleMatch> match(String symbol) {
    return raw(symbol) instanceof RuleOutcome.Derivative derivative
        ? Optional.of(derivative.match())
        : Optional.empty();
  }

  /**
   * {@return the row that a function means}
   *
   * @param symbol the name as it stands in the module, or a canonical name
   */
  public Optional<FunctionRule> find(String symbol) {
    return match(symbol).map(RuleMatch::rule);
  }

  private RuleOutcome raw(String symbol) {
    // A leading byte 1 marks a name that the assembler must not decorate.
    String plain = symbol.startsWith("\u0001") ? symbol.substring(1) : symbol;
    for (RuleLayer layer : layers) {
      Optional<RuleOutcome> outcome = layer.find(plain);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new RuleOutcome.Absent();
  }

  /**
   * {@return what is known about an instruction}
   *
   * @param opcode LLVM's word for it, such as {@code fadd}
   */
  public RuleOutcome instruction(String opcode) {
    for (RuleLayer layer : layers) {
      RuleOutcome outcome = layer.opcodes().get(opcode);
      if (outcome != null) {
        return outcome;
      }
    }
    return new RuleOutcome.Absent();
  }

  /**
   * {@return the row of an instruction that has one}
   *
   * @param opcode LLVM's word for it, such as {@code fadd}
   */
  public Optional<FunctionRule> findInstruction(String opcode) {
    return instruction(opcode) instanceof RuleOutcome.Derivative derivative
        ? Optional.of(derivative.rule())
        : Optional.empty();
  }

  /** {@return every rule of a function that is not hidden, by canonical name} */
  public Collection<FunctionRule> rules() {
    Map<String, FunctionRule> all = new LinkedHashMap<>();
    for (RuleLayer layer : layers) {
      layer.rules().forEach(all::putIfAbsent);
    }
    return List.copyOf(all.values());
  }

  /** {@return the layers, latest first} */
  List<RuleLayer> layers() {
    return layers;
  }

  /**
   * A function to call.
   *
   * @param symbol its name
   * @param bits the precision of its floating-point parameters and result
   */
  public record Callee(String symbol, int bits) {}

  /**
   * {@return the scalar function that evaluates a canonical function}
   *
   * @param canonical the name in {@link Expr.Call}
   * @param bits the precision wanted: 16, 32, 64, 80 or 128
   * @throws IllegalArgumentException if the function does not exist in that precision; see {@link
   *     #nearestCallee}
   */
  public String callee(String canonical, int bits) {
    return calleeIn(canonical, bits, OptionalInt.empty())
        .orElseThrow(
            () ->
                new IllegalArgumentException(canonical + " does not exist with " + bits + " bits"));
  }

  /**
   * {@return the intrinsic that evaluates a canonical function on every lane of a vector, empty if
   * there is none}
   *
   * @param canonical the name in {@link Expr.Call}
   * @param bits the precision of a lane
   * @param lanes the length of the vector
   */
  public Optional<String> vectorCallee(String canonical, int bits, int lanes) {
    return calleeIn(canonical, bits, OptionalInt.of(lanes));
  }

  /**
   * {@return the function that evaluates a canonical function at least as precisely as asked, or
   * else in double}
   *
   * @param canonical the name in {@link Expr.Call}
   * @param bits the precision wanted
   */
  public Callee nearestCallee(String canonical, int bits) {
    for (int candidate : new int[] {bits, 32, 64}) {
      Optional<String> symbol =
          candidate < bits && candidate != 64
              ? Optional.empty()
              : calleeIn(canonical, candidate, OptionalInt.empty());
      if (symbol.isPresent()) {
        return new Callee(symbol.get(), candidate);
      }
    }
    throw new IllegalArgumentException(canonical + " is not a function of the table");
  }

  private Optional<String> calleeIn(String canonical, int bits, OptionalInt lanes) {
    FunctionRule rule =
        find(canonical).orElseThrow(() -> new IllegalArgumentException(canonical + " has no rule"));
    Optional<String> intrinsic =
        rule.names().stream().filter(name -> name.startsWith("llvm.")).findFirst();
    if (intrinsic.isPresent()) {
      String vector = lanes.isPresent() ? "v" + lanes.getAsInt() : "";
      String integer = rule.params().contains(ParamKind.INT) ? ".i32" : "";
      return Optional.of(intrinsic.get() + "." + vector + "f" + bits + integer);
    }
    if (lanes.isPresent()) {
      return Optional.empty();
    }
    String name = rule.name();
    String symbol =
        switch (bits) {
          case 64 -> name;
          case 32 -> name + "f";
          case 80, 128 -> name + "l";
          default -> "";
        };
    boolean exists = match(symbol).map(m -> m.rule().name().equals(name)).orElse(false);
    return exists ? Optional.of(symbol) : Optional.empty();
  }
}
