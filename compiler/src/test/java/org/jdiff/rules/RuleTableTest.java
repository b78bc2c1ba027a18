package org.jdiff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jdiff.ir.Jit;
import org.jdiff.ir.ParsedIr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How symbols find their rows, and that everything LLVM and C know has a state. */
class RuleTableTest {
  private static final String MATH_INTRINSICS =
      """
      sin cos tan asin acos atan atan2 sinh cosh tanh sincos pow powi sqrt exp exp2 exp10 log log2 log10 fma
      fmuladd fabs minnum maxnum minimum maximum minimumnum maximumnum copysign floor ceil trunc rint nearbyint
      round roundeven lround llround lrint llrint canonicalize ldexp frexp is.fpclass arithmetic.fence
      fptosi.sat fptoui.sat fptrunc.round vector.reduce.fadd vector.reduce.fmul vector.reduce.fmax
      vector.reduce.fmin vector.reduce.fmaximum vector.reduce.fminimum vector.reduce.add vector.reduce.mul
      vector.reduce.and vector.reduce.or vector.reduce.xor vector.reduce.smax vector.reduce.smin
      vector.reduce.umax vector.reduce.umin abs smax smin umax umin scmp ucmp bitreverse bswap ctpop ctlz cttz
      fshl fshr sadd.sat uadd.sat ssub.sat usub.sat sshl.sat ushl.sat sadd.with.overflow uadd.with.overflow
      ssub.with.overflow usub.with.overflow smul.with.overflow umul.with.overflow smul.fix umul.fix sdiv.fix
      udiv.fix get.rounding set.rounding get.fpenv set.fpenv reset.fpenv get.fpmode set.fpmode reset.fpmode
      experimental.constrained.fadd experimental.constrained.sin experimental.constrained.fcmp convert.to.fp16
      convert.from.fp16 matrix.multiply matrix.transpose vp.fadd vp.fma vp.reduce.fadd memcpy memmove memset
      memcpy.inline memset.inline masked.load masked.store masked.gather masked.scatter masked.expandload
      masked.compressstore vector.insert vector.extract vector.reverse vector.splice vector.interleave2
      vector.deinterleave2 stepvector vscale assume expect expect.with.probability lifetime.start lifetime.end
      invariant.start invariant.end launder.invariant.group strip.invariant.group stacksave stackrestore
      prefetch trap debugtrap ubsantrap donothing sideeffect dbg.declare dbg.value dbg.label is.constant
      objectsize ptrmask threadlocal.address ssa.copy experimental.noalias.scope.decl readcyclecounter
      returnaddress frameaddress eh.typeid.for va_start va_copy va_end
      """;

  private static final String C99_MATH =
      """
      acos asin atan atan2 cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 expm1 frexp ilogb ldexp log
      log10 log1p log2 logb modf scalbn scalbln cbrt fabs hypot pow sqrt erf erfc lgamma tgamma ceil floor
      nearbyint rint lrint llrint round lround llround trunc fmod remainder remquo copysign nan nextafter
      nexttoward fdim fmax fmin fma
      """;

  private static final String OPCODES =
      """
      ret br switch indirectbr invoke resume unreachable cleanupret catchret catchswitch callbr fneg add fadd
      sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor alloca load store getelementptr
      fence cmpxchg atomicrmw trunc zext sext fptrunc fpext fptoui fptosi uitofp sitofp ptrtoint inttoptr
      bitcast addrspacecast cleanuppad catchpad icmp fcmp phi call select va_arg extractelement insertelement
      shufflevector extractvalue insertvalue landingpad freeze
      """;

  private final RuleTable table = RuleTable.builtIn();

  private static String[] words(String text) {
    return text.strip().split("\\s+", -1);
  }

  @Test
  void everyMathIntrinsicHasAState() {
    for (String name : words(MATH_INTRINSICS)) {
      assertThat(table.lookup("llvm." + name)).as(name).isNotInstanceOf(RuleOutcome.Absent.class);
    }
  }

  @Test
  void everyInstructionHasAState() {
    for (String opcode : words(OPCODES)) {
      assertThat(table.instruction(opcode)).as(opcode).isNotInstanceOf(RuleOutcome.Absent.class);
    }
  }

