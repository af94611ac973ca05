package org.quiesce.check;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quiesce.machine.Program;

/**
 * A bounded concurrent program over a revision.
 *
 * @param <R> how a protocol's revision is made
 * @param name kebab-case, stable
 * @param bound its parameters, in reading order
 * @param goals what must be seen
 * @param deep whether it runs only when a deep check is asked for
 * @param program makes the program for a revision
 * @param appliesTo for which revisions it makes sense; it is not run for others
 * @param breach whether callers of the driver may break their contract in it: what goes wrong here
 *     alone is their fault, so what goes wrong elsewhere as well is shown elsewhere
 */
public record Scenario<R>(
    String name,
    Map<String, Integer> bound,
    List<Goal> goals,
    boolean deep,
    ProgramFor<R> program,
    Predicate<R> appliesTo,
    boolean breach) {
  /** A scenario that makes sense for every revision. */
  public Scenario(
      String name,
      Map<String, Integer> bound,
      List<Goal> goals,
      boolean deep,
      ProgramFor<R> program) {
    this(name, bound, goals, deep, program, revision -> true);
  }

  /** A scenario in which everybody keeps the contract. */
  public Scenario(
      String name,
      Map<String, Integer> bound,
      List<Goal> goals,
      boolean deep,
      ProgramFor<R> program,
      Predicate<R> appliesTo) {
    this(name, bound, goals, deep, program, appliesTo, false);
  }

  /** The same, in which callers of the driver may break their contract. */
  public Scenario<R> withBreach() {
    return new Scenario<>(name, bound, goals, deep, program, appliesTo, true);
  }

  /** Makes the program that runs a scenario on a revision. */
  @FunctionalInterface
  public interface ProgramFor<R> {
    Program.Source of(R revision);
  }
}
