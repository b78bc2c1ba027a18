package org.jdiff.corpus;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdiff.corpus.CorpusCase.Argument;
import org.jdiff.model.DerivativeSignature;

/** Calls the primal or a derivative with the data of one case. */
public final class CorpusCall {
  /**
   * What a call left behind.
   *
   * @param returned the returned value, NaN if none
   * @param tangent the tangent of the returned value (forward mode)
   * @param gradients gradients of active arguments (reverse mode)
   * @param shadows the shadows afterwards
   * @param memory the buffers afterwards
   */
  public record Outcome(
      double returned,
      double tangent,
      Map<Integer, Double> gradients,
      Map<String, List<Double>> shadows,
      Map<String, List<Double>> memory) {}

  private final CorpusCase test;
  private final List<MemoryLayout> layouts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private CorpusCall(CorpusCase test) {
    this.test = test;
  }

  public static Outcome primal(CorpusCase test, MemorySegment address) {
    try (Arena arena = Arena.ofConfined()) {
      CorpusCall call = new CorpusCall(test);
      CorpusMemory memory = new CorpusMemory(test, arena);
      for (Argument argument : test.arguments()) {
        call.add(argument, memory, false);
      }
      double returned = call.invoke(address, test.returnType());
      return new Outcome(returned, 0, Map.of(), Map.of(), call.memory(memory));
    }
  }

  /**
   * The primal some steps along a direction; the outcome's memory has floating-point fields only.
   */
  public static Outcome moved(
      CorpusCase test,
      MemorySegment address,
      Map<Integer, Double> scalars,
      Map<String, List<Double>> buffers,
      double step) {
    try (Arena arena = Arena.ofConfined()) {
      CorpusCall call = new CorpusCall(test);
      CorpusMemory memory = new CorpusMemory(test, arena);
      buffers.forEach((name, direction) -> memory.move(name, direction, step));
      for (int i = 0; i < test.arguments().size(); i++) {
        Argument argument = test.arguments().get(i);
        if (scalars.containsKey(i)) {
          double value = CorpusNumbers.parse(argument.value());
          call.addFloat(argument.type(), value + step * scalars.get(i));
        } else {
          call.add(argument, memory, false);
        }
      }
      double returned = call.invoke(address, test.returnType());
      Map<String, List<Double>> floats = new LinkedHashMap<>();
      test.buffers().keySet().forEach(b -> floats.put(b, memory.floats(b)));
      return new Outcome(returned, 0, Map.of(), Map.of(), floats);
    }
  }

  /** A reverse derivative, seeded as the case says. */
  public static Outcome reverse(
      CorpusCase test, DerivativeSignature signature, MemorySegment address) {
    try (Arena arena = Arena.ofConfined()) {
      CorpusCall call = new CorpusCall(test);
      CorpusMemory memory = new CorpusMemory(test, arena);
      test.seeds().forEach(memory::setShadow);
      Map<Integer, MemorySegment> outs = new LinkedHashMap<>();
      for (DerivativeSignature.Parameter p : signature.parameters()) {
        switch (p.role()) {
          case PRIMAL -> call.add(test.arguments().get(p.primalIndex()), memory, false);
          case SHADOW -> call.add(test.arguments().get(p.primalIndex()), memory, true);
          case SEED -> call.addFloat(test.returnType(), test.returnSeed());
          case GRADIENT_OUT -> {
            MemorySegment out = arena.allocate(8, 8);
            outs.put(p.primalIndex(), out);
            call.addPointer(out);
          }
          case TANGENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
              throw new IllegalArgumentException("role " + p.role() + " in reverse mode");
        }
      }
      double returned = call.invoke(address, test.returnType());
      Map<Integer, Double> gradients = new LinkedHashMap<>();
      outs.forEach((i, out) -> gradients.put(i, read(out, test.arguments().get(i).type())));
      Map<String, List<Double>> shadows = new LinkedHashMap<>();
      memory.shadowed().forEach(s -> shadows.put(s, memory.shadow(s)));
      return new Outcome(returned, 0, gradients, shadows, call.memory(memory));
    }
  }

