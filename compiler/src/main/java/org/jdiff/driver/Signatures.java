package org.jdiff.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdiff.ir.DebugSignatures;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.SourceFunction;
import org.jdiff.ir.SourceType;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.model.NativeType;
import org.jdiff.model.SourcePosition;

/** What is known about the interfaces of functions, from debug information and from the IR. */
final class Signatures {
  private final IrModule module;
  private final DebugSignatures debug;
  private final FunctionNames names;

  Signatures(IrModule module, FunctionNames names) {
    this.module = module;
    this.debug = DebugSignatures.read(module);
    this.names = names;
  }

  /**
   * The interface of a function.
   *
   * @param symbol its symbol
   * @param name its name in the source
   * @param header its interface in the IR
   * @param declaration as in the user's language
   * @param position where the user wrote it
   * @param parameters its parameters as they are in the IR
   * @param result the source type of the result
   */
  record Signature(
      String symbol,
      String name,
      IrModule.Header header,
      String declaration,
      Optional<SourcePosition> position,
      List<Parameter> parameters,
      SourceType result) {
    /** {@return the names of the parameters} */
    List<String> names() {
      return parameters.stream().map(Parameter::name).toList();
    }
  }

  /**
   * A parameter.
   *
   * @param name a C identifier, distinct within the function
   * @param param as it is in the IR
   * @param source its type in the source
   * @param nativeType its C-level type as far as known
   */
  record Parameter(String name, Value.Param param, SourceType source, NativeType nativeType) {
    /** {@return how to show the type to the user} */
    String shownType() {
      return source.spelling().isEmpty() ? param.type().toString() : source.spelling();
    }
  }

  /**
   * {@return the interface of a function}
   *
   * @param symbol a function of the module
   */
  Signature of(String symbol) {
    IrModule.Header header = module.header(symbol);
    Optional<SourceFunction> source = debug.find(symbol);
    List<SourceFunction.Parameter> known = source.map(SourceFunction::parameters).orElse(List.of());
    List<String> written = new ArrayList<>();
    for (int i = 0; i < header.params().size(); i++) {
      String fromDebug = i < known.size() ? known.get(i).name() : "";
      written.add(fromDebug.isEmpty() ? header.params().get(i).name() : fromDebug);
    }
    List<String> distinct = CNames.distinct(written);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < header.params().size(); i++) {
      Value.Param param = header.params().get(i);
      SourceType type = i < known.size() ? known.get(i).type() : new SourceType.Unknown("");
      parameters.add(new Parameter(distinct.get(i), param, type, nativeType(param.type(), type)));
    }
    return new Signature(
        symbol,
        names.sourceName(symbol),
        header,
        source
            .map(SourceFunction::declaration)
            .orElseGet(() -> declaration(symbol, header, distinct)),
        source.flatMap(SourceFunction::position),
        parameters,
        source.map(SourceFunction::result).orElse(new SourceType.Unknown("")));
  }

  private String declaration(String symbol, IrModule.Header header, List<String> names) {
    String mangled = this.names.sourceName(symbol);
    if (!mangled.equals(symbol)) {
      return mangled;
    }
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(c(header.params().get(i).type()) + " " + names.get(i));
    }
    if (header.varArgs()) {
      parameters.add("...");
    }
    return c(header.returnType())
        + " "
        + symbol
        + "("
        + (parameters.isEmpty() ? "void" : String.join(", ", parameters))
        + ")";
  }

  private static String c(Type type) {
    NativeType plain = nativeType(type);
    boolean exact = !(plain instanceof NativeType.NoValue) || type instanceof Type.Void;
    return exact ? plain.c() : "/* " + type + " */";
  }

  /** The IR decides what a value is; debug information adds what a pointer points to. */
  private static NativeType nativeType(Type type, SourceType source) {
    NativeType plain = nativeType(type);
    return plain instanceof NativeType.Pointer
            && source.nativeType() instanceof NativeType.Pointer p
        ? p
        : plain;
  }

  /** {@return the C-level type of a value, or no value if C has none for it} */
  static NativeType nativeType(Type type) {
    return switch (type) {
      case Type.Float f ->
          f.kind() == Type.FloatKind.FLOAT || f.kind() == Type.FloatKind.DOUBLE
              ? new NativeType.Floating((int) f.size() * 8)
              : new NativeType.NoValue();
      case Type.Int i ->
          switch (i.bits()) {
            case 1, 8, 16, 32, 64 -> new NativeType.Int(i.bits());
            default -> new NativeType.NoValue();
          };
      case Type.Ptr p -> new NativeType.Pointer(new NativeType.NoValue());
      case Type.Void v -> new NativeType.NoValue();
      case Type.Vector v -> new NativeType.NoValue();
      case Type.Array a -> new NativeType.NoValue();
      case Type.Struct s -> new NativeType.NoValue();
      case Type.Opaque o -> new NativeType.NoValue();
    };
  }
}
