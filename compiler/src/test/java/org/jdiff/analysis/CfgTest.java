package org.jdiff.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CfgTest {
  private static final Flow DIAMOND = Flow.of("a: b c", "b: d", "c: d", "d: ret");

  @Test
  void parallelEdgesOfASwitchCountOnce() {
    Flow flow = Flow.of("a: c b c b c", "b: c", "c: ret");
    assertThat(flow.names(flow.cfg().successors(flow.at("a")))).containsExactly("c", "b");
    assertThat(flow.names(flow.cfg().predecessors(flow.at("c")))).containsExactly("a", "b");
    assertThat(flow.names(flow.cfg().predecessors(flow.at("b")))).containsExactly("a");
  }

  @Test
  void joinIsDominatedByTheForkAndNotByABranch() {
    Cfg cfg = DIAMOND.cfg();
    int a = DIAMOND.at("a");
    int b = DIAMOND.at("b");
    int d = DIAMOND.at("d");
    assertThat(cfg.immediateDominator(d)).isEqualTo(a);
    assertThat(cfg.immediateDominator(a)).isEqualTo(Cfg.NONE);
    assertThat(cfg.dominates(a, d)).isTrue();
    assertThat(cfg.dominates(b, d)).isFalse();
    assertThat(cfg.dominates(b, b)).isTrue();
  }

  @Test
  void forkIsPostDominatedByTheJoin() {
    Cfg cfg = DIAMOND.cfg();
    int a = DIAMOND.at("a");
    int d = DIAMOND.at("d");
    assertThat(cfg.immediatePostDominator(a)).isEqualTo(d);
    assertThat(cfg.immediatePostDominator(d)).isEqualTo(Cfg.NONE);
    assertThat(cfg.postDominates(d, a)).isTrue();
    assertThat(cfg.postDominates(DIAMOND.at("b"), a)).isFalse();
  }

  @Test
  void twoReturnsHaveOnlyTheEndOfTheFunctionInCommon() {
    Flow flow = Flow.of("a: b c", "b: ret", "c: ret");
    assertThat(flow.cfg().immediatePostDominator(flow.at("a"))).isEqualTo(Cfg.NONE);
    assertThat(flow.cfg().postDominates(flow.at("b"), flow.at("a"))).isFalse();
  }

  @Test
  void blocksThatOnlyLeadToUnreachableDoNotReturn() {
    Flow flow = Flow.of("a: b fail", "b: ret", "fail: abort", "abort: stop");
    Cfg cfg = flow.cfg();
    assertThat(cfg.returns(flow.at("a"))).isTrue();
    assertThat(cfg.returns(flow.at("fail"))).isFalse();
    assertThat(cfg.returns(flow.at("abort"))).isFalse();
    assertThat(cfg.immediatePostDominator(flow.at("a"))).isEqualTo(flow.at("b"));
    assertThat(cfg.immediatePostDominator(flow.at("fail"))).isEqualTo(Cfg.NONE);
  }

  @Test
  void endlessLoopDoesNotReturn() {
    Flow flow = Flow.of("a: b spin", "b: ret", "spin: spin");
    assertThat(flow.cfg().returns(flow.at("spin"))).isFalse();
    assertThat(flow.cfg().reachable(flow.at("spin"))).isTrue();
  }

  @Test
  void unreachableBlockIsAPredecessorButDominatesNothing() {
    Flow flow = Flow.of("a: c", "dead: c", "c: ret");
    Cfg cfg = flow.cfg();
    int dead = flow.at("dead");
    assertThat(cfg.reachable(dead)).isFalse();
    assertThat(flow.names(cfg.predecessors(flow.at("c")))).containsExactly("a", "dead");
    assertThat(cfg.immediateDominator(flow.at("c"))).isEqualTo(flow.at("a"));
    assertThat(cfg.immediateDominator(dead)).isEqualTo(Cfg.NONE);
    assertThat(cfg.dominates(dead, dead)).isFalse();
    assertThat(flow.names(cfg.reversePostOrder())).containsExactly("a", "c");
    assertThat(cfg.orderOf(dead)).isEqualTo(Cfg.NONE);
  }

  @Test
  void reversePostOrderPutsForwardEdgesForward() {
    Flow flow = Flow.of("a: c b", "d: ret", "c: d", "b: c");
    assertThat(flow.names(flow.cfg().reversePostOrder())).containsExactly("a", "b", "c", "d");
    assertThat(flow.cfg().orderOf(flow.at("c"))).isEqualTo(2);
  }

  @Test
  void veryLongChainsNeedNoDeepStack() {
    int count = 60_000;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add("b" + i + ": " + (i + 1 == count ? "ret" : "b" + (i + 1)));
    }
    Flow flow = Flow.of(lines.toArray(String[]::new));
    assertThat(flow.cfg().dominates(0, count - 1)).isTrue();
    assertThat(flow.cfg().immediatePostDominator(0)).isEqualTo(1);
  }

  @Test
  void dominanceAgreesWithItsDefinitionOnRandomGraphs() {
    Random random = new Random(17);
    for (int round = 0; round < 150; round++) {
      Flow flow = randomFlow(random, 3 + random.nextInt(9));
      Cfg cfg = flow.cfg();
      for (int above = 0; above < cfg.size(); above++) {
        BitSet without = reached(cfg, above);
        for (int below = 0; below < cfg.size(); below++) {
          boolean expected =
              cfg.reachable(above)
                  && cfg.reachable(below)
                  && (above == below || !without.get(below));
          assertThat(cfg.dominates(above, below)).isEqualTo(expected);
          boolean expectedAfter =
              returnsAlive(cfg, above)
                  && returnsAlive(cfg, below)
                  && (above == below || !returnsWithout(flow, below, above));
          assertThat(cfg.postDominates(above, below)).isEqualTo(expectedAfter);
        }
        int parent = cfg.immediateDominator(above);
        if (parent != Cfg.NONE) {
          assertThat(cfg.dominates(parent, above)).isTrue();
        }
      }
    }
  }

  private static boolean returnsAlive(Cfg cfg, int block) {
    return cfg.reachable(block) && cfg.returns(block);
  }

  static Flow randomFlow(Random random, int size) {
    String[] lines = new String[size];
    for (int i = 0; i < size; i++) {
      StringBuilder line = new StringBuilder("b" + i + ":");
      int kind = random.nextInt(8);
      if (i == size - 1 || kind == 0 || kind == 7) {
        line.append(kind == 7 ? " stop" : " ret");
      } else {
        for (int edge = 0; edge < 1 + kind % 3; edge++) {
          line.append(" b").append(1 + random.nextInt(size - 1));
        }
      }
      lines[i] = line.toString();
    }
    return Flow.of(lines);
  }

  private static BitSet reached(Cfg cfg, int removed) {
    BitSet seen = new BitSet();
    if (removed != 0) {
      walk(cfg, 0, removed, seen);
    }
    return seen;
  }

  private static void walk(Cfg cfg, int block, int removed, BitSet seen) {
    if (block == removed || seen.get(block)) {
      return;
    }
    seen.set(block);
    cfg.successors(block).forEach(s -> walk(cfg, s, removed, seen));
  }

  private static boolean returnsWithout(Flow flow, int from, int removed) {
    BitSet seen = new BitSet();
    walk(flow.cfg(), from, removed, seen);
    return seen.stream()
        .anyMatch(b -> flow.fn().blocks().get(b).terminator() instanceof org.jdiff.ir.Inst.Return);
  }
}
