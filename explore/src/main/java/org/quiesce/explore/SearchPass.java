package org.quiesce.explore;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.StateSet.LongStack;
import org.quiesce.machine.Locations;

/**
 * One pass over the reachable states, with one or more workers.
 *
 * <p>A state is a pair of numbers: its cells, and its threads' nodes with their fused accesses.
 * Both tables are exact, so the set of visited states is.
 */
final class SearchPass {
  private static final int MOST_STATES_FOR_ENDS = 4_000_000;

  /** States to look at after a race was met, to meet others that a next pass must know. */
  private static final int MORE_RACES = 2_000;

  /** So many states are expanded between two looks at the clock; some take a millisecond each. */
  private static final int CLOCK_INTERVAL = 1 << 6;

  /** So long it is, at least, between two looks at all that may end the search. */
  private static final long LOOK_NANOS = 5_000_000;

  /** States to look at after something new was learnt, to learn more before a next pass. */
  private static final int MORE_TO_LEARN = 500;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final Automaton automaton;
  private final Reduction reduction;

  /** Memory whose plain accesses are scheduling points all the same. */
  private final Locations scheduled;

  private final Limits limits;
  private final Progress progress;
  private final StateCoder coder;
  private final @Nullable Symmetry symmetry;
  private final StateSet visited = new StateSet();
  private final Deque<long[]> offered = new ArrayDeque<>();
  private final Object lock = new Object();
  private volatile int hungry;
  private int idle;
  private volatile boolean stop;
  private volatile @Nullable String reason;
  private volatile @Nullable Throwable failure;
  private final @Nullable Outcomes outcomes;
  private final long deadline;
  private @Nullable Predicate<Set<String>> enough;
  private Locations raced = Locations.NONE;
  private final IdSet violated = new IdSet();
  private final IdSet reached = new IdSet();
  private final IdSet crashed = new IdSet();
  private long transitions;
  private long cpuNanos;
  private long endsNanos;
  private boolean endsChecked;

  /** Of all workers, complete as long as {@link #logging}. */
  private final List<TransitionLog> logs = new ArrayList<>();

  private volatile boolean logging = true;

  /** Where rules were first violated, of the only worker. */
  private final List<Schedules.Met> met = new ArrayList<>();

  /** What threads may still do, as far as it is known; null where that is not used. */
  private final @Nullable Futures futures;

  private volatile long lastLearnt;
  private volatile long statesThen;

  private Persistent.Flaw flaw = Persistent.Flaw.NONE;

  private boolean localFirst = true;

  /** Keeps what is ordered after what; null where that is not looked at. */
  private @Nullable OrderTable orders;

  /** Instead of {@link #visited} where that is looked at. */
  private final OrderedStates ordered = new OrderedStates();

  private volatile boolean wentAlone;

  SearchPass(
      Automaton automaton,
      Reduction reduction,
      Locations scheduled,
      Limits limits,
      long deadline,
      Progress progress,
      @Nullable Outcomes outcomes) {
    this.automaton = automaton;
    this.reduction = reduction;
    this.scheduled = scheduled;
    this.limits = limits;
    this.deadline = deadline;
    this.progress = progress;
    this.outcomes = outcomes;
    this.coder = new StateCoder(automaton, reduction);
    this.futures = reduction == Reduction.PERSISTENT ? automaton.futures() : null;
    this.lastLearnt = futures == null ? 0 : futures.learnt();
    Symmetry all =
        reduction == Reduction.FUSE_AND_SYMMETRY ? new Symmetry(automaton, scheduled) : null;
    this.symmetry = all == null || all.isTrivial() ? null : all;
  }

  /** Stops where one worker has found enough, of the rules violated; null for never. */
  SearchPass until(@Nullable Predicate<Set<String>> found) {
    enough = found;
    return this;
  }

  /** Memory on which fused accesses raced, so that the pass means nothing if there is any. */
  Locations raced() {
    return raced;
  }

  /** Whether what the pass found can be relied on. */
  boolean isLast() {
    return raced.isEmpty() && knewAll();
  }

  private @Nullable Persistent persistent() {
    return futures == null ? null : new Persistent(automaton, futures, flaw);
  }

  /** Looks for data races only, those too that no single state shows. */
  SearchPass inOrder(OrderTable table) {
    orders = table;
    logging = false;
    if (symmetry != null) {
      symmetry.inOrder(table);
    }
    return this;
  }

  /** Has the reduction be wrong on purpose. */
  SearchPass flawed(Persistent.Flaw how) {
    this.flaw = how;
    return this;
  }

  /** Whether the pass went by all that may happen. */
  boolean knewAll() {
    return futures == null || futures.learnt() == automaton.learnt();
  }

