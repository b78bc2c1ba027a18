package org.jdiff.driver;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdiff.driver.CheckPoint.Component;
import org.jdiff.driver.CheckReport.Row;
import org.jdiff.driver.Differences.Comparison;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Jit;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.transform.FunctionRequest;

/** Executes derivatives and compares them with differences and with each other. */
final class DerivativeCheck {
  private static final String REVERSE = "jdiff_check_reverse";
  private static final String SAFE = "jdiff_check_safe";
  private static final String FORWARD = "jdiff_check_forward";
  private static final String PRIMAL = "jdiff_check_primal";

  private static final int DIRECTIONS = 3;
  private static final int PAIRS = 5;

  /** Differences of single components are taken for so many of them. */
  private static final int COMPONENTS = 64;

  private final FunctionRequest resolved;
  private final CheckPoint point;
  private final CheckedCode code;
  private final List<DerivativeSignature> derivatives;
  private final boolean single;
  private final Random random;
  private final double[] x;
  private final List<Row> rows = new ArrayList<>();

  private DerivativeCheck(
      CheckRequest request,
      FunctionRequest resolved,
      CheckPoint point,
      CheckedCode code,
      List<DerivativeSignature> derivatives,
      boolean single) {
    this.resolved = resolved;
    this.point = point;
    this.code = code;
    this.derivatives = derivatives;
    this.single = single;
    // Directions do not depend on how many numbers the point took.
    this.random = new Random(request.seed() ^ 0x9E3779B97F4A7C15L);
    this.x = point.components().stream().mapToDouble(Component::value).toArray();
  }

  static CheckReport run(CheckRequest request) {
    try (IrContext context = new IrContext();
        IrModule module = CompileJob.read(context, request.inputs(), request.reading())) {
      refuseOtherMachines(module);
      FunctionNames names = new FunctionNames(module);
      Signatures signatures = new Signatures(module, names);
      List<DiffRequest> requests = requests(request);
      FunctionRequest resolved =
          new RequestResolver(module, names, signatures).resolve(requests).getFirst();
      Signatures.Signature signature = signatures.of(resolved.symbol());
      String primal = executable(module, signature);
      CompileJob.Result made =
          CompileJob.differentiate(
              module,
              requests,
              List.of(resolved.symbol(), primal),
              request.optimisation(),
              request.cpu());
      return execute(request, module, resolved, signature, primal, made);
    }
  }

  private static CheckReport execute(
      CheckRequest request,
      IrModule module,
      FunctionRequest resolved,
      Signatures.Signature signature,
      String primal,
      CompileJob.Result made) {
    List<NativeType> types = primalTypes(made.signatures().getFirst());
    try (CheckPoint point = new CheckPoint(request, signature, types, resolved.activities());
        Jit jit = new Jit()) {
      if (point.components().isEmpty()) {
        throw new DiffException(
            Diagnostic.error(
                    DiagnosticCode.JD0503,
                    "no floating-point input of '" + signature.name() + "' is known")
                .at(signature.position())
                .help("compile the input with -g, so that the types behind pointers are known"));
      }
      jit.add(module, request.cpu());
      boolean returnActive = resolved.returnActivity() != Activity.CONST;
      CheckedCode code = new CheckedCode(point, signature, types, jit, primal, returnActive);
      List<Row> rows =
          new DerivativeCheck(request, resolved, point, code, made.signatures(), usesSingle(module))
              .rows();
      return new CheckReport(
          resolved.symbol(),
          request.seed(),
          point.describe(),
          rows,
          made.warnings().stream().distinct().toList());
    }
  }

