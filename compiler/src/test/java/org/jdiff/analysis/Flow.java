package org.jdiff.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdiff.ir.Fn;
import org.jdiff.ir.ParsedIr;

/**
 * The control flow of one function, written as edges: {@code "a: b c"} is a block {@code a} with
 * successors {@code b} and {@code c}, {@code "a: ret"} returns, {@code "a: stop"} is unreachable at
 * its end. The first block is the entry.
 *
 * @param fn the function
 * @param cfg its control flow
 * @param loops its loops
 */
record Flow(Fn fn, Cfg cfg, LoopForest loops) {
  static Flow of(String... lines) {
    String body = Arrays.stream(lines).map(Flow::block).collect(Collectors.joining());
    try (ParsedIr ir = ParsedIr.of("define void @f(i32 %x) {\n" + body + "}\n")) {
      return of(ir.fn("f"));
    }
  }

  static Flow of(Fn fn) {
    Cfg cfg = Cfg.of(fn);
    return new Flow(fn, cfg, LoopForest.of(fn, cfg));
  }

  private static String block(String line) {
    List<String> words = List.of(line.split(":? +"));
    List<String> targets = words.subList(1, words.size());
    String terminator =
        switch (targets.size()) {
          case 1 ->
              switch (targets.getFirst()) {
                case "ret" -> "ret void";
                case "stop" -> "unreachable";
                default -> "br label %" + targets.getFirst();
              };
          default ->
              "switch i32 %x, label %"
                  + targets.getFirst()
                  + " ["
                  + cases(targets.subList(1, targets.size()))
                  + "]";
        };
    return words.getFirst() + ":\n  " + terminator + "\n";
  }

  private static String cases(List<String> targets) {
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < targets.size(); i++) {
      cases.append(" i32 ").append(i).append(", label %").append(targets.get(i));
    }
    return cases.toString();
  }

  int at(String block) {
    return ParsedIr.block(fn, block);
  }

  String name(int block) {
    return block == Cfg.NONE ? "-" : fn.blocks().get(block).name();
  }

  List<String> names(Iterable<Integer> blocks) {
    return java.util.stream.StreamSupport.stream(blocks.spliterator(), false)
        .map(this::name)
        .toList();
  }

  LoopForest.Loop loop(String header) {
    return loops.loops().stream()
        .filter(l -> l.header() == at(header))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no loop at " + header));
  }

  String blocks(java.util.BitSet set) {
    return set.stream().mapToObj(this::name).collect(Collectors.joining(" "));
  }
}
