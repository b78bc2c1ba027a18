package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMGetModuleDebugMetadataVersion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdiff.model.SourcePosition;

/**
 * The source signatures of a module's functions. Read from the printed module: the C interface has
 * no access to the number of a parameter or to the encoding of a basic type, and its access to
 * debug records crashes where there are none.
 */
public final class DebugSignatures {
  private static final Pattern NODE = Pattern.compile("^!(\\d+) = (?:distinct )?(.*)$");
  private static final Pattern DEBUG = Pattern.compile("!dbg !(\\d+)");
  private static final Pattern VARIABLE_RECORD =
      Pattern.compile("^#dbg_(value|declare)\\(\\S+ %(\\S+?), !(\\d+), !DIExpression\\(([^)]*)\\)");
  private static final Pattern STORE = Pattern.compile("^store (\\S+) %(\\S+?), ptr %([^,\\s]+)");
  private static final Pattern BYTE_OFFSET =
      Pattern.compile("^%(\\S+) = getelementptr inbounds (?:nuw )?i8, ptr %(\\S+?), i64 (\\d+)");
  private static final Pattern MEMBER_OFFSET =
      Pattern.compile(
          "^%(\\S+) = getelementptr inbounds (?:nuw )?(\\{[^}]*\\}), ptr %(\\S+?), i32 0, i32"
              + " (\\d+)");
  private static final Pattern FRAGMENT = Pattern.compile("DW_OP_LLVM_fragment, (\\d+), \\d+$");

  private final Map<String, SourceFunction> functions;

  private DebugSignatures(Map<String, SourceFunction> functions) {
    this.functions = functions;
  }

  /**
   * Reads the debug information of a module.
   *
   * @param module the module
   * @return the signatures; none if it has no debug information
   */
  public static DebugSignatures read(IrModule module) {
    if (LLVMGetModuleDebugMetadataVersion(module.ref()) == 0) {
      return new DebugSignatures(Map.of());
    }
    return new Reader(module.print()).read();
  }

  /**
   * {@return what is known of a function}
   *
   * @param symbol a function with a body
   */
  public Optional<SourceFunction> find(String symbol) {
    return Optional.ofNullable(functions.get(symbol));
  }

  /** A definition as printed. */
  private static final class Definition {
    final String symbol;
    final List<String> parameters = new ArrayList<>();
    final boolean structureReturn;
    final int subprogram;
    final List<String> entry = new ArrayList<>();

    Definition(String line, int subprogram) {
      int at = line.indexOf('@');
      this.symbol = IrNames.nameAt(line, at + 1);
      this.subprogram = subprogram;
      int open = line.indexOf('(', at + 1 + (line.charAt(at + 1) == '"' ? symbol.length() : 0));
      boolean sret = false;
      for (String parameter : IrNames.list(line, open)) {
        int name = parameter.lastIndexOf('%');
        if (!parameter.equals("...")) {
          parameters.add(name < 0 ? "" : IrNames.nameAt(parameter, name + 1));
          sret |= parameters.size() == 1 && parameter.contains("sret(");
        }
      }
      this.structureReturn = sret;
    }
  }

  /** A source variable that a parameter of the IR carries, wholly or in part. */
  private record Binding(int variable, long bitOffset, boolean whole, boolean address) {}

  private static final class Reader {
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<Integer, String> nodes = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> variables = new HashMap<>();
    private final DebugTypes types = new DebugTypes(nodes);

    Reader(String text) {
      Definition open = null;
      for (String line : (Iterable<String>) text.lines()::iterator) {
        if (line.startsWith("define ")) {
          open = definition(line);
        } else if (line.startsWith("!")) {
          node(line);
        } else if (open != null && line.isEmpty()) {
          // Parameters are bound in the entry block, which ends at the first empty line.
          open = null;
        } else if (open != null) {
          open.entry.add(line.strip());
        }
      }
    }

    private Definition definition(String line) {
      Matcher debug = DEBUG.matcher(line);
      if (!debug.find()) {
        return null;
      }
      Definition definition = new Definition(line, Integer.parseInt(debug.group(1)));
      definitions.add(definition);
      return definition;
    }

    private void node(String line) {
      Matcher matcher = NODE.matcher(line);
      if (!matcher.matches()) {
        return;
      }
      int id = Integer.parseInt(matcher.group(1));
      String node = matcher.group(2);
      nodes.put(id, node);
      if (node.startsWith("!DILocalVariable(") && !DebugTypes.word(node, "arg").isEmpty()) {
        variables
            .computeIfAbsent(DebugTypes.reference(node, "scope"), s -> new TreeMap<>())
            .put((int) DebugTypes.number(node, "arg"), id);
      }
    }

