package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jdiff.model.DiagnosticCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
  private static final List<String> COMMANDS =
      List.of("compile", "inspect", "check", "explain", "demo", "version", "help");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> theHelpOfEachCommandEndsWithTwoExamplesThatParse() {
    return COMMANDS.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Tool.Result result = Tool.anywhere().run(name, "--help").checkSuccess();
                      List<String> lines = result.stdout().stripTrailing().lines().toList();
                      int examples = lines.indexOf("Examples:");
                      List<String> shown = lines.subList(examples + 1, lines.size());
                      assertThat(shown).hasSize(2).allMatch(l -> l.startsWith("  jdiff " + name));
                      for (String example : shown) {
                        List<String> words = List.of(example.strip().split(" +", -1));
                        CommandLine root = JdiffCommand.commandLine(Console.ofProcess());
                        root.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> usageErrorsNameWhatIsWrong() {
    return Map.ofEntries(
            Map.entry("", "Missing required subcommand"),
            Map.entry("compile f.ll --args dup", "--fn"),
            Map.entry("compile --fn f --args dup", "FILE"),
            Map.entry("compile f.ll --fn f --args dup -O7", "-O takes 0, 1, 2 or 3, not 7"),
            Map.entry("compile f.ll --fn f --args dup -Ofast", "'fast' is not an int"),
            Map.entry("compile f.ll --fn f --args dup --class C", "are for --java DIR"),
            Map.entry("compile f.ll --fn f --mode revers", "did you mean 'reverse'?"),
            Map.entry("compile f.ll --fn f --argz dup", "did you mean --args"),
            Map.entry("compil f.ll", "did you mean compile?"),
            Map.entry("explain JD0410", "did you mean JD0110, JD0310, JD0401?"),
            Map.entry("explain nonsense", "jdiff explain lists all of them"),
            Map.entry("help complie", "did you mean compile?"),
            Map.entry("check f.ll --fn f --args dup --set x", "NAME=VALUES"),
            Map.entry("check f.ll --fn f --args dup --set x=1,a", "'a' in '--set x=1,a'"),
            Map.entry("check f.ll --fn f --args dup --set x=1 --set x=2", "'x' is set twice"),
            Map.entry("check f.ll --fn f --args dup --length x=0", "N at least 1"),
            Map.entry("compile f.ll --fn f --args dup --width 0", "at least 1"),
            Map.entry("version --format xml", "xml"))
        .entrySet()
        .stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    "jdiff " + e.getKey(),
                    () ->
                        Tool.anywhere()
                            .run(e.getKey().isEmpty() ? new String[0] : e.getKey().split(" ", -1))
                            .checkExit(ExitCode.USAGE)
                            .checkSilentStdout()
                            .checkStderr(e.getValue())
                            .checkStderr("--help")));
  }

  @Test
  void usageErrorsAreJsonIfAskedFor() {
    Map<?, ?> document =
        Tool.anywhere()
            .run("compile", "--format", "json", "f.ll", "--args", "dup")
            .checkExit(ExitCode.USAGE)
            .checkSilentStderr()
            .json();
    assertThat(document.get("exitCode")).isEqualTo(2.0);
    assertThat(((Map<?, ?>) document.get("usageError")).get("message").toString()).contains("--fn");
  }

  @Test
  void activitiesAreRefusedAllAtOnce() {
    Tool.anywhere()
        .run("compile", "f.ll", "--fn", "f", "--args", "dupp,const,", "--ret", "actve")
        .checkExit(ExitCode.USAGE)
        .checkSilentStdout()
        .checkError(
            DiagnosticCode.JD0104,
            "unknown activity 'dupp' for argument 1 of 'f'",
            "did you mean 'dup'?",
            "the activity of argument 3 of 'f' is empty",
            "unknown activity 'actve' for the value that 'f' returns",
            "the activities are const, active, dup, dupnoneed",
            "3 errors");
  }

  @Test
  void namedAndPositionalActivitiesDoNotMix() {
    Tool.anywhere()
        .run("compile", "f.ll", "--fn", "f", "--args", "x=dup,const")
        .checkExit(ExitCode.USAGE)
        .checkError(DiagnosticCode.JD0104, "mixes named and positional activities");
  }

  @Test
  void optionsBelongToTheFunctionBeforeThem() {
    CompileCommand command = new CompileCommand(Console.ofProcess());
    new CommandLine(command)
        .parseArgs(
            ("f.ll g.ll --fn f --args dup,const --mode forward -O1 --fn g --args x=active --ret"
                    + " active --name dg --no-primal --raw --safe --fn h")
                .split(" ", -1));
    List<DerivativeGroup> groups = command.groups();
    assertThat(groups).extracting(g -> g.function).containsExactly("f", "g", "h");
    assertThat(groups).extracting(g -> g.arguments).containsExactly("dup,const", "x=active", null);
    assertThat(groups)
        .extracting(g -> g.mode.word())
        .containsExactly("forward", "reverse", "reverse");
    assertThat(groups).extracting(g -> g.exportName).containsExactly(null, "dg", null);
    assertThat(groups).extracting(g -> g.safe).containsExactly(false, true, false);
    assertThat(groups).extracting(g -> g.raw).containsExactly(false, true, false);
    assertThat(groups).extracting(g -> g.noPrimal).containsExactly(false, true, false);
    assertThat(groups).extracting(g -> g.returned).containsExactly(null, "active", null);
  }

  @Test
  void argumentsCanComeFromAFile() throws Exception {
    Path file = Files.writeString(directory.resolve("arguments"), "explain\nJD0101\n");
    Tool.anywhere().run("@" + file).checkSuccess().checkStdout("JD0101");
  }

  @Test
  void coloursFollowTheTerminalTheEnvironmentAndTheOption() {
    String[] bad = {"compile", "f.ll", "--fn", "f", "--args", "no"};
    String[] always = {"compile", "f.ll", "--fn", "f", "--args", "no", "--color", "always"};
    String[] never = {"compile", "f.ll", "--fn", "f", "--args", "no", "--color=never"};
    String escape = "\u001b[";
    assertThat(Tool.anywhere().run(bad).stderr()).doesNotContain(escape);
    assertThat(Tool.anywhere().onTerminal().run(bad).stderr()).contains(escape);
    assertThat(Tool.anywhere().onTerminal("NO_COLOR", "1").run(bad).stderr())
        .doesNotContain(escape);
    assertThat(Tool.anywhere().onTerminal("TERM", "dumb").run(bad).stderr()).doesNotContain(escape);
    assertThat(Tool.anywhere().run(always).stderr()).contains(escape);
    assertThat(Tool.anywhere().onTerminal().run(never).stderr()).doesNotContain(escape);
  }

  @Test
  void versionNamesToolJavaLlvmRangeAndTarget() {
    Tool.Result result = Tool.anywhere().run("version").checkSuccess().checkSilentStderr();
    assertThat(result.stdout())
        .containsPattern("jdiff +\\d+\\.\\d+\\.\\d+")
        .containsPattern("Java +\\d+")
        .containsPattern("LLVM +20\\.\\d+")
        .contains("IR of LLVM 14 to 22")
        .containsPattern("target +\\S+-\\S+");
    Map<?, ?> document = Tool.anywhere().run("version", "--format=json").json();
    assertThat(document.get("schema")).isEqualTo(1.0);
    assertThat(document.get("oldestLlvm")).isEqualTo(14.0);
    assertThat(document.get("version")).isEqualTo(ToolVersion.current().jdiff());
  }

  @Test
  void helpExplainsCommandsAndActivities() {
    Tool.anywhere().run("help").checkSuccess().checkStdout("compile", "inspect", "demo");
    Tool.anywhere().run("help", "check").checkSuccess().checkStdout("--seed");
    Tool.anywhere().run("help", "activities").checkSuccess().checkStdout("dupnoneed", "x=dup");
  }

  @Test
  void theToolRunsInTheProcessOfABuild() {
    ToolProvider tool = ToolProvider.findFirst("jdiff").orElseThrow();
    java.io.StringWriter out = new java.io.StringWriter();
    java.io.PrintWriter writer = new java.io.PrintWriter(out);
    assertThat(tool.run(writer, writer, "explain", "JD0101")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("JD0101");
  }

  @Test
  void mistakesOfJdiffAreReportedWithoutAStackTraceUnlessAskedFor() {
    Tool.Result quiet = runBroken().checkExit(ExitCode.INTERNAL).checkSilentStdout();
    quiet.checkError(
        DiagnosticCode.JD0901,
        "jdiff made a mistake: IllegalStateException: broken invariant",
        "command line: jdiff broken x",
        "please report this");
    assertThat(quiet.stderr()).doesNotContain("\tat ");
    assertThat(runBroken("--verbose").checkExit(ExitCode.INTERNAL).stderr()).contains("\tat ");
  }

  @CommandLine.Command(name = "broken")
  private static final class BrokenCommand extends Subcommand {
    @CommandLine.Parameters private List<String> words = List.of();

    BrokenCommand(Console console) {
      super(console);
    }

    @Override
    Outcome execute() {
      throw new IllegalStateException("broken invariant of " + words);
    }
  }

  @Test
  void bodiesComeFromFilesThatAreLinked() throws Exception {
    Files.writeString(
        directory.resolve("main.c"),
        "double half(double x);\ndouble f(double x) { return half(x) * x; }\n");
    Files.writeString(directory.resolve("half.c"), "double half(double x) { return x / 2; }\n");
    Tool tool = Tool.in(directory);
    List<String> request =
        List.of("compile", "main.c", "--fn", "f", "--args", "active", "-o", "f.ll");
    Tool.Result alone = tool.run(request.toArray(String[]::new));
    assertThat(alone.exit()).isNotZero();
    assertThat(alone.stderr()).contains("'half'", "--link FILE");
    Tool.Result linked =
        tool.run(
            Stream.concat(request.stream(), Stream.of("--link", "half.c", "-v"))
                .toArray(String[]::new));
    linked.checkSuccess();
    // The commands that were run are shown.
    assertThat(linked.stderr()).contains("jdiff: clang (bundled) ", " -emit-llvm ");
    assertThat(Files.readString(directory.resolve("f.ll"))).contains("@d_f(");
  }

  @Test
  void insideOfAnotherProgramLlvmWorksInAChildProcess() throws Exception {
    Path damaged = directory.resolve("damaged.bc");
    try (java.io.InputStream in =
        Files.newInputStream(
            Path.of(
                System.getProperty("jdiff.root", ".."),
                "compiler/src/test/resources/org/jdiff/intake/bitcode/damaged.bc"))) {
      Files.write(damaged, in.readAllBytes());
    }
    java.io.StringWriter out = new java.io.StringWriter();
    java.io.StringWriter err = new java.io.StringWriter();
    int exit =
        ToolProvider.findFirst("jdiff")
            .orElseThrow()
            .run(
                new java.io.PrintWriter(out, true),
                new java.io.PrintWriter(err, true),
                "inspect",
                damaged.toString());
    assertThat(exit).isEqualTo(ExitCode.of(DiagnosticCode.JD0609));
    assertThat(err.toString()).contains("error[JD0609]");
  }

  private static Tool.Result runBroken(String... more) {
    java.io.StringWriter out = new java.io.StringWriter();
    java.io.StringWriter err = new java.io.StringWriter();
    Console console =
        new Console(
            new java.io.PrintWriter(out, true),
            new java.io.PrintWriter(err, true),
            false,
            Map.of(),
            Path.of(""),
            false);
    String[] args = Stream.concat(Stream.of("broken", "x"), Stream.of(more)).toArray(String[]::new);
    int exit =
        JdiffCommand.commandLine(console).addSubcommand(new BrokenCommand(console)).execute(args);
    return new Tool.Result("broken", exit, out.toString(), err.toString());
  }
}
