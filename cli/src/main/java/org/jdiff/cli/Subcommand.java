package org.jdiff.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jdiff.driver.FirstStart;
import org.jdiff.model.DiffException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: common options, and one way out for results, findings and mistakes. */
abstract class Subcommand implements Callable<Integer> {
  @Mixin CommonOptions common = new CommonOptions();

  @Spec CommandSpec spec;

  private final Console console;

  Subcommand(Console console) {
    this.console = console;
  }

  /**
   * Does the work.
   *
   * @return what there is to say
   * @throws DiffException if the request or its input is at fault
   */
  abstract Outcome execute();

  /** {@return whether there is a page to write with {@code --format html}} */
  boolean writesPages() {
    return false;
  }

  @Override
  public final Integer call() {
    if (common.format == CommonOptions.Format.HTML && !writesPages()) {
      throw usageError("--format html is for jdiff explain FILE");
    }
    Report report = new Report(console, common.format, common.color, spec.name());
    try {
      return report.show(execute());
    } catch (DiffException e) {
      return report.show(Outcome.refused(e.diagnostics()));
    } catch (RuntimeException | Error e) {
      // Parameter exceptions belong to picocli; everything else is a mistake of ours.
      if (e instanceof picocli.CommandLine.ParameterException) {
        throw e;
      }
      if (common.verbose) {
        e.printStackTrace(console.err());
      }
      return report.show(Outcome.refused(List.of(InternalErrors.diagnostic(e, commandLine()))));
    }
  }

  final Console console() {
    return console;
  }

  /**
   * {@return the refusal of a command line; picocli shows it with the usage}
   *
   * @param message what is wrong with it
   */
  final picocli.CommandLine.ParameterException usageError(String message) {
    return new picocli.CommandLine.ParameterException(spec.commandLine(), message);
  }

  /**
   * Tells a person who waits what is going on.
   *
   * @param step a few words
   */
  final void progress(String step) {
    if (common.verbose) {
      console.err().println("jdiff: " + step);
    }
  }

  /** Unpacks LLVM on the first start and says so, for commands that are about to use it. */
  final void prepareLlvm() {
    FirstStart.prepare(this::notice);
  }

  /**
   * Tells what was decided for the user.
   *
   * @param text one line
   */
  final void notice(String text) {
    console.err().println("jdiff: " + text);
  }

  private List<String> commandLine() {
    return spec.root().commandLine().getParseResult().originalArgs();
  }
}
