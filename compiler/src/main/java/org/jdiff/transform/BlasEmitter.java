package org.jdiff.transform;

import java.util.ArrayList;
import java.util.List;
import org.jdiff.ir.Inst.BinaryOp;
import org.jdiff.ir.Inst.CastOp;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.rules.BlasArgument;
import org.jdiff.rules.BlasArgument.FlagKind;
import org.jdiff.rules.BlasFactor;
import org.jdiff.rules.BlasStatement;
import org.jdiff.rules.BlasStatement.Scale;

/**
 * Emits statements of tangents and adjoints of linear algebra routines: each matrix expression
 * becomes calls of the library that the primal calls, and of the run-time library for what BLAS
 * lacks.
 */
final class BlasEmitter {
  private final IrBuilder b;
  private final BlasSignature signature;
  private final BlasOperands operands;
  private final BlasShapes shapes;
  private final List<Val> intermediates = new ArrayList<>();

  BlasEmitter(IrBuilder b, BlasSignature signature, BlasOperands operands) {
    this.b = b;
    this.signature = signature;
    this.operands = operands;
    this.shapes = new BlasShapes(b, signature, operands::value);
  }

  private record Vector(Val address, Val increment, Val length) {}

  /** A matrix as it is stored, and whether it is used transposed. */
  private record Matrix(Val address, Val lead, Val rows, Val columns, Val transposed) {}

  void emit(BlasStatement statement) {
    BlasFactor target = statement.target();
    boolean scalar =
        signature.routine().result().filter(target.name()::equals).isPresent()
            || signature.routine().argument(target.name()) instanceof BlasArgument.Scalar;
    if (scalar) {
      scalar(statement);
    } else if (signature.routine().argument(target.name()) instanceof BlasArgument.Vector) {
      vector(statement);
    } else {
      matrix(statement);
    }
    intermediates.forEach(i -> b.call("jdiff_blas_drop", new Type.Void(), List.of(i)));
    intermediates.clear();
  }

  // ---- targets

  private void scalar(BlasStatement statement) {
    List<BlasFactor> factors = statement.factors();
    Val sum;
    if (statement.inner()) {
      Matrix first = matrix(factors.getFirst());
      Matrix second =
          factors.size() == 2
              ? matrix(factors.get(1))
              : product(matrix(factors.get(1)), matrix(factors.get(2)));
      Val inner = shapes.inner(first.rows(), first.columns());
      sum =
          runtime(
              "inner",
              signature.number(),
              guarded(statement, inner),
              shapes.outer(first.rows(), first.columns()),
              first.address(),
              first.lead(),
              second.address(),
              second.lead());
    } else {
      Vector first = vector(factors.getFirst());
      Vector second =
          factors.size() == 2
              ? vector(factors.get(1))
              : product(matrix(factors.get(1)), vector(factors.get(2)));
      Val length = guarded(statement, first.length());
      sum = dot(length, first, second);
    }
    operands.accumulate(
        statement.target().name(),
        statement.scale().isPresent() ? b.fmul(scale(statement), sum) : sum);
  }

  private Val dot(Val length, Vector x, Vector y) {
    if (!signature.byValue() && !signature.symbol().doublePrecision()) {
      // Fortran's functions of single precision return float or double, depending on the compiler.
      return runtime(
          "dot",
          signature.number(),
          length,
          x.address(),
          x.increment(),
          y.address(),
          y.increment());
    }
    return caller()
        .integer(length)
        .array(x.address(), x.increment())
        .array(y.address(), y.increment())
        .call("dot", signature.number());
  }

  private void vector(BlasStatement statement) {
    Vector target = vector(statement.target());
    List<BlasFactor> factors = statement.factors();
    if (statement.operation() == BlasStatement.Operation.MULTIPLY) {
      Val length = exceptItself(target.length());
      runtime(
          "scale_vector",
          new Type.Void(),
          length,
          scale(statement),
          target.address(),
          target.increment());
    } else if (factors.size() == 1) {
      Vector source = vector(factors.getFirst());
      caller()
          .integer(exceptItself(guarded(statement, target.length())))
          .number(scale(statement))
          .array(source.address(), source.increment())
          .array(target.address(), target.increment())
          .call("axpy", new Type.Void());
    } else {
      addProduct(scale(statement), matrix(factors.getFirst()), vector(factors.get(1)), 1, target);
    }
  }

