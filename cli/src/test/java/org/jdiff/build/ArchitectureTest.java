package org.jdiff.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages; {@code docs/architecture.md} says why they point where they do. */
class ArchitectureTest {
  private static final String ROOT = "org.jdiff.";

  /** What each package may use besides itself and the JDK. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("runtime", Set.of("model")),
          Map.entry("bindgen", Set.of("model")),
          Map.entry("ir", Set.of("model")),
          Map.entry("intake", Set.of("ir", "model")),
          Map.entry("analysis", Set.of("ir", "model")),
          Map.entry("rules", Set.of("ir", "model")),
          Map.entry("markers", Set.of("ir", "model")),
          Map.entry("transform", Set.of("analysis", "rules", "markers", "ir", "model")),
          Map.entry(
              "driver",
              Set.of(
                  "transform",
                  "rules",
                  "analysis",
                  "markers",
                  "intake",
                  "ir",
                  "bindgen",
                  "runtime",
                  "model")),
          Map.entry("hipparchus", Set.of("runtime")),
          Map.entry("cli", Set.of("driver", "bindgen", "runtime", "model")));

  /** Libraries that a package may use besides those of the JDK. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "ir",
          Set.of("org.bytedeco.."),
          "hipparchus",
          Set.of("org.hipparchus.."),
          "cli",
          Set.of("picocli.."));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jdiff");

  @Test
  void everyPackageIsInTheTable() {
    Set<String> packages =
        classes.stream()
            .map(type -> type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", ""))
            .collect(toSet());
    assertThat(packages).isEqualTo(MAY_USE.keySet());
  }

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyWhatTheTableAllows() {
    return MAY_USE.keySet().stream()
        .sorted()
        .map(name -> dynamicTest(name, () -> usesOnly(name, MAY_USE.get(name))));
  }

  private void usesOnly(String name, Set<String> others) {
    Set<String> allowed = new LinkedHashSet<>(List.of("java..", ROOT + name + ".."));
    others.forEach(other -> allowed.add(ROOT + other + ".."));
    allowed.addAll(LIBRARIES.getOrDefault(name, Set.of()));
    classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("org.jdiff.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void bindingsNeverDependOnTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage("org.jdiff.model..", "org.jdiff.runtime..", "org.jdiff.bindgen..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.jdiff..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.jdiff.model..", "org.jdiff.runtime..", "org.jdiff.bindgen.."))))
        .because(
            "users ship the bindings with their program and keep the compiler on build machines")
        .check(classes);
  }

  @Test
  void onlyTheIrPackageNamesLlvm() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jdiff.ir..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bytedeco..")
        .check(classes);
  }

  @Test
  void onlyTheCommandLineUsesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jdiff.cli..")
        // These are the main classes of child processes, which speak to their parents.
        .and()
        .haveSimpleNameNotEndingWith("Child")
        .should(ACCESS_STANDARD_STREAMS)
        .because("the library reports through diagnostics")
        .check(classes);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jdiff.cli..")
        .and()
        .haveSimpleNameNotEndingWith("Child")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .check(classes);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.jdiff.cli..", "org.jdiff.ir..")
        .should()
        .callMethod(Runtime.class, "halt", int.class)
        .because("only LLVM's fatal-error handler may, where LLVM ends the process anyway")
        .check(classes);
  }

  @Test
  void onlyTheRuntimeAndTheIrPackageCallNativeCode() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.jdiff.runtime..", "org.jdiff.ir..")
        // It hands out addresses and does nothing else with them.
        .and()
        .doNotHaveFullyQualifiedName("org.jdiff.driver.Loaded")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.foreign..")
        .check(classes);
  }

  @Test
  void classesAreNamedForTheirRole() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|New)")
        .because("such a name does not say what the class is for")
        .check(classes);
  }
}
