package org.jdiff.analysis;

import java.util.Optional;
import org.jdiff.ir.Inst;

/** Intrinsic functions of integers alone: calls that are arithmetic. */
public enum IntegerIntrinsic {
  /** The smaller of two signed numbers. */
  SMIN,
  /** The greater of two signed numbers. */
  SMAX,
  /** The smaller of two unsigned numbers. */
  UMIN,
  /** The greater of two unsigned numbers. */
  UMAX,
  /** Any other one: magnitudes, saturating arithmetic, counts and orders of bits. */
  OTHER;

  /**
   * {@return which of them a call is, or empty}
   *
   * @param call a call
   */
  public static Optional<IntegerIntrinsic> of(Inst.Call call) {
    return call.callee()
        .flatMap(
            name ->
                switch (name.startsWith("llvm.") ? name.split("\\.", 3)[1] : "") {
                  case "smin" -> Optional.of(SMIN);
                  case "smax" -> Optional.of(SMAX);
                  case "umin" -> Optional.of(UMIN);
                  case "umax" -> Optional.of(UMAX);
                  case "abs",
                      "uadd",
                      "usub",
                      "sadd",
                      "ssub",
                      "ctpop",
                      "ctlz",
                      "cttz",
                      "bswap",
                      "bitreverse",
                      "fshl",
                      "fshr" ->
                      Optional.of(OTHER);
                  default -> Optional.empty();
                });
  }
}
