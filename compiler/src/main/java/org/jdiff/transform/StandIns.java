package org.jdiff.transform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdiff.ir.IrBuilder;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.Type;
import org.jdiff.ir.Val;
import org.jdiff.ir.Value;

/**
 * Bodies of library functions that are differentiated through: what the function does in terms of
 * simpler ones. A module that only declares such a function gets its body under another name.
 */
final class StandIns {
  private static final Map<String, String> ALLOCATION =
      Map.of(
          "realloc", "jdiff_realloc",
          "reallocarray", "jdiff_reallocarray",
          "posix_memalign", "jdiff_posix_memalign",
          "strdup", "jdiff_strdup");

  /** The functions behind the trees and lists of GNU's C++ library. */
  private static final Map<String, String> CONTAINERS =
      Map.ofEntries(
          Map.entry("_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base", "jdiff_tree_increment"),
          Map.entry("_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base", "jdiff_tree_increment"),
          Map.entry("_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base", "jdiff_tree_decrement"),
          Map.entry("_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base", "jdiff_tree_decrement"),
          Map.entry(
              "_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_",
              "jdiff_tree_insert"),
          Map.entry(
              "_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_", "jdiff_tree_erase"),
          Map.entry("_ZNSt8__detail15_List_node_base7_M_hookEPS0_", "jdiff_list_hook"),
          Map.entry("_ZNSt8__detail15_List_node_base9_M_unhookEv", "jdiff_list_unhook"),
          Map.entry("_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_", "jdiff_list_transfer"),
          Map.entry("_ZNSt8__detail15_List_node_base10_M_reverseEv", "jdiff_list_reverse"),
          Map.entry("_ZNSt8__detail15_List_node_base4swapERS0_S1_", "jdiff_list_swap"));

  private static final String RUST = "__rust_realloc";

  private StandIns() {}

  /** {@return the names of the bodies by the names of the functions that the module declares} */
  static Map<String, String> link(IrModule module) {
    Map<String, String> bodies = new LinkedHashMap<>();
    Map<String, String> containers = new LinkedHashMap<>();
    for (IrModule.FunctionEntry function : module.functions()) {
      String name = function.name();
      if (function.defined()) {
        continue;
      }
      if (ALLOCATION.containsKey(name)) {
        bodies.put(name, ALLOCATION.get(name));
      } else if (name.endsWith(RUST)) {
        bodies.put(name, "jdiff_rust_realloc");
      } else if (CONTAINERS.containsKey(name)) {
        containers.put(name, CONTAINERS.get(name));
      }
    }
    if (!containers.isEmpty()) {
      RuntimeLibrary.linkAll(module, "libstdcxx.ll", Map.of());
    }
    if (!bodies.isEmpty()) {
      String usable =
          module.triple().contains("darwin") || module.triple().contains("macos")
              ? "malloc_size"
              : module.triple().contains("windows") ? "_msize" : "malloc_usable_size";
      Map<String, String> names = new LinkedHashMap<>(Map.of("malloc_usable_size", usable));
      bodies.keySet().stream()
          .filter(n -> n.endsWith(RUST))
          .findFirst()
          .ifPresent(
              n -> {
                names.put("__rust_alloc", sibling(n, "__rust_alloc"));
                names.put("__rust_dealloc", sibling(n, "__rust_dealloc"));
              });
      RuntimeLibrary.linkAll(module, "allocation.ll", names);
    }
    bodies.putAll(containers);
    return bodies;
  }

  /**
   * Gives functions that the module declares, and whose address it uses, bodies that call them: so
   * a call through an address always reaches a function with a body.
   *
   * @return the names of the bodies by the names of the functions
   */
  static Map<String, String> wrap(IrModule module, Set<String> addressTaken) {
    Map<String, String> bodies = new LinkedHashMap<>();
    for (String symbol : addressTaken) {
      if (module.isDefined(symbol) || module.header(symbol).varArgs()) {
        continue;
      }
      String name = "jdiff.call." + symbol;
      IrModule.Header header = module.header(symbol);
      List<Type> parameters = header.params().stream().map(Value.Param::type).toList();
      if (!module.isDefined(name)) {
        try (IrBuilder b = module.define(name, header.returnType(), parameters)) {
          b.position(b.block("entry"));
          List<Val> arguments = IntStream.range(0, parameters.size()).mapToObj(b::param).toList();
          Val result = b.call(symbol, header.returnType(), arguments);
          if (header.returnType() instanceof Type.Void) {
            b.ret();
          } else {
            b.ret(result);
          }
        }
        module.setVisibility(name, IrModule.Visibility.INTERNAL);
      }
      bodies.put(symbol, name);
    }
    return bodies;
  }

  /** The name of another function of the same allocator, which may be mangled with its length. */
  private static String sibling(String realloc, String name) {
    String start = realloc.substring(0, realloc.length() - RUST.length());
    String mark = RUST.length() + "_";
    return start.endsWith(mark)
        ? start.substring(0, start.length() - mark.length()) + name.length() + "_" + name
        : start + name;
  }
}
