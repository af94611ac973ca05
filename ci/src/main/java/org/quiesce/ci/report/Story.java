package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.TraceStep;

/**
 * The steps of a trace as a person tells them: the inner steps of one call, such as the five of a
 * {@code kfifo_put}, are one event where nobody comes between them. Culprits always stand alone.
 */
final class Story {
  /**
   * One line of the story.
   *
   * @param first number of its first step, from 1
   * @param last number of its last step
   * @param what what the thread did
   * @param values before and after; may be empty
   * @param culprit whether it is one of the steps that clash
   */
  record Event(
      int first,
      int last,
      String thread,
      String what,
      String values,
      @Nullable Location location,
      boolean culprit) {}

  /** The call that a step is part of. */
  private record Call(int number, String name) {}

  private final List<TraceStep> steps;
  private final Set<Integer> culprits;
  private final List<@Nullable Call> calls = new ArrayList<>();

  private Story(Trace trace) {
    this.steps = trace.steps();
    this.culprits = new HashSet<>(trace.culprits());
    findCalls();
  }

  /** Tells a trace. */
  static List<Event> of(Trace trace) {
    return new Story(trace).tell();
  }

  private void findCalls() {
    Map<String, Call> open = new HashMap<>();
    Map<String, TraceStep> opened = new HashMap<>();
    for (TraceStep step : steps) {
      String thread = step.thread();
      Call current = open.get(thread);
      TraceStep first = opened.get(thread);
      String name = callOf(step);
      boolean here = first != null && String.valueOf(first.location()).equals(at(step));
      boolean again = first != null && first.operation().equals(step.operation());
      if (name == null) {
        if (!isAccess(step) || !here) {
          current = null;
        }
      } else if (current == null || !current.name().equals(name) || !here || again) {
        current = new Call(calls.size(), name);
        opened.put(thread, step);
      }
      calls.add(current);
      open.put(thread, current);
    }
  }

  private static String at(TraceStep step) {
    return String.valueOf(step.location());
  }

  /** {@code kfifo_put(fifo)} of {@code kfifo_put(fifo): full?}; null for a step of its own. */
  private static @Nullable String callOf(TraceStep step) {
    int end = step.operation().indexOf("): ");
    return end < 0 ? null : step.operation().substring(0, end + 1);
  }

  private static boolean isAccess(TraceStep step) {
    return step.operation().startsWith("read ") || step.operation().startsWith("write ");
  }

  private List<Event> tell() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < steps.size(); ) {
      int end = i + 1;
      while (end < steps.size() && belongTogether(i, end)) {
        end++;
      }
      events.add(end == i + 1 ? single(i) : together(i, end));
      i = end;
    }
    return events;
  }

  private boolean belongTogether(int first, int next) {
    Call call = calls.get(first);
    return call != null
        && call.equals(calls.get(next))
        && !culprits.contains(first)
        && !culprits.contains(next)
        && steps.get(first).thread().equals(steps.get(next).thread());
  }

  private Event single(int i) {
    TraceStep step = steps.get(i);
    return new Event(
        i + 1,
        i + 1,
        step.thread(),
        what(step),
        values(step),
        step.location(),
        culprits.contains(i));
  }

  /** What a step did, with what it read or found out. */
  static String what(TraceStep step) {
    return isAnswer(step) ? step.operation() + " " + step.detail() : step.operation();
  }

  /** What else there is to tell of a step: values before and after. */
  static String values(TraceStep step) {
    return isAnswer(step) ? "" : step.detail();
  }

  private static boolean isAnswer(TraceStep step) {
    String detail = step.detail();
    return detail.startsWith("= ") || detail.equals("yes") || detail.equals("no");
  }

  private Event together(int from, int end) {
    Call call = calls.get(from);
    String name = call == null ? "" : call.name();
    boolean begun = from > 0 && calls.subList(0, from).contains(call);
    boolean goesOn = calls.subList(end, calls.size()).contains(call);
    return new Event(
        from + 1,
        end,
        steps.get(from).thread(),
        (begun ? "... " : "") + name + (goesOn ? " ..." : ""),
        values(steps.subList(from, end)),
        steps.get(from).location(),
        false);
  }

  /** What the steps of a call read and changed; what they changed after reading it, once. */
  private static String values(List<TraceStep> steps) {
    List<String> values = new ArrayList<>();
    for (TraceStep step : steps) {
      String operation = step.operation();
      if (step.detail().startsWith("= ")) {
        values.add(operation.substring("read ".length()) + " " + step.detail());
      } else if (step.detail().isEmpty() && operation.startsWith("write ")) {
        values.add(operation.substring("write ".length()));
      } else if (step.detail().contains(" -> ")) {
        String cell = step.detail().substring(0, step.detail().indexOf(' '));
        values.removeIf(value -> value.startsWith(cell + " = "));
        values.add(step.detail());
      }
    }
    return values.stream().distinct().collect(Collectors.joining(", "));
  }
}