  @Test
  void everyFunctionOfTheMathHeaderIsKnownInThreePrecisions() {
    for (String name : words(C99_MATH)) {
      FunctionRule rule = table.find(name).orElseThrow(() -> new AssertionError(name));
      assertThat(table.find(name + "f")).as(name).contains(rule);
      assertThat(table.find(name + "l")).as(name).contains(rule);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sin, sin, 64",
    "sinf, sin, 32",
    "sinl, sin, 80",
    "__exp_finite, exp, 64",
    "__powf_finite, pow, 32",
    "drem, remainder, 64",
    "exp10f, exp10, 32",
    "sincosf, sincos, 32",
    "lgammaf_r, lgamma_r, 64",
    "llvm.sin.f64, sin, 64",
    "llvm.sin.v4f32, sin, 32",
    "llvm.sin.nxv2f64, sin, 64",
    "llvm.exp.bf16, exp, 16",
    "llvm.powi.f32.i32, llvm.powi, 32",
    "llvm.ldexp.f64.i32, ldexp, 64",
    "llvm.fmuladd.f80, fma, 80",
    "llvm.minnum.f64, fmin, 64",
    "llvm.vector.reduce.fadd.v4f32, llvm.vector.reduce.fadd, 32",
    "__mulsc3, __muldc3, 64",
  })
  void spellingsFindTheirRowAndPrecision(String symbol, String canonical, int bits) {
    RuleMatch match = table.match(symbol).orElseThrow();
    assertThat(match.rule().name()).isEqualTo(canonical);
    assertThat(match.bits()).isEqualTo(bits);
  }

  @Test
  void vectorIntrinsicsTellTheirLanes() {
    assertThat(table.match("llvm.sin.v4f32").orElseThrow().lanes()).hasValue(4);
    assertThat(table.match("llvm.sin.f32").orElseThrow().lanes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sine",
        "sinff",
        "llvm.sine.f64",
        "llvm.sin.foo",
        "mysin",
        "_ZN3foo3barEv",
        "__foo_finite",
        "fadd",
        "select",
        "jdiff_unknown"
      })
  void unknownNamesAreAbsentAndNeverZero(String symbol) {
    assertThat(table.lookup(symbol)).isInstanceOf(RuleOutcome.Absent.class);
    assertThat(table.find(symbol)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "printf",
        "strlen",
        "isnan",
        "__assert_fail",
        "floor",
        "floorf",
        "llvm.floor.v2f64",
        "lround",
        "llvm.dbg.value",
        "llvm.lifetime.start.p0",
        "llvm.ctpop.i64",
        "llvm.smax.v4i32",
        "_ZNSolsEd",
        "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc",
        "_ZN3std2io5stdio6_print17h0123456789abcdefE",
        "_ZN4core9panicking18panic_bounds_check17h0123456789abcdefE",
        "_RNvNtCs5Jx8bQ3RzYh_4core9panicking18panic_bounds_check",
        "_RNvNtNtCslfuTNmU9X3E_3std2io5stdio6__print"
      })
  void functionsWithoutDerivativeAreInactiveWithAReason(String symbol) {
    assertThat(table.lookup(symbol))
        .isInstanceOfSatisfying(
            RuleOutcome.Inactive.class, inactive -> assertThat(inactive.reason()).isNotBlank());
  }

