package org.jdiff.maven;

import java.util.ArrayList;
import java.util.List;

/**
 * One {@code <function>}: a derivative to make. The elements are the options of {@code jdiff
 * compile} that belong to one {@code --fn}, without dashes; Maven sets the fields.
 */
public final class FunctionParameters {
  /** The function: a symbol or a demangled C++ or Rust name. */
  String fn;

  /** One activity per parameter, by position or by name; {@code auto} takes jdiff's proposal. */
  String args;

  /** The activity of the returned value; by default differentiated exactly if it is a number. */
  String ret;

  /** {@code reverse} (the default), {@code forward}, {@code split}, {@code forward-split}, … */
  String mode;

  /** The exported symbol; by default {@code d_} and the function's name. */
  String name;

  /** How many directions are computed side by side; 0 leaves it to jdiff, which takes one. */
  int width;

  /** Whether not to return what the function returns. */
  boolean noPrimal;

  /** Whether to export the derivative in Enzyme's calling convention, too. */
  boolean raw;

  /** Whether to keep every intermediate value and to recompute none. */
  boolean safe;

  /** Whether to add to shadows atomically, so that calls in several threads may share them. */
  boolean parallel;

  /** What the goal {@code check} does with this function. */
  CheckParameters check = new CheckParameters();

  /** {@return the options of {@code jdiff compile} for this function, {@code --fn} first} */
  List<String> options() {
    List<String> options = new ArrayList<>();
    Options.add(options, "--fn", fn);
    Options.add(options, "--args", args);
    Options.add(options, "--ret", ret);
    Options.add(options, "--mode", mode);
    Options.add(options, "--name", name);
    if (width != 0) {
      options.add("--width=" + width);
    }
    Options.addIf(options, "--no-primal", noPrimal);
    Options.addIf(options, "--raw", raw);
    Options.addIf(options, "--safe", safe);
    Options.addIf(options, "--parallel", parallel);
    return options;
  }

  /** {@return whether the derivative is a batch, whose activities are words of their own} */
  boolean isBatch() {
    return "batch".equals(mode);
  }

  /** {@return whether it is a derivative in forward mode} */
  boolean isForward() {
    return mode != null && (mode.startsWith("forward") || mode.equals("jvp"));
  }

  /** {@return the symbol under which the derivative is exported} */
  String exportedName() {
    return name != null ? name : (isBatch() ? "batch_" : "d_") + fn;
  }
}
