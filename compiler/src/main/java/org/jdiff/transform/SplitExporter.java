package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdiff.ir.Fn;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.NativeType;

/**
 * Emits the three exported functions of a derivative with a tape: the one that runs the primal, the
 * one that computes derivatives from the tape, and the one that frees the tape.
 */
final class SplitExporter {
  private final Derivation context;
  private final Variant variant;
  private final FunctionRequest request;
  private final Fn fn;
  private final boolean forward;

  SplitExporter(Differentiator.Inner inner, FunctionRequest request) {
    this.context = inner.context();
    this.variant = inner.root();
    this.request = request;
    this.fn = variant.facts().fn();
    this.forward = request.mode().isForward();
  }

  /** Emits the functions and describes them. */
  List<DerivativeSignature> export() {
    Optional<String> shared = context.sharedByTapes();
    if (!forward && shared.isPresent()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0201,
                  "'"
                      + request.symbol()
                      + "' keeps addresses of differentiated memory in the global variable '"
                      + shared.get()
                      + "' and cannot be split")
              .at(fn.position())
              .help("use --mode reverse, or pass the variable as an argument"));
    }
    List<String> symbols = request.exports();
    return List.of(
        first(symbols.get(0)),
        second(symbols.get(1)),
        define(
            symbols.get(2),
            parameters(ExportedParameters::tape),
            false,
            (b, p) -> {
              String free = forward ? "jdiff_log_free" : "jdiff_tape_free";
              b.call(free, new Type.Void(), List.of(b.param(0)));
              b.ret();
            }));
  }

  private ExportedParameters parameters(Consumer<ExportedParameters> layout) {
    ExportedParameters parameters = new ExportedParameters(variant, request, context.module());
    layout.accept(parameters);
    return parameters;
  }

  private DerivativeSignature define(
      String symbol,
      ExportedParameters parameters,
      boolean returnsPrimal,
      BiConsumer<IrBuilder, ExportedParameters> body) {
    boolean byValue = returnsPrimal && parameters.returnsByValue();
    Type returnType = byValue ? fn.returnType() : new Type.Void();
    try (IrBuilder b = context.module().define(symbol, returnType, parameters.types())) {
      for (int i = 0; i < parameters.all().size(); i++) {
        b.nameParam(i, parameters.all().get(i).name());
      }
      b.position(b.block("entry"));
      body.accept(b, parameters);
    }
    return new DerivativeSignature(
        symbol,
        request.symbol(),
        request.declaration(),
        request.mode(),
        byValue ? parameters.returned() : new NativeType.NoValue(),
        parameters.all(),
        context.module().triple());
  }

  private DerivativeSignature first(String symbol) {
    ExportedParameters parameters =
        parameters(
            p -> {
              for (int i = 0; i < fn.params().size(); i++) {
                p.primal(i);
                if (!forward) {
                  p.shadows(i);
                }
              }
              p.aggregate();
              if (!forward) {
                p.duals();
              }
              p.tapeOut();
            });
    return define(symbol, parameters, true, this::runPrimal);
  }

  private static List<Val> with(IrBuilder b, ExportedParameters parameters, Role... roles) {
    List<Role> wanted = List.of(roles);
    List<Val> found = new ArrayList<>();
    for (int i = 0; i < parameters.all().size(); i++) {
      if (wanted.contains(parameters.all().get(i).role())) {
        found.add(b.param(i));
      }
    }
    return found;
  }

  private void runPrimal(IrBuilder b, ExportedParameters parameters) {
    Type pointer = b.pointerType(0);
    context.clearGlobalShadows(b);
    List<Val> arguments = with(b, parameters, Role.PRIMAL, Role.SHADOW);
    Val tape;
    Val raw;
    if (forward) {
      tape = ForwardTape.record(b, variant, arguments);
      List<Val> all = new ArrayList<>(List.of(tape));
      all.addAll(arguments);
      raw = b.call(variant.symbol(), variant.primalReturn(), all);
    } else {
      Val arena = b.call("jdiff_arena_acquire", pointer, List.of());
      Val self = b.symbol(variant.symbol());
      tape = b.call("jdiff_tape_create", pointer, List.of(arena, self, b.int64(0)));
      List<Val> all = new ArrayList<>(List.of(arena));
      all.addAll(arguments);
      raw = b.call(variant.symbol(), ReverseEmitter.sweepType(b, variant), all);
      b.call("jdiff_tape_complete", new Type.Void(), List.of(tape));
    }
    boolean duals = !forward && variant.returnsDual();
    int next = 1;
    Val primal = duals ? b.extractValue(raw, 0) : raw;
    for (int i = 0; i < parameters.all().size(); i++) {
      Role role = parameters.all().get(i).role();
      if (role == Role.RETURN_OUT) {
        b.store(primal, b.param(i), primal.type().align());
      } else if (role == Role.TANGENT_OUT) {
        b.store(b.extractValue(raw, next++), b.param(i), 1);
      } else if (role == Role.TAPE_OUT) {
        b.store(tape, b.param(i), 8);
      }
    }
    if (parameters.returnsByValue()) {
      b.ret(primal);
    } else {
      b.ret();
    }
  }

  private DerivativeSignature second(String symbol) {
    ExportedParameters parameters =
        parameters(
            p -> {
              p.tape();
              if (forward) {
                for (int i = 0; i < fn.params().size(); i++) {
                  p.shadows(i);
                }
                p.duals();
              } else {
                p.seeds();
                p.gradients();
              }
            });
    return define(symbol, parameters, false, forward ? this::tangents : this::adjoints);
  }

  private void tangents(IrBuilder b, ExportedParameters parameters) {
    context.clearGlobalShadows(b);
    List<Val> shadows = with(b, parameters, Role.SHADOW);
    Val raw = ForwardTape.replay(b, variant, b.param(0), shadows);
    int next = 1;
    for (int i = 0; i < parameters.all().size(); i++) {
      if (parameters.all().get(i).role() == Role.TANGENT_OUT) {
        Val tangent = b.extractValue(raw, next++);
        b.store(tangent, b.param(i), tangent.type().align());
      }
    }
    b.ret();
  }

  private void adjoints(IrBuilder b, ExportedParameters parameters) {
    context.clearGlobalShadows(b);
    Type pointer = b.pointerType(0);
    Val self = b.symbol(variant.symbol());
    Val arena =
        b.call("jdiff_tape_open", pointer, List.of(b.param(0), self, b.zero(pointer), b.int64(0)));
    List<Val> all = new ArrayList<>(List.of(arena));
    for (int i = 0; i < parameters.all().size(); i++) {
      Parameter p = parameters.all().get(i);
      if (p.role() == Role.SEED) {
        boolean place = p.type() instanceof NativeType.Pointer;
        Type type = variant.returnDerivative().orElseThrow();
        all.add(place ? b.load(type, b.param(i), type.align()) : b.param(i));
      }
    }
    Val raw = b.call(variant.reverseSymbol(), ReverseEmitter.gradientType(b, variant), all);
    int next = 0;
    for (int i = 0; i < parameters.all().size(); i++) {
      if (parameters.all().get(i).role() == Role.GRADIENT_OUT) {
        Val gradient = b.extractValue(raw, next++);
        b.store(gradient, b.param(i), gradient.type().align());
      }
    }
    b.ret();
  }
}
