package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.markers.MarkerCall;
import org.jdiff.markers.MarkerOption;

/**
 * The two halves of a derivative as calls of their own. What the program sees of the tape is an
 * address; where it has set memory aside for the tape, the address is written there.
 */
final class MarkerTape {
  /** What lies before the shadows in the tape: three addresses. */
  private static final long HEAD = 3;

  private final IrBuilder b;
  private final MarkerCall call;
  private final Variant root;
  private final IntFunction<Val> operand;
  private final List<Val> arguments;

  /**
   * Starts in the function that takes the operands of a marker call.
   *
   * @param root the derivative in two halves
   * @param operand an operand of the marker call by position
   * @param arguments values and shadows, parameter by parameter
   */
  MarkerTape(
      IrBuilder b, MarkerCall call, Variant root, IntFunction<Val> operand, List<Val> arguments) {
    this.b = b;
    this.call = call;
    this.root = root;
    this.operand = operand;
    this.arguments = arguments;
  }

  /** The shadows that are addresses. */
  private List<Val> shadows() {
    List<Val> shadows = new ArrayList<>();
    int next = 0;
    for (MarkerCall.Argument argument : call.arguments()) {
      next++;
      for (int k = 0; k < root.width() && argument.activity().hasShadow(); k++) {
        Val shadow = arguments.get(next++);
        if (shadow.type().isPointer()) {
          shadows.add(shadow);
        }
      }
    }
    return shadows;
  }

  /** Runs the forward half; returns the tape, the primal's value and the shadow of an address. */
  List<Val> forward() {
    Type pointer = b.pointerType(0);
    List<Val> shadows = shadows();
    long bytes = pointer.size();
    Val arena = b.call("jdiff_arena_acquire", pointer, List.of());
    Val tape =
        b.call(
            "jdiff_tape_create",
            pointer,
            List.of(arena, b.symbol(root.symbol()), b.int64(shadows.size())));
    for (int i = 0; i < shadows.size(); i++) {
      b.store(shadows.get(i), b.offset(tape, (HEAD + i) * bytes), bytes);
    }
    List<Val> all = new ArrayList<>(List.of(arena));
    all.addAll(arguments);
    Val raw = b.call(root.symbol(), ReverseEmitter.sweepType(b, root), all);
    b.call("jdiff_tape_complete", new Type.Void(), List.of(tape));
    List<Val> results = new ArrayList<>();
    if (call.tape().isPresent()) {
      b.store(tape, operand.apply(call.tape().get()), 1);
    } else {
      results.add(tape);
    }
    if (root.returnsDual()) {
      for (int i = 0; i <= root.width(); i++) {
        results.add(b.extractValue(raw, i));
      }
    } else if (!(root.primalReturn() instanceof Type.Void)) {
      results.add(raw);
    }
    return results;
  }

  /**
   * What of the results of a forward half a program asks for by the type that it declares: the tape
   * alone, or what the primal returns as well.
   */
  static List<Val> wanted(List<Val> results, Type declared) {
    for (int count = results.size(); count > 0; count--) {
      List<Val> first = results.subList(0, count);
      if (ResultFit.fits(first.stream().map(Val::type).toList(), declared)) {
        return first;
      }
    }
    return declared instanceof Type.Void ? List.of() : results;
  }

  /** Runs the reverse half; returns the gradients of numbers. */
  List<Val> reverse() {
    Type pointer = b.pointerType(0);
    Val tape = operand.apply(call.tape().orElseThrow());
    if (call.has(MarkerOption.TAPE)) {
      tape = b.load(pointer, tape, 1);
    }
    List<Val> shadows = shadows();
    Val list = b.zero(pointer);
    if (!shadows.isEmpty()) {
      List<Type> types = shadows.stream().map(Val::type).toList();
      list = b.alloca(b.structType(types), "shadows");
      for (int i = 0; i < shadows.size(); i++) {
        b.store(shadows.get(i), b.offset(list, i * pointer.size()), pointer.size());
      }
    }
    Val arena =
        b.call(
            "jdiff_tape_open",
            pointer,
            List.of(tape, b.symbol(root.symbol()), list, b.int64(shadows.size())));
    List<Val> all = new ArrayList<>(List.of(arena));
    for (int i = 0; i < root.seeds().size(); i++) {
      all.add(PlainCalls.as(b, operand.apply(call.seed().get(i)), root.seeds().get(i)));
    }
    Val raw = b.call(root.reverseSymbol(), ReverseEmitter.gradientType(b, root), all);
    List<Val> results = new ArrayList<>();
    for (int i = 0; i < root.activeParameters().size() * root.width(); i++) {
      results.add(b.extractValue(raw, i));
    }
    if (!call.has(MarkerOption.NOFREE)) {
      b.call("jdiff_tape_free", new Type.Void(), List.of(tape));
    }
    return results;
  }
}
