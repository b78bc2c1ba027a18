package org.jdiff.mutated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdiff.driver.Input;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;

/**
 * A file that some compiler wrote and that was damaged afterwards; equal seeds make equal files.
 *
 * @param kind text or bitcode
 * @param seed what decides which file is damaged, and how
 */
record Mutant(Kind kind, long seed) {
  private static final Path SAMPLES =
      Path.of(System.getProperty("jdiff.root", ".."), "testdata", "ir");

  /** Larger files say nothing more and take longer. */
  private static final long LARGEST = 60_000;

  private static final Pattern WORD = Pattern.compile("[\\w.%@$!\"-]+");

  /** Numbers at which something may overflow, and words that mean much. */
  private static final List<String> WORDS =
      List.of(
          "0",
          "-1",
          "1",
          "4294967295",
          "9223372036854775808",
          "i0",
          "i1",
          "i8388608",
          "ptr",
          "double",
          "float",
          "x86_fp80",
          "<2 x double>",
          "[0 x i8]",
          "{}",
          "void",
          "label",
          "metadata",
          "token",
          "undef",
          "poison",
          "zeroinitializer",
          "null",
          "addrspace(3)",
          "musttail",
          "!0",
          "#0",
          "byval(double)",
          "sret(double)",
          "inalloca(i32)",
          "0x7FF0000000000000",
          "0xK00000000000000000000");

  /** The form of a file. */
  enum Kind {
    /** Textual IR. */
    TEXT(".ll"),
    /** Bitcode. */
    BITCODE(".bc");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }
  }

  /** {@return the damaged file} */
  Input input() throws IOException {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L + kind.extension.hashCode());
    Path sample = samples().get(random.nextInt(samples().size()));
    String name = "mutant-" + seed + kind.extension;
    return switch (kind) {
      case TEXT ->
          Input.bytes(
              name, damaged(Files.readString(sample), random).getBytes(StandardCharsets.UTF_8));
      case BITCODE -> Input.bytes(name, damaged(bitcode(sample), random));
    };
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(f -> f.toString().endsWith(".ll") && f.toFile().length() < LARGEST)
          .sorted()
          .toList();
    }
  }

  private static byte[] bitcode(Path sample) throws IOException {
    // Of the bundled LLVM: what is newer never reaches its reader.
    try (IrContext context = new IrContext();
        IrModule module =
            IrModule.parse(
                context,
                org.jdiff.intake.bridge.TextBridge.bridge(Files.readString(sample), "sample.ll")
                    .text()
                    .getBytes(StandardCharsets.UTF_8),
                "sample.ll")) {
      return module.bitcode();
    }
  }

  private static String damaged(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int left = random.nextInt(3) == 0 ? 2 : 1; left > 0; left--) {
      int at = random.nextInt(lines.size());
      int other = random.nextInt(lines.size());
      switch (random.nextInt(18)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(other, lines.get(at));
        case 2 -> {
          String line = lines.get(at);
          lines.set(at, lines.get(other));
          lines.set(other, line);
        }
        case 3 -> lines.subList(at, lines.size()).clear();
        case 4 -> {
          String line = lines.get(at);
          int column = random.nextInt(line.length() + 1);
          char c = (char) (random.nextInt(20) == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
          lines.set(at, line.substring(0, column) + c + line.substring(column));
        }
        case 5 -> {
          String line = lines.get(at);
          if (!line.isEmpty()) {
            int column = random.nextInt(line.length());
            lines.set(at, line.substring(0, column) + line.substring(column + 1));
          }
        }
        case 6, 7 -> lines.set(at, withWord(lines.get(at), WORDS, random));
        case 8, 9 -> lines.set(at, withWord(lines.get(at), words(lines.get(other)), random));
        default -> lines.set(at, withRelated(lines, at, random));
      }
      if (lines.isEmpty()) {
        return "\n";
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Puts a word of the same kind, from somewhere near, in the place of one of a line's. */
  private static String withRelated(List<String> lines, int at, Random random) {
    List<MatchResult> places = WORD.matcher(lines.get(at)).results().toList();
    if (places.isEmpty()) {
      return lines.get(at);
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    List<String> related = new ArrayList<>();
    int from = Math.max(0, at - 30);
    for (String line : lines.subList(from, Math.min(lines.size(), at + 30))) {
      words(line).stream().filter(w -> related(w, place.group())).forEach(related::add);
    }
    return related.isEmpty()
        ? lines.get(at)
        : with(lines.get(at), place, related.get(random.nextInt(related.size())));
  }

  private static boolean related(String one, String other) {
    char a = one.charAt(0);
    char b = other.charAt(0);
    return !one.equals(other) && (a == b || (Character.isLetter(a) && Character.isLetter(b)));
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }

  /** Puts one of some words in the place of one of a line's. */
  private static String withWord(String line, List<String> words, Random random) {
    List<MatchResult> places = WORD.matcher(line).results().toList();
    return places.isEmpty() || words.isEmpty()
        ? line
        : with(
            line,
            places.get(random.nextInt(places.size())),
            words.get(random.nextInt(words.size())));
  }

  private static String with(String line, MatchResult place, String word) {
    return line.substring(0, place.start()) + word + line.substring(place.end());
  }

  private static byte[] damaged(byte[] bitcode, Random random) {
    byte[] content = bitcode.clone();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      int at = random.nextInt(content.length);
      switch (random.nextInt(6)) {
        case 0 -> content[at] = (byte) random.nextInt(256);
        case 1 -> content = Arrays.copyOf(content, Math.max(4, at / 4 * 4));
        case 2 -> {
          int from = random.nextInt(content.length);
          int length = Math.min(32, content.length - Math.max(at, from));
          System.arraycopy(bitcode, from, content, at, length);
        }
        default -> content[at] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return content;
  }
}
