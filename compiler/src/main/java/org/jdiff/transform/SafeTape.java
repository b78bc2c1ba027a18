package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdiff.ir.Block;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.PlanEntry;

/**
 * The store-everything tape: each execution of a block pushes one record with all that the reverse
 * of the block reads and with the predecessor it was entered from. Nothing is recomputed and no
 * structure of the control flow is assumed, so it is right for any graph; it is the oracle for the
 * planned tape.
 */
final class SafeTape implements Tape {
  private final Facts facts;
  private final Variant variant;
  private final List<List<Req>> stored = new ArrayList<>();
  private final Map<Integer, Type.Struct> records = new HashMap<>();

  private ForwardSweep sweep;
  private IrBuilder fwd;
  private Val chain;
  private final Map<Integer, Val> edges = new HashMap<>();
  private final Map<Req, Val> results = new HashMap<>();

  private IrBuilder rev;
  private Val reverseChain;
  private Val record;
  private int current;
  private final Map<Req, Val> loaded = new TreeMap<>();

  SafeTape(Derivation context, Variant variant) {
    this.facts = variant.facts();
    this.variant = variant;
    Needs needs = Needs.of(context, facts);
    for (Block block : facts.fn().blocks()) {
      List<Req> list = new ArrayList<>();
      for (Req req : needs.of(block.index())) {
        if (!isDirect(req)) {
          list.add(req);
        }
      }
      stored.add(list);
    }
  }

  /** Parameters are still there in the reverse sweep of a combined function. */
  private boolean isDirect(Req req) {
    return variant.key().kind() == Variant.Kind.COMBINED
        && req.kind() != Req.Kind.RESULT
        && facts.fn().value(req.id()) instanceof org.jdiff.ir.Value.Param;
  }

  private boolean hasRecord(int block) {
    return facts.cfg().reachable(block)
        && facts.cfg().returns(block)
        && (!stored.get(block).isEmpty() || facts.cfg().predecessors(block).size() > 1);
  }

  private Type typeOf(Req req) {
    return switch (req.kind()) {
      case PRIMAL, SHADOW -> facts.fn().type(req.id());
      case RESULT -> RuleResults.type(sweep.context, facts, req.id(), req.index());
      case EDGE, COUNT, ARRAY, LENGTH, FLAGS ->
          throw new IllegalStateException(req + " is not stored by block");
    };
  }

  /** The link to the record before, the stored values, the number of the predecessor. */
  private Type.Struct recordType(int block) {
    return records.computeIfAbsent(
        block,
        k -> {
          List<Type> fields = new ArrayList<>();
          fields.add(fwd.pointerType(0));
          stored.get(block).forEach(r -> fields.add(typeOf(r)));
          fields.add(fwd.intType(32));
          return fwd.structType(fields);
        });
  }