    DebugSignatures read() {
      Map<String, SourceFunction> functions = new LinkedHashMap<>();
      for (Definition definition : definitions) {
        functions.put(definition.symbol, function(definition));
      }
      return new DebugSignatures(functions);
    }

    private SourceFunction function(Definition definition) {
      String subprogram = types.text(definition.subprogram);
      List<Integer> signature =
          types.tuple(
              DebugTypes.reference(types.text(DebugTypes.reference(subprogram, "type")), "types"));
      int result = signature.isEmpty() ? DebugTypes.NONE : signature.getFirst();
      String name = DebugTypes.string(subprogram, "name");
      return new SourceFunction(
          name,
          declaration(definition, name, signature),
          position(subprogram),
          result == DebugTypes.NONE ? new SourceType.Unknown("") : types.type(result),
          parameters(definition, signature));
    }

    private Optional<SourcePosition> position(String subprogram) {
      String file =
          DebugTypes.string(types.text(DebugTypes.reference(subprogram, "file")), "filename");
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(new SourcePosition(file, (int) DebugTypes.number(subprogram, "line"), 0));
    }

    private Map<Integer, Integer> variablesOf(Definition definition) {
      return variables.getOrDefault(definition.subprogram, new TreeMap<>());
    }

    private boolean isRust(String subprogram) {
      return types
          .text(DebugTypes.reference(subprogram, "unit"))
          .contains("language: DW_LANG_Rust");
    }

    private String declaration(Definition definition, String name, List<Integer> signature) {
      boolean rust = isRust(types.text(definition.subprogram));
      Map<Integer, Integer> named = variablesOf(definition);
      List<String> parameters = new ArrayList<>();
      for (int i = 1; i < signature.size(); i++) {
        Integer variable = named.get(i);
        String parameter = variable == null ? "" : DebugTypes.string(types.text(variable), "name");
        int type = signature.get(i);
        if (type == DebugTypes.NONE) {
          parameters.add("...");
        } else if (rust) {
          parameters.add((parameter.isEmpty() ? "_" : parameter) + ": " + types.spell(type, ""));
        } else {
          parameters.add(types.spell(type, parameter));
        }
      }
      int result = signature.isEmpty() ? DebugTypes.NONE : signature.getFirst();
      String list = String.join(", ", parameters);
      if (rust) {
        return "fn "
            + name
            + "("
            + list
            + ")"
            + (result == DebugTypes.NONE ? "" : " -> " + types.spell(result, ""));
      }
      return types.spell(result, name + "(" + (list.isEmpty() ? "void" : list) + ")");
    }

    private List<SourceFunction.Parameter> parameters(
        Definition definition, List<Integer> signature) {
      Map<Integer, Binding> bindings = bindings(definition);
      int hidden = definition.structureReturn ? 1 : 0;
      boolean oneToOne = signature.size() - 1 == definition.parameters.size() - hidden;
      List<SourceFunction.Parameter> parameters = new ArrayList<>();
      for (int i = 0; i < definition.parameters.size(); i++) {
        Binding binding = bindings.get(i);
        if (binding != null) {
          parameters.add(bound(binding));
        } else if (hidden == 1 && i == 0 && !signature.isEmpty()) {
          parameters.add(new SourceFunction.Parameter("result", pointerTo(signature.getFirst())));
        } else if (oneToOne) {
          parameters.add(positional(definition, i + 1 - hidden, signature));
        } else {
          parameters.add(new SourceFunction.Parameter("", new SourceType.Unknown("")));
        }
      }
      return parameters;
    }

    private SourceType pointerTo(int type) {
      return new SourceType.Pointer(types.spell(type, "*"), Long.BYTES, () -> types.type(type));
    }

    private SourceFunction.Parameter positional(
        Definition definition, int number, List<Integer> signature) {
      Integer variable = variablesOf(definition).get(number);
      return new SourceFunction.Parameter(
          variable == null ? "" : DebugTypes.string(types.text(variable), "name"),
          types.type(signature.get(number)));
    }

    private SourceFunction.Parameter bound(Binding binding) {
      String node = types.text(binding.variable());
      String name = DebugTypes.string(node, "name");
      int typeId = DebugTypes.reference(node, "type");
      if (binding.address()) {
        return new SourceFunction.Parameter(name, pointerTo(typeId));
      }
      SourceType type = types.type(typeId);
      boolean scalar = type instanceof SourceType.Number || type instanceof SourceType.Pointer;
      if (scalar) {
        return new SourceFunction.Parameter(name, type);
      }
      Optional<DebugTypes.Leaf> leaf = DebugTypes.leaf(type, binding.bitOffset() / 8);
      if (leaf.isEmpty()) {
        return new SourceFunction.Parameter(name, new SourceType.Unknown(type.spelling()));
      }
      // A structure that travels in one register may be several members packed together.
      boolean packed = binding.whole() && leaf.get().type().size() != type.size();
      return new SourceFunction.Parameter(
          binding.whole() ? name : memberName(name, type, leaf.get().path()),
          packed ? new SourceType.Unknown(type.spelling()) : leaf.get().type());
    }

