package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/** The parameters of an exported function, in the order in which they are added. */
final class ExportedParameters {
  private final Variant variant;
  private final FunctionRequest request;
  private final Fn fn;
  private final Type.Ptr pointer;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  ExportedParameters(Variant variant, FunctionRequest request, IrModule module) {
    this.variant = variant;
    this.request = request;
    this.fn = variant.facts().fn();
    this.pointer = Machine.addressType(module);
  }

  List<Parameter> all() {
    return parameters;
  }

  List<Type> types() {
    return types;
  }

  static NativeType nativeType(Type type) {
    return switch (type) {
      case Type.Float f -> floating(f);
      case Type.Int i ->
          switch (i.bits()) {
            case 1, 8, 16, 32, 64 -> new NativeType.Int(i.bits());
            case 128 -> new NativeType.Other("__int128");
            default -> new NativeType.NoValue();
          };
      case Type.Ptr p -> new NativeType.Pointer(new NativeType.NoValue());
      case Type.Void v -> new NativeType.NoValue();
      case Type.Vector v ->
          v.element() instanceof Type.Float f
              ? new NativeType.Other(
                  "%s __attribute__((vector_size(%d)))".formatted(floating(f).c(), v.size()))
              : new NativeType.NoValue();
      case Type.Array a -> new NativeType.NoValue();
      case Type.Struct s -> new NativeType.NoValue();
      case Type.Opaque o -> new NativeType.NoValue();
    };
  }

  private static NativeType floating(Type.Float type) {
    return switch (type.kind()) {
      case FLOAT -> new NativeType.Floating(32);
      case DOUBLE -> new NativeType.Floating(64);
      case HALF -> new NativeType.Other("_Float16");
      case BFLOAT -> new NativeType.Other("__bf16");
      case X86_FP80 -> new NativeType.Other("long double");
      case FP128 -> new NativeType.Other("__float128");
      case PPC_FP128 -> new NativeType.Other("__ibm128");
    };
  }

  private boolean returnsAggregate() {
    Type type = fn.returnType();
    return type instanceof Type.Struct || type instanceof Type.Array || type instanceof Type.Vector;
  }

  /** Whether the function returns the primal's value as C does. */
  boolean returnsByValue() {
    return returnsValue() && !returnsAggregate();
  }

  private boolean returnsValue() {
    return !(fn.returnType() instanceof Type.Void) && request.primalReturn();
  }

  /** What a function that returns the primal's value by value is declared to return. */
  NativeType returned() {
    NativeType fromIr = nativeType(fn.returnType());
    return request.returnNativeType() instanceof NativeType.Pointer
            && fromIr instanceof NativeType.Pointer
        ? request.returnNativeType()
        : fromIr;
  }

  NativeType declared(int index) {
    NativeType known = request.parameterTypes().get(index);
    NativeType fromIr = nativeType(fn.params().get(index).type());
    return known instanceof NativeType.Pointer && fromIr instanceof NativeType.Pointer
        ? known
        : fromIr;
  }

  private void add(
      String wanted, NativeType nativeType, Type type, Role role, int index, Activity a) {
    parameters.add(
        new Parameter(role == Role.PRIMAL ? wanted : free(wanted), nativeType, role, index, a));
    types.add(type);
  }

  private void addPointer(String wanted, NativeType pointee, Role role, int index, Activity a) {
    add(wanted, new NativeType.Pointer(pointee), pointer, role, index, a);
  }

  /** A name that no parameter has: the primal may be a derivative itself. */
  private String free(String wanted) {
    String name = wanted;
    while (request.parameterNames().contains(name) || isTaken(name)) {
      name += "_";
    }
    return name;
  }

  private boolean isTaken(String name) {
    return parameters.stream().anyMatch(p -> p.name().equals(name));
  }

  /** What tells names of several directions apart. */
  private String direction(int lane) {
    return variant.width() == 1 ? "" : "_" + lane;
  }

  private String name(int index) {
    return request.parameterNames().get(index);
  }

  void primal(int index) {
    Type type = fn.params().get(index).type();
    Activity activity = request.activities().get(index);
    add(name(index), declared(index), type, Role.PRIMAL, index, activity);
  }

  void shadows(int index) {
    Activity activity = request.activities().get(index);
    for (int k = 0; k < variant.width() && activity.hasShadow(); k++) {
      Type shadow = variant.parameterDerivative(index);
      add("d" + name(index) + direction(k), declared(index), shadow, Role.SHADOW, index, activity);
    }
  }

  void seeds() {
    boolean aggregate = returnsAggregate();
    NativeType result = nativeType(fn.returnType());
    for (int k = 0; k < variant.seeds().size(); k++) {
      String name = "dret" + direction(k);
      if (aggregate) {
        addPointer(name, result, Role.SEED, -1, Activity.ACTIVE);
      } else {
        add(name, result, variant.seeds().get(k), Role.SEED, -1, Activity.ACTIVE);
      }
    }
  }

  void gradients() {
    for (int i : variant.activeParameters()) {
      for (int k = 0; k < variant.width(); k++) {
        String name = "d" + name(i) + "_out" + direction(k);
        addPointer(name, declared(i), Role.GRADIENT_OUT, i, Activity.ACTIVE);
      }
    }
  }

  /** Where a result goes that cannot be returned as C returns values. */
  void aggregate() {
    if (returnsAggregate() && returnsValue()) {
      addPointer("ret_out", nativeType(fn.returnType()), Role.RETURN_OUT, -1, Activity.CONST);
    }
  }

  /** Where tangents of the result, or shadows of a returned address, go. */
  void duals() {
    for (int k = 0; k < variant.width() && variant.returnsDual(); k++) {
      String name = "dret_out" + direction(k);
      addPointer(name, nativeType(fn.returnType()), Role.TANGENT_OUT, -1, Activity.DUP);
    }
  }

  void tapeOut() {
    NativeType address = new NativeType.Pointer(new NativeType.NoValue());
    addPointer("tape_out", address, Role.TAPE_OUT, -1, Activity.CONST);
  }

  void tape() {
    addPointer("tape", new NativeType.NoValue(), Role.TAPE, -1, Activity.CONST);
  }
}
