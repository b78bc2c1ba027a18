package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jdiff.model.DiagnosticCode;

/** Runs the command in this process and checks what it did. */
record Tool(Path directory, boolean terminal, Map<String, String> environment) {
  static Tool in(Path directory) {
    return new Tool(directory, false, Map.of());
  }

  static Tool anywhere() {
    return in(Path.of(""));
  }

  Tool onTerminal(String... variables) {
    Map<String, String> environment =
        variables.length == 0 ? Map.of() : Map.of(variables[0], variables[1]);
    return new Tool(directory, true, environment);
  }

  Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out), new PrintWriter(err), terminal, environment, directory, false);
    int exit = JdiffCommand.run(console, args);
    console.out().flush();
    console.err().flush();
    return new Result(String.join(" ", args), exit, out.toString(), err.toString());
  }

  /** What a run did. */
  record Result(String command, int exit, String stdout, String stderr) {
    Result checkSuccess() {
      return checkExit(ExitCode.OK);
    }

    Result checkExit(int expected) {
      assertThat(exit)
          .as("exit code of jdiff %s%n%s%s", command, stdout, stderr)
          .isEqualTo(expected);
      return this;
    }

    Result checkStdout(String... parts) {
      assertThat(stdout).contains(parts);
      return this;
    }

    Result checkStderr(String... parts) {
      assertThat(stderr).contains(parts);
      return this;
    }

    Result checkSilentStdout() {
      assertThat(stdout).isEmpty();
      return this;
    }

    Result checkSilentStderr() {
      assertThat(stderr).isEmpty();
      return this;
    }

    Result checkError(DiagnosticCode code, String... parts) {
      assertThat(stderr).contains("error[" + code + "]: ").contains(parts);
      return this;
    }

    /** {@return the document on standard output; fails if it is not valid JSON} */
    Map<?, ?> json() {
      return (Map<?, ?>) JsonReader.read(stdout);
    }
  }
}
