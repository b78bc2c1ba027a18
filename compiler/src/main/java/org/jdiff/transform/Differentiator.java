package org.jdiff.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdiff.analysis.ByteKind;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.Explanation;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.rules.RuleTable;

/** Adds derivatives to a prepared module. */
public final class Differentiator {
  private final IrModule module;
  private final FunctionRequest request;
  private final Derivation context;

  private Differentiator(IrModule module, FunctionRequest request, RuleTable rules) {
    this.module = module;
    this.request = request;
    this.context =
        new Derivation(
            module,
            rules,
            request.safe(),
            request.parallel() || Machine.isKernel(module, request.symbol()),
            "jdiff." + request.exportName());
  }

  /**
   * Adds the derivative that a request asks for. Nothing is added if it throws.
   *
   * @param module a prepared module (see the driver's pipeline); gets new functions
   * @param request what to differentiate
   * @param rules the derivatives of library functions
   * @return the exported function and what is to be said about it
   * @throws DiffException with every finding, if the function cannot be differentiated
   */
  public static Derivative differentiate(
      IrModule module, FunctionRequest request, RuleTable rules) {
    return request.mode() == Mode.BATCH
        ? Batch.export(module, request)
        : new Differentiator(module, request, rules).run();
  }

  /**
   * Explains the derivative that a request asks for, also if it is refused.
   *
   * @param module a prepared module; what was added to it is of no use afterwards
   * @param request what to differentiate
   * @param name the function as the user named it
   * @param rules the derivatives of library functions
   * @return what was found out and decided
   */
  public static Explanation explain(
      IrModule module, FunctionRequest request, String name, RuleTable rules) {
    Differentiator run = new Differentiator(module, request, rules);
    List<Diagnostic> findings;
    try {
      findings = run.run().warnings();
    } catch (DiffException e) {
      findings = e.diagnostics();
    }
    return run.explanation(name, findings);
  }

  private Explanation explanation(String name, List<Diagnostic> findings) {
    List<Variant> variants = new ArrayList<>();
    context.variants().forEach(variants::add);
    List<Explanation.Function> functions = new ArrayList<>();
    for (Variant variant : variants) {
      boolean root = functions.isEmpty();
      Explanation.Lines lines = new Explanation.Lines();
      // Findings without a place, and those of functions that are gone, are told with the root.
      findings.stream()
          .filter(
              d ->
                  Explainer.concerns(variant, d)
                      || (root && variants.stream().noneMatch(v -> Explainer.concerns(v, d))))
          .forEach(lines::add);
      functions.add(
          Explainer.explain(
              context,
              variant,
              root ? Optional.of(request.parameterNames()) : Optional.empty(),
              lines));
    }
    return new Explanation(name, request.mode(), request.exportName(), functions, findings);
  }

  /**
   * The functions of a derivative, before there is one that others can call.
   *
   * @param context what made them
   * @param root the derivative of the function that was asked for
   * @param warnings what the user should know
   */
  record Inner(Derivation context, Variant root, List<Diagnostic> warnings) {}

  /**
   * Adds the functions of a derivative to a module; none is visible from outside.
   *
   * @param kind the shape of the derivative of the function that was asked for
   * @param uncertain the arguments whose shadow may be their own address
   * @param steady the arguments whose memory stays the same between the halves of a split one
   * @param width the number of directions that are computed side by side
   * @param errors whether tangents are bounds of rounding errors
   */
  static Inner inner(
      IrModule module,
      FunctionRequest request,
      RuleTable rules,
      Variant.Kind kind,
      Set<Integer> uncertain,
      Set<Integer> steady,
      int width,
      boolean errors) {
    Differentiator differentiator = new Differentiator(module, request, rules);
    differentiator.context.widen(width);
    if (errors) {
      differentiator.context.estimateErrors();
    }
    if (kind == Variant.Kind.SPLIT) {
      differentiator.context.reuseTapes();
    }
    return differentiator.functions(kind, uncertain, steady);
  }

