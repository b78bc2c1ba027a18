package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jdiff.ir.CallAttributes;
import org.jdiff.ir.IrModule;
import org.jdiff.rules.Allocation;
import org.jdiff.rules.Deallocation;
import org.jdiff.rules.RuleOutcome;

/**
 * Functions whose declaration says that they hand out memory or take it back: LLVM's {@code
 * allockind}, {@code allocsize} and {@code allocptr}. Rows of the rule table come first.
 */
final class AttributedAllocators {
  private static final long ALLOC = 1;
  private static final long REALLOC = 2;
  private static final long FREE = 4;
  private static final long ZEROED = 16;

  private AttributedAllocators() {}

  /** {@return what attributes say about the functions that a module declares} */
  static Map<String, RuleOutcome> of(IrModule module) {
    Map<String, RuleOutcome> outcomes = new HashMap<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      if (!function.defined() && !function.name().startsWith("llvm.")) {
        outcome(function.name(), module.attributes(function.name()))
            .ifPresent(o -> outcomes.put(function.name(), o));
      }
    }
    return Map.copyOf(outcomes);
  }

  private static Optional<RuleOutcome> outcome(String name, CallAttributes attributes) {
    long kind = attributes.allocKind();
    if ((kind & (ALLOC | REALLOC)) != 0) {
      return Optional.of(new RuleOutcome.Allocates(allocation(name, attributes)));
    }
    OptionalInt block = block(attributes);
    return (kind & FREE) != 0 && block.isPresent()
        ? Optional.of(new RuleOutcome.Frees(new Deallocation(name, block.getAsInt())))
        : Optional.empty();
  }

  private static Allocation allocation(String name, CallAttributes attributes) {
    List<Integer> sizes = new ArrayList<>();
    if (attributes.allocSize() >= 0) {
      sizes.add(attributes.allocSize());
    }
    if (attributes.allocCount() >= 0) {
      sizes.add(attributes.allocCount());
    }
    boolean resizes = (attributes.allocKind() & REALLOC) != 0;
    return new Allocation(
        name,
        sizes,
        OptionalInt.empty(),
        (attributes.allocKind() & ZEROED) != 0,
        resizes ? OptionalInt.of(block(attributes).orElse(0)) : OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The argument that is the block. */
  private static OptionalInt block(CallAttributes attributes) {
    return IntStream.range(0, attributes.parameters().size())
        .filter(i -> attributes.parameters().get(i).allocated())
        .findFirst();
  }
}
