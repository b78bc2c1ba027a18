package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.CallReplacement;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.markers.MarkerCall;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Emits calls of a primal for marker calls that ask for nothing else, up to and with the return.
 */
final class PlainCalls {
  private final IrBuilder b;
  private final MarkerCall call;
  private final List<Integer> operands;
  private final String function;
  private final IrModule.Header header;

  PlainCalls(IrBuilder b, MarkerCall call, List<Integer> operands, String function) {
    this.b = b;
    this.call = call;
    this.operands = operands;
    this.function = function;
    this.header = b.module().header(function);
  }

  /** An operand in the type of the parameter that it is for. */
  static Val as(IrBuilder b, Val given, Type type) {
    if (given.type().equals(type)) {
      return given;
    }
    if (type instanceof Type.Float) {
      return b.cast(CastOp.FPTRUNC, given, type);
    }
    boolean narrower = type.size() < given.type().size();
    return b.cast(narrower ? CastOp.TRUNC : CastOp.SEXT, given, type);
  }

  void emit() {
    List<Val> results = new ArrayList<>();
    for (int k = 0; k < call.width(); k++) {
      List<Val> arguments = new ArrayList<>();
      for (int i = 0; i < call.arguments().size(); i++) {
        arguments.add(argument(call.arguments().get(i), header.params().get(i).type(), k));
      }
      Val result = b.call(function, header.returnType(), arguments);
      if (!(header.returnType() instanceof Type.Void)) {
        results.add(result);
      }
    }
    List<Type> types = results.stream().map(Val::type).toList();
    Type declared = call.resultPlace().map(MarkerCall.ResultPlace::type).orElse(b.returnType());
    boolean dropped =
        call.resultPlace().isEmpty()
            && !CallReplacement.isUsed(call.site())
            && !(declared instanceof Type.Void);
    if (!dropped && !ResultFit.fits(types, declared)) {
      throw new DiffException(
          Diagnostic.error(
                  DiagnosticCode.JD0123,
                  "'"
                      + function
                      + "' is called "
                      + (call.width() == 1 ? "once" : call.width() + " times")
                      + " and returns "
                      + ResultFit.describe(header.returnType())
                      + ", but '"
                      + call.kind().word()
                      + "' is declared to return "
                      + ResultFit.describe(declared))
              .at(call.site().core().position())
              .help("declare it to return exactly that, several values as members of a structure"));
    }
    if (call.resultPlace().isPresent()) {
      ResultFit.store(b, results, operand(call.resultPlace().get().operand()), 1);
      b.ret();
    } else if (declared instanceof Type.Void) {
      b.ret();
    } else {
      b.ret(dropped ? b.zero(declared) : ResultFit.fit(b, results, declared));
    }
  }

  private Val operand(int position) {
    return b.param(operands.indexOf(position));
  }

  private Val argument(MarkerCall.Argument argument, Type type, int k) {
    Val first = operand(argument.primal());
    if (argument.distance().isPresent()) {
      Val at = b.offset(first, k * argument.distance().get());
      return type.isPointer() ? at : b.load(type, at, 1);
    }
    return as(
        b,
        k == 0 || argument.shadows().isEmpty() ? first : operand(argument.shadows().get(k - 1)),
        type);
  }
}
