package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Tokens replay exactly, and a damaged one says what is wrong with it. */
class TokenTest {
  private static final String SUBJECT = "aer-kfifo/v16/two@once/no-lost-event";

  /** Two threads that each choose, and one that waits for both. */
  private static Program program(org.quiesce.machine.Machine machine, int initial) {
    int sum = machine.cell("sum", initial, Integer::toString);
    int rule = machine.rule("rule");
    machine.rule("other-rule");
    Program program = new Program(machine);
    for (String name : new String[] {"p", "q"}) {
      program.thread(
          name,
          () ->
              machine.take(
                  Step.choice(
                      name + " adds",
                      3,
                      cells -> {
                        cells.set(sum, cells.get(sum) + cells.choice());
                        return 0;
                      })));
    }
    return program.thread(
        "r",
        () ->
            machine.take(
                Step.when(
                    "wait for 3",
                    cells -> cells.get(sum) == 3,
                    cells -> {
                      int now = cells.get(sum);
                      cells.violate(rule, () -> "the sum is " + now);
                      return now;
                    },
                    Step.waitingFor(cells -> 0, () -> "the sum"))));
  }

  private static Automaton automaton() {
    return new Automaton(machine -> program(machine, 0));
  }

  private static Token token() {
    List<Move> moves = List.of(new Move(0, 1), new Move(1, 2), new Move(2, 0));
    return Replayer.token(automaton(), SUBJECT, moves);
  }

  private static Trace replay(String text) {
    return Replayer.replay(automaton(), Token.parse(text), "rule");
  }

  @Test
  void aTokenReadsBackAsItWasPrinted() {
    assertThat(Token.parse(token().toString())).isEqualTo(token());
    assertThat(token().toString()).startsWith(SUBJECT + "@").contains(":a=1b=2c~");
  }

  @Test
  void runsAndChoicesReadBackInAnyMixture() {
    for (List<Move> moves :
        List.of(
            List.<Move>of(),
            List.of(new Move(0, 0), new Move(0, 0), new Move(7, 0)),
            List.of(new Move(0, 1), new Move(0, 1), new Move(0, 0), new Move(0, 0)),
            List.of(new Move(2, 9), new Move(2, 9), new Move(2, 9), new Move(1, 0)))) {
      Token token = new Token(SUBJECT, "00c0ffee", moves, "abcd");
      assertThat(Token.parse(token.toString())).isEqualTo(token);
    }
  }

  @Test
  void replayTakesTheStepsInAFreshModel() {
    Trace trace = replay(token().toString());
    assertThat(trace.message()).isEqualTo("the sum is 3");
    assertThat(trace.steps()).extracting(Trace.TraceStep::thread).containsExactly("p", "q", "r");
    assertThat(trace.steps().get(1).detail()).isEqualTo("sum 1 -> 3");
    assertThat(trace.culprits()).containsExactly(1, 2);
  }

  @Test
  void whatIsNoTokenIsSaidToBeNone() {
    for (String text : List.of("", "x", "a/b@1234", "a/b:ab~1", "@1:a~b", "a@1:a")) {
      assertThatThrownBy(() -> Token.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not a token");
    }
  }

  @Test
  void aLetterThatIsNoThreadIsNamed() {
    assertThatThrownBy(() -> Token.parse("a/b@1:abF~1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'F'");
    String extra = token().toString().replace("c~", "d~");
    assertThatThrownBy(() -> replay(extra))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("no thread 'd'");
  }

  @Test
  void damagedChoicesAndRunsAreRefused() {
    for (String moves : List.of("a=", "a=x", "a999999", "a99999999999", "=1", "3a")) {
      assertThatThrownBy(() -> Token.parse("a/b@1:" + moves + "~1"))
          .as(moves)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> replay(token().toString().replace("a=1", "a=7")))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("no outcome 7");
  }

  @Test
  void aTokenOfAnotherModelIsRefused() {
    Automaton other = new Automaton(machine -> program(machine, 1));
    assertThatThrownBy(() -> Replayer.replay(other, token(), "rule"))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("another model");
  }

  @Test
  void aChangedMoveOrCheckIsRefused() {
    String text = token().toString();
    assertThatThrownBy(() -> replay(text.substring(0, text.length() - 4) + "0000"))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("one of its moves was changed");
    // The other way round it is as good a counterexample, but not the one that was printed.
    assertThatThrownBy(() -> replay(text.replace("a=1b=2", "b=1a=2")))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("one of its moves was changed");
  }

  @Test
  void aStepThatCannotBeTakenIsNamed() {
    assertThatThrownBy(() -> replay(token().toString().replace("b=2", "")))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("r cannot take wait for 3");
    assertThatThrownBy(() -> replay(token().toString().replace("b=2", "a")))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("p has ended");
  }

  @Test
  void aTokenThatViolatesNothingIsRefused() {
    Token half = Replayer.token(automaton(), SUBJECT, List.of(new Move(0, 1)));
    assertThatThrownBy(() -> Replayer.replay(automaton(), half, "rule"))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("rule is not violated");
    assertThatThrownBy(() -> Replayer.replay(automaton(), token(), "other-rule"))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("other-rule is not violated");
  }

  @Test
  void aDeadlockIsNoCounterexampleOfAnotherRule() {
    List<Move> stuck = List.of(new Move(0, 0), new Move(1, 0));
    Token token = Replayer.token(automaton(), SUBJECT, stuck);
    assertThat(Replayer.replay(automaton(), token, Automaton.DEADLOCK).message())
        .contains("nobody can move");
    assertThatThrownBy(() -> Replayer.replay(automaton(), token, "rule"))
        .isInstanceOf(Replayer.DivergenceException.class)
        .hasMessageContaining("nobody can move, but rule is not violated");
  }

  /** A violation of the initial state, when all is quiet at once, has no step to blame. */
  @Test
  void aCounterexampleWithoutStepsReplays() {
    Automaton empty =
        new Automaton(
            machine -> {
              int rule = machine.rule("rule");
              return new Program(machine).atEnd(cells -> cells.violate(rule, () -> "always"));
            });
    Trace trace =
        Replayer.replay(
            empty, Token.parse(Replayer.token(empty, SUBJECT, List.of()).toString()), "rule");
    assertThat(trace.message()).isEqualTo("always");
    assertThat(trace.culprits()).isEmpty();
  }

  @Test
  void aRaceIsReplayedUpToBothAccesses() {
    Automaton racy =
        new Automaton(
            machine -> {
              IntVar x = new IntVar(machine, "x", 0);
              return new Program(machine)
                  .thread("p", () -> x.set(1, MemoryOrder.PLAIN))
                  .thread("q", () -> x.get(MemoryOrder.PLAIN));
            });
    Trace trace = Replayer.trace(racy, List.of(), Automaton.DATA_RACE);
    assertThat(trace.steps()).hasSize(2);
    assertThat(trace.culprits()).containsExactly(0, 1);
    assertThat(trace.message()).contains("not ordered by any lock");
  }
}
