package org.jdiff.ir;

import java.util.List;
import java.util.Optional;
import org.jdiff.model.SourcePosition;

/**
 * An immutable snapshot of a function with a body.
 *
 * @param name its symbol
 * @param returnType what it returns
 * @param params its parameters
 * @param varArgs whether it takes further arguments
 * @param blocks its blocks; the first is the entry
 * @param values every value by number: parameters, constants, instructions
 * @param position where the user wrote it, if known
 * @param memory what it may do to memory according to its attributes
 * @param handle the native function
 */
public record Fn(
    String name,
    Type returnType,
    List<Value.Param> params,
    boolean varArgs,
    List<Block> blocks,
    List<Value> values,
    Optional<SourcePosition> position,
    MemoryEffect memory,
    Handle handle) {
  /** Copies the lists. */
  public Fn {
    params = List.copyOf(params);
    blocks = List.copyOf(blocks);
    values = List.copyOf(values);
  }

  /**
   * {@return a value by number}
   *
   * @param id its number
   */
  public Value value(int id) {
    return values.get(id);
  }

  /**
   * {@return the type of a value}
   *
   * @param id its number
   */
  public Type type(int id) {
    return values.get(id).type();
  }

  /**
   * {@return whether a call passes and expects just what this function takes and returns}
   *
   * @param caller the function that calls
   * @param call a call in it
   */
  public boolean fits(Fn caller, Inst.Call call) {
    List<Type> arguments = call.core().operands().stream().map(caller::type).toList();
    return returnType.equals(call.type())
        && params.stream().map(Value.Param::type).toList().equals(arguments);
  }

  /** {@return the number of values} */
  public int size() {
    return values.size();
  }
}