    private static String memberName(String name, SourceType type, String path) {
      boolean slice = type.spelling().startsWith("&") && type.spelling().contains("[");
      return switch (path) {
        case "data_ptr" -> slice ? name : name + "_" + path;
        case "length" -> slice ? name + "_len" : name + "_" + path;
        default -> name + "_" + path;
      };
    }

    /** Finds which variables the parameters carry, by index of the parameter. */
    private Map<Integer, Binding> bindings(Definition definition) {
      Map<String, Integer> indices = new HashMap<>();
      for (int i = 0; i < definition.parameters.size(); i++) {
        indices.put(definition.parameters.get(i), i);
      }
      Slots slots = new Slots();
      Map<Integer, Binding> bindings = new HashMap<>();
      for (String line : definition.entry) {
        slots.read(line, indices);
      }
      for (String line : definition.entry) {
        Matcher record = VARIABLE_RECORD.matcher(line);
        if (record.find() && isParameter(definition, Integer.parseInt(record.group(3)))) {
          bind(record, indices, slots, bindings);
        }
      }
      return bindings;
    }

    private boolean isParameter(Definition definition, int variable) {
      return variablesOf(definition).containsValue(variable);
    }

    private static void bind(
        Matcher record, Map<String, Integer> indices, Slots slots, Map<Integer, Binding> all) {
      int variable = Integer.parseInt(record.group(3));
      String value = unquote(record.group(2));
      String expression = record.group(4).strip();
      Integer index = indices.get(value);
      if (record.group(1).equals("declare")) {
        if (index != null) {
          all.putIfAbsent(index, new Binding(variable, 0, true, true));
          return;
        }
        List<Slots.Stored> stored = slots.storedTo(value);
        for (Slots.Stored part : stored) {
          boolean whole = stored.size() == 1 && part.offset() == 0;
          all.putIfAbsent(part.parameter(), new Binding(variable, part.offset() * 8, whole, false));
        }
        return;
      }
      Matcher fragment = FRAGMENT.matcher(expression);
      if (index == null) {
        return;
      }
      if (expression.isEmpty()) {
        all.putIfAbsent(index, new Binding(variable, 0, true, false));
      } else if (expression.startsWith("DW_OP_LLVM_fragment") && fragment.find()) {
        all.putIfAbsent(
            index, new Binding(variable, Long.parseLong(fragment.group(1)), false, false));
      } else if (expression.equals("DW_OP_deref")) {
        all.putIfAbsent(index, new Binding(variable, 0, true, true));
      }
    }

    private static String unquote(String name) {
      return name.startsWith("\"") ? IrNames.nameAt(name, 0) : name;
    }
  }

  /** The stack slots to which unoptimised code copies its parameters. */
  private static final class Slots {
    /** A parameter at an offset of a slot. */
    record Stored(int parameter, long offset) {}

    private record Place(String slot, long offset) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Stored>> stored = new HashMap<>();

    void read(String line, Map<String, Integer> indices) {
      Matcher bytes = BYTE_OFFSET.matcher(line);
      if (bytes.find()) {
        places.put(bytes.group(1), new Place(bytes.group(2), Long.parseLong(bytes.group(3))));
        return;
      }
      Matcher member = MEMBER_OFFSET.matcher(line);
      if (member.find() && allWords(member.group(2))) {
        places.put(
            member.group(1), new Place(member.group(3), 8L * Integer.parseInt(member.group(4))));
        return;
      }
      Matcher store = STORE.matcher(line);
      if (store.find() && indices.containsKey(store.group(2))) {
        Place place = places.getOrDefault(store.group(3), new Place(store.group(3), 0));
        stored
            .computeIfAbsent(place.slot(), s -> new ArrayList<>())
            .add(new Stored(indices.get(store.group(2)), place.offset()));
      }
    }

    /** Whether every member takes eight bytes, so that offsets follow from positions. */
    private static boolean allWords(String structure) {
      for (String member : IrNames.list(structure, 0)) {
        if (!member.equals("double") && !member.equals("i64") && !member.equals("ptr")) {
          return false;
        }
      }
      return true;
    }

    List<Stored> storedTo(String slot) {
      return stored.getOrDefault(slot, List.of());
    }
  }
}
