package org.jdiff.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.model.Activity;

/**
 * One entry of {@code testdata/cases.txt}; the format is described beside it.
 *
 * @param name the entry's name
 * @param stem which files hold the function
 * @param symbol the function
 * @param returnType {@code f64}, {@code f32} or {@code void}
 * @param returnActive whether the returned value is differentiated
 * @param arguments the arguments in order
 * @param buffers the memory by name
 * @param returnSeed the adjoint of the returned value
 * @param seeds what shadows hold before the call
 * @param tolerance relative
 * @param prints whether the function writes to standard output
 * @param smooth whether differences of the primal tell the derivative here
 * @param result the expected returned value, NaN if none
 * @param gradients expected gradients by argument
 * @param shadows what shadows are expected to hold afterwards
 * @param after what memory is expected to hold afterwards
 */
public record CorpusCase(
    String name,
    String stem,
    String symbol,
    String returnType,
    boolean returnActive,
    List<Argument> arguments,
    Map<String, Buffer> buffers,
    double returnSeed,
    Map<String, List<Double>> seeds,
    double tolerance,
    boolean prints,
    boolean smooth,
    double result,
    Map<Integer, Double> gradients,
    Map<String, List<Double>> shadows,
    Map<String, List<Double>> after) {

  /** An argument: its type, its activity and its value as written. */
  public record Argument(String type, Activity activity, String value) {}

  /** A piece of memory: its activity and its fields one after the other. */
  public record Buffer(String name, Activity activity, List<Field> fields) {
    /** {@return its size in bytes} */
    public long size() {
      return fields.stream().mapToLong(Field::size).sum();
    }
  }

  /** One field: its type and its value as written; padding has as value its number of bytes. */
  public record Field(String type, String value) {
    /** {@return its size in bytes} */
    public long size() {
      return switch (type) {
        case "f64", "i64", "ptr" -> 8;
        case "f32", "i32" -> 4;
        case "i8" -> 1;
        case "pad" -> Long.parseLong(value);
        default -> throw new IllegalArgumentException("field type " + type);
      };
    }

    /** {@return whether it holds a floating-point number} */
    public boolean isFloat() {
      return type.startsWith("f");
    }
  }

  /** Whether single precision is involved, in which differences are too coarse. */
  public boolean isSingle() {
    return returnType.equals("f32")
        || arguments.stream().anyMatch(a -> a.type().equals("f32"))
        || buffers.values().stream()
            .anyMatch(b -> b.fields().stream().anyMatch(f -> f.type().equals("f32")));
  }

  /** {@return whether the function may be reordered, so that equality is not exact} */
  public boolean isFast() {
    return stem.equals("fast_math");
  }

  /** Reads the manifest. */
  static List<CorpusCase> read(Path manifest) throws IOException {
    List<CorpusCase> cases = new ArrayList<>();
    Builder current = null;
    for (String raw : Files.readAllLines(manifest)) {
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "case" -> current = new Builder(words[1]);
        case "end" -> cases.add(current.build());
        default -> current.line(words, line);
      }
    }
    return cases;
  }

  private static final class Builder {
    private final String name;
    private String stem = "";
    private String symbol = "";
    private String returnType = "void";
    private boolean returnActive;
    private final List<Argument> arguments = new ArrayList<>();
    private final Map<String, Buffer> buffers = new LinkedHashMap<>();
    private double returnSeed = 1;
    private final Map<String, List<Double>> seeds = new LinkedHashMap<>();
    private double tolerance = 1e-12;
    private boolean prints;
    private boolean smooth = true;
    private double result = Double.NaN;
    private final Map<Integer, Double> gradients = new LinkedHashMap<>();
    private final Map<String, List<Double>> shadows = new LinkedHashMap<>();
    private final Map<String, List<Double>> after = new LinkedHashMap<>();

    Builder(String name) {
      this.name = name;
    }

    void line(String[] words, String line) {
      switch (words[0]) {
        case "stem" -> stem = words[1];
        case "function" -> {}
        case "symbol" -> symbol = words[1];
        case "returns" -> {
          returnType = words[1];
          returnActive = words.length > 2 && words[2].equals("active");
        }
        case "arg" ->
            arguments.add(
                new Argument(
                    words[1],
                    Activity.parse(words[2]).orElseThrow(),
                    words.length > 3 ? words[3] : ""));
        case "buffer" -> buffers.put(words[1], buffer(words));
        case "seed" -> {
          if (words[1].equals("return")) {
            returnSeed = CorpusNumbers.parse(words[2]);
          } else {
            seeds.put(words[1], numbers(words, 2));
          }
        }
        case "tolerance" -> tolerance = CorpusNumbers.parse(words[1]);
        case "nodifference" -> smooth = false;
        case "stdout" -> prints = true;
        case "result" -> result = CorpusNumbers.parse(words[1]);
        case "gradient" -> gradients.put(Integer.parseInt(words[1]), CorpusNumbers.parse(words[2]));
        case "shadow" -> shadows.put(words[1], numbers(words, 2));
        case "after" -> after.put(words[1], numbers(words, 2));
        default -> throw new IllegalArgumentException("line of case " + name + ": " + line);
      }
    }

    private static Buffer buffer(String[] words) {
      List<Field> fields = new ArrayList<>();
      for (int i = 3; i < words.length; i++) {
        String type = words[i].substring(0, words[i].indexOf(':'));
        String values = words[i].substring(words[i].indexOf(':') + 1);
        for (String value : values.split(",", -1)) {
          fields.add(new Field(type, value));
        }
      }
      return new Buffer(words[1], Activity.parse(words[2]).orElseThrow(), fields);
    }

    private static List<Double> numbers(String[] words, int from) {
      List<Double> numbers = new ArrayList<>();
      if (words.length > from && !words[from].isEmpty()) {
        for (String value : words[from].split(",", -1)) {
          numbers.add(CorpusNumbers.parse(value));
        }
      }
      return numbers;
    }

    CorpusCase build() {
      return new CorpusCase(
          name,
          stem,
          symbol,
          returnType,
          returnActive,
          List.copyOf(arguments),
          buffers,
          returnSeed,
          seeds,
          tolerance,
          prints,
          smooth,
          result,
          gradients,
          shadows,
          after);
    }
  }
}
