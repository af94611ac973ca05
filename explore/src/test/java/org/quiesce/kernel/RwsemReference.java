package org.quiesce.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rw_semaphore of kernel facts 1.2 and 1.3 as a transition system over readers, writer and
 * queue, written without a look at {@link RwSemaphore}.
 *
 * <p>A thread is a text of calls: {@code R} down_read, {@code W} down_write, {@code T} and {@code
 * X} their trylocks, {@code r} and {@code w} the releases, {@code D} downgrade_write; a blank ends
 * a section, and a failed trylock goes on behind it. After each call that acquires, the thread
 * notes in a step of its own whether it got the lock and who holds it now.
 */
final class RwsemReference {
  /** Which grants the reference allows. */
  enum Rules {
    /** The kernel's: the head of the queue, or somebody who steals a free lock on arrival. */
    KERNEL,
    /**
     * What {@link RwSemaphore} promises: also any queued reader of a free lock, which wakes all
     * queued readers. More schedules than the kernel's, never fewer.
     */
    ANY_WAITER
  }

  private enum Phase {
    READY,
    QUEUED,
    OWNS,
    TO_NOTE
  }

  /** One waiter in the queue. */
  private record Waiter(int thread, boolean writes) {}

  private record Caller(int at, Phase phase, boolean got, List<Integer> notes) {}

  private record State(List<Caller> threads, List<Integer> reads, int writer, List<Waiter> queue) {
    boolean free() {
      return writer < 0 && reads.stream().allMatch(n -> n == 0);
    }

    boolean readerHeads() {
      return !queue.isEmpty() && !queue.get(0).writes();
    }
  }

  private final String[] programs;
  private final Rules rules;
  private final Set<State> seen = new HashSet<>();
  private final Deque<State> todo = new ArrayDeque<>();
  private final Set<String> endings = new TreeSet<>();

  private RwsemReference(Rules rules, String... programs) {
    this.rules = rules;
    this.programs = programs;
  }

  /** All endings: per thread its notes; a thread that is stuck has too few of them. */
  static Set<String> endings(Rules rules, String... programs) {
    RwsemReference reference = new RwsemReference(rules, programs);
    reference.explore();
    return reference.endings;
  }

  private void explore() {
    List<Caller> threads = new ArrayList<>();
    List<Integer> reads = new ArrayList<>();
    for (int t = 0; t < programs.length; t++) {
      threads.add(new Caller(0, Phase.READY, false, List.of()));
      reads.add(0);
    }
    reach(new State(threads, reads, -1, List.of()));
    while (!todo.isEmpty()) {
      State state = todo.remove();
      int before = moves;
      wake(state);
      for (int t = 0; t < programs.length; t++) {
        step(state, t);
      }
      if (moves == before) {
        endings.add(state.threads().stream().map(t -> t.notes().toString()).toList().toString());
      }
    }
  }

  private int moves;

  private void reach(State state) {
    moves++;
    if (seen.add(state)) {
      todo.add(state);
    }
  }

  /** A release wakes the head of the queue: a reader at the head brings all queued readers. */
  private void wake(State s) {
    boolean anyReader = s.queue().stream().anyMatch(w -> !w.writes());
    if (s.free() && (s.readerHeads() || rules == Rules.ANY_WAITER && anyReader)) {
      reach(grantReaders(s));
    }
    for (Waiter waiter : s.queue()) {
      if (waiter.writes() && s.free()) {
        List<Waiter> rest = new ArrayList<>(s.queue());
        rest.remove(waiter);
        State taken = new State(s.threads(), s.reads(), waiter.thread(), rest);
        reach(with(taken, waiter.thread(), thread(s, waiter.thread(), Phase.TO_NOTE, true)));
      }
    }
  }

  private static Caller thread(State s, int t, Phase phase, boolean got) {
    Caller now = s.threads().get(t);
    return new Caller(now.at(), phase, got, now.notes());
  }

  private static State with(State s, int t, Caller thread) {
    List<Caller> threads = new ArrayList<>(s.threads());
    threads.set(t, thread);
    return new State(threads, s.reads(), s.writer(), s.queue());
  }

  private static List<Integer> changed(List<Integer> reads, int t, int by) {
    List<Integer> changed = new ArrayList<>(reads);
    changed.set(t, changed.get(t) + by);
    return changed;
  }

