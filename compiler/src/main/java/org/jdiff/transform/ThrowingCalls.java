package org.jdiff.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdiff.analysis.Cfg;
import org.jdiff.ir.CallAttributes;
import org.jdiff.ir.Fn;
import org.jdiff.ir.Inst;
import org.jdiff.ir.Type;
import org.jdiff.ir.Value;
import org.jdiff.rules.RuleTable;

/** Which calls of a module may be left by an exception. */
final class ThrowingCalls {
  /** Allocation functions that throw, and those that return null instead. */
  private static final Map<String, String> SILENT_ALLOCATORS =
      Map.of(
          "_Znwm", "_ZnwmRKSt9nothrow_t",
          "_Znam", "_ZnamRKSt9nothrow_t",
          "_ZnwmSt11align_val_t", "_ZnwmSt11align_val_tRKSt9nothrow_t",
          "_ZnamSt11align_val_t", "_ZnamSt11align_val_tRKSt9nothrow_t");

  /** Functions of the C++ run-time library whose purpose is to throw. */
  private static final Set<String> THROWERS =
      Set.of(
          "__cxa_throw",
          "__cxa_rethrow",
          "__cxa_bad_cast",
          "__cxa_bad_typeid",
          "__cxa_throw_bad_array_new_length",
          "_Unwind_RaiseException");

  private final Map<String, Fn> bodies;
  private final Set<String> addressTaken;
  private final Callees callees = new Callees(RuleTable.builtIn());
  private final Set<String> throwing = new HashSet<>();
  private final Set<String> deliberate = new HashSet<>();

  /**
   * Functions that throw when memory or the range of sizes is exhausted, an empty function object
   * is called, or throw again.
   */
  private static final Set<String> EXHAUSTED =
      Set.of(
          "_Znwm",
          "_Znam",
          "_ZnwmSt11align_val_t",
          "_ZnamSt11align_val_t",
          "_ZSt20__throw_length_errorPKc",
          "_ZSt17__throw_bad_allocv",
          "_ZSt25__throw_bad_function_callv",
          "_ZSt28__throw_bad_array_new_lengthv",
          "__cxa_throw_bad_array_new_length",
          "__cxa_rethrow");

  /** Constructors of standard exceptions: they copy their text. */
  private static final Pattern STANDARD_EXCEPTION =
      Pattern.compile("_ZNSt\\d+[a-z_]+(error|range|argument)C[12]E.*");

  /** What a call or an invoke has in common. */
  record Site(
      Inst inst,
      Optional<String> callee,
      int calleeId,
      CallAttributes attributes,
      boolean assembly,
      int pad) {
    static Optional<Site> of(Inst inst) {
      return switch (inst) {
        case Inst.Call c ->
            Optional.of(
                new Site(
                    c, c.callee(), c.calleeId(), c.attributes(), c.inlineAssembly(), Cfg.NONE));
        case Inst.Invoke i ->
            Optional.of(new Site(i, i.callee(), i.calleeId(), i.attributes(), false, i.unwind()));
        default -> Optional.empty();
      };
    }
  }

  /**
   * Finds them.
   *
   * @param bodies all functions with a body
   * @param addressTaken the functions that calls through pointers may reach
   */
  ThrowingCalls(Map<String, Fn> bodies, Set<String> addressTaken) {
    this.addressTaken = new TreeSet<>(addressTaken);
    this.bodies = bodies;
    throwing.addAll(closure(false));
    deliberate.addAll(closure(true));
  }

  /**
   * The functions that exceptions may leave.
   *
   * @param deliberate whether only those count that are not for lack of memory; what is thrown
   *     again counts where it comes from
   */
  private Set<String> closure(boolean deliberate) {
    Map<String, Set<String>> callers = new HashMap<>();
    Set<String> found = new HashSet<>();
    for (Fn fn : bodies.values()) {
      if (!deliberate && resumes(fn)) {
        found.add(fn.name());
      }
      for (Site site : sites(fn)) {
        if (site.attributes().noUnwind() || (site.inst() instanceof Inst.Invoke && !deliberate)) {
          continue;
        }
        String callee = site.callee().orElse("");
        if (bodies.containsKey(callee)) {
          callers.computeIfAbsent(callee, k -> new HashSet<>()).add(fn.name());
        } else if (deliberate && callee.isEmpty()) {
          for (Fn candidate : candidates(fn, site)) {
            callers.computeIfAbsent(candidate.name(), k -> new HashSet<>()).add(fn.name());
          }
        } else if (deliberate ? mayThrowDeliberately(fn, site) : mayThrow(site)) {
          found.add(fn.name());
        }
      }
    }
    List<String> work = new ArrayList<>(found);
    for (int i = 0; i < work.size(); i++) {
      for (String caller : callers.getOrDefault(work.get(i), Set.of())) {
        if (found.add(caller)) {
          work.add(caller);
        }
      }
    }
    return found;
  }

