package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * The part of building that needs no place in a function: types, constants and symbols of a module.
 */
public abstract sealed class ConstantBuilder permits IrBuilder {
  final IrModule module;
  final TypeWriter writer;

  ConstantBuilder(IrModule module, TypeWriter writer) {
    this.module = module;
    this.writer = writer;
  }

  /**
   * {@return an integer type with the module's layout}
   *
   * @param bits its width
   */
  public Type.Int intType(int bits) {
    return (Type.Int) module.types().read(LLVMIntTypeInContext(module.context().ref(), bits));
  }

  /**
   * {@return an address type with the module's layout}
   *
   * @param addressSpace its address space
   */
  public Type.Ptr pointerType(int addressSpace) {
    return (Type.Ptr)
        module.types().read(LLVMPointerTypeInContext(module.context().ref(), addressSpace));
  }

  /** {@return the type of sizes in the C library of the target} */
  public Type.Int sizeType() {
    return intType((int) (Byte.SIZE * Machine.addressBytes(module)));
  }

  /** {@return the type double} */
  public Type doubleType() {
    return module.types().read(LLVMDoubleTypeInContext(module.context().ref()));
  }

  /**
   * {@return a structure with the module's layout}
   *
   * @param fields its members
   */
  public Type.Struct structType(List<Type> fields) {
    try (PointerPointer<LLVMTypeRef> lowered = new PointerPointer<>(Math.max(1, fields.size()))) {
      for (int i = 0; i < fields.size(); i++) {
        lowered.put(i, writer.write(fields.get(i)));
      }
      return (Type.Struct)
          module
              .types()
              .read(LLVMStructTypeInContext(module.context().ref(), lowered, fields.size(), 0));
    }
  }

  /**
   * {@return an integer constant}
   *
   * @param type its type
   * @param value its value, truncated to the type
   */
  public Val constInt(Type type, long value) {
    return new Val(LLVMConstInt(writer.write(type), value, 1), type);
  }

  /**
   * {@return a 64-bit integer constant}
   *
   * @param value its value
   */
  public Val int64(long value) {
    return constInt(intType(64), value);
  }

  /**
   * {@return a floating-point constant, in every lane if the type is a vector}
   *
   * @param type a floating-point type or a vector of such
   * @param value its value, rounded to the type
   */
  public Val constFloat(Type type, double value) {
    if (type instanceof Type.Vector v) {
      LLVMValueRef lane = constFloat(v.element(), value).ref();
      int count = (int) v.count();
      try (PointerPointer<LLVMValueRef> lanes = new PointerPointer<>(count)) {
        for (int i = 0; i < count; i++) {
          lanes.put(i, lane);
        }
        return new Val(LLVMConstVector(lanes, count), type);
      }
    }
    return new Val(LLVMConstReal(writer.write(type), value), type);
  }

  /**
   * {@return zero of any type}
   *
   * @param type the type
   */
  public Val zero(Type type) {
    return new Val(LLVMConstNull(writer.write(type)), type);
  }

  /**
   * {@return a value without meaning}
   *
   * @param type the type
   */
  public Val poison(Type type) {
    return new Val(LLVMGetPoison(writer.write(type)), type);
  }

  /**
   * {@return a constant of the mirror, with values where it is undefined}
   *
   * @param constant the constant; must belong to this module
   */
  public Val constant(Value.Const constant) {
    return new Val(DefinedLanes.constant(constant.handle().ref()), constant.type());
  }

  /**
   * {@return the address of a function or variable of the module}
   *
   * @param symbol its name
   */
  public Val symbol(String symbol) {
    LLVMValueRef found = LLVMGetNamedFunction(module.ref(), symbol);
    if (found == null) {
      found = LLVMGetNamedGlobal(module.ref(), symbol);
    }
    if (found == null) {
      throw new IllegalArgumentException("there is no symbol '" + symbol + "'");
    }
    return new Val(found, module.types().read(LLVMTypeOf(found)));
  }
}
