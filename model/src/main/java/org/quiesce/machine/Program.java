package org.quiesce.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A bounded concurrent program over one machine: its threads, and what must hold when all is quiet.
 */
public final class Program {
  /**
   * A thread of a program.
   *
   * @param name shown in traces and used in tokens
   * @param daemon whether it may rest in an {@linkplain Step.Waits#idle idle} wait when all is
   *     quiet (a worker waiting for work)
   * @param body deterministic code over the machine
   */
  public record ThreadSpec(String name, boolean daemon, Runnable body) {}

  /** Sets a program up on a machine: declares its cells, takes its initial steps, adds threads. */
  @FunctionalInterface
  public interface Source {
    Program on(Machine machine);
  }

  /**
   * What one of several identical threads has of its own.
   *
   * @param thread its index
   * @param objects its objects, in the same order for each
   * @param cells its cells, in the same order for each
   */
  public record Role(int thread, List<Object> objects, List<Integer> cells) {}

  /** Most threads of a program: a set of threads is a mask of an int that is not negative. */
  public static final int MOST_THREADS = 31;

  private final Machine machine;
  private final List<ThreadSpec> threads = new ArrayList<>();
  private final List<Consumer<Cells>> endChecks = new ArrayList<>();
  private final List<Consumer<Cells>> stuckChecks = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private boolean goesRound;
  private final Map<String, Integer> facts = new LinkedHashMap<>();
  private Function<Cells, String> endDescription = cells -> "";

  public Program(Machine machine) {
    this.machine = machine;
  }

  public Machine machine() {
    return machine;
  }

  /** Adds a thread that must end. */
  public Program thread(String name, Runnable body) {
    threads.add(new ThreadSpec(name, false, body));
    return this;
  }

  /** Adds a thread that may wait for ever. */
  public Program daemon(String name, Runnable body) {
    threads.add(new ThreadSpec(name, true, body));
    return this;
  }

  /** Adds a check of every quiet state: no thread can move and only daemons are left. */
  public Program atEnd(Consumer<Cells> check) {
    endChecks.add(check);
    return this;
  }

  /**
   * Adds a check of every state in which no thread can move although not only daemons at rest are
   * left: it says whose failure the deadlock is.
   */
  public Program atStuck(Consumer<Cells> check) {
    stuckChecks.add(check);
    return this;
  }

  /** Sets how a quiet state reads to somebody who only sees what matters; for comparing models. */
  public Program describeEnd(Function<Cells, String> description) {
    this.endDescription = description;
    return this;
  }

  /** How a quiet state reads; the empty text if nobody said. */
  public String describeEnd(Cells cells) {
    return endDescription.apply(cells);
  }

  /**
   * Says that threads may go round for ever without coming to an end: that is not looked for, and
   * is no deadlock.
   */
  public Program mayGoRound() {
    this.goesRound = true;
    return this;
  }

  /** Whether that threads never come to an end is no failure. */
  public boolean goesRound() {
    return goesRound;
  }

  /**
   * Tells a number that the threads' bodies hide, such as {@code aer0.severity}, to who plays the
   * program on something else than a machine.
   */
  public Program fact(String name, int value) {
    facts.put(name, value);
    return this;
  }

  /** What was told with {@link #fact}. */
  public Map<String, Integer> facts() {
    return Collections.unmodifiableMap(facts);
  }

  /**
   * Declares threads that differ in nothing but their roles' objects and cells, so that exchanging
   * them changes nothing that is checked.
   */
  public Program symmetric(List<Role> identical) {
    roles.addAll(identical);
    return this;
  }

  /** The identical threads; empty if there are none. */
  public List<Role> roles() {
    return Collections.unmodifiableList(roles);
  }

  public List<ThreadSpec> threads() {
    return Collections.unmodifiableList(threads);
  }

  public List<Consumer<Cells>> endChecks() {
    return Collections.unmodifiableList(endChecks);
  }

  public List<Consumer<Cells>> stuckChecks() {
    return Collections.unmodifiableList(stuckChecks);
  }
}