  /** The functions with a body that a call through a pointer may reach, by their types. */
  List<Fn> candidates(Fn caller, Site site) {
    List<Type> types = site.inst().core().operands().stream().map(caller::type).toList();
    return addressTaken.stream()
        .map(bodies::get)
        .filter(fn -> fn != null && !fn.varArgs() && fn.returnType().equals(site.inst().type()))
        .filter(fn -> fn.params().stream().map(Value.Param::type).toList().equals(types))
        .toList();
  }

  private static boolean resumes(Fn fn) {
    Cfg cfg = Cfg.of(fn);
    return fn.blocks().stream()
        .filter(block -> cfg.reachable(block.index()))
        .anyMatch(
            block ->
                block.terminator() instanceof Inst.Other other && other.opcode().equals("resume"));
  }

  /** Whether an exception may leave a call. */
  boolean mayThrow(Site site) {
    if (site.attributes().noUnwind()) {
      return false;
    }
    if (site.callee().isEmpty()) {
      return !site.assembly();
    }
    String name = site.callee().get();
    return bodies.containsKey(name) ? throwing.contains(name) : externalMayThrow(name);
  }

  /** Whether an exception other than for lack of memory may leave a call. */
  boolean mayThrowDeliberately(Fn caller, Site site) {
    if (!mayThrow(site)) {
      return false;
    }
    if (site.callee().isEmpty()) {
      // Of addresses from elsewhere nothing is known; that they throw is not the rule.
      return candidates(caller, site).stream().anyMatch(fn -> deliberate.contains(fn.name()));
    }
    String name = site.callee().get();
    return bodies.containsKey(name)
        ? deliberate.contains(name)
        : !EXHAUSTED.contains(name) && !STANDARD_EXCEPTION.matcher(name).matches();
  }

  private boolean externalMayThrow(String name) {
    return externalMayThrow(callees, name);
  }

  /** Whether an exception may leave a function that has no landing pads, nor what it calls. */
  static boolean mayLeave(Fn fn, Function<String, Optional<Fn>> bodies, Callees callees) {
    Set<String> found = new HashSet<>(Set.of(fn.name()));
    List<Fn> work = new ArrayList<>(List.of(fn));
    for (int i = 0; i < work.size(); i++) {
      for (Site site : sites(work.get(i))) {
        if (site.attributes().noUnwind() || site.assembly()) {
          continue;
        }
        Optional<Fn> body = site.callee().flatMap(bodies);
        if (body.isPresent()) {
          if (found.add(body.get().name())) {
            work.add(body.get());
          }
        } else if (site.callee().isEmpty() || externalMayThrow(callees, site.callee().get())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The reachable calls of a function. */
  static List<Site> sites(Fn fn) {
    Cfg cfg = Cfg.of(fn);
    return fn.blocks().stream()
        .filter(block -> cfg.reachable(block.index()))
        .flatMap(block -> block.instructions().stream())
        .flatMap(inst -> Site.of(inst).stream())
        .toList();
  }

  private static boolean externalMayThrow(Callees callees, String name) {
    if (name.startsWith(UnwindWrappers.PREFIX)) {
      return UnwindWrappers.raises(name);
    }
    if (name.startsWith("llvm.")) {
      return false;
    }
    if (THROWERS.contains(name)) {
      return true;
    }
    if (name.startsWith("__cxa_") || name.startsWith("__clang_")) {
      return false;
    }
    // Functions of the C library do not throw, even where their declaration leaves it open.
    boolean mangled = name.startsWith("_Z") || name.startsWith("_R");
    return switch (callees.kind(name, false)) {
      case RULE, LINEAR_ALGEBRA, COPY, FILL, IDENTITY, MARKER, FREE -> false;
      case INACTIVE -> mangled;
      case ALLOCATE -> SILENT_ALLOCATORS.containsKey(name);
      case BODY, INDIRECT, UNKNOWN -> true;
    };
  }

  /** The allocation function that returns null where a given one throws. */
  static Optional<String> silentAllocator(Site site) {
    return site.callee().map(SILENT_ALLOCATORS::get);
  }
}