  /** A vector that is copied onto itself stays as it is. */
  private Val exceptItself(Val length) {
    if (!signature.symbol().stem().equals("copy")) {
      return length;
    }
    List<BlasArgument> vectors =
        signature.routine().arguments().stream()
            .filter(BlasArgument.Vector.class::isInstance)
            .toList();
    if (!vectors.stream().allMatch(operands::hasShadow)) {
      return length;
    }
    Val same = b.equal(operands.shadow(vectors.getFirst()), operands.shadow(vectors.getLast()));
    return b.select(same, shapes.integer(0), length);
  }

  private void matrix(BlasStatement statement) {
    Matrix target = matrix(statement.target());
    List<BlasFactor> factors = statement.factors();
    if (statement.operation() == BlasStatement.Operation.SOLVE) {
      solve(matrix(factors.getFirst()), target);
      return;
    }
    Val inner = shapes.inner(target.rows(), target.columns());
    Val outer = shapes.outer(target.rows(), target.columns());
    if (statement.operation() == BlasStatement.Operation.MULTIPLY) {
      runtime(
          "scale_matrix",
          new Type.Void(),
          inner,
          outer,
          scale(statement),
          target.address(),
          target.lead());
    } else if (factors.size() == 1) {
      Matrix source = matrix(factors.getFirst());
      runtime(
          "add_matrix",
          new Type.Void(),
          guarded(statement, inner),
          outer,
          scale(statement),
          source.address(),
          source.lead(),
          target.address(),
          target.lead());
    } else if (signature.routine().argument(factors.getFirst().name())
        instanceof BlasArgument.Vector) {
      addOuterProduct(scale(statement), vector(factors.getFirst()), vector(factors.get(1)), target);
    } else {
      addMatrixProduct(statement, target);
    }
  }

  private void addMatrixProduct(BlasStatement statement, Matrix target) {
    Matrix first = factor(statement.factors().getFirst());
    Matrix second = factor(statement.factors().get(1));
    if (statement.bySide()) {
      Matrix left = select(shapes.right(), second, first);
      second = select(shapes.right(), first, second);
      first = left;
    }
    // Where the target is used transposed, it is the transposed product that is added to it.
    Matrix left = select(target.transposed(), transpose(second), first);
    Matrix right = select(target.transposed(), transpose(first), second);
    BlasArgument.Matrix argument =
        (BlasArgument.Matrix) signature.routine().argument(statement.target().name());
    if (!argument.triangle()) {
      multiply(scale(statement), left, right, 1, target);
      return;
    }
    Matrix full = product(left, right);
    runtime(
        "add_triangle",
        new Type.Void(),
        target.rows(),
        laterInLine(),
        unit(),
        scale(statement),
        full.address(),
        target.address(),
        target.lead());
  }

  // ---- operations

  private void addOuterProduct(Val scale, Vector x, Vector y, Matrix target) {
    Vector first = select(target.transposed(), y, x);
    Vector second = select(target.transposed(), x, y);
    caller()
        .layout()
        .integer(target.rows())
        .integer(target.columns())
        .number(scale)
        .array(first.address(), first.increment())
        .array(second.address(), second.increment())
        .array(target.address(), target.lead())
        .call("ger", new Type.Void());
  }

  private void addProduct(Val scale, Matrix a, Vector x, double beta, Vector target) {
    caller()
        .layout()
        .flag(FlagKind.TRANS, a.transposed())
        .integer(a.rows())
        .integer(a.columns())
        .number(scale)
        .array(a.address(), a.lead())
        .array(x.address(), x.increment())
        .number(b.constFloat(signature.number(), beta))
        .array(target.address(), target.increment())
        .call("gemv", new Type.Void());
  }