  /** Woken readers own the lock before they run. */
  private static State grantReaders(State s) {
    List<Waiter> writers = new ArrayList<>();
    State granted = s;
    for (Waiter waiter : s.queue()) {
      if (waiter.writes()) {
        writers.add(waiter);
      } else {
        int t = waiter.thread();
        granted = with(granted, t, thread(s, t, Phase.OWNS, true));
        granted = new State(granted.threads(), changed(granted.reads(), t, 1), -1, granted.queue());
      }
    }
    return new State(granted.threads(), granted.reads(), -1, writers);
  }

  private void step(State s, int t) {
    Caller me = s.threads().get(t);
    if (me.phase() == Phase.OWNS) {
      reach(with(s, t, thread(s, t, Phase.TO_NOTE, true)));
    } else if (me.phase() == Phase.TO_NOTE) {
      note(s, t, me);
    } else if (me.phase() == Phase.READY && me.at() < programs[t].length()) {
      call(s, t, programs[t].charAt(me.at()));
    }
  }

  private void note(State s, int t, Caller me) {
    int holders = s.writer() < 0 ? 0 : 1 << s.writer();
    for (int u = 0; u < s.reads().size(); u++) {
      holders |= s.reads().get(u) > 0 ? 1 << u : 0;
    }
    List<Integer> notes = new ArrayList<>(me.notes());
    notes.add((me.got() ? 1 : 0) | holders << 1);
    int behind = programs[t].indexOf(' ', me.at());
    int next = me.got() ? me.at() + 1 : behind < 0 ? programs[t].length() : behind;
    reach(with(s, t, new Caller(next, Phase.READY, false, notes)));
  }

  private void call(State s, int t, char call) {
    switch (call) {
      case 'R' -> downRead(s, t);
      case 'W' -> downWrite(s, t);
      case 'T' -> {
        boolean can = s.writer() < 0 && s.queue().isEmpty();
        reach(can ? reading(s, t) : with(s, t, thread(s, t, Phase.TO_NOTE, false)));
      }
      case 'X' -> {
        boolean can = s.free() && s.queue().isEmpty();
        reach(can ? writing(s, t) : with(s, t, thread(s, t, Phase.TO_NOTE, false)));
      }
      case 'r' -> reach(on(new State(s.threads(), changed(s.reads(), t, -1), -1, s.queue()), t));
      case 'w' -> reach(on(new State(s.threads(), s.reads(), -1, s.queue()), t));
      case 'D' -> {
        State reader = reading(new State(s.threads(), s.reads(), -1, s.queue()), t);
        reach(s.readerHeads() ? grantReaders(reader) : reader);
      }
      default -> reach(on(s, t));
    }
  }

  private static State on(State s, int t) {
    Caller me = s.threads().get(t);
    return with(s, t, new Caller(me.at() + 1, Phase.READY, false, me.notes()));
  }

  private static State reading(State s, int t) {
    return with(
        new State(s.threads(), changed(s.reads(), t, 1), -1, s.queue()),
        t,
        thread(s, t, Phase.TO_NOTE, true));
  }

  private static State writing(State s, int t) {
    return with(
        new State(s.threads(), s.reads(), t, s.queue()), t, thread(s, t, Phase.TO_NOTE, true));
  }

  /**
   * On a lock that is free although somebody waits, a reader whose add makes the count 1 steals it;
   * where a reader heads the queue, all queued readers come along. With HANDOFF set it queues.
   */
  private void downRead(State s, int t) {
    if (s.writer() < 0 && s.queue().isEmpty()) {
      reach(reading(s, t));
      return;
    }
    if (s.free()) {
      State stolen = reading(s, t);
      reach(s.readerHeads() ? grantReaders(stolen) : stolen);
    }
    reach(queued(s, t, false));
  }

  /** A writer that spins may steal a free lock, whoever waits. */
  private void downWrite(State s, int t) {
    if (s.free()) {
      reach(writing(s, t));
    }
    if (!s.free() || !s.queue().isEmpty()) {
      reach(queued(s, t, true));
    }
  }

  private static State queued(State s, int t, boolean writes) {
    List<Waiter> queue = new ArrayList<>(s.queue());
    queue.add(new Waiter(t, writes));
    return with(
        new State(s.threads(), s.reads(), s.writer(), queue), t, thread(s, t, Phase.QUEUED, false));
  }

  @Override
  public String toString() {
    return Arrays.toString(programs);
  }
}
