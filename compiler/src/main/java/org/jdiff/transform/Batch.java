package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.BlockRef;
import org.jdiff.ir.Inst;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Machine;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.model.Activity;
import org.jdiff.model.DerivativeSignature;
import org.jdiff.model.DerivativeSignature.Parameter;
import org.jdiff.model.DerivativeSignature.Role;
import org.jdiff.model.NativeType;

/**
 * Exports a function that evaluates the primal several times in one call. An argument is either the
 * same for all evaluations ({@link Activity#CONST}) or an array with one entry for each; so are the
 * results. How many there are is an argument, too.
 */
final class Batch {
  private final IrModule module;
  private final FunctionRequest request;
  private final IrModule.Header primal;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  private Batch(IrModule module, FunctionRequest request) {
    this.module = module;
    this.request = request;
    this.primal = module.header(request.symbol());
  }

  static Derivative export(IrModule module, FunctionRequest request) {
    return new Derivative(List.of(new Batch(module, request).export()), List.of(), List.of());
  }

  private String free(String wanted) {
    String name = wanted;
    while (request.parameterNames().contains(name)) {
      name += "_";
    }
    return name;
  }

  private DerivativeSignature export() {
    Type pointer = Machine.addressType(module);
    add(free("count"), new NativeType.Int(64), new Type.Int(64, 8, 8), Role.COUNT, -1);
    for (int i = 0; i < primal.params().size(); i++) {
      Type type = primal.params().get(i).type();
      NativeType known = request.parameterTypes().get(i);
      NativeType one =
          known instanceof NativeType.Pointer ? known : ExportedParameters.nativeType(type);
      boolean each = isEach(i);
      String name = request.parameterNames().get(i);
      add(name, each ? new NativeType.Pointer(one) : one, each ? pointer : type, Role.PRIMAL, i);
    }
    Type result = primal.returnType();
    if (!(result instanceof Type.Void)) {
      NativeType values = new NativeType.Pointer(ExportedParameters.nativeType(result));
      add(free("ret_out"), values, pointer, Role.RETURN_OUT, -1);
    }
    try (IrBuilder b = module.define(request.exportName(), new Type.Void(), types)) {
      for (int i = 0; i < parameters.size(); i++) {
        b.nameParam(i, parameters.get(i).name());
      }
      emit(b);
    }
    return new DerivativeSignature(
        request.exportName(),
        request.symbol(),
        request.declaration(),
        request.mode(),
        new NativeType.NoValue(),
        parameters,
        module.triple());
  }

  private boolean isEach(int index) {
    return request.activities().get(index) != Activity.CONST;
  }

  private void add(String name, NativeType nativeType, Type type, Role role, int index) {
    Activity activity = index < 0 ? Activity.CONST : request.activities().get(index);
    parameters.add(new Parameter(name, nativeType, role, index, activity));
    types.add(type);
  }

  private void emit(IrBuilder b) {
    BlockRef entry = b.block("entry");
    BlockRef loop = b.block("evaluation");
    BlockRef done = b.block("done");
    b.position(entry);
    Val count = b.param(0);
    b.branch(b.equal(count, b.int64(0)), done, loop);
    b.position(loop);
    Val i = b.phi(count.type());
    b.addIncoming(i, b.int64(0), entry);
    List<Val> arguments = new ArrayList<>();
    for (int k = 0; k < primal.params().size(); k++) {
      Type type = primal.params().get(k).type();
      arguments.add(isEach(k) ? b.load(type, at(b, b.param(1 + k), i, type), 1) : b.param(1 + k));
    }
    Type result = primal.returnType();
    Val value = b.call(request.symbol(), result, arguments);
    if (!(result instanceof Type.Void)) {
      b.store(value, at(b, b.param(types.size() - 1), i, result), 1);
    }
    Val next = b.binary(Inst.BinaryOp.ADD, i, b.int64(1));
    b.addIncoming(i, next, loop);
    b.branch(b.equal(next, count), done, loop);
    b.position(done);
    b.ret();
  }

  private static Val at(IrBuilder b, Val array, Val index, Type type) {
    return b.offset(array, b.binary(Inst.BinaryOp.MUL, index, b.int64(type.size())));
  }
}
