package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Injected failures: where and how many. */
class FaultsTest {
  private static Explored threeCalls(int most, Predicate<String> where) {
    return Explored.of(
        kernel -> {
          Faults faults = new Faults(kernel, most, where);
          Notes notes = new Notes(kernel, "main");
          return new Program(kernel.machine())
              .thread(
                  "main",
                  () -> {
                    for (String call : new String[] {"a", "b", "c"}) {
                      notes.add(-faults.attempt(call, -1, cells -> 0));
                    }
                  });
        });
  }

  @Test
  void noMoreThanWasSaid() {
    assertThat(threeCalls(0, call -> true).endings()).containsExactly("main=000");
    assertThat(threeCalls(1, call -> true).endings())
        .containsExactly("main=000", "main=001", "main=010", "main=100");
  }

  @Test
  void onlyWhereItWasSaid() {
    assertThat(threeCalls(2, call -> call.equals("b")).endings())
        .containsExactly("main=000", "main=010");
  }

  @Test
  void tellsWhereItMayFailAndHowOftenItDid() {
    Explored explored =
        Explored.of(
            kernel -> {
              Faults faults = new Faults(kernel, 1, call -> call.equals("a"));
              Notes notes = new Notes(kernel, "main");
              return new Program(kernel.machine())
                  .thread(
                      "main",
                      () -> {
                        notes.add(faults.mayFail("a") ? 1 : 0);
                        notes.add(faults.mayFail("b") ? 1 : 0);
                        faults.attempt("a", -1, cells -> 0);
                        notes.add(kernel.machine().take(Step.of("look", faults::injected)));
                      });
            });
    assertThat(explored.endings()).containsExactly("main=100", "main=101");
  }
}