  private void multiply(Val scale, Matrix left, Matrix right, double beta, Matrix target) {
    caller()
        .layout()
        .flag(FlagKind.TRANS, left.transposed())
        .flag(FlagKind.TRANS, right.transposed())
        .integer(usedRows(left))
        .integer(usedColumns(right))
        .integer(usedColumns(left))
        .number(scale)
        .array(left.address(), left.lead())
        .array(right.address(), right.lead())
        .number(b.constFloat(signature.number(), beta))
        .array(target.address(), target.lead())
        .call("gemm", new Type.Void());
  }

  private void solve(Matrix a, Matrix target) {
    Val upper = flag(FlagKind.UPLO);
    caller()
        .layout()
        .flag(FlagKind.SIDE, shapes.right())
        .flag(FlagKind.UPLO, upper)
        .flag(FlagKind.TRANS, a.transposed())
        .flag(FlagKind.DIAG, flag(FlagKind.DIAG))
        .integer(target.rows())
        .integer(target.columns())
        .number(b.constFloat(signature.number(), 1))
        .array(a.address(), a.lead())
        .array(target.address(), target.lead())
        .call("trsm", new Type.Void());
  }

  /** A product of its own. */
  private Matrix product(Matrix left, Matrix right) {
    Val rows = usedRows(left);
    Val columns = usedColumns(right);
    Matrix result =
        new Matrix(
            scratch(shapes.inner(rows, columns), shapes.outer(rows, columns)),
            shapes.compactLead(rows, columns),
            rows,
            columns,
            shapes.bit(false));
    multiply(one(), left, right, 0, result);
    return result;
  }

  private Vector product(Matrix a, Vector x) {
    Val length = usedRows(a);
    Vector result = new Vector(scratch(shapes.integer(1), length), shapes.integer(1), length);
    // The library leaves the result alone where there is nothing to add up.
    runtime(
        "scale_vector",
        new Type.Void(),
        length,
        b.zero(signature.number()),
        result.address(),
        result.increment());
    addProduct(one(), a, x, 1, result);
    return result;
  }

  // ---- operands

  private Vector vector(BlasFactor factor) {
    BlasArgument.Vector argument =
        (BlasArgument.Vector) signature.routine().argument(factor.name());
    Val length = shapes.length(argument);
    Vector plain;
    if (factor.dual()) {
      plain = new Vector(operands.shadow(argument), stride(argument), length);
    } else {
      boolean compact = operands.isCompact(slot(factor));
      plain =
          new Vector(
              operands.value(slot(factor)), compact ? shapes.integer(1) : stride(argument), length);
    }
    if (factor.view() != BlasFactor.View.SIGN) {
      return plain;
    }
    Val signs = runtime("sign", b.pointerType(0), length, plain.address(), plain.increment());
    intermediates.add(signs);
    return new Vector(signs, shapes.integer(1), length);
  }

  private Matrix matrix(BlasFactor factor) {
    BlasArgument.Matrix argument =
        (BlasArgument.Matrix) signature.routine().argument(factor.name());
    Val rows = shapes.rows(argument);
    Val columns = shapes.columns(argument);
    Val transposed =
        factor.view() == BlasFactor.View.OP
            ? shapes.transposed(argument.name())
            : shapes.bit(false);
    if (factor.transposed()) {
      transposed = b.binary(BinaryOp.XOR, transposed, shapes.bit(true));
    }
    if (!factor.dual()) {
      boolean compact = operands.isCompact(slot(factor));
      Val lead = compact ? shapes.compactLead(rows, columns) : stride(argument);
      return new Matrix(operands.value(slot(factor)), lead, rows, columns, transposed);
    }
    return new Matrix(operands.shadow(argument), stride(argument), rows, columns, transposed);
  }

  /** A matrix as a factor: of a triangular one only the triangle, which is then a copy. */
  private Matrix factor(BlasFactor factor) {
    Matrix m = matrix(factor);
    BlasArgument.Matrix argument =
        (BlasArgument.Matrix) signature.routine().argument(factor.name());
    if (!argument.triangle() || !factor.dual()) {
      return m;
    }
    Val triangle =
        runtime(
            "triangle", b.pointerType(0), m.rows(), laterInLine(), unit(), m.address(), m.lead());
    intermediates.add(triangle);
    return new Matrix(
        triangle, shapes.compactLead(m.rows(), m.columns()), m.rows(), m.columns(), m.transposed());
  }