  private Inner functions(Variant.Kind kind, Set<Integer> uncertain, Set<Integer> steady) {
    List<Activity> activities =
        request.activities().stream().map(a -> a == Activity.DUPNONEED ? Activity.DUP : a).toList();
    boolean returnActive = request.returnActivity() != Activity.CONST;
    Variant root =
        context.discover(
            new Variant.Key(request.symbol(), kind, activities, uncertain, steady, returnActive),
            declared(),
            request.sourceTypes());
    List<Diagnostic> warnings = new ArrayList<>(ZeroGradients.find(context, root, request));
    context.variants().forEach(v -> warnings.addAll(ConstantStores.find(context, v)));
    emitAll();
    return new Inner(context, root, Refusals.distinct(warnings));
  }

  private Derivative run() {
    Variant.Kind kind =
        switch (request.mode()) {
          case FORWARD -> Variant.Kind.FORWARD;
          case REVERSE -> Variant.Kind.COMBINED;
          case SPLIT -> Variant.Kind.SPLIT;
          case FORWARD_SPLIT -> Variant.Kind.FORWARD_SPLIT;
          case BATCH -> throw new IllegalArgumentException("a batch is no derivative");
        };
    context.widen(request.width());
    if (kind == Variant.Kind.SPLIT) {
      context.reuseTapes();
    }
    Inner inner = functions(kind, Set.of(), Set.of());
    List<DerivativeSignature> signatures =
        request.mode().isSplit()
            ? new SplitExporter(inner, request).export()
            : List.of(new Exporter(context, inner.root(), request).export());
    RuntimeLibrary.link(module);
    return new Derivative(signatures, inner.warnings(), context.plan());
  }

  /** What the declaration says that pointer parameters are arrays of. */
  private Map<Integer, ByteKind> declared() {
    Map<Integer, ByteKind> kinds = new LinkedHashMap<>();
    for (int i = 0; i < request.parameterTypes().size(); i++) {
      if (request.parameterTypes().get(i) instanceof NativeType.Pointer pointer) {
        switch (pointer.pointee()) {
          case NativeType.Floating f ->
              kinds.put(i, f.bits() == 32 ? ByteKind.FLOAT : ByteKind.DOUBLE);
          case NativeType.Pointer p ->
              kinds.put(i, ByteKind.ofAddress(Machine.addressBytes(module)));
          case NativeType.Int n -> {}
          case NativeType.NoValue n -> {}
          case NativeType.Struct n -> {}
          case NativeType.Other n -> {}
        }
      }
    }
    return kinds;
  }

  /** Declares all functions before emitting any, so that they can call each other. */
  private void emitAll() {
    Map<Variant, List<IrBuilder>> builders = new LinkedHashMap<>();
    try {
      for (Variant variant : context.variants()) {
        builders.put(variant, declare(variant));
      }
      builders.forEach(this::emit);
      for (List<IrBuilder> list : builders.values()) {
        list.forEach(this::verify);
      }
    } finally {
      builders.values().forEach(list -> list.forEach(IrBuilder::close));
    }
  }

  private List<IrBuilder> declare(Variant variant) {
    // Types of results need a builder to be laid out, and a builder needs the type: a scratch
    // function breaks the knot.
    try (IrBuilder scratch = module.define("jdiff.scratch", new Type.Void(), List.of())) {
      List<IrBuilder> builders = new ArrayList<>();
      List<Type> sweep = variant.sweepParameters();
      Type pointer = scratch.pointerType(0);
      switch (variant.key().kind()) {
        case FORWARD ->
            builders.add(
                module.define(variant.symbol(), DerivativeTypes.forward(scratch, variant), sweep));
        case FORWARD_SPLIT -> {
          List<Type> first = LoggingPrimal.parameters(variant, pointer);
          builders.add(module.define(variant.symbol(), variant.primalReturn(), first));
          builders.add(
              module.define(
                  variant.reverseSymbol(),
                  DerivativeTypes.forward(scratch, variant),
                  TangentReplay.parameters(variant, pointer)));
        }
        case COMBINED -> {
          List<Type> parameters = new ArrayList<>(sweep);
          parameters.addAll(variant.seeds());
          builders.add(
              module.define(
                  variant.symbol(), ReverseEmitter.combinedType(scratch, variant), parameters));
        }
        case SPLIT -> {
          List<Type> augmented = new ArrayList<>(List.of(pointer));
          augmented.addAll(sweep);
          builders.add(
              module.define(
                  variant.symbol(), ReverseEmitter.sweepType(scratch, variant), augmented));
          List<Type> reverse = new ArrayList<>(List.of(pointer));
          reverse.addAll(variant.seeds());
          builders.add(
              module.define(
                  variant.reverseSymbol(), ReverseEmitter.gradientType(scratch, variant), reverse));
        }
      }
      return builders;
    } finally {
      module.deleteIfUnused("jdiff.scratch");
    }
  }

