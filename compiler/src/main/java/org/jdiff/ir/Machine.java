package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.jdiff.model.DiffException;

/** What modules say about the machine that they are for. */
public final class Machine {
  private static final String ANNOTATIONS = "nvvm.annotations";

  private Machine() {}

  /** The kinds of machines that need run-time functions of their own. */
  public enum Kind {
    /** A processor with addresses of 64 bits. */
    WIDE,
    /** A processor with addresses of at most 32 bits. */
    NARROW,
    /** An accelerator by NVIDIA: no operating system, and a mathematical library of its own. */
    NVPTX,
    /** An accelerator by AMD: no operating system, and a mathematical library of its own. */
    AMDGPU;

    /** {@return whether code runs beside a processor, without an operating system} */
    public boolean isAccelerator() {
      return this == NVPTX || this == AMDGPU;
    }
  }

  /**
   * {@return the kind of machine that a module is for}
   *
   * @param module its data layout counts, and its triple
   */
  public static Kind of(IrModule module) {
    String triple = module.triple();
    if (triple.startsWith("nvptx")) {
      return Kind.NVPTX;
    }
    if (triple.startsWith("amdgcn")) {
      return Kind.AMDGPU;
    }
    return addressBytes(module) == Long.BYTES ? Kind.WIDE : Kind.NARROW;
  }

  /**
   * {@return the bytes that an address takes}
   *
   * @param module its data layout counts
   */
  public static long addressBytes(IrModule module) {
    return LLVMPointerSize(module.layout());
  }

  /**
   * {@return the type of usual addresses}
   *
   * @param module its data layout counts
   */
  public static Type.Ptr addressType(IrModule module) {
    return (Type.Ptr) module.types().read(LLVMPointerTypeInContext(module.context().ref(), 0));
  }

  /** Arguments of a run-time function, which takes addresses of the usual address space only. */
  static List<Val> generic(IrBuilder b, List<Val> arguments) {
    return arguments.stream()
        .map(
            a ->
                a.type() instanceof Type.Ptr p && p.addressSpace() != 0
                    ? b.cast(Inst.CastOp.ADDRSPACECAST, a, b.pointerType(0))
                    : a)
        .toList();
  }

  /** A number of bytes in the width of the target's addresses, as its library has them. */
  static Val size(IrBuilder b, Val bytes) {
    Type word = b.sizeType();
    return bytes.type().size() > word.size() ? b.cast(Inst.CastOp.TRUNC, bytes, word) : bytes;
  }

  /**
   * {@return whether a function is started by the processor and runs in many threads at once}
   *
   * @param module the module
   * @param function a symbol of it
   */
  public static boolean isKernel(IrModule module, String function) {
    if (!of(module).isAccelerator()) {
      return false;
    }
    LLVMValueRef symbol = module.function(function);
    int convention = LLVMGetFunctionCallConv(symbol);
    return convention == LLVMPTXKernelCallConv
        || convention == LLVMAMDGPUKERNELCallConv
        || isAnnotatedKernel(module, symbol);
  }

  /** Until LLVM 20, a list beside the functions told which of them are kernels. */
  private static boolean isAnnotatedKernel(IrModule module, LLVMValueRef function) {
    int count = LLVMGetNamedMetadataNumOperands(module.ref(), ANNOTATIONS);
    try (PointerPointer<LLVMValueRef> nodes = new PointerPointer<>(Math.max(1, count))) {
      LLVMGetNamedMetadataOperands(module.ref(), ANNOTATIONS, nodes);
      for (int i = 0; i < count; i++) {
        LLVMValueRef node = nodes.get(LLVMValueRef.class, i);
        int parts = LLVMGetMDNodeNumOperands(node);
        try (PointerPointer<LLVMValueRef> operands = new PointerPointer<>(Math.max(1, parts))) {
          LLVMGetMDNodeOperands(node, operands);
          // A removed function leaves an empty place.
          LLVMValueRef about = parts > 1 ? operands.get(LLVMValueRef.class, 0) : null;
          if (function.equals(about) && saysKernel(operands, parts)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Pairs of a word and a number follow the function. */
  private static boolean saysKernel(PointerPointer<LLVMValueRef> operands, int parts) {
    for (int k = 1; k + 1 < parts; k += 2) {
      int[] length = new int[1];
      BytePointer word = LLVMGetMDString(operands.get(LLVMValueRef.class, k), length);
      if (word != null && word.limit(length[0]).getString().equals("kernel")) {
        return LLVMConstIntGetZExtValue(operands.get(LLVMValueRef.class, k + 1)) != 0;
      }
    }
    return false;
  }

  /**
   * Gives a module the data layout that this LLVM has for its triple. Those of other producers
   * differ in what they say about vectors of addresses, fat addresses and widths of registers, and
   * code cannot be made for a module whose layout is not that of the machine. A layout with
   * addresses of another size is left alone: the triple does not tell which of two forms was meant.
   *
   * @param triple its triple
   * @return whether the layout is another one now
   */
  static boolean layOut(LLVMModuleRef module, String triple) {
    String given = LLVMGetDataLayoutStr(module).getString();
    LLVMTargetDataRef layout;
    try (Target target = Target.of(triple, "")) {
      layout = LLVMCreateTargetDataLayout(target.ref());
    } catch (DiffException e) {
      if (given.isEmpty()) {
        throw e;
      }
      // Nothing will be emitted for a machine that LLVM does not know; its code can be read.
      return false;
    }
    try {
      BytePointer own = LLVMCopyStringRepOfTargetData(layout);
      String wanted = Llvm.take(own);
      LLVMTargetDataRef old = LLVMGetModuleDataLayout(module);
      boolean fits = given.isEmpty() || LLVMPointerSize(old) == LLVMPointerSize(layout);
      if (wanted.equals(given) || !fits) {
        return false;
      }
      LLVMSetModuleDataLayout(module, layout);
      return true;
    } finally {
      LLVMDisposeTargetData(layout);
    }
  }
}
