package org.jdiff.markers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdiff.ir.ConstantTable;
import org.jdiff.ir.ConstantTable.Entry;
import org.jdiff.ir.FunctionNotes;
import org.jdiff.ir.InactiveEntries;
import org.jdiff.ir.InactiveVariables;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Facts about functions that a program registers in global variables: a derivative written by hand,
 * no derivative at all, another name for a library function. They become attributes of the
 * functions, which survive preparation, and keep the functions from being inlined.
 */
public final class Registrations {
  /** A gradient written by hand: the symbols of its forward and reverse half. */
  public static final String GRADIENT = "jdiff-gradient";

  /** A tangent written by hand: the symbol of the function that computes it. */
  public static final String DERIVATIVE = "jdiff-derivative";

  /** The function has no derivative. */
  public static final String INACTIVE = "enzyme_inactive";

  /** The function has the derivative of the library function of this name. */
  public static final String LIKE = "enzyme_math";

  /** The function hands out memory: argument with the size, function that takes it back. */
  public static final String ALLOCATION = "jdiff-allocation";

  /** The function takes memory back: argument with the block. */
  public static final String DEALLOCATION = "jdiff-deallocation";

  private static final List<String> KEYS =
      List.of(GRADIENT, DERIVATIVE, INACTIVE, LIKE, ALLOCATION, DEALLOCATION);

  private static final String ANNOTATIONS = "llvm.global.annotations";

  private final IrModule module;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Registrations(IrModule module) {
    this.module = module;
  }

  /**
   * Reads all registrations of a module.
   *
   * @param module changed in place
   * @throws DiffException with JD0125 for each registration that cannot be understood
   */
  public static void apply(IrModule module) {
    Registrations reading = new Registrations(module);
    for (String symbol : ConstantTable.symbols(module)) {
      reading.global(symbol);
    }
    reading.annotations();
    if (!reading.findings.isEmpty()) {
      throw new DiffException(reading.findings);
    }
    for (IrModule.FunctionEntry function : module.functions()) {
      boolean noted =
          KEYS.stream().anyMatch(k -> FunctionNotes.get(module, function.name(), k).isPresent());
      if (noted && function.defined()) {
        // With "optnone" the other attribute would not tell a wish from a level of optimisation.
        module.removeFunctionAttribute(function.name(), "optnone");
        module.removeFunctionAttribute(function.name(), "alwaysinline");
        module.addFunctionAttribute(function.name(), "noinline");
        if (FunctionNotes.get(module, function.name(), INACTIVE).isPresent()) {
          InactiveEntries.separate(module, function.name());
        }
      }
    }
  }

  /**
   * {@return the functions with a body of which something is registered}
   *
   * @param module a module whose registrations were read
   */
  public static List<String> noted(IrModule module) {
    return module.functions().stream()
        .filter(IrModule.FunctionEntry::defined)
        .map(IrModule.FunctionEntry::name)
        .filter(f -> KEYS.stream().anyMatch(k -> FunctionNotes.get(module, f, k).isPresent()))
        .toList();
  }

