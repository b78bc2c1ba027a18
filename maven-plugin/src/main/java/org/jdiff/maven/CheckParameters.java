package org.jdiff.maven;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code <check>} in a {@code <function>}: where and how its derivatives are checked. The elements
 * are the options of {@code jdiff check} without dashes, in the plural if they may be repeated;
 * Maven sets the fields.
 */
public final class CheckParameters {
  /** Whether to leave the function out. */
  boolean skip;

  /** The activities in reverse mode; by default those of the function. */
  String args;

  /** Values of arguments, such as {@code x=2.5} or {@code x=1,2,3}; what is not set is random. */
  List<String> sets = new ArrayList<>();

  /** Lengths of arrays that are not set: {@code 20} or {@code x=20}. */
  List<String> lengths = new ArrayList<>();

  /** The seed of the first random point; by default that of the goal. */
  Long seed;

  /** At how many points to check; by default as many as the goal says. */
  Integer points;
}