  /** They run what the caller hands over, or return an address into the caller's memory. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "_ZN3std9panicking12catch_unwind7do_call17h0123456789abcdefE",
        "_ZN3std9panicking12catch_unwind17h0123456789abcdefE",
        "_ZN3std9panicking3try7do_call17h0123456789abcdefE",
        "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T"
            + "$u5d$$GT$5index17h0123456789abcdefE"
      })
  void neighboursOfPanicsAreNotTakenForPanics(String symbol) {
    assertThat(table.lookup(symbol)).isInstanceOf(RuleOutcome.Absent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "setjmp",
        "longjmp",
        "cexpl",
        "qsort",
        "llvm.experimental.constrained.fadd.f64",
        "llvm.vp.fadd.v4f32"
      })
  void unsupportedFunctionsAreRefusedWithAReason(String symbol) {
    assertThat(table.lookup(symbol))
        .isInstanceOfSatisfying(
            RuleOutcome.Refused.class, refused -> assertThat(refused.reason()).isNotBlank());
  }

  @Test
  void allocatorsTellSizesAndWhoFrees() {
    assertThat(table.lookup("calloc"))
        .isInstanceOfSatisfying(
            RuleOutcome.Allocates.class,
            calloc -> {
              assertThat(calloc.allocation().sizes()).containsExactly(0, 1);
              assertThat(calloc.allocation().zeroed()).isTrue();
              assertThat(calloc.allocation().free()).contains("free");
            });
    assertThat(table.lookup("posix_memalign"))
        .isInstanceOfSatisfying(
            RuleOutcome.Allocates.class,
            posix -> assertThat(posix.allocation().outPointer()).hasValue(0));
    assertThat(table.lookup("__rust_realloc"))
        .isInstanceOfSatisfying(
            RuleOutcome.Allocates.class,
            realloc -> {
              assertThat(realloc.allocation().resized()).hasValue(0);
              assertThat(realloc.allocation().oldSize()).hasValue(1);
            });
    assertThat(table.lookup("_ZdlPvm")).isInstanceOf(RuleOutcome.Frees.class);
    assertThat(table.lookup("_RNvCsdfhPVzZrRbI_7___rustc12___rust_alloc"))
        .isInstanceOf(RuleOutcome.Allocates.class);
  }

  @Test
  void effectsTellWhatACallDoes() {
    assertThat(table.find("sin").orElseThrow().effects().errno()).isTrue();
    assertThat(table.find("sin").orElseThrow().effects().isPure()).isTrue();
    assertThat(table.find("lgamma").orElseThrow().effects().global()).isTrue();
    RuleOutcome.Inactive read = (RuleOutcome.Inactive) table.lookup("fread");
    assertThat(read.effects().writes(0)).isTrue();
    assertThat(read.effects().writes(1)).isFalse();
    RuleOutcome.Inactive time = (RuleOutcome.Inactive) table.lookup("strftime");
    assertThat(time.effects().writes(7)).isTrue();
    assertThat(((RuleOutcome.Inactive) table.lookup("abort")).effects().noReturn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exp", "tanh", "sqrt", "cbrt", "tan", "exp2", "exp10"})
  void partialsByTheResultNeedNoArgument(String name) {
    FunctionRule rule = table.find(name).orElseThrow();
    assertThat(rule.argumentsNeeded(0)).isEmpty();
    assertThat(rule.resultNeeded(0)).isTrue();
  }

  @Test
  void needsOfAPartialAreThoseOfItsExpression() {
    FunctionRule pow = table.find("pow").orElseThrow();
    assertThat(pow.argumentsNeeded(0)).containsExactlyInAnyOrder(0, 1);
    assertThat(pow.resultNeeded(0)).isFalse();
    assertThat(pow.resultNeeded(1)).isTrue();
    FunctionRule fma = table.find("fma").orElseThrow();
    assertThat(fma.argumentsNeeded(2)).isEmpty();
  }

  @Test
  void outPointersAreResults() {
    FunctionRule sincos = table.find("sincos").orElseThrow();
    assertThat(sincos.outputs())
        .containsExactly(
            new Output(Output.Place.POINTEE, 1, ValueType.FLOAT),
            new Output(Output.Place.POINTEE, 2, ValueType.FLOAT));
    assertThat(sincos.partial(1, 0)).isPresent();
    FunctionRule frexp = table.find("llvm.frexp.f64.i32").orElseThrow();
    assertThat(frexp.outputs())
        .containsExactly(
            new Output(Output.Place.FIELD, 0, ValueType.FLOAT),
            new Output(Output.Place.FIELD, 1, ValueType.INT));
  }

  @ParameterizedTest
  @CsvSource({
    "exp, 32, llvm.exp.f32",
    "exp, 64, llvm.exp.f64",
    "exp, 80, llvm.exp.f80",
    "llvm.powi, 64, llvm.powi.f64.i32",
    "ldexp, 32, llvm.ldexp.f32.i32",
    "cbrt, 32, cbrtf",
    "hypot, 64, hypot",
    "j1, 80, j1l",
    "jdiff_digamma, 32, jdiff_digammaf",
  })
  void calleesAreIntrinsicsWhereLlvmHasThem(String canonical, int bits, String symbol) {
    assertThat(table.callee(canonical, bits)).isEqualTo(symbol);
  }

  @Test
  void functionsThatLackAPrecisionAreCalledInTheNearestOne() {
    assertThatThrownBy(() -> table.callee("jdiff_digamma", 80))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("jdiff_digamma does not exist with 80 bits");
    assertThat(table.nearestCallee("jdiff_digamma", 80))
        .isEqualTo(new RuleTable.Callee("jdiff_digamma", 64));
    assertThat(table.nearestCallee("hypot", 16)).isEqualTo(new RuleTable.Callee("hypotf", 32));
  }

  @Test
  void vectorsCallIntrinsicsOnly() {
    assertThat(table.vectorCallee("exp", 64, 4)).contains("llvm.exp.v4f64");
    assertThat(table.vectorCallee("llvm.powi", 32, 2)).contains("llvm.powi.v2f32.i32");
    assertThat(table.vectorCallee("hypot", 64, 4)).isEmpty();
  }

  @Test
  void everyIntrinsicThatPartialsCallCompilesAndLinks() {
    Set<String> called = new LinkedHashSet<>();
    for (FunctionRule rule : table.rules()) {
      rule.partials().forEach(partial -> collectCalls(partial.expression(), called));
    }
    assertThat(called).contains("cos", "pow", "copysign", "ldexp", "llvm.powi", "jdiff_digamma");
    StringBuilder ir = new StringBuilder();
    Set<String> defined = new LinkedHashSet<>();
    for (String canonical : called) {
      for (int bits : new int[] {32, 64}) {
        String symbol = table.callee(canonical, bits);
        if (symbol.startsWith("llvm.")) {
          define(ir, symbol, bits == 32 ? "float" : "double", defined);
        }
      }
    }
    try (ParsedIr parsed = ParsedIr.of(ir.toString());
        Jit jit = new Jit()) {
      jit.add(parsed.module(), "");
      for (String name : defined) {
        assertThat(jit.lookup(name).address()).as(name).isNotZero();
      }
    }
  }

  private void define(StringBuilder ir, String symbol, String type, Set<String> defined) {
    StringBuilder types = new StringBuilder();
    StringBuilder values = new StringBuilder();
    int index = 0;
    for (ParamKind kind : table.find(symbol).orElseThrow().params()) {
      String word = kind == ParamKind.INT ? "i32" : type;
      types.append(index == 0 ? "" : ", ").append(word);
      values.append(index == 0 ? "" : ", ").append(word).append(" %a").append(index++);
    }
    String name = "call_" + symbol.replace('.', '_');
    defined.add(name);
    ir.append("declare %s @%s(%s)\n".formatted(type, symbol, types));
    ir.append("define %s @%s(%s) {\n".formatted(type, name, values));
    ir.append("  %%r = call %s @%s(%s)\n  ret %s %%r\n}\n".formatted(type, symbol, values, type));
  }

  private static void collectCalls(Expr expr, Set<String> called) {
    switch (expr) {
      case Expr.Arg arg -> {}
      case Expr.Result result -> {}
      case Expr.Const c -> {}
      case Expr.IntConst c -> {}
      case Expr.ToFloat conversion -> collectCalls(conversion.x(), called);
      case Expr.Unary unary -> collectCalls(unary.x(), called);
      case Expr.Binary binary -> {
        collectCalls(binary.l(), called);
        collectCalls(binary.r(), called);
      }
      case Expr.Call call -> {
        called.add(call.function());
        call.arguments().forEach(argument -> collectCalls(argument, called));
      }
      case Expr.Select select -> {
        collectCalls(select.condition().l(), called);
        collectCalls(select.condition().r(), called);
        collectCalls(select.then(), called);
        collectCalls(select.otherwise(), called);
      }
    }
  }
}