  /**
   * {@return the functions that registrations are about or name: preparation must leave them with
   * their parameters}
   *
   * @param module a module whose registrations were read
   */
  public static List<String> named(IrModule module) {
    List<String> names = new ArrayList<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (KEYS.stream().anyMatch(k -> FunctionNotes.get(module, function.name(), k).isPresent())) {
        names.add(function.name());
      }
      for (String key : List.of(GRADIENT, DERIVATIVE)) {
        FunctionNotes.get(module, function.name(), key)
            .ifPresent(n -> names.addAll(List.of(n.split(","))));
      }
    }
    return names.stream().filter(module::isDefined).toList();
  }

  private void global(String symbol) {
    if (symbol.contains("__enzyme_register_gradient")) {
      gradient(symbol);
    } else if (symbol.contains("__enzyme_register_derivative")) {
      List<String> names = functions(symbol, 2);
      if (names.size() == 2) {
        note(names.getFirst(), DERIVATIVE, names.get(1), symbol);
      }
    } else if (symbol.contains("__enzyme_register_splitderivative")) {
      // Tangents are always computed beside the primal, or from the body.
      release(symbol);
    } else if (symbol.contains("__enzyme_inactivefn")) {
      functions(symbol, 1).forEach(f -> note(f, INACTIVE, "", symbol));
    } else if (symbol.contains("__enzyme_inactive_global")) {
      variable(symbol);
    } else if (symbol.contains("__enzyme_nofree")) {
      // Memory is never given back before the reverse sweep is done with it.
      release(symbol);
    } else if (symbol.contains("__enzyme_function_like")) {
      List<Entry> entries = ConstantTable.read(module, symbol);
      if (entries.size() == 2
          && entries.get(0) instanceof Entry.Function f
          && entries.get(1) instanceof Entry.Text t) {
        note(f.symbol(), LIKE, t.text(), symbol);
      } else {
        malformed(symbol, "a function and the name of a library function");
      }
    } else if (symbol.contains("__enzyme_allocation_like")) {
      allocation(symbol);
    }
  }

  private void variable(String symbol) {
    List<Entry> entries = ConstantTable.read(module, symbol);
    if (entries.size() != 1 || !(entries.getFirst() instanceof Entry.Variable v)) {
      malformed(symbol, "the address of one variable");
    } else {
      release(symbol);
      if (!InactiveVariables.cut(module, v.symbol(), INACTIVE)) {
        findings.add(
            Diagnostic.error(
                    DiagnosticCode.JD0125,
                    "'"
                        + symbol
                        + "' says that '"
                        + v.symbol()
                        + "' has no derivative, but its"
                        + " address is handed on")
                .note("what is stored through other names of a variable cannot be told apart")
                .help("read and write the variable by its name, or name it inactive no more"));
      }
    }
  }

  private void gradient(String symbol) {
    List<Entry> entries = ConstantTable.read(module, symbol);
    if (entries.size() > 3) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0125,
                  "'" + symbol + "' registers a gradient with further entries")
              .note("numbers that are passed by address are not supported")
              .help("register the function, its forward half and its reverse half"));
      return;
    }
    List<String> names = functions(symbol, 3);
    if (names.size() == 3) {
      note(names.getFirst(), GRADIENT, names.get(1) + "," + names.get(2), symbol);
    }
  }

  private void allocation(String symbol) {
    List<Entry> entries = ConstantTable.read(module, symbol);
    if (entries.size() == 4
        && entries.get(0) instanceof Entry.Function alloc
        && entries.get(1) instanceof Entry.Number size
        && entries.get(2) instanceof Entry.Text indices
        && entries.get(3) instanceof Entry.Function free
        && indices.text().matches("-?\\d+(,-?\\d+)*")) {
      List<String> places = List.of(indices.text().split(","));
      int block = places.indexOf("-1");
      if (block >= 0) {
        note(alloc.symbol(), ALLOCATION, size.value() + "," + free.symbol(), symbol);
        note(free.symbol(), DEALLOCATION, String.valueOf(block), symbol);
        return;
      }
    }
    malformed(
        symbol,
        "an allocator, the index of its size argument, a text with the arguments of the deallocator"
            + " in which -1 is the block, and the deallocator");
  }

  /** Clang's annotations: function, text, file, line, arguments for each. */
  private void annotations() {
    List<Entry> entries =
        ConstantTable.symbols(module).contains(ANNOTATIONS)
            ? ConstantTable.read(module, ANNOTATIONS)
            : List.of();
    for (int i = 0; i + 1 < entries.size(); i++) {
      if (entries.get(i) instanceof Entry.Function f
          && entries.get(i + 1) instanceof Entry.Text text) {
        if (text.text().equals("enzyme_inactive")) {
          note(f.symbol(), INACTIVE, "", ANNOTATIONS);
        } else if (text.text().startsWith("enzyme_function_like=")) {
          note(f.symbol(), LIKE, text.text().substring(text.text().indexOf('=') + 1), ANNOTATIONS);
        }
      }
    }
  }

  private List<String> functions(String symbol, int count) {
    List<Entry> entries = ConstantTable.read(module, symbol);
    List<String> names =
        entries.stream()
            .flatMap(e -> e instanceof Entry.Function f ? Optional.of(f.symbol()).stream() : null)
            .collect(Collectors.toCollection(ArrayList::new));
    if (names.size() != count || entries.size() != count) {
      malformed(symbol, count == 1 ? "one function" : count + " functions");
      return List.of();
    }
    return names;
  }

  private void note(String function, String key, String text, String from) {
    FunctionNotes.set(module, function, key, text);
    release(from);
  }

  private void release(String symbol) {
    if (!symbol.equals(ANNOTATIONS)) {
      ConstantTable.delete(module, symbol);
    }
  }

  private void malformed(String symbol, String wanted) {
    findings.add(
        Diagnostic.error(
                DiagnosticCode.JD0125, "what '" + symbol + "' registers cannot be understood")
            .note("it holds " + ConstantTable.read(module, symbol).size() + " values")
            .help("give it a constant list of " + wanted));
  }
}
