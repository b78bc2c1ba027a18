package org.jdiff.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jdiff.model.Activity.ACTIVE;
import static org.jdiff.model.Activity.CONST;
import static org.jdiff.model.Activity.DUP;
import static org.jdiff.model.Activity.DUPNONEED;
import static org.jdiff.model.Mode.FORWARD;
import static org.jdiff.model.Mode.REVERSE;

import java.util.List;
import java.util.Optional;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.DiffRequest.ArgumentActivity;
import org.jdiff.model.InputOptions;
import org.jdiff.model.Mode;
import org.jdiff.model.NativeType;
import org.jdiff.transform.FunctionRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestResolverTest {
  private static final String SOURCE =
      """
      struct Pair { double a, b; };
      extern "C" double dot(const double *x, const double *y, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += x[i] * y[i];
        return s;
      }
      extern "C" double declared(double x);
      extern "C" double caller(double x) { return declared(x); }
      extern "C" void fill(double *x, double v, const int *where) { x[*where] = v; }
      extern "C" Pair both(double x) { return {x, x * x}; }
      extern "C" int count(double x) { return x > 0; }
      double ov(double a, double b) { return a * b; }
      double ov(double a) { return a * a; }
      namespace app { double rb(float k, double x) { return k * x; } }
      template <class T> T cube(T x) { return x * x * x; }
      template double cube<double>(double);
      extern "C" double d_taken(double x) { return x; }
      extern "C" double taken(double x) { return x * x; }
      """;

  private static IrContext context;
  private static IrModule module;

  @BeforeAll
  static void read() {
    context = new IrContext();
    module =
        CompileJob.read(context, List.of(Input.text("s.cpp", SOURCE)), InputOptions.defaults());
  }

  @AfterAll
  static void close() {
    module.close();
    context.close();
  }

  private static List<FunctionRequest> resolve(DiffRequest... requests) {
    FunctionNames names = new FunctionNames(module);
    return new RequestResolver(module, names, new Signatures(module, names))
        .resolve(List.of(requests));
  }

  private static List<Diagnostic> refuse(DiffRequest... requests) {
    return catchThrowableOfType(DiffException.class, () -> resolve(requests)).diagnostics();
  }

  private static Diagnostic refuseOnce(DiffRequest request, DiagnosticCode code) {
    List<Diagnostic> findings = refuse(request);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().code()).isEqualTo(code);
    return findings.getFirst();
  }

  private static DiffRequest named(String function, String... arguments) {
    List<ArgumentActivity> all =
        java.util.Arrays.stream(arguments)
            .map(a -> a.split("=", -1))
            .map(
                p ->
                    p.length == 1
                        ? new ArgumentActivity(Optional.empty(), Activity.valueOf(p[0]))
                        : new ArgumentActivity(Optional.of(p[0]), Activity.valueOf(p[1])))
            .toList();
    return new DiffRequest(
        function, REVERSE, all, Optional.empty(), Optional.empty(), true, false, false);
  }

  @Test
  void aRequestGetsNamesAndTypesFromTheSource() {
    FunctionRequest dot = resolve(DiffRequest.of("dot", REVERSE, DUP, DUPNONEED, CONST)).getFirst();
    assertThat(dot.exportName()).isEqualTo("d_dot");
    assertThat(dot.parameterNames()).containsExactly("x", "y", "n");
    assertThat(dot.returnActivity()).isEqualTo(ACTIVE);
    NativeType pointer = new NativeType.Pointer(new NativeType.Floating(64));
    assertThat(dot.parameterTypes()).containsExactly(pointer, pointer, new NativeType.Int(32));
    assertThat(dot.returnNativeType()).isEqualTo(new NativeType.Floating(64));
    assertThat(dot.declaration()).isEqualTo("double dot(const double *x, const double *y, int n)");
  }

  @Test
  void activitiesMayBeNamedInAnyOrderAfterPositionalOnes() {
    assertThat(resolve(named("dot", "n=CONST", "y=CONST", "x=DUP")).getFirst().activities())
        .containsExactly(DUP, CONST, CONST);
    assertThat(resolve(named("dot", "DUP", "n=CONST", "y=DUP")).getFirst().activities())
        .containsExactly(DUP, DUP, CONST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ov(double, double) | _Z2ovdd",
        "ov(double,double) | _Z2ovdd",
        "ov(double) | _Z2ovd",
        "_Z2ovd | _Z2ovd",
        "app::rb | _ZN3app2rbEfd",
        "rb | _ZN3app2rbEfd",
        "app::rb(float, double) | _ZN3app2rbEfd",
        "cube | _Z4cubeIdET_S0_",
        "cube<double> | _Z4cubeIdET_S0_",
        "cube<double>(double) | _Z4cubeIdET_S0_",
        "double cube<double>(double) | _Z4cubeIdET_S0_",
      })
  void demangledNamesAreUnderstood(String name, String symbol) {
    assertThat(new FunctionNames(module).find(name)).containsExactly(symbol);
  }

  @Test
  void theExportedNameOfAMangledFunctionIsItsShortName() {
    assertThat(resolve(DiffRequest.of("app::rb", REVERSE, CONST, ACTIVE)).getFirst().exportName())
        .isEqualTo("d_rb");
    assertThat(resolve(DiffRequest.of("cube", REVERSE, ACTIVE)).getFirst().exportName())
        .isEqualTo("d_cube");
  }

  @Test
  void anUnknownFunctionGetsNearNames() {
    Diagnostic finding = refuseOnce(DiffRequest.of("dott", REVERSE, DUP), DiagnosticCode.JD0101);
    assertThat(finding.message()).isEqualTo("there is no function 'dott'");
    assertThat(finding.helps().getFirst()).contains("'dot'");
    assertThat(refuseOnce(DiffRequest.of("zzzzzz", REVERSE), DiagnosticCode.JD0101).helps())
        .containsExactly("list the functions of the input with jdiff inspect");
  }

  @Test
  void anAmbiguousNameListsItsCandidates() {
    Diagnostic finding = refuseOnce(DiffRequest.of("ov", REVERSE, ACTIVE), DiagnosticCode.JD0101);
    assertThat(finding.notes())
        .anyMatch(n -> n.contains("ov(double, double) (symbol _Z2ovdd)"))
        .anyMatch(n -> n.contains("ov(double) (symbol _Z2ovd)"));
  }

  @Test
  void aWrongNumberOfActivitiesListsTheParameters() {
    Diagnostic finding =
        refuseOnce(DiffRequest.of("dot", REVERSE, DUP, CONST), DiagnosticCode.JD0102);
    assertThat(finding.message()).isEqualTo("'dot' has 3 parameters, 2 activities are given");
    assertThat(finding.notes())
        .containsExactly(
            "parameter 1: x (const double *)",
            "parameter 2: y (const double *)",
            "parameter 3: n (int)");
    assertThat(finding.position().orElseThrow().line()).isEqualTo(2);
    refuseOnce(named("dot", "x=DUP", "n=CONST"), DiagnosticCode.JD0102);
    refuseOnce(named("dot", "DUP", "x=DUP", "y=DUP", "n=CONST"), DiagnosticCode.JD0102);
  }

  @ParameterizedTest
  @CsvSource({
    "dot,REVERSE,ACTIVE:DUP:CONST",
    "dot,REVERSE,DUP:DUP:DUP",
    "dot,FORWARD,DUP:DUP:ACTIVE",
    "taken,REVERSE,DUP",
    "taken,REVERSE,DUPNONEED",
    "taken,FORWARD,ACTIVE",
  })
  void activitiesThatDoNotFitTheTypeOrTheModeAreRefused(
      String function, Mode mode, String activities) {
    Activity[] all =
        java.util.Arrays.stream(activities.split(":", -1))
            .map(Activity::valueOf)
            .toArray(Activity[]::new);
    DiffRequest request = DiffRequest.of(function, mode, all).withExportName("g");
    Diagnostic finding = refuseOnce(request, DiagnosticCode.JD0103);
    assertThat(finding.helps()).isNotEmpty();
  }

  @Test
  void theReturnActivityHasToFitTheResult() {
    DiffRequest fill = DiffRequest.of("fill", REVERSE, DUP, ACTIVE, CONST);
    assertThat(resolve(fill).getFirst().returnActivity()).isEqualTo(CONST);
    refuseOnce(fill.withReturn(ACTIVE), DiagnosticCode.JD0106);
    refuseOnce(DiffRequest.of("count", REVERSE, ACTIVE).withReturn(ACTIVE), DiagnosticCode.JD0106);
    refuseOnce(DiffRequest.of("cube", REVERSE, ACTIVE).withReturn(DUP), DiagnosticCode.JD0106);
    DiffRequest forward = DiffRequest.of("cube", FORWARD, DUP);
    assertThat(resolve(forward).getFirst().returnActivity()).isEqualTo(DUP);
    assertThat(resolve(forward.withReturn(ACTIVE)).getFirst().returnActivity()).isEqualTo(DUP);
    assertThat(resolve(DiffRequest.of("both", REVERSE, ACTIVE)).getFirst().returnActivity())
        .isEqualTo(ACTIVE);
  }

  @Test
  void aFunctionWithoutBodyIsRefused() {
    Diagnostic finding =
        refuseOnce(DiffRequest.of("declared", REVERSE, ACTIVE), DiagnosticCode.JD0105);
    assertThat(finding.message()).contains("declared but has no body");
  }

  @Test
  void namesOfDerivativesMustBeFreeAndUsable() {
    refuseOnce(DiffRequest.of("taken", REVERSE, ACTIVE), DiagnosticCode.JD0107);
    refuseOnce(DiffRequest.of("cube", REVERSE, ACTIVE).withExportName("3d"), DiagnosticCode.JD0107);
    assertThat(
            refuse(DiffRequest.of("cube", REVERSE, ACTIVE), DiffRequest.of("cube", FORWARD, DUP)))
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.JD0107);
  }

  @Test
  void missingActivitiesAreProposed() {
    Diagnostic finding = refuseOnce(DiffRequest.of("fill", REVERSE), DiagnosticCode.JD0108);
    assertThat(finding.helps()).containsExactly("write --args dup,active,const");
    assertThat(finding.notes())
        .containsExactly(
            "parameter 'x' (double *) could be dup",
            "parameter 'v' (double) could be active",
            "parameter 'where' (const int *) could be const");
    assertThat(refuseOnce(DiffRequest.of("fill", FORWARD), DiagnosticCode.JD0108).helps())
        .containsExactly("write --args dup,dup,const");
  }

  @Test
  void aDerivativeThatIsZeroByRequestIsRefused() {
    refuseOnce(DiffRequest.of("dot", REVERSE, CONST, CONST, CONST), DiagnosticCode.JD0109);
    refuseOnce(DiffRequest.of("cube", REVERSE, ACTIVE).withReturn(CONST), DiagnosticCode.JD0109);
  }

  @Test
  void anUnknownParameterNameGetsTheNearest() {
    Diagnostic finding =
        refuseOnce(named("fill", "x=DUP", "v=ACTIVE", "were=CONST"), DiagnosticCode.JD0110);
    assertThat(finding.helps()).containsExactly("did you mean 'where'?");
  }

  @Test
  void everyFindingOfEveryRequestIsReported() {
    assertThat(
            refuse(
                DiffRequest.of("nothing", REVERSE),
                DiffRequest.of("dot", REVERSE, ACTIVE, ACTIVE, CONST),
                DiffRequest.of("declared", REVERSE, ACTIVE)))
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.JD0101,
            DiagnosticCode.JD0103,
            DiagnosticCode.JD0103,
            DiagnosticCode.JD0105);
  }
}