  private static void refuseOtherMachines(IrModule module) {
    String host = org.jdiff.ir.Target.hostTriple();
    String ours = host.substring(0, host.indexOf('-'));
    if (!module.triple().startsWith(ours + "-")) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0503,
                  "code for '" + module.triple() + "' cannot be executed on this machine")
              .help("compile the input for " + host));
    }
  }

  private static List<DiffRequest> requests(CheckRequest request) {
    DiffRequest reverse =
        new DiffRequest(
            request.function(),
            Mode.REVERSE,
            request.arguments(),
            request.returnActivity(),
            java.util.Optional.of(REVERSE),
            true,
            false,
            false);
    List<ArgumentActivity> duals =
        request.arguments().stream()
            .map(
                a ->
                    a.activity() == Activity.ACTIVE
                        ? new ArgumentActivity(a.parameter(), Activity.DUP)
                        : a)
            .toList();
    DiffRequest forward =
        new DiffRequest(
            request.function(),
            Mode.FORWARD,
            duals,
            request.returnActivity(),
            java.util.Optional.of(FORWARD),
            true,
            false,
            false);
    return List.of(reverse, reverse.withSafe(true).withExportName(SAFE), forward);
  }

  private static List<NativeType> primalTypes(DerivativeSignature derivative) {
    return derivative.parameters().stream()
        .filter(p -> p.role() == DerivativeSignature.Role.PRIMAL)
        .map(DerivativeSignature.Parameter::type)
        .toList();
  }

  /**
   * A structure returned in IR is not what the platform's ABI returns; a wrapper stores it.
   *
   * @return the symbol of a function that can be called as in C
   */
  private static String executable(IrModule module, Signatures.Signature signature) {
    Type result = signature.header().returnType();
    boolean aggregate =
        result instanceof Type.Struct
            || result instanceof Type.Array
            || result instanceof Type.Vector;
    if (!aggregate) {
      return signature.symbol();
    }
    List<Type> parameters = new ArrayList<>();
    signature.header().params().forEach(p -> parameters.add(p.type()));
    parameters.add(Machine.addressType(module));
    try (IrBuilder b = module.define(PRIMAL, new Type.Void(), parameters)) {
      b.position(b.block("entry"));
      List<Val> arguments = new ArrayList<>();
      for (int i = 0; i < parameters.size() - 1; i++) {
        arguments.add(b.param(i));
      }
      Val value = b.call(signature.symbol(), result, arguments);
      b.store(value, b.param(parameters.size() - 1), result.align());
      b.ret();
    }
    return PRIMAL;
  }

  /** Whether anything is computed with fewer digits than a double has. */
  private static boolean usesSingle(IrModule module) {
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined()) {
        for (Block block : module.mirror(function.name()).blocks()) {
          for (Inst inst : block.instructions()) {
            Type type = inst.type() instanceof Type.Vector v ? v.element() : inst.type();
            if (type instanceof Type.Float f && f.size() < 8) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private List<Row> rows() {
    CheckedCode.Outcome primal = code.primal(x);
    double[] w = weights(primal.vector().length);
    CheckedCode.Outcome reverse = code.reverse(derivatives.get(0), x, w);
    CheckedCode.Outcome safe = code.reverse(derivatives.get(1), x, w);
    CheckedCode.Outcome forward = code.forward(derivatives.get(2), x, direction());
    unchanged("primal results of reverse mode", primal, reverse);
    unchanged("primal results of forward mode", primal, forward);
    bits(reverse.vector(), safe.vector());
    double floor = floor(primal.vector());
    tangents(floor);
    duality();
    gradient(w, reverse.vector(), floor);
    return rows;
  }

  private double tolerance() {
    return single ? 5e-3 : 1e-6;
  }

  /** Differences cannot tell smaller numbers from rounding of the results. */
  private double floor(double[] outputs) {
    double largest = 0;
    for (double y : outputs) {
      largest = Double.isNaN(y) ? largest : Math.max(largest, Math.abs(y));
    }
    return largest * (single ? 1e-3 : 1e-6) + Double.MIN_NORMAL;
  }

  private double[] direction() {
    double[] v = new double[x.length];
    for (int i = 0; i < v.length; i++) {
      // Eighths keep steps of a power of two exact.
      v[i] = (1 + random.nextInt(8)) / 8.0 * (random.nextBoolean() ? 1 : -1);
    }
    return v;
  }

  private double[] weights(int count) {
    double[] w = new double[count];
    for (int i = 0; i < count; i++) {
      w[i] = (1 + random.nextInt(8)) / 8.0 * (random.nextBoolean() ? 1 : -1);
    }
    return w;
  }

  private void add(String property, String worst, Comparison c, double tolerance) {
    rows.add(
        new Row(
            property,
            worst,
            c.found(),
            c.expected(),
            c.error(),
            tolerance,
            c.error() <= tolerance));
  }

  /** Memory and result after a derivative's call are those of the primal, bit for bit. */
  private void unchanged(
      String property, CheckedCode.Outcome primal, CheckedCode.Outcome derivative) {
    String worst = "";
    for (int r = 0; r < point.regions().size(); r++) {
      CheckPoint.Region region = point.regions().get(r);
      boolean needed = resolved.activities().get(region.parameter) != Activity.DUPNONEED;
      if (needed && !primal.memory().get(r).equals(derivative.memory().get(r))) {
        worst = region.name + place(primal.memory().get(r), derivative.memory().get(r));
      }
    }
    if (!primal.result().equals(derivative.result())) {
      worst = "return";
    }
    double error = worst.isEmpty() ? 0 : 1;
    rows.add(new Row(property, worst, error, 0, error, 0, worst.isEmpty()));
  }

  private static String place(ByteBuffer a, ByteBuffer b) {
    return " at byte " + a.mismatch(b);
  }

  private void bits(double[] reverse, double[] safe) {
    Comparison worst = new Comparison(-1, 0, 0, 0);
    for (int i = 0; i < reverse.length; i++) {
      if (Double.doubleToLongBits(reverse[i]) != Double.doubleToLongBits(safe[i])) {
        worst = new Comparison(i, reverse[i], safe[i], 1);
      }
    }
    add("reverse equals store-everything reverse", name(worst.worst()), worst, 0);
  }

  private String name(int component) {
    return component < 0 ? "" : point.components().get(component).name();
  }

  private void tangents(double floor) {
    Comparison worst = new Comparison(-1, 0, 0, 0);
    for (int k = 0; k < DIRECTIONS; k++) {
      double[] v = direction();
      double[] tangent = code.forward(derivatives.get(2), x, v).vector();
      Comparison here = Differences.compare(p -> code.primal(p).vector(), x, v, tangent, floor);
      worst = larger(worst, here);
    }
    String output = worst.worst() < 0 ? "" : code.outputNames().get(worst.worst());
    add("tangent against differences", output, worst, tolerance());
  }

  private static Comparison larger(Comparison a, Comparison b) {
    return a.worst() < 0 || b.error() > a.error() || Double.isNaN(b.error()) ? b : a;
  }

  /**
   * The tangent of the outputs weighted by seeds is the gradient of the seeds times the direction.
   */
  private void duality() {
    Comparison worst = new Comparison(-1, 0, 0, 0);
    for (int k = 0; k < PAIRS; k++) {
      double[] v = direction();
      double[] tangent = code.forward(derivatives.get(2), x, v).vector();
      double[] w = weights(tangent.length);
      double[] gradient = code.reverse(derivatives.get(0), x, w).vector();
      double left = 0;
      double right = 0;
      double size = Double.MIN_NORMAL;
      for (int i = 0; i < w.length; i++) {
        left += tangent[i] * w[i];
        size += Math.abs(tangent[i] * w[i]);
      }
      for (int i = 0; i < v.length; i++) {
        right += gradient[i] * v[i];
        size += Math.abs(gradient[i] * v[i]);
      }
      worst = larger(worst, new Comparison(0, left, right, Math.abs(left - right) / size));
    }
    add("forward and reverse agree", "", worst, single ? 1e-4 : 1e-11);
  }

  private void gradient(double[] w, double[] gradient, double floor) {
    int stride = Math.max(1, (gradient.length + COMPONENTS - 1) / COMPONENTS);
    double largest = 0;
    for (double g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    Comparison worst = new Comparison(-1, 0, 0, 0);
    for (int i = 0; i < gradient.length; i += stride) {
      double[] unit = new double[x.length];
      unit[i] = 1;
      double scale = Math.max(floor, 1e-3 * largest);
      double[] found = {gradient[i]};
      Comparison here =
          Differences.compare(p -> new double[] {weighted(w, p)}, x, unit, found, scale);
      worst = larger(worst, new Comparison(i, here.found(), here.expected(), here.error()));
    }
    add("gradient against differences", name(worst.worst()), worst, tolerance());
  }

  private double weighted(double[] w, double[] at) {
    double[] y = code.primal(at).vector();
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += w[i] * y[i];
    }
    return sum;
  }
}
