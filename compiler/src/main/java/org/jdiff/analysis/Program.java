package org.jdiff.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdiff.ir.Fn;
import org.jdiff.ir.InitialAddress;
import org.jdiff.ir.Inst;

/** The code around a function, as far as the analyses need it. */
public interface Program {
  /** {@return the bytes that an address of the target takes} */
  long addressBytes();

  /** What a callee is to the analyses. */
  enum CalleeKind {
    /** A function whose body is analysed. */
    BODY,
    /** A call through an address, whose targets the memory graph knows. */
    INDIRECT,
    /** A function with derivative rules; touches no memory but its out-parameters. */
    RULE,
    /** Returns fresh memory. */
    ALLOCATE,
    /** Ends the life of memory. */
    FREE,
    /** Copies argument 2 bytes from argument 1 to argument 0. */
    COPY,
    /** Fills argument 2 bytes at argument 0 with the byte in argument 1. */
    FILL,
    /** Known to have no derivative. */
    INACTIVE,
    /** Returns its first argument, or another address of the same object. */
    IDENTITY,
    /** Nothing to execute: assumptions, lifetimes, debug information. */
    MARKER,
    /** A linear algebra routine; {@link #arrays} says which memory it reads and writes. */
    LINEAR_ALGEBRA,
    /** Neither body nor rule. */
    UNKNOWN
  }

  /**
   * {@return the body of a function, if the module has it}
   *
   * @param symbol its name
   */
  Optional<Fn> body(String symbol);

  /**
   * {@return what a call's target is}
   *
   * @param call the call
   */
  CalleeKind kind(Inst.Call call);

  /**
   * {@return what a linear algebra routine does to memory}
   *
   * @param call a call of kind {@link CalleeKind#LINEAR_ALGEBRA}
   */
  List<ArrayUse> arrays(Inst.Call call);

  /**
   * {@return the symbols of all functions that a call through an address may reach if nothing is
   * known about the address}
   */
  Set<String> addressTaken();

  /**
   * {@return the addresses that a variable holds from the start}
   *
   * @param symbol a global variable
   */
  List<InitialAddress> initialAddresses(String symbol);

  /**
   * {@return whether a variable never changes}
   *
   * @param symbol a global variable
   */
  boolean isConstantGlobal(String symbol);

  /**
   * {@return whether a global variable describes a type at run time}
   *
   * <p>The C++ ABI gives such descriptions names of their own. Programs compare their addresses and
   * hand them to the run-time library; what they hold is for that library alone.
   *
   * @param symbol its name
   */
  default boolean describesType(String symbol) {
    return symbol.startsWith("_ZTI") || symbol.startsWith("_ZTS");
  }

  /**
   * {@return whether a variable may come to hold floating-point numbers: it changes, and its type
   * has room for them}
   *
   * @param symbol a global variable
   */
  boolean mayHoldNumbers(String symbol);

  /**
   * {@return whether the module defines a variable, so that it can have a shadow}
   *
   * @param symbol a global variable
   */
  boolean isDefinedGlobal(String symbol);
}
