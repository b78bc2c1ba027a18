package org.jdiff.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headers that C and C++ sources include, by their {@code #include} lines.
 *
 * <p>More is found than a compiler would read: lines in comments and inactive branches count, and
 * so does every folder that has a header of the name, since any of them may come first for another
 * file. The compiler's own headers are not looked for; they belong to the version of jdiff.
 */
final class HeaderScan {
  private static final Pattern INCLUDE =
      Pattern.compile(
          "^[ \\t]*#[ \\t]*(?:include|include_next|import|embed)[ \\t]*[<\"]([^>\"\\n]+)[>\"]",
          Pattern.MULTILINE);

  /** The options of clang that name a folder of headers, joined with it or in front of it. */
  private static final List<String> FOLDER_OPTIONS =
      List.of("-isystem", "-iquote", "-idirafter", "-I");

  /** The options of clang that name a file to be read first. */
  private static final List<String> FILE_OPTIONS = List.of("-include", "-imacros");

  private HeaderScan() {}

  /**
   * {@return the headers, absolute and sorted}
   *
   * @param inputs the sources and the options for clang
   * @throws IOException if a file cannot be read
   */
  static Set<Path> headers(Inputs inputs) throws IOException {
    List<Path> folders = new ArrayList<>(inputs.includes());
    FOLDER_OPTIONS.forEach(
        o -> values(inputs.clangArgs(), o).forEach(v -> folders.add(inputs.base().resolve(v))));
    Set<Path> found = new TreeSet<>();
    Deque<Path> unread = new ArrayDeque<>();
    for (Path source : inputs.sources()) {
      unread.add(source.toAbsolutePath().normalize());
    }
    for (String option : FILE_OPTIONS) {
      for (String file : values(inputs.clangArgs(), option)) {
        enter(inputs.base().resolve(file), found, unread);
      }
    }
    while (!unread.isEmpty()) {
      Path file = unread.remove();
      Matcher matcher =
          INCLUDE.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      while (matcher.find()) {
        Path parent = file.getParent();
        if (parent != null) {
          enter(parent.resolve(matcher.group(1)), found, unread);
        }
        for (Path folder : folders) {
          enter(folder.resolve(matcher.group(1)), found, unread);
        }
      }
    }
    return found;
  }

  private static void enter(Path header, Set<Path> found, Deque<Path> unread) {
    Path file = header.toAbsolutePath().normalize();
    if (Files.isRegularFile(file) && found.add(file)) {
      unread.add(file);
    }
  }

  private static List<String> values(List<String> words, String option) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(option)) {
        if (i + 1 < words.size()) {
          values.add(words.get(i + 1));
        }
      } else if (word.startsWith(option)) {
        values.add(word.substring(option.length()));
      }
    }
    return values;
  }
}
