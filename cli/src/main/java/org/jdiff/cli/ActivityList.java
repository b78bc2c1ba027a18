package org.jdiff.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdiff.driver.NearNames;
import org.jdiff.model.Activity;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffRequest.ArgumentActivity;

/** Reads the activities of {@code --args} and {@code --ret}. */
final class ActivityList {
  private static final List<String> WORDS =
      Arrays.stream(Activity.values()).map(Activity::word).toList();

  private final List<Diagnostic> findings;

  /**
   * @param findings takes what is wrong, so that everything is reported at once
   */
  ActivityList(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * {@return the activities of a list such as {@code dup,const} or {@code x=dup,n=const}}
   *
   * @param function the function they are for, for messages
   * @param text the list; blank means that there are no parameters
   */
  List<ArgumentActivity> arguments(String function, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    List<ArgumentActivity> arguments = new ArrayList<>();
    String[] items = text.split(",", -1);
    for (int i = 0; i < items.length; i++) {
      int equals = items[i].indexOf('=');
      Optional<String> name =
          equals < 0 ? Optional.empty() : Optional.of(items[i].substring(0, equals).strip());
      String what = name.map(n -> "'" + n + "'").orElse("argument " + (i + 1));
      activity(items[i].substring(equals + 1), what + " of '" + function + "'")
          .ifPresent(activity -> arguments.add(new ArgumentActivity(name, activity)));
    }
    long named = Arrays.stream(items).filter(item -> item.contains("=")).count();
    if (named > 0 && named < items.length) {
      findings.add(
          Diagnostic.error(
                  DiagnosticCode.JD0104,
                  "'--args %s' mixes named and positional activities".formatted(text))
              .help("write all of them by name, x=dup,n=const, or all by position, dup,const"));
    }
    return arguments;
  }

  /**
   * {@return the activity that a word stands for}
   *
   * @param word the word
   * @param what what it is the activity of, for messages
   */
  Optional<Activity> activity(String word, String what) {
    Optional<Activity> activity = Activity.parse(word);
    if (activity.isEmpty()) {
      Diagnostic unknown =
          Diagnostic.error(
              DiagnosticCode.JD0104,
              word.isBlank()
                  ? "the activity of " + what + " is empty"
                  : "unknown activity '" + word.strip() + "' for " + what);
      for (String near : NearNames.of(word.strip(), WORDS)) {
        unknown = unknown.help("did you mean '" + near + "'?");
      }
      findings.add(unknown.help("the activities are " + String.join(", ", WORDS)));
    }
    return activity;
  }
}
