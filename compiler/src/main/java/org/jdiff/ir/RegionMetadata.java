package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Marks accesses with their region, in the form of LLVM's scopes: an access belongs to the scope of
 * its region, and does not overlap with accesses that belong to the others only.
 */
final class RegionMetadata {
  private static final List<Region> REGIONS = List.of(Region.PRIMAL, Region.SHADOW, Region.TAPE);

  private static final int ALIAS_SCOPE = LLVMGetMDKindID("alias.scope", 11);
  private static final int NOALIAS = LLVMGetMDKindID("noalias", 7);

  private final LLVMContextRef context;
  private final Map<Region, LLVMMetadataRef> scopes = new HashMap<>();

  /**
   * Makes the scopes.
   *
   * @param domain tells the regions of one derivative from those of another; what is tape for the
   *     inner of two nested derivatives is primal memory for the outer one
   */
  RegionMetadata(LLVMContextRef context, String domain) {
    this.context = context;
    LLVMMetadataRef parent = node(List.of(text(domain)));
    for (Region region : REGIONS) {
      scopes.put(region, node(List.of(text(domain + " " + region), parent)));
    }
  }

  /** Marks an access; what it said about the regions of this domain before is replaced. */
  void mark(LLVMValueRef access, Region region) {
    if (region == Region.UNKNOWN) {
      return;
    }
    List<LLVMMetadataRef> others =
        REGIONS.stream().filter(r -> r != region).map(scopes::get).toList();
    extend(access, ALIAS_SCOPE, List.of(scopes.get(region)));
    extend(access, NOALIAS, others);
  }

  private void extend(LLVMValueRef access, int kind, List<LLVMMetadataRef> added) {
    List<LLVMMetadataRef> all = new ArrayList<>();
    LLVMValueRef present = LLVMGetMetadata(access, kind);
    if (present != null && !present.isNull()) {
      int count = LLVMGetMDNodeNumOperands(present);
      try (PointerPointer<LLVMValueRef> operands = new PointerPointer<>(Math.max(1, count))) {
        LLVMGetMDNodeOperands(present, operands);
        for (int i = 0; i < count; i++) {
          LLVMMetadataRef scope = LLVMValueAsMetadata(operands.get(LLVMValueRef.class, i));
          if (!scopes.containsValue(scope)) {
            all.add(scope);
          }
        }
      }
    }
    all.addAll(added);
    LLVMSetMetadata(access, kind, LLVMMetadataAsValue(context, node(all)));
  }

  private LLVMMetadataRef text(String text) {
    return LLVMMDStringInContext2(
        context, text, text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }

  private LLVMMetadataRef node(List<LLVMMetadataRef> operands) {
    try (PointerPointer<LLVMMetadataRef> lowered = new PointerPointer<>(operands.size())) {
      for (int i = 0; i < operands.size(); i++) {
        lowered.put(i, operands.get(i));
      }
      return LLVMMDNodeInContext2(context, lowered, operands.size());
    }
  }
}
