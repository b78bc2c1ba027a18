package org.jdiff.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Executes the derivatives of the configured functions at random or given points, and compares them
 * with central differences, with each other, and with a reverse sweep that keeps everything. Fails
 * the build if one disagrees. Does nothing if all agreed the last time and nothing has changed.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class CheckMojo extends AbstractJdiffMojo {
  /** The seed of the random numbers at the first point ({@code --seed}). */
  @Parameter(property = "jdiff.seed", defaultValue = "1")
  long seed;

  /** At how many points to check each function; each has the next seed. */
  @Parameter(property = "jdiff.points", defaultValue = "1")
  int points;

  /** Whether tests are skipped, and this check with them. */
  @Parameter(property = "skipTests", defaultValue = "false")
  boolean skipTests;

  /**
   * Made by Maven.
   *
   * @param toolchains knows the toolchains of the build
   */
  @Inject
  CheckMojo(ToolchainManager toolchains) {
    super(toolchains);
  }

  /** One run of {@code jdiff check}. */
  private record Run(String function, boolean forward, long seed, List<String> command) {
    @Override
    public String toString() {
      return "%s (seed %d)".formatted(function, seed);
    }
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException, IOException {
    if (skipTests) {
      getLog().info("The check of derivatives is skipped (skipTests)");
      return;
    }
    Inputs inputs = inputs();
    List<Run> runs = runs(inputs);
    String hash =
        fingerprint(inputs, runs.stream().flatMap(run -> run.command().stream()).toList());
    if (isCurrent(hash)) {
      getLog().info("Derivatives have been checked, and nothing has changed");
      return;
    }
    if (runs.isEmpty()) {
      getLog().warn("There is no derivative to check");
      return;
    }
    JdiffProcess jdiff = jdiff();
    List<Run> failed = new ArrayList<>();
    int errors = 0;
    for (Run run : runs) {
      JdiffProcess.Result result = jdiff.run(run.command());
      if (result.exitCode() == JdiffProcess.OK) {
        result.output().forEach(getLog()::debug);
        getLog().info("Derivatives agree: " + run);
        continue;
      }
      result.output().forEach(getLog()::error);
      failed.add(run);
      errors += result.errors();
      if (result.exitCode() != JdiffProcess.CHECK_FAILED && run.forward()) {
        getLog()
            .error("The check needs activities for reverse mode: <check><args>…</args></check>");
      }
    }
    if (!failed.isEmpty()) {
      throw new MojoFailureException(
          "%d of %d checks of derivatives failed with %d error%s: %s"
              .formatted(
                  failed.size(),
                  runs.size(),
                  errors,
                  errors == 1 ? "" : "s",
                  failed.stream().map(Run::toString).collect(Collectors.joining(", "))));
    }
    BuildState.of(base(), hash, List.of()).write(stateFile());
  }

  private List<Run> runs(Inputs inputs) throws MojoFailureException {
    Set<String> exported =
        functions.stream().map(FunctionParameters::exportedName).collect(Collectors.toSet());
    List<Run> runs = new ArrayList<>();
    for (FunctionParameters function : functions) {
      CheckParameters check = function.check;
      if (check.skip) {
        getLog().info("Not checked, as configured: " + function.fn);
      } else if (exported.contains(function.fn)) {
        getLog().warn("Not checked: %s, because it is a derivative itself".formatted(function.fn));
      } else if (function.isBatch() && check.args == null) {
        getLog()
            .warn(
                ("Not checked: %s, because the words for a batch are no activities; add"
                        + " <check><args>…</args></check>")
                    .formatted(function.fn));
      } else {
        runs.addAll(runs(inputs, function));
      }
    }
    return runs;
  }

  private List<Run> runs(Inputs inputs, FunctionParameters function) throws MojoFailureException {
    CheckParameters check = function.check;
    int count = check.points == null ? points : check.points;
    if (count < 1) {
      throw new MojoFailureException("<points> takes a number of at least 1, not " + count);
    }
    long first = check.seed == null ? seed : check.seed;
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = new ArrayList<>(List.of("check"));
      words.addAll(inputs.options());
      words.addAll(codeOptions());
      Options.add(words, "--fn", function.fn);
      Options.add(words, "--args", check.args == null ? function.args : check.args);
      Options.add(words, "--ret", function.ret);
      Options.addAll(words, "--set", check.sets);
      Options.addAll(words, "--length", check.lengths);
      words.add("--seed=" + (first + i));
      runs.add(new Run(function.fn, function.isForward(), first + i, words));
    }
    return runs;
  }
}
