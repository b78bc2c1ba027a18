package org.jdiff.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came out of checking programs. */
final class Tally {
  private int programs;
  private int derivatives;
  private int differences;
  private int kinks;
  private int wild;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Map<String, String> refused = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  synchronized void checked(int count) {
    programs += count;
  }

  synchronized void differentiated() {
    derivatives++;
  }

  synchronized void compared(boolean smooth) {
    if (smooth) {
      differences++;
    } else {
      kinks++;
    }
  }

  synchronized void wild() {
    wild++;
  }

  synchronized void refused(Program program, int level, String code, String message) {
    refusals.merge(code, 1, Integer::sum);
    refused.putIfAbsent(code + " " + program.test().name() + " -O" + level, message);
  }

  synchronized void found(Finding finding) {
    findings.add(finding);
  }

  synchronized List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** {@return how many of the compiled functions were refused, from 0 to 1} */
  synchronized double refusalRate() {
    int refusedFunctions = refused.size();
    return refusedFunctions / (double) Math.max(1, refusedFunctions + derivatives);
  }

  synchronized int differences() {
    return differences;
  }

  synchronized int derivatives() {
    return derivatives;
  }

  /** {@return refused functions with the reasons} */
  synchronized Map<String, String> refused() {
    return new TreeMap<>(refused);
  }

  @Override
  public synchronized String toString() {
    return programs
        + " programs, "
        + derivatives
        + " functions differentiated, "
        + differences
        + " compared with differences ("
        + kinks
        + " not smooth), "
        + wild
        + " too steep for numbers, refused "
        + refusals
        + ", "
        + findings.size()
        + " findings";
  }
}
