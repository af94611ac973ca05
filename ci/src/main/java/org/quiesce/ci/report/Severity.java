package org.quiesce.ci.report;

import java.util.regex.Pattern;
import org.quiesce.kernel.Rules;

/** What a refuted property costs a machine, the worst first: the order of findings. */
enum Severity {
  /** Memory or text is used after its end, or a count is wrong that keeps it. */
  MEMORY(
      "no-(use-after|access-after|devres-after|handler-after|double|null|dead|underflow).*"
          + "|no-(error-pointer|use-before-init|out-of-bounds)"),
  /** Somebody waits for ever, or may. */
  DEADLOCK("no-deadlock|no-lock-inversion|no-sleep-in-atomic|abort-terminates"),
  /** Something is left behind: a reference, an entry, work. */
  LEAK("no-(leaked|stranded|work-after|work-on|queue-after|stale).*"),
  /** An event or a task gets lost, or comes twice. */
  LOST("no-lost-.*|every-task-.*|task-completes-.*"),
  /** Whatever else was promised. */
  REST(".*");

  private final Pattern properties;

  Severity(String properties) {
    this.properties = Pattern.compile(properties);
  }

  /** By the property's name: a new one needs no entry. */
  static Severity of(String property) {
    for (Severity one : values()) {
      if (one.properties.matcher(property).matches()) {
        return one;
      }
    }
    return REST;
  }

  /**
   * Whether something else can go wrong because of it. A promise about results alone (how much fits
   * in, when a probe is over) breaks on the way to many things that have other causes.
   */
  static boolean mayLeadToMore(String property) {
    return of(property) != REST || property.equals(Rules.NO_DATA_RACE);
  }
}