  Exploration run() {
    List<Thread> threads = new ArrayList<>();
    for (int i = 1; i < limits.workers(); i++) {
      Thread thread = new Thread(new Worker(), "explorer-" + i);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    Worker mine = new Worker();
    mine.addInitial();
    mine.run();
    joinAll(threads);
    rethrow();
    List<Move> livelock = orders == null && reason == null && knewAll() ? findLivelock() : null;
    return new Exploration(
        automaton.rulesIn(violated),
        automaton.eventsIn(reached),
        states(),
        transitions,
        reason == null,
        reason,
        cpuNanos,
        endsNanos,
        bytes() + logBytes(),
        livelock,
        endsChecked,
        automaton.rulesIn(crashed),
        schedules(),
        false,
        null);
  }

  /** What shows what was met; nothing where the way there was not kept, or is one of classes. */
  private Map<String, List<Move>> schedules() {
    if (met.isEmpty() || !logging || symmetry != null) {
      return Map.of();
    }
    return new Schedules(automaton, reduction, scheduled, coder, logs.get(0)).of(met);
  }

  /**
   * A schedule after which threads go round for ever; null if there is none, or no room to look.
   */
  private @Nullable List<Move> findLivelock() {
    if (automaton.goesRound()) {
      endsChecked = true;
      return null;
    }
    long states = visited.size();
    if (states > MOST_STATES_FOR_ENDS
        || bytes() + EndsReachable.bytesFor(states) > limits.bytes()) {
      return null;
    }
    if (wentAlone && !logging) {
      // Which states were expanded by one thread only was not kept.
      return null;
    }
    long start = CPU.getCurrentThreadCpuTime();
    endsChecked = true;
    if (!wentAlone && bytes() + logBytes() + EndsReachable.bytesFor(states) > limits.bytes()) {
      forget();
    }
    EndsReachable check =
        new EndsReachable(
            automaton,
            new Expander(automaton, reduction, scheduled, persistent()),
            coder,
            symmetry,
            logging ? EndsReachable.states(logs, states) : visited.toArray());
    List<Move> schedule = logging ? check.livelock(logs) : check.livelock();
    if (schedule != null) {
      violated.add(automaton.deadlockRule());
      if (symmetry != null || wentAlone) {
        // Its states stand for classes; a schedule needs states that follow each other.
        SearchPass again =
            new SearchPass(automaton, Reduction.FUSE, scheduled, limits, deadline, progress, null);
        again.localFirst = false;
        schedule = again.run().livelock();
      }
    }
    endsNanos += CPU.getCurrentThreadCpuTime() - start;
    return schedule;
  }

  /**
   * After a run with symmetry: how many states those kept stand for, which is how many a run
   * without it visits.
   */
  long representedStates() {
    if (symmetry == null) {
      return visited.size();
    }
    Symmetry.Canonizer canonizer = symmetry.canonizer();
    Configuration state = new Configuration(automaton);
    long sum = 0;
    for (long key : visited.toArray()) {
      coder.load(key, state);
      sum += canonizer.classSize(state);
    }
    return sum;
  }

  private long logBytes() {
    long sum = 0;
    synchronized (logs) {
      for (TransitionLog log : logs) {
        sum += log.bytes();
      }
    }
    return sum;
  }

  /** Keeps no transitions any more: what needs them computes them again. */
  private void forget() {
    logging = false;
    logs.forEach(TransitionLog::clear);
  }

  private static void joinAll(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void rethrow() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  private long states() {
    return orders == null ? visited.size() : ordered.size();
  }

  private long bytes() {
    return coder.bytes()
        + visited.bytes()
        + ordered.bytes()
        + (orders == null ? 0 : orders.bytes());
  }

  private void giveUp(String why) {
    reason = why;
    stop = true;
  }

  private final class Worker implements Runnable, Expander.Sink {
    private final Expander expander =
        localFirst && symmetry == null && futures == null
            ? new Expander(automaton, reduction, scheduled, null, orders).localFirst().keepsGoing()
            : new Expander(automaton, reduction, scheduled, persistent(), orders).keepsGoing();
    private boolean sawKnown;
    private final Configuration state = new Configuration(automaton, orders);
    private final StateCoder mine = coder.forWorker();
    private final LongStack stack = new LongStack();
    private final Symmetry.@Nullable Canonizer canonizer =
        symmetry == null ? null : symmetry.canonizer();
    private final TransitionLog log = new TransitionLog();
    private int expanded;
    private int sinceRace;
    private long looked = System.nanoTime();
    private final long began = looked;
    private long restartAt;

    Worker() {
      synchronized (logs) {
        logs.add(log);
      }
    }

    void addInitial() {
      Configuration start = expander.initial();
      forgetWhatIsSettled(start);
      if (canonizer != null) {
        canonizer.canonize(start);
      }
      visit(mine.key(start), start.order);
    }

    @Override
    public void run() {
      long start = CPU.getCurrentThreadCpuTime();
      try {
        while (!stop && (!stack.isEmpty() || receive())) {
          expand(stack.pop());
          check();
        }
        if (expander.restart() != null) {
          throw expander.restart();
        }
      } catch (OutOfMemoryError e) {
        giveUp("out of memory");
      } catch (RuntimeException | Error e) {
        failure = e;
        stop = true;
      }
      synchronized (lock) {
        violated.addAll(expander.violated());
        reached.addAll(expander.reached());
        crashed.addAll(expander.crashed());
        raced = raced.plus(expander.raced());
        transitions += expander.transitions();
        cpuNanos += CPU.getCurrentThreadCpuTime() - start;
        lock.notifyAll();
      }
    }

    private void expand(long key) {
      mine.load(key, state);
      if (orders != null) {
        Order order = orders.get((int) stack.pop());
        if (!ordered.isWanted(key, order)) {
          return;
        }
        state.order = order;
      }
      boolean kept = logging;
      if (kept) {
        log.state(key);
      } else {
        log.clear();
      }
      long stopped = expander.endings();
      sawKnown = false;
      boolean moved = expander.expand(state, this);
      if (moved && expander.wentAlone()) {
        wentAlone = true;
        if (sawKnown) {
          // A cycle may close here: on each, somewhere, everybody gets a turn.
          expander.expandOthers(state, this);
        }
      }
      List<Expander.Witness> witnesses = expander.witnesses();
      if (kept && limits.workers() == 1) {
        witnesses.forEach(one -> met.add(new Schedules.Met(key, one)));
      }
      if (!moved && outcomes != null) {
        outcomes.add(state, automaton);
      }
      if (kept && (!moved || expander.endings() != stopped)) {
        log.ends();
      }
    }

    @Override
    public void successor(Configuration next, int thread, int choice) {
      forgetWhatIsSettled(next);
      if (canonizer != null) {
        canonizer.canonize(next);
      }
      long key = mine.key(next);
      if (logging) {
        log.successor(key);
      }
      sawKnown |= !visit(key, next.order);
    }

    /** Whether the state is new. */
    private boolean visit(long key, @Nullable Order order) {
      if (order == null ? visited.add(key) : ordered.add(key, order)) {
        if (order != null) {
          stack.push(order.number);
        }
        stack.push(key);
        return true;
      }
      return false;
    }

    private void forgetWhatIsSettled(Configuration next) {
      if (orders != null) {
        next.order = orders.live(Objects.requireNonNull(next.order), next.nodes);
      }
    }

    private void check() {
      if (expander.restart() != null) {
        long now = System.nanoTime();
        restartAt = restartAt == 0 ? MeetMore.until(began) : restartAt;
        if (now - restartAt > 0) {
          throw expander.restart();
        }
      }
      if (orders != null && !expander.violated().isEmpty() && raceFound()) {
        giveUp("data race");
      }
      if (!expander.raced().isEmpty() && ++sinceRace > MORE_RACES) {
        giveUp("data race");
      }
      if (futures != null && futures.learnt() != automaton.learnt()) {
        if (lastLearnt != automaton.learnt()) {
          lastLearnt = automaton.learnt();
          statesThen = states();
        } else if (states() > 2 * statesThen + MORE_TO_LEARN) {
          giveUp("learning");
        }
      }
      if (hungry > 0 && stack.size() > 16) {
        give(stack.giveHalf());
      }
      if ((++expanded & CLOCK_INTERVAL - 1) != 0) {
        return;
      }
      long now = System.nanoTime();
      if (now - looked > LOOK_NANOS || now - deadline > 0) {
        looked = now;
        if (visited.size() > MOST_STATES_FOR_ENDS || bytes() + logBytes() > limits.bytes()) {
          logging = false;
        }
        if (now - deadline > 0) {
          giveUp("time budget of " + limits.time().toMillis() / 1000.0 + " s used up");
        } else if (bytes() > limits.bytes()) {
          giveUp("memory budget of " + (limits.bytes() >> 20) + " MB used up");
        } else if (!progress.report(states(), expander.transitions(), stack.size())) {
          giveUp("interrupted");
        } else if (enough != null && enough.test(automaton.rulesIn(expander.violated()))) {
          giveUp("enough was found");
        }
      }
    }

    private boolean raceFound() {
      return expander.violated().contains(automaton.dataRaceRule());
    }

    private void give(long[] work) {
      synchronized (lock) {
        offered.add(work);
        lock.notifyAll();
      }
    }

    /** Waits for work of others; false when all are out of work. */
    private boolean receive() {
      synchronized (lock) {
        hungry++;
        idle++;
        while (offered.isEmpty() && idle < limits.workers() && !stop) {
          try {
            lock.wait(50);
          } catch (InterruptedException e) {
            giveUp("interrupted");
          }
        }
        hungry--;
        if (offered.isEmpty() || stop) {
          lock.notifyAll();
          return false;
        }
        idle--;
        for (long key : offered.remove()) {
          stack.push(key);
        }
        return true;
      }
    }
  }
}
