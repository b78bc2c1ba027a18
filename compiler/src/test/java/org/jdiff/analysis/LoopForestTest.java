package org.jdiff.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoopForestTest {
  @Test
  void nestedLoopsKnowTheirParents() {
    Flow flow =
        Flow.of(
            "entry: outer",
            "outer: inner done",
            "inner: body latch",
            "body: inner",
            "latch: outer",
            "done: ret");
    LoopForest loops = flow.loops();
    LoopForest.Loop outer = flow.loop("outer");
    LoopForest.Loop inner = flow.loop("inner");
    assertThat(loops.loops()).containsExactly(outer, inner);
    assertThat(loops.parent(inner)).contains(outer);
    assertThat(loops.children(outer)).containsExactly(inner);
    assertThat(outer.outermost()).isTrue();
    assertThat(inner.depth()).isEqualTo(2);
    assertThat(flow.blocks(outer.blocks())).isEqualTo("outer inner body latch");
    assertThat(flow.blocks(inner.blocks())).isEqualTo("inner body");
    assertThat(loops.loopOf(flow.at("latch"))).contains(outer);
    assertThat(loops.loopOf(flow.at("body"))).contains(inner);
    assertThat(loops.loopOf(flow.at("done"))).isEmpty();
    assertThat(loops.depth(flow.at("body"))).isEqualTo(2);
    assertThat(loops.depth(flow.at("entry"))).isZero();
    assertThat(outer.preheader()).hasValue(flow.at("entry"));
    assertThat(inner.preheader()).as("outer has two successors").isEmpty();
    assertThat(loops.irreducible()).isFalse();
  }

  @Test
  void blockThatLoopsToItselfIsALoop() {
    Flow flow = Flow.of("entry: loop", "loop: loop done", "done: ret");
    LoopForest.Loop loop = flow.loop("loop");
    assertThat(loop.latches()).containsExactly(flow.at("loop"));
    assertThat(loop.exits()).containsExactly(new Cfg.Edge(flow.at("loop"), flow.at("done")));
    assertThat(flow.blocks(loop.blocks())).isEqualTo("loop");
  }

  @Test
  void everyExitEdgeIsListed() {
    Flow flow =
        Flow.of(
            "entry: head",
            "head: body done",
            "body: next fail early",
            "next: head done",
            "early: ret",
            "fail: stop",
            "done: ret");
    LoopForest.Loop loop = flow.loop("head");
    assertThat(loop.exits())
        .extracting(e -> flow.name(e.from()) + ">" + flow.name(e.to()))
        .containsExactly("head>done", "body>fail", "body>early", "next>done");
  }

  @Test
  void twoLatchesOfOneHeaderMakeOneLoop() {
    Flow flow = Flow.of("entry: head", "head: a b done", "a: head", "b: head", "done: ret");
    assertThat(flow.loops().loops()).hasSize(1);
    assertThat(flow.names(flow.loop("head").latches())).containsExactly("a", "b");
  }

  @Test
  void headerWithSeveralEntriesHasNoPreheader() {
    Flow flow = Flow.of("entry: a b", "a: head", "b: head", "head: head done", "done: ret");
    assertThat(flow.loop("head").preheader()).isEmpty();
  }

  @Test
  void siblingsInOneLoopStayApart() {
    Flow flow =
        Flow.of(
            "entry: outer",
            "outer: first",
            "first: first between",
            "between: second",
            "second: second latch",
            "latch: outer done",
            "done: ret");
    assertThat(flow.loops().children(flow.loop("outer")))
        .extracting(l -> flow.name(l.header()))
        .containsExactly("first", "second");
    assertThat(flow.loop("second").preheader()).hasValue(flow.at("between"));
  }

  @Test
  void cycleWithTwoEntriesIsIrreducible() {
    Flow flow = Flow.of("entry: a b", "a: b", "b: a done", "done: ret");
    assertThat(flow.loops().loops()).isEmpty();
    assertThat(flow.loops().irreducible()).isTrue();
    assertThat(flow.loops().irreducibleRegions()).extracting(flow::blocks).containsExactly("a b");
  }

  @Test
  void naturalLoopInsideAnIrreducibleRegionIsStillFound() {
    Flow flow =
        Flow.of(
            "entry: a b",
            "a: inner",
            "inner: work leave",
            "work: inner",
            "leave: b",
            "b: a done",
            "done: ret");
    assertThat(flow.blocks(flow.loop("inner").blocks())).isEqualTo("inner work");
    assertThat(flow.loops().irreducibleRegions())
        .extracting(flow::blocks)
        .containsExactly("a inner work leave b");
  }

  @Test
  void irreducibleRegionInsideANaturalLoopIsFlagged() {
    Flow flow =
        Flow.of("entry: head", "head: a b", "a: b", "b: a latch", "latch: head done", "done: ret");
    assertThat(flow.blocks(flow.loop("head").blocks())).isEqualTo("head a b latch");
    assertThat(flow.loops().irreducibleRegions()).extracting(flow::blocks).containsExactly("a b");
  }

  @Test
  void blocksThatNeverRunBelongToNoLoop() {
    Flow flow = Flow.of("entry: head", "head: head done", "dead: head dead", "done: ret");
    assertThat(flow.loops().loops()).hasSize(1);
    assertThat(flow.loops().depth(flow.at("dead"))).isZero();
    assertThat(flow.loops().irreducible()).isFalse();
    assertThat(flow.loop("head").preheader()).as("dead code enters too").isEmpty();
  }

  @Test
  void setsHandedOutAreCopies() {
    Flow flow = Flow.of("entry: head", "head: head done", "done: ret");
    flow.loop("head").blocks().clear();
    assertThat(flow.loop("head").contains(flow.at("head"))).isTrue();
  }

  @Test
  void controlFlowOfAnotherFunctionIsRefused() {
    Flow one = Flow.of("a: ret");
    Flow other = Flow.of("a: b", "b: ret");
    assertThatThrownBy(() -> LoopForest.of(one.fn(), other.cfg()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'f'");
  }

  @Test
  void loopsAgreeWithTheirDefinitionOnRandomGraphs() {
    Random random = new Random(23);
    int regions = 0;
    for (int round = 0; round < 300; round++) {
      Flow flow = CfgTest.randomFlow(random, 3 + random.nextInt(9));
      for (int header = 0; header < flow.cfg().size(); header++) {
        BitSet expected = naturalLoop(flow.cfg(), header);
        int at = header;
        List<LoopForest.Loop> found =
            flow.loops().loops().stream().filter(l -> l.header() == at).toList();
        assertThat(found).hasSize(expected.isEmpty() ? 0 : 1);
        found.forEach(l -> assertThat(l.blocks()).isEqualTo(expected));
      }
      for (int block = 0; block < flow.cfg().size(); block++) {
        int at = block;
        assertThat(flow.loops().depth(block))
            .isEqualTo(flow.loops().loops().stream().filter(l -> l.contains(at)).count());
      }
      regions += flow.loops().irreducibleRegions().size();
    }
    assertThat(regions).as("the sample has irreducible graphs").isPositive();
  }

  /** The header and everything that reaches one of its latches around it. */
  private static BitSet naturalLoop(Cfg cfg, int header) {
    BitSet blocks = new BitSet();
    for (int latch : cfg.predecessors(header)) {
      if (cfg.dominates(header, latch)) {
        blocks.set(header);
        grow(cfg, latch, blocks);
      }
    }
    return blocks;
  }

  private static void grow(Cfg cfg, int block, BitSet blocks) {
    if (cfg.reachable(block) && !blocks.get(block)) {
      blocks.set(block);
      cfg.predecessors(block).forEach(p -> grow(cfg, p, blocks));
    }
  }
}
