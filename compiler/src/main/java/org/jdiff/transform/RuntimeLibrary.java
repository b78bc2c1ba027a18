package org.jdiff.transform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdiff.ir.CompilerRuntime;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.RuntimeFiles;

/**
 * Links the small run-time library into a module: helpers of linear algebra, the arena of the tape,
 * special functions. Files that call others come first.
 */
final class RuntimeLibrary {
  private static final List<String> FILES = List.of("blas.ll", "log.ll", "arena.ll", "special.ll");

  private static final Pattern DEFINITION =
      Pattern.compile("^define [^@]*@([\\w.$]+)\\(", Pattern.MULTILINE);

  /** The functions of each file: most modules call none, and then no file is parsed. */
  private static final Map<String, Set<String>> DEFINED = new ConcurrentHashMap<>();

  private RuntimeLibrary() {}

  /** Links what the module calls; everything that comes along becomes internal. */
  static void link(IrModule module) {
    CompilerRuntime.link(module);
    ComplexPairs.define(module);
    FILES.forEach(f -> linkFile(module, f));
  }

  /**
   * Links the file of the arena if the module calls functions of it that are wanted with a body.
   *
   * @param wanted whether the body of a function is wanted
   */
  static void linkMissing(IrModule module, Predicate<String> wanted) {
    boolean called =
        module.functions().stream()
            .anyMatch(f -> !f.defined() && f.name().startsWith("jdiff_") && wanted.test(f.name()));
    if (called) {
      linkFile(module, "arena.ll");
    }
  }

  private static void linkFile(IrModule module, String file) {
    byte[] text = RuntimeFiles.read(module, file);
    if (text.length == 0) {
      return;
    }
    Set<String> defined =
        DEFINED.computeIfAbsent(
            RuntimeFiles.path(module, file),
            f -> defined(new String(text, StandardCharsets.UTF_8)));
    boolean wanted =
        module.functions().stream().anyMatch(f -> !f.defined() && defined.contains(f.name()));
    if (!wanted) {
      return;
    }
    module.link(module.parseBeside(text, file), file);
    defined.forEach(f -> module.setVisibility(f, IrModule.Visibility.INTERNAL));
  }

  private static Set<String> defined(String text) {
    return DEFINITION
        .matcher(text)
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Links a file as a whole.
   *
   * @param names symbols of the file that have other names in the module
   */
  static void linkAll(IrModule module, String file, Map<String, String> names) {
    String text = new String(RuntimeFiles.read(module, file), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace("@" + name.getKey() + "(", "@" + name.getValue() + "(");
    }
    IrModule library = module.parseBeside(text.getBytes(StandardCharsets.UTF_8), file);
    List<String> defined =
        library.functions().stream()
            .filter(IrModule.FunctionEntry::defined)
            .map(IrModule.FunctionEntry::name)
            .toList();
    if (defined.stream().anyMatch(module::isDefined)) {
      library.close();
      return;
    }
    module.link(library, file);
    defined.forEach(f -> module.setVisibility(f, IrModule.Visibility.INTERNAL));
  }
}
