package org.jdiff.build;

import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a Markdown file. */
final class MarkdownBlocks {
  /**
   * A block.
   *
   * @param language the first word after the fence, such as {@code sh}
   * @param argument the rest of the line, such as a file name
   * @param text what is in it
   * @param line the line of its fence, from 1
   * @param remark the text of an HTML comment on the line before, or nothing
   */
  record Block(String language, String argument, String text, int line, String remark) {}

  private MarkdownBlocks() {}

  /** {@return the blocks of a text} */
  static List<Block> of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String fence = lines.get(i).strip();
      if (!fence.startsWith("```")) {
        continue;
      }
      int indent = lines.get(i).indexOf('`');
      StringBuilder text = new StringBuilder();
      int end = i + 1;
      for (; end < lines.size() && !lines.get(end).strip().equals("```"); end++) {
        String line = lines.get(end);
        text.append(line.length() > indent ? line.substring(indent) : line.strip()).append('\n');
      }
      String[] info = fence.substring(3).strip().split(" ", 2);
      String before = i == 0 ? "" : lines.get(i - 1).strip();
      boolean comment = before.startsWith("<!--") && before.endsWith("-->");
      blocks.add(
          new Block(
              info[0],
              info.length > 1 ? info[1].strip() : "",
              text.toString(),
              i + 1,
              comment ? before.substring(4, before.length() - 3).strip() : ""));
      i = end;
    }
    return blocks;
  }
}
