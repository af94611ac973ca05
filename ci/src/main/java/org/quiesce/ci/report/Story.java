package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.TraceStep;

/**
 * The steps of a trace as a person tells them. The inner steps of one call, such as the five of a
 * {@code kfifo_put}, are one event where nobody comes between them. So are accesses to memory that
 * change nothing and find nothing new of another thread's; those on the line of what the thread
 * does next are part of that. Culprits always stand alone.
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

  private static final String READ = "read ";
  private static final String WRITE = "write ";

  /** Begins the facts of accesses to memory. */
  private static final String MEMORY = "memory-";

  private static final int MOST_NAMES = 3;

  /** The call that a step is part of. */
  private record Call(int number, String name) {}

  private final List<TraceStep> steps;
  private final Set<Integer> culprits;
  private final List<@Nullable Call> calls = new ArrayList<>();

  /** Steps that only look at memory. */
  private final Set<Integer> looks = new HashSet<>();

  private Story(Trace trace) {
    this.steps = trace.steps();
    this.culprits = new HashSet<>(trace.culprits());
    findCalls();
    findLooks(trace);
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

  /** A look at what another thread has just left, or changes later, is no mere look. */
  private void findLooks(Trace trace) {
    Set<Integer> taking = new HashSet<>();
    Arrow.of(Moment.of(trace, Sources.of(Origin.NONE))).forEach(one -> taking.add(one.to() - 1));
    Map<String, Set<String>> changers = new HashMap<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      TraceStep step = steps.get(i);
      String fact = step.fact();
      boolean changes = !step.changes().isEmpty() || step.operation().startsWith(WRITE);
      boolean told = changes || taking.contains(i) || culprits.contains(i);
      if (fact != null && fact.startsWith(MEMORY) && !told) {
        String name = step.operation().replaceFirst("^" + READ, "");
        if (Set.of(step.thread()).containsAll(changers.getOrDefault(name, Set.of()))) {
          looks.add(i);
        }
      }
      step.changes()
          .forEach(
              change ->
                  changers
                      .computeIfAbsent(change.name(), name -> new HashSet<>())
                      .add(step.thread()));
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
    return step.operation().startsWith(READ) || step.operation().startsWith(WRITE);
  }

  private List<Event> tell() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < steps.size(); ) {
      int act = i;
      while (act < steps.size() && looks.contains(act) && isThreadOf(i, act)) {
        act++;
      }
      boolean acts = act < steps.size() && isThreadOf(i, act);
      int first = act;
      while (acts && first > i && !culprits.contains(act) && isPlaceOf(first - 1, act)) {
        first--;
      }
      if (first > i) {
        events.add(first == i + 1 ? single(i, i) : looks(i, first));
      }
      int end = act;
      if (acts) {
        end++;
        while (end < steps.size() && belongTogether(act, end)) {
          end++;
        }
        events.add(end == act + 1 ? single(first, act) : together(first, act, end));
      }
      i = end;
    }
    return events;
  }

  private boolean isThreadOf(int one, int other) {
    return steps.get(one).thread().equals(steps.get(other).thread());
  }

  private boolean isPlaceOf(int one, int other) {
    return steps.get(one).location() != null && at(steps.get(one)).equals(at(steps.get(other)));
  }

  private Event looks(int from, int end) {
    List<String> names =
        steps.subList(from, end).stream()
            .map(TraceStep::operation)
            .filter(operation -> operation.startsWith(READ))
            .map(operation -> operation.substring(READ.length()))
            .distinct()
            .toList();
    String what =
        names.isEmpty()
            ? steps.get(from).operation() + " ..."
            : READ + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    String more = names.size() > MOST_NAMES ? ", ..." : "";
    TraceStep step = steps.get(from);
    return new Event(from + 1, end, step.thread(), what + more, "", step.location(), false);
  }

  private boolean belongTogether(int first, int next) {
    Call call = calls.get(first);
    return call != null
        && call.equals(calls.get(next))
        && !culprits.contains(first)
        && !culprits.contains(next)
        && steps.get(first).thread().equals(steps.get(next).thread());
  }

  private Event single(int first, int i) {
    TraceStep step = steps.get(i);
    return new Event(
        first + 1,
        i + 1,
        step.thread(),
        what(step),
        isWrite(step) ? "was " + step.changes().get(0).before() : values(step),
        step.location(),
        culprits.contains(i));
  }

  /** Whether what it did tells what it left: {@code write X = after}. */
  private static boolean isWrite(TraceStep step) {
    return step.changes().size() == 1
        && step.operation()
            .equals(WRITE + step.changes().get(0).name() + " = " + step.changes().get(0).after());
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

  private Event together(int first, int from, int end) {
    Call call = calls.get(from);
    String name = call == null ? "" : call.name();
    boolean begun = from > 0 && calls.subList(0, from).contains(call);
    boolean goesOn = calls.subList(end, calls.size()).contains(call);
    return new Event(
        first + 1,
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
        values.add(operation.substring(READ.length()) + " " + step.detail());
      } else if (step.detail().isEmpty() && operation.startsWith(WRITE)) {
        values.add(operation.substring(WRITE.length()));
      } else if (step.detail().contains(" -> ")) {
        String cell = step.detail().substring(0, step.detail().indexOf(' '));
        values.removeIf(value -> value.startsWith(cell + " = "));
        values.add(step.detail());
      }
    }
    return values.stream().distinct().collect(Collectors.joining(", "));
  }
}