  /**
   * A forward derivative along tangents: one number per active argument, one list per shadowed
   * buffer.
   */
  public static Outcome forward(
      CorpusCase test,
      DerivativeSignature signature,
      MemorySegment address,
      Map<Integer, Double> scalars,
      Map<String, List<Double>> buffers) {
    try (Arena arena = Arena.ofConfined()) {
      CorpusCall call = new CorpusCall(test);
      CorpusMemory memory = new CorpusMemory(test, arena);
      buffers.forEach(memory::setShadow);
      MemorySegment tangent = arena.allocate(8, 8);
      for (DerivativeSignature.Parameter p : signature.parameters()) {
        switch (p.role()) {
          case PRIMAL -> call.add(test.arguments().get(p.primalIndex()), memory, false);
          case SHADOW -> {
            Argument argument = test.arguments().get(p.primalIndex());
            if (argument.type().equals("ptr")) {
              call.add(argument, memory, true);
            } else {
              call.addFloat(argument.type(), scalars.get(p.primalIndex()));
            }
          }
          case TANGENT_OUT -> call.addPointer(tangent);
          case SEED, GRADIENT_OUT, RETURN_OUT, TAPE_OUT, TAPE, COUNT ->
              throw new IllegalArgumentException("role " + p.role() + " in forward mode");
        }
      }
      double returned = call.invoke(address, test.returnType());
      Map<String, List<Double>> shadows = new LinkedHashMap<>();
      memory.shadowed().forEach(s -> shadows.put(s, memory.shadow(s)));
      double dret = test.returnType().equals("void") ? 0 : read(tangent, test.returnType());
      return new Outcome(returned, dret, Map.of(), shadows, call.memory(memory));
    }
  }

  /**
   * A derivative with a tape: the primal, then the other half twice, after the primal's memory has
   * been overwritten.
   *
   * @param signatures the three functions: primal, derivative, release of the tape
   * @param symbols finds functions
   * @param scalars tangents of active arguments, in forward mode
   * @param buffers contents of the shadows before each run of the second half
   * @return what each of the runs left behind, with the primal's result and memory
   */
  public static List<Outcome> split(
      CorpusCase test,
      List<DerivativeSignature> signatures,
      Function<String, MemorySegment> symbols,
      Map<Integer, Double> scalars,
      Map<String, List<Double>> buffers) {
    try (Arena arena = Arena.ofConfined()) {
      CorpusMemory memory = new CorpusMemory(test, arena);
      MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
      CorpusCall first = new CorpusCall(test);
      first.pass(signatures.get(0), memory, place, Map.of(), new LinkedHashMap<>(), arena);
      MemorySegment address = symbols.apply(signatures.get(0).symbol());
      double returned = first.invoke(address, test.returnType());
      Map<String, List<Double>> after = first.memory(memory);
      memory.spoil();
      MemorySegment tape = place.get(ValueLayout.ADDRESS, 0);
      List<Outcome> outcomes = new ArrayList<>();
      for (int run = 0; run < 2; run++) {
        if (signatures.get(0).mode().isForward()) {
          memory.clearShadows();
        } else {
          // Addresses in shadows are what the first half left there.
          memory.clearAdjoints();
        }
        buffers.forEach(memory::setShadow);
        CorpusCall second = new CorpusCall(test);
        Map<Integer, MemorySegment> outs = new LinkedHashMap<>();
        second.pass(signatures.get(1), memory, tape, scalars, outs, arena);
        second.invoke(symbols.apply(signatures.get(1).symbol()), "void");
        Map<Integer, Double> gradients = new LinkedHashMap<>();
        outs.forEach(
            (i, out) ->
                gradients.put(
                    i, read(out, i < 0 ? test.returnType() : test.arguments().get(i).type())));
        double tangent = gradients.containsKey(-1) ? gradients.remove(-1) : 0;
        Map<String, List<Double>> shadows = new LinkedHashMap<>();
        memory.shadowed().forEach(s -> shadows.put(s, memory.shadow(s)));
        outcomes.add(new Outcome(returned, tangent, gradients, shadows, after));
      }
      CorpusCall last = new CorpusCall(test);
      last.addPointer(tape);
      last.invoke(symbols.apply(signatures.get(2).symbol()), "void");
      return outcomes;
    }
  }

