package org.jdiff.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument;

/**
 * Emits a call of a linear algebra routine in a forward sweep, with copies of what its adjoint
 * reads and something else may overwrite.
 */
final class BlasKeeper {
  private final ForwardSweep sweep;
  private final IrBuilder b;
  private final BlasPlan plan;
  private final BlasCall site;
  private final BlasShapes shapes;
  private final Map<BlasSlot, Val> values = new HashMap<>();

  BlasKeeper(ForwardSweep sweep, BlasPlan plan) {
    this.sweep = sweep;
    this.b = sweep.b;
    this.plan = plan;
    this.site = plan.site();
    this.shapes = new BlasShapes(b, site.signature(), this::value);
  }

  void emit(Map<Req, Val> kept) {
    keep(kept, false);
    int id = site.call().id();
    sweep.primal[id] = b.copy(site.call(), sweep::primal);
    keep(kept, true);
  }

  private Val value(BlasSlot slot) {
    Val known = values.get(slot);
    if (known == null) {
      known = sweep.primal(site.operand(slot));
      if (site.isReference(slot)) {
        Type type = site.type(slot);
        known = b.load(type, known, type.align());
      }
      values.put(slot, known);
    }
    return known;
  }

  private void keep(Map<Req, Val> kept, boolean after) {
    plan.sources()
        .forEach(
            (slot, source) -> {
              if (source instanceof BlasPlan.Source.Kept k
                  && after == (slot.part() == BlasSlot.Part.AFTER)) {
                kept.put(Req.result(site.call().id(), k.index()), copy(slot));
              }
            });
  }

  private Val copy(BlasSlot slot) {
    if (slot.part() != BlasSlot.Part.BEFORE && slot.part() != BlasSlot.Part.AFTER) {
      return value(slot);
    }
    BlasArgument argument = slot.argument().orElseThrow();
    Val address = sweep.primal(site.operand(slot));
    Val stride = shapes.wide(value(BlasSlot.stride(argument)));
    String suffix = site.signature().symbol().doublePrecision() ? "_d" : "_s";
    return switch (argument) {
      case BlasArgument.Vector v ->
          b.call(
              "jdiff_blas_keep_vector" + suffix,
              b.pointerType(0),
              List.of(sweep.arena(), shapes.wide(shapes.length(v)), address, stride));
      case BlasArgument.Matrix m -> {
        Val rows = shapes.rows(m);
        Val columns = shapes.columns(m);
        yield b.call(
            "jdiff_blas_keep_matrix" + suffix,
            b.pointerType(0),
            List.of(
                sweep.arena(),
                shapes.wide(shapes.inner(rows, columns)),
                shapes.wide(shapes.outer(rows, columns)),
                address,
                stride));
      }
      case BlasArgument.Flag f -> throw new IllegalStateException("a flag has no content");
      case BlasArgument.Size s -> throw new IllegalStateException("a size has no content");
      case BlasArgument.Scalar s -> throw new IllegalStateException("a scalar has no content");
    };
  }
}