  @Override
  public boolean usesArena() {
    for (int i = 0; i < stored.size(); i++) {
      if (hasRecord(i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void sweepStarts(ForwardSweep forward) {
    sweep = forward;
    fwd = forward.b;
    chain = fwd.alloca(fwd.pointerType(0), "chain");
    fwd.store(fwd.zero(fwd.pointerType(0)), chain, chain.type().align());
  }

  @Override
  public void blockStarts(int block) {
    List<Integer> predecessors = facts.cfg().predecessors(block);
    if (predecessors.size() < 2 || !hasRecord(block)) {
      return;
    }
    // Phis must come first, and this runs after the primal's phis.
    Val edge = fwd.phi(fwd.intType(32));
    for (int i = 0; i < predecessors.size(); i++) {
      int from = predecessors.get(i);
      int times = multiplicity(from, block);
      for (int k = 0; k < times; k++) {
        fwd.addIncoming(edge, fwd.constInt(fwd.intType(32), i), sweep.blocks[from]);
      }
    }
    edges.put(block, edge);
  }

  private int multiplicity(int from, int to) {
    Inst terminator = facts.fn().blocks().get(from).terminator();
    return (int) terminator.successors().stream().filter(s -> s == to).count();
  }

  @Override
  public void emitted(Inst inst) {
    RuleResults.capture(sweep, inst, stored, results);
  }

  @Override
  public void blockEnds(int block) {
    if (!hasRecord(block)) {
      return;
    }
    Type.Struct type = recordType(block);
    Val at =
        fwd.call(
            "jdiff_arena_alloc",
            fwd.pointerType(0),
            List.of(sweep.arena(), fwd.int64(type.size())));
    fwd.store(fwd.load(fwd.pointerType(0), chain, chain.type().align()), at, at.type().align());
    List<Req> reqs = stored.get(block);
    for (int i = 0; i < reqs.size(); i++) {
      Req req = reqs.get(i);
      Val value =
          switch (req.kind()) {
            case PRIMAL -> sweep.primal(req.id());
            case SHADOW -> sweep.dual(req.id(), req.index());
            case RESULT -> results.get(req);
            case EDGE, COUNT, ARRAY, LENGTH, FLAGS ->
                throw new IllegalStateException(req + " is not stored by block");
          };
      store(fwd, value, at, type, i + 1);
    }
    Val edge = edges.getOrDefault(block, fwd.constInt(fwd.intType(32), 0));
    store(fwd, edge, at, type, reqs.size() + 1);
    fwd.store(at, chain, chain.type().align());
  }

  private static void store(IrBuilder b, Val value, Val record, Type.Struct type, int field) {
    b.store(
        value,
        b.offset(record, type.offsets().get(field)),
        Math.min(16, type.fields().get(field).align()));
  }

  private static Val load(IrBuilder b, Val record, Type.Struct type, int field) {
    Type member = type.fields().get(field);
    return b.load(
        member, b.offset(record, type.offsets().get(field)), Math.min(16, member.align()));
  }

  @Override
  public void sweepEnds() {
    if (variant.key().kind() == Variant.Kind.SPLIT) {
      Val frame =
          fwd.call("jdiff_arena_alloc", fwd.pointerType(0), List.of(sweep.arena(), fwd.int64(16)));
      fwd.store(
          fwd.load(fwd.pointerType(0), chain, chain.type().align()),
          fwd.offset(frame, 8),
          frame.type().align());
      fwd.call("jdiff_arena_push_frame", new Type.Void(), List.of(sweep.arena(), frame));
    }
  }

  @Override
  public void reverseStarts(IrBuilder b) {
    rev = b;
    if (variant.key().kind() == Variant.Kind.SPLIT) {
      Val frame = b.call("jdiff_arena_pop_frame", b.pointerType(0), List.of(b.param(0)));
      reverseChain = b.alloca(b.pointerType(0), "chain");
      b.store(
          b.load(b.pointerType(0), b.offset(frame, 8), frame.type().align()),
          reverseChain,
          reverseChain.type().align());
    } else {
      reverseChain = chain;
    }
  }

  @Override
  public void reverseBlockStarts(int block) {
    current = block;
    loaded.clear();
    if (hasRecord(block)) {
      record = rev.load(rev.pointerType(0), reverseChain, reverseChain.type().align());
    }
  }

  @Override
  public Val value(Req req) {
    if (isDirect(req)) {
      return req.kind() == Req.Kind.PRIMAL
          ? sweep.primal(req.id())
          : sweep.dual(req.id(), req.index());
    }
    Val known = loaded.get(req);
    if (known == null) {
      int index = stored.get(current).indexOf(req);
      if (index < 0) {
        throw new IllegalStateException(
            req + " is read in the reverse of block " + current + " but was not announced");
      }
      known = load(rev, record, recordType(current), index + 1);
      loaded.put(req, known);
    }
    return known;
  }

  @Override
  public Val edge(int block) {
    return load(rev, record, recordType(block), stored.get(block).size() + 1);
  }

  @Override
  public void reverseBlockEnds(int block) {
    if (hasRecord(block)) {
      rev.store(
          rev.load(rev.pointerType(0), record, record.type().align()),
          reverseChain,
          reverseChain.type().align());
    }
  }

  @Override
  public void reverseEdge(int from, int to) {}

  @Override
  public List<PlanEntry> entries() {
    PlanReport report = new PlanReport(variant);
    for (int i = 0; i < stored.size(); i++) {
      if (!hasRecord(i)) {
        continue;
      }
      for (Req req : stored.get(i)) {
        report.add(
            req,
            typeOf(req).size(),
            PlanEntry.Storage.BLOCK_RECORD,
            facts.loops().loopOf(i),
            0,
            "nothing is computed again");
      }
      report.add(
          new Req(Req.Kind.EDGE, i, 0),
          Integer.BYTES,
          PlanEntry.Storage.BLOCK_RECORD,
          facts.loops().loopOf(i),
          0,
          "nothing is computed again");
    }
    return report.entries();
  }
}
