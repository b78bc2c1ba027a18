package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.DerivativeSignature;
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
  private final ExportedParameters parameters;

  Exporter(Derivation context, Variant variant, FunctionRequest request) {
    this.context = context;
    this.variant = variant;
    this.request = request;
    this.fn = variant.facts().fn();
    this.parameters = new ExportedParameters(variant, request, context.module());
  }

  private boolean forward() {
    return request.mode().isForward();
  }

  private void layout() {
    for (int i = 0; i < fn.params().size(); i++) {
      parameters.primal(i);
      parameters.shadows(i);
    }
    parameters.seeds();
    parameters.gradients();
    parameters.aggregate();
    if (forward()) {
      parameters.duals();
    }
  }

  /** Emits the function and describes it. */
  DerivativeSignature export() {
    IrModule module = context.module();
    layout();
    boolean byValue = parameters.returnsByValue();
    Type returnType = byValue ? fn.returnType() : new Type.Void();
    try (IrBuilder b = module.define(request.exportName(), returnType, parameters.types())) {
      for (int i = 0; i < parameters.all().size(); i++) {
        b.nameParam(i, parameters.all().get(i).name());
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
        byValue ? parameters.returned() : new NativeType.NoValue(),
        parameters.all(),
        module.triple());
  }

  private void body(IrBuilder b, boolean byValue) {
    List<Val> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.all().size(); i++) {
      switch (parameters.all().get(i).role()) {
        case PRIMAL, SHADOW -> arguments.add(b.param(i));
        case SEED ->
            arguments.add(
                parameters.all().get(i).type() instanceof NativeType.Pointer
                    ? b.load(
                        variant.returnDerivative().orElseThrow(),
                        b.param(i),
                        fn.returnType().align())
                    : b.param(i));
        case GRADIENT_OUT, TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT -> {}
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
    for (int i = 0; i < parameters.all().size(); i++) {
      switch (parameters.all().get(i).role()) {
        case GRADIENT_OUT -> {
          Val gradient = b.extractValue(raw, next++);
          b.store(gradient, b.param(i), gradient.type().align());
        }
        case TANGENT_OUT -> {
          Val tangent = b.extractValue(raw, tangents++);
          b.store(tangent, b.param(i), tangent.type().align());
        }
        case RETURN_OUT -> b.store(primal, b.param(i), primal.type().align());
        case PRIMAL, SHADOW, SEED, TAPE_OUT, TAPE, COUNT -> {}
      }
    }
    if (byValue) {
      b.ret(primal);
    } else {
      b.ret();
    }
  }
}