  private BlasSlot slot(BlasFactor factor) {
    return BlasSlot.content(signature.routine().argument(factor.name()), factor.after());
  }

  private Val stride(BlasArgument argument) {
    return operands.value(BlasSlot.stride(argument));
  }

  private Val flag(FlagKind kind) {
    return shapes.flag(signature.routine().flag(kind, "").orElseThrow());
  }

  private Val unit() {
    return b.cast(CastOp.ZEXT, flag(FlagKind.DIAG), b.intType(64));
  }

  /** Whether the triangle has the elements that come after the diagonal in their line. */
  private Val laterInLine() {
    // In column-major order a line is a column, and the elements after the diagonal are the lower
    // ones.
    Val later = b.equal(flag(FlagKind.UPLO), shapes.rowMajor());
    return b.cast(CastOp.ZEXT, later, b.intType(64));
  }

  private Matrix transpose(Matrix m) {
    return new Matrix(
        m.address(),
        m.lead(),
        m.rows(),
        m.columns(),
        b.binary(BinaryOp.XOR, m.transposed(), shapes.bit(true)));
  }

  private Val usedRows(Matrix m) {
    return b.select(m.transposed(), m.columns(), m.rows());
  }

  private Val usedColumns(Matrix m) {
    return b.select(m.transposed(), m.rows(), m.columns());
  }

  private Matrix select(Val condition, Matrix one, Matrix other) {
    return new Matrix(
        b.select(condition, one.address(), other.address()),
        b.select(condition, one.lead(), other.lead()),
        b.select(condition, one.rows(), other.rows()),
        b.select(condition, one.columns(), other.columns()),
        b.select(condition, one.transposed(), other.transposed()));
  }

  private Vector select(Val condition, Vector one, Vector other) {
    return new Vector(
        b.select(condition, one.address(), other.address()),
        b.select(condition, one.increment(), other.increment()),
        b.select(condition, one.length(), other.length()));
  }

  // ---- numbers

  private Val one() {
    return b.constFloat(signature.number(), 1);
  }

  private Val scale(BlasStatement statement) {
    Val value = statement.scale().map(this::scale).orElseGet(this::one);
    return statement.negative() ? b.fneg(value) : value;
  }

  private Val scale(Scale scale) {
    Val value =
        switch (scale.name()) {
          case "0" -> b.zero(signature.number());
          case "1" -> one();
          default -> scale.dual() ? operands.dual(scale.name()) : number(scale.name());
        };
    if (scale.divisor().isEmpty()) {
      return value;
    }
    // A norm of zero has no derivative; zero is a subgradient.
    Val divisor = operands.value(BlasSlot.RESULT);
    return b.select(shapes.isZero(divisor), b.zero(value.type()), b.fdiv(value, divisor));
  }

  private Val number(String name) {
    return operands.value(BlasSlot.value(signature.routine().argument(name)));
  }

  /** No elements where the primal did not read the array because its factor is zero. */
  private Val guarded(BlasStatement statement, Val count) {
    for (BlasArgument argument : signature.routine().arguments()) {
      if (argument instanceof BlasArgument.Scalar s
          && !s.guarded().isEmpty()
          && statement.duals().contains(s.name())) {
        return b.select(shapes.isZero(number(s.name())), shapes.integer(0), count);
      }
    }
    return count;
  }

  // ---- calls

  private BlasCaller caller() {
    return new BlasCaller(b, signature, shapes);
  }

  private Val scratch(Val inner, Val outer) {
    Val block = runtime("scratch", b.pointerType(0), inner, outer);
    intermediates.add(block);
    return block;
  }

  /** Calls the run-time library, whose integers have 64 bits. */
  private Val runtime(String name, Type result, Val... arguments) {
    List<Val> all = new ArrayList<>();
    for (Val argument : arguments) {
      all.add(argument.type() instanceof Type.Int ? shapes.wide(argument) : argument);
    }
    String suffix = signature.symbol().doublePrecision() ? "_d" : "_s";
    return b.call("jdiff_blas_" + name + suffix, result, all);
  }
}
