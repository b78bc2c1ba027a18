package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Mathematical functions on accelerators. Their back ends have neither code nor library calls for
 * most intrinsics, and there is no C library, so that such calls go to the library of the
 * accelerator: libdevice on those by NVIDIA, OCML on those by AMD.
 */
public final class DeviceMath {
  /** Functions that both libraries have, by the name in the C library. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2",
          "sinpi",
          "cospi",
          "sinh",
          "cosh",
          "tanh",
          "asinh",
          "acosh",
          "atanh",
          "exp",
          "exp2",
          "exp10",
          "expm1",
          "log",
          "log2",
          "log10",
          "log1p",
          "logb",
          "ilogb",
          "pow",
          "rsqrt",
          "cbrt",
          "hypot",
          "erf",
          "erfc",
          "tgamma",
          "lgamma",
          "j0",
          "j1",
          "y0",
          "y1",
          "fmod",
          "remainder",
          "ldexp",
          "scalbn",
          "nextafter",
          "fdim",
          "powi");

  /**
   * Functions that instructions exist for: only a call by the name in the C library is replaced.
   */
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "sqrt",
          "fabs",
          "ceil",
          "floor",
          "trunc",
          "round",
          "rint",
          "nearbyint",
          "copysign",
          "fmax",
          "fmin",
          "fma");

  private static final Set<String> OCML_ONLY =
      Set.of("tanpi", "asinpi", "acospi", "atanpi", "atan2pi");

  /** Intrinsics in single precision that NVIDIA's machines have instructions for. */
  private static final Set<String> SINGLE_NVPTX = Set.of("exp2");

  /** Intrinsics in single precision that AMD's back end has accurate code for. */
  private static final Set<String> SINGLE_AMDGPU =
      Set.of("exp", "exp2", "exp10", "log", "log2", "log10");

  /** Intrinsics in single precision that both have instructions for, which are approximations. */
  private static final Set<String> APPROXIMATE = Set.of("sin", "cos", "exp2", "log2");

  private static final Pattern INTRINSIC =
      Pattern.compile("llvm\\.(\\w+)\\.(?:v(\\d+))?f(32|64)(?:\\.i32)?");

  private DeviceMath() {}

  /**
   * Lets a module call the library of its accelerator.
   *
   * @param module changed in place, if it is for an accelerator
   */
  public static void call(IrModule module) {
    Machine.Kind machine = Machine.of(module);
    if (!machine.isAccelerator()) {
      return;
    }
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined()) {
        continue;
      }
      Matcher intrinsic = INTRINSIC.matcher(function.name());
      if (intrinsic.matches() && FUNCTIONS.contains(intrinsic.group(1))) {
        String plain = intrinsic.group(1);
        boolean single = intrinsic.group(3).equals("32");
        if (hasCode(machine, plain, single)) {
          continue;
        }
        String name = name(machine, plain, single);
        if (intrinsic.group(2) == null) {
          redirect(module, function.name(), name, single && APPROXIMATE.contains(plain));
        } else {
          split(module, function.name(), name);
        }
      } else if (!function.name().startsWith("llvm.")) {
        library(module, machine, function.name());
      }
    }
  }

  private static boolean hasCode(Machine.Kind machine, String intrinsic, boolean single) {
    return machine == Machine.Kind.NVPTX
        ? single && SINGLE_NVPTX.contains(intrinsic)
        : intrinsic.equals("ldexp") || (single && SINGLE_AMDGPU.contains(intrinsic));
  }

  private static void library(IrModule module, Machine.Kind machine, String symbol) {
    boolean single = !known(machine, symbol) && symbol.endsWith("f");
    String plain = single ? symbol.substring(0, symbol.length() - 1) : symbol;
    if (known(machine, plain) && isOfNumbers(module.header(symbol), single)) {
      redirect(module, symbol, name(machine, plain, single), false);
    }
  }

  private static boolean known(Machine.Kind machine, String plain) {
    return !plain.equals("powi")
        && (FUNCTIONS.contains(plain)
            || INSTRUCTIONS.contains(plain)
            || (machine == Machine.Kind.AMDGPU && OCML_ONLY.contains(plain)));
  }

  /** Whether a declaration is that of the C library, and not of a function of the same name. */
  private static boolean isOfNumbers(IrModule.Header header, boolean single) {
    Type.FloatKind kind = single ? Type.FloatKind.FLOAT : Type.FloatKind.DOUBLE;
    return !header.params().isEmpty()
        && header.params().getFirst().type() instanceof Type.Float f
        && f.kind() == kind;
  }

  private static String name(Machine.Kind machine, String plain, boolean single) {
    if (machine == Machine.Kind.NVPTX) {
      return "__nv_" + plain + (single ? "f" : "");
    }
    String function = plain.equals("powi") ? "pown" : plain;
    return "__ocml_" + function + (single ? "_f32" : "_f64");
  }

  /**
   * Replaces a callee.
   *
   * @param approximate whether calls that allow approximations stay: there are instructions for
   *     them
   */
  private static void redirect(IrModule module, String from, String to, boolean approximate) {
    LLVMValueRef old = module.function(from);
    LLVMTypeRef signature = LLVMGlobalGetValueType(old);
    List<LLVMValueRef> calls = new ArrayList<>();
    for (LLVMUseRef use = LLVMGetFirstUse(old); use != null; use = LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVMGetUser(use);
      boolean kept =
          approximate
              && LLVMCanValueUseFastMathFlags(user) != 0
              && (LLVMGetFastMathFlags(user) & LLVMFastMathApproxFunc) != 0;
      if (!kept && LLVMIsACallInst(user) != null) {
        calls.add(user);
      }
    }
    if (calls.isEmpty()) {
      return;
    }
    LLVMValueRef library = Declarations.pure(module, to, signature);
    for (LLVMValueRef call : calls) {
      LLVMSetOperand(call, LLVMGetNumOperands(call) - 1, library);
    }
  }

  /** Lets calls of an intrinsic on vectors call a new function, which goes lane by lane. */
  private static void split(IrModule module, String intrinsic, String library) {
    String name = "jdiff.lanes." + library + "." + intrinsic;
    IrModule.Header header = module.header(intrinsic);
    Type.Vector result = (Type.Vector) header.returnType();
    List<Type> parameters = header.params().stream().map(Value.Param::type).toList();
    if (!module.hasSymbol(name)) {
      try (IrBuilder b = module.define(name, result, parameters)) {
        b.position(b.block("entry"));
        Val built = b.poison(result);
        for (int i = 0; i < result.count(); i++) {
          Val lane = b.constInt(b.intType(32), i);
          List<Val> scalars = new ArrayList<>();
          for (int k = 0; k < parameters.size(); k++) {
            Val whole = b.param(k);
            scalars.add(
                whole.type() instanceof Type.Vector ? b.extractElement(whole, lane) : whole);
          }
          built = b.insertElement(built, b.call(library, result.element(), scalars), lane);
        }
        b.ret(built);
      }
      module.setVisibility(name, IrModule.Visibility.INTERNAL);
    }
    module.replaceUses(intrinsic, name);
  }
}
