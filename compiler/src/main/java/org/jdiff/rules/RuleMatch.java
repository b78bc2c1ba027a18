package org.jdiff.rules;

import java.util.OptionalInt;

/**
 * A symbol that was recognised.
 *
 * @param rule the row
 * @param base the name in the row's list that the symbol spells
 * @param bits the precision its spelling tells: 16, 32, 64, 80 or 128 ({@code long double} counts
 *     as 80); for intrinsics that of the first floating-point suffix
 * @param lanes the number of lanes of the first type suffix of an intrinsic, if that is a vector
 */
public record RuleMatch(FunctionRule rule, String base, int bits, OptionalInt lanes) {
  /** {@return whether the symbol is an LLVM intrinsic} */
  public boolean isIntrinsic() {
    return base.startsWith("llvm.");
  }
}