  private void pass(
      DerivativeSignature signature,
      CorpusMemory memory,
      MemorySegment tape,
      Map<Integer, Double> scalars,
      Map<Integer, MemorySegment> outs,
      Arena arena) {
    for (DerivativeSignature.Parameter p : signature.parameters()) {
      switch (p.role()) {
        case PRIMAL -> add(test.arguments().get(p.primalIndex()), memory, false);
        case SHADOW -> {
          Argument argument = test.arguments().get(p.primalIndex());
          if (argument.type().equals("ptr")) {
            add(argument, memory, true);
          } else {
            addFloat(argument.type(), scalars.get(p.primalIndex()));
          }
        }
        case SEED -> addFloat(test.returnType(), test.returnSeed());
        case GRADIENT_OUT, TANGENT_OUT -> {
          outs.put(p.primalIndex(), arena.allocate(8, 8));
          addPointer(outs.get(p.primalIndex()));
        }
        case TAPE_OUT, TAPE -> addPointer(tape);
        case RETURN_OUT, COUNT -> throw new IllegalArgumentException("role " + p.role());
      }
    }
  }

  private Map<String, List<Double>> memory(CorpusMemory memory) {
    Map<String, List<Double>> result = new LinkedHashMap<>();
    test.buffers().keySet().forEach(b -> result.put(b, memory.primal(b)));
    return result;
  }

  private static double read(MemorySegment at, String type) {
    return type.equals("f32")
        ? at.get(ValueLayout.JAVA_FLOAT, 0)
        : at.get(ValueLayout.JAVA_DOUBLE, 0);
  }

  private void add(Argument argument, CorpusMemory memory, boolean shadow) {
    switch (argument.type()) {
      case "f64", "f32" -> addFloat(argument.type(), CorpusNumbers.parse(argument.value()));
      case "i64" -> {
        layouts.add(ValueLayout.JAVA_LONG);
        values.add(Long.parseLong(argument.value()));
      }
      case "i32" -> {
        layouts.add(ValueLayout.JAVA_INT);
        values.add(Integer.parseInt(argument.value()));
      }
      case "ptr" -> addPointer(memory.address(argument.value(), shadow));
      default -> throw new IllegalArgumentException("argument type " + argument.type());
    }
  }

  private void addFloat(String type, double value) {
    if (type.equals("f32")) {
      layouts.add(ValueLayout.JAVA_FLOAT);
      values.add((float) value);
    } else {
      layouts.add(ValueLayout.JAVA_DOUBLE);
      values.add(value);
    }
  }

  private void addPointer(MemorySegment pointer) {
    layouts.add(ValueLayout.ADDRESS);
    values.add(pointer);
  }

  private double invoke(MemorySegment address, String returnType) {
    MemoryLayout[] parameters = layouts.toArray(MemoryLayout[]::new);
    FunctionDescriptor descriptor =
        switch (returnType) {
          case "f64" -> FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, parameters);
          case "f32" -> FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, parameters);
          default -> FunctionDescriptor.ofVoid(parameters);
        };
    try {
      Object result =
          Linker.nativeLinker().downcallHandle(address, descriptor).invokeWithArguments(values);
      return result instanceof Number n ? n.doubleValue() : Double.NaN;
    } catch (Throwable e) {
      throw new IllegalStateException("call of " + test.symbol(), e);
    }
  }
}
