package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;

/**
 * Emits the exported function: a plain C signature around the internal derivative. Results leave
 * through a scalar return value or through out-pointers, because a structure returned in IR is not
 * what the platform's ABI calls a structure.
 */
final class Exporter {
  private final Derivation context;
  private final Variant variant;
  private final FunctionRequest request;
  private final Fn fn;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  Exporter(Derivation context, Variant variant, FunctionRequest request) {
    this.context = context;
    this.variant = variant;
    this.request = request;
    this.fn = variant.facts().fn();
  }

  private boolean forward() {
    return request.mode() == Mode.FORWARD;
  }

  private boolean returnsAggregate() {
    Type type = fn.returnType();
    return type instanceof Type.Struct || type instanceof Type.Array || type instanceof Type.Vector;
  }

  private boolean returnsValue() {
    return !(fn.returnType() instanceof Type.Void) && request.primalReturn();
  }

  private NativeType declared(int index) {
    NativeType known = request.parameterTypes().get(index);
    NativeType fromIr = nativeType(fn.params().get(index).type());
    return known instanceof NativeType.Pointer && fromIr instanceof NativeType.Pointer
        ? known
        : fromIr;
  }

  static NativeType nativeType(Type type) {
    return switch (type) {
      case Type.Float f -> new NativeType.Floating((int) f.size() * 8);
      case Type.Int i -> new NativeType.Int(i.bits());
      case Type.Ptr p -> new NativeType.Pointer(new NativeType.NoValue());
      case Type.Void v -> new NativeType.NoValue();
      case Type.Vector v -> new NativeType.NoValue();
      case Type.Array a -> new NativeType.NoValue();
      case Type.Struct s -> new NativeType.NoValue();
      case Type.Opaque o -> new NativeType.NoValue();
    };
  }

  private void add(
      String wanted, NativeType nativeType, Type type, Role role, int index, Activity a) {
    parameters.add(
        new Parameter(role == Role.PRIMAL ? wanted : free(wanted), nativeType, role, index, a));
    types.add(type);
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

  private void layout(Type.Ptr pointer) {
    for (int i = 0; i < fn.params().size(); i++) {
      Type type = fn.params().get(i).type();
      String name = request.parameterNames().get(i);
      Activity activity = request.activities().get(i);
      add(name, declared(i), type, Role.PRIMAL, i, activity);
      for (int k = 0; k < variant.width() && activity.hasShadow(); k++) {
        Type shadow = variant.parameterDerivative(i);
        add("d" + name + direction(k), declared(i), shadow, Role.SHADOW, i, activity);
      }
    }
    boolean aggregate = returnsAggregate();
    NativeType result = nativeType(fn.returnType());
    NativeType resultPointer = new NativeType.Pointer(result);
    for (int k = 0; k < variant.seeds().size(); k++) {
      add(
          "dret" + direction(k),
          aggregate ? resultPointer : result,
          aggregate ? pointer : variant.returnDerivative().orElseThrow(),
          Role.SEED,
          -1,
          Activity.ACTIVE);
    }
    for (int i : variant.activeParameters()) {
      for (int k = 0; k < variant.width(); k++) {
        add(
            "d" + request.parameterNames().get(i) + "_out" + direction(k),
            new NativeType.Pointer(declared(i)),
            pointer,
            Role.GRADIENT_OUT,
            i,
            Activity.ACTIVE);
      }
    }
    if (aggregate && returnsValue()) {
      add("ret_out", resultPointer, pointer, Role.RETURN_OUT, -1, Activity.CONST);
    }
    for (int k = 0; k < variant.width() && forward() && variant.returnsDual(); k++) {
      String name = "dret_out" + direction(k);
      add(name, resultPointer, pointer, Role.TANGENT_OUT, -1, Activity.DUP);
    }
  }

  /** What tells names of several directions apart. */
  private String direction(int lane) {
    return variant.width() == 1 ? "" : "_" + lane;
  }

  /** Emits the function and describes it. */
  DerivativeSignature export() {
    IrModule module = context.module();
    Type.Ptr pointer = new Type.Ptr(0, 8, 8);
    layout(pointer);
    boolean byValue = returnsValue() && !returnsAggregate();
    Type returnType = byValue ? fn.returnType() : new Type.Void();
    try (IrBuilder b = module.define(request.exportName(), returnType, types)) {
      for (int i = 0; i < parameters.size(); i++) {
        b.nameParam(i, parameters.get(i).name());
      }
      BlockRef entry = b.block("entry");
      b.position(entry);
      context.clearGlobalShadows(b);
      body(b, byValue);
    }
    return new DerivativeSignature(
        request.exportName(),
        request.symbol(),
        request.declaration(),
        request.mode(),
        byValue ? returned() : new NativeType.NoValue(),
        parameters,
        module.triple());
  }

  private NativeType returned() {
    NativeType fromIr = nativeType(fn.returnType());
    return request.returnNativeType() instanceof NativeType.Pointer
            && fromIr instanceof NativeType.Pointer
        ? request.returnNativeType()
        : fromIr;
  }

  private void body(IrBuilder b, boolean byValue) {
    List<Val> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      switch (parameters.get(i).role()) {
        case PRIMAL, SHADOW -> arguments.add(b.param(i));
        case SEED ->
            arguments.add(
                returnsAggregate()
                    ? b.load(
                        variant.returnDerivative().orElseThrow(),
                        b.param(i),
                        fn.returnType().align())
                    : b.param(i));
        case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT -> {}
      }
    }
    Type rawReturn =
        forward() ? DerivativeTypes.forward(b, variant) : ReverseEmitter.combinedType(b, variant);
    Val raw = b.call(variant.symbol(), rawReturn, arguments);
    boolean pair = !forward() || variant.returnsDual();
    boolean hasPrimal = !(fn.returnType() instanceof Type.Void);
    Val primal = !hasPrimal ? null : pair ? b.extractValue(raw, 0) : raw;
    int next = hasPrimal && !forward() ? 1 : 0;
    int tangents = 1;
    for (int i = 0; i < parameters.size(); i++) {
      switch (parameters.get(i).role()) {
        case GRADIENT_OUT -> {
          Val gradient = b.extractValue(raw, next++);
          b.store(gradient, b.param(i), gradient.type().align());
        }
        case TANGENT_OUT -> {
          Val tangent = b.extractValue(raw, tangents++);
          b.store(tangent, b.param(i), tangent.type().align());
        }
        case RETURN_OUT -> b.store(primal, b.param(i), primal.type().align());
        case PRIMAL, SHADOW, SEED -> {}
      }
    }
    if (byValue) {
      b.ret(primal);
    } else {
      b.ret();
    }
  }
}
