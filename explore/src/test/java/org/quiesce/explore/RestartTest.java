package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.RestartException;
import org.quiesce.machine.Step;

/** A program that was set up without something: whoever runs it says so, and meets more first. */
class RestartTest {
  private static final class NotSetUpException extends RestartException {
    private static final long serialVersionUID = 1L;

    NotSetUpException(String what) {
      super(what);
    }
  }

  private final Set<String> met = new TreeSet<>();

  private void lack(String what) {
    met.add(what);
    throw new NotSetUpException(what);
  }

  /** Each thread takes a step and then lacks something; so does the end of all. */
  private Program lacking(Machine machine) {
    Program program = new Program(machine);
    for (String name : List.of("a", "b")) {
      program.thread(
          name,
          () -> {
            machine.take(Step.of("begin", cells -> 0));
            machine.take(
                Step.of(
                    "go on",
                    cells -> {
                      lack(name);
                      return 0;
                    }));
          });
    }
    return program;
  }

  private static Program lackingAtItsEnd(Machine machine) {
    return new Program(machine)
        .thread("a", () -> machine.take(Step.of("begin", cells -> 0)))
        .atEnd(
            cells -> {
              throw new NotSetUpException("end");
            });
  }

  @Test
  void searchesMeetWhatElseIsLacking() {
    assertThatThrownBy(
            () ->
                new StatefulSearch(
                        new Automaton(this::lacking),
                        Reduction.FUSE,
                        Limits.ordinary(),
                        Progress.NONE)
                    .run())
        .isInstanceOf(NotSetUpException.class);
    assertThat(met).containsExactly("a", "b");
    met.clear();
    assertThatThrownBy(
            () ->
                new ShortestSearch(new Automaton(this::lacking), Limits.ordinary(), Progress.NONE)
                    .find(List.of(Automaton.DEADLOCK)))
        .isInstanceOf(NotSetUpException.class);
    assertThat(met).containsExactly("a", "b");
  }

  @Test
  void theChecksOfTheEndMayLackSomethingToo() {
    Automaton automaton = new Automaton(RestartTest::lackingAtItsEnd);
    assertThatThrownBy(
            () ->
                new StatefulSearch(automaton, Reduction.FUSE, Limits.ordinary(), Progress.NONE)
                    .run())
        .isInstanceOf(NotSetUpException.class);
    assertThatThrownBy(
            () ->
                new ShortestSearch(automaton, Limits.ordinary(), Progress.NONE)
                    .find(List.of(Automaton.DEADLOCK)))
        .isInstanceOf(NotSetUpException.class);
    assertThatThrownBy(() -> walk(automaton, 1)).isInstanceOf(NotSetUpException.class);
  }

  @Test
  void walksMeetWhatIsLacking() {
    for (long seed = 0; seed < 20; seed++) {
      long one = seed;
      assertThatThrownBy(() -> walk(new Automaton(this::lacking), one))
          .isInstanceOf(NotSetUpException.class);
    }
    assertThat(met).isNotEmpty();
  }

  private static void walk(Automaton automaton, long seed) {
    new RandomWalks(automaton, seed).go(10, System.nanoTime() + Long.MAX_VALUE / 2);
  }
}
