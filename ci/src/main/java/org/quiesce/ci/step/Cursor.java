package org.quiesce.ci.step;

import java.util.List;
import org.quiesce.explore.Trace;

/**
 * A place in a counterexample: the step that was taken last.
 *
 * @param at number of the step, from 1; 0 for a trace without steps
 */
public record Cursor(Trace trace, int at) {
  /** At the first step. */
  public static Cursor of(Trace trace) {
    return new Cursor(trace, 0).to(1);
  }

  private int steps() {
    return trace.steps().size();
  }

  /** At a step; before the first is the first, after the last the last. */
  public Cursor to(int step) {
    return new Cursor(trace, Math.min(Math.max(step, 1), steps()));
  }

  /** After one step more, or fewer if negative. */
  public Cursor by(int more) {
    return to(at + more);
  }

  public Cursor first() {
    return to(1);
  }

  public Cursor last() {
    return to(steps());
  }

  /** At the next step that clashes; from the last of them on, at the first. */
  public Cursor culprit() {
    List<Integer> numbers = trace.culprits().stream().map(i -> i + 1).sorted().toList();
    return numbers.stream()
        .filter(number -> number > at)
        .findFirst()
        .or(() -> numbers.stream().findFirst())
        .map(this::to)
        .orElse(this);
  }

  /** At the next step of the same thread; where it is if there is none. */
  public Cursor sameThread(int direction) {
    for (int i = at + direction; i >= 1 && i <= steps(); i += direction) {
      if (trace.steps().get(i - 1).thread().equals(trace.steps().get(at - 1).thread())) {
        return to(i);
      }
    }
    return this;
  }
}