  private void emit(Variant variant, List<IrBuilder> builders) {
    if (!request.safe()) {
      // The oracle leaves nothing to what is known about memory.
      builders.forEach(b -> b.tellRegions("jdiff." + request.exportName()));
    }
    if (context.registered().isCustom(variant.key())) {
      custom(variant, builders);
    } else {
      sweeps(variant, builders);
    }
    for (IrBuilder builder : builders) {
      boolean exported = request.raw() && variant.symbol().endsWith("grad0");
      module.setVisibility(
          builder.name(), exported ? IrModule.Visibility.EXTERNAL : IrModule.Visibility.INTERNAL);
    }
  }

  private void custom(Variant variant, List<IrBuilder> builders) {
    switch (variant.key().kind()) {
      case FORWARD -> CustomDerivative.emitForward(context, variant, builders.getFirst());
      case FORWARD_SPLIT -> throw new IllegalStateException("registered tangents run the primal");
      case COMBINED -> CustomDerivative.emitCombined(context, variant, builders.getFirst());
      case SPLIT ->
          CustomDerivative.emitSplit(context, variant, builders.getFirst(), builders.getLast());
    }
  }

  private void sweeps(Variant variant, List<IrBuilder> builders) {
    switch (variant.key().kind()) {
      case FORWARD ->
          new ForwardEmitter(context, variant.facts(), builders.getFirst(), variant).emit();
      case FORWARD_SPLIT -> {
        new LoggingPrimal(context, variant, builders.getFirst()).emit();
        new TangentReplay(context, builders.getLast(), variant).emit();
      }
      case COMBINED -> combined(variant, builders.getFirst());
      case SPLIT -> {
        Tape tape = tape(variant);
        new ReverseEmitter(context, variant, tape)
            .emitSplit(builders.getFirst(), builders.getLast());
        describe(tape);
      }
    }
  }

  private Tape tape(Variant variant) {
    return request.safe()
        ? new SafeTape(context, variant)
        : tape(variant, StoragePlan.of(context, variant));
  }

  private Tape tape(Variant variant, Optional<StoragePlan> plan) {
    return plan.<Tape>map(p -> new PlannedTape(context, variant, p))
        .orElseGet(() -> new SafeTape(context, variant));
  }

  private void combined(Variant variant, IrBuilder b) {
    Optional<StoragePlan> general =
        request.safe() ? Optional.empty() : StoragePlan.of(context, variant);
    Optional<StoragePlan> separate =
        general.flatMap(plan -> StoragePlan.ofSeparate(context, variant, plan));
    if (separate.isPresent()) {
      new VersionEmitter(context, variant).emit(b, separate.get(), general.get());
      return;
    }
    Tape tape = tape(variant, general);
    new ReverseEmitter(context, variant, tape).emitCombined(b);
    describe(tape);
  }

  private void describe(Tape tape) {
    context.plan().addAll(tape.entries());
  }

  private void verify(IrBuilder builder) {
    Optional<String> broken = builder.verify();
    if (broken.isPresent()) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0501,
                  "the derivative of '" + request.symbol() + "' failed verification")
              .note(broken.get().lines().limit(3).toList().toString())
              .help("this is a defect of jdiff: report it with the input file"));
    }
  }
}
