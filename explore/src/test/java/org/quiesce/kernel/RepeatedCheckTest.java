package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** A check of a lifetime right behind another one is left out; no violation is lost by that. */
class RepeatedCheckTest {
  private static Explored explore(BiConsumer<Lifetime, IntVar> user) {
    return Explored.of(
        kernel -> {
          Lifetime memory = new Lifetime(kernel, "memory", Rules.NO_USE_AFTER_PUT);
          IntVar flag = new IntVar(kernel.machine(), "flag", 0);
          memory.begin();
          Program program = new Program(kernel.machine());
          program.thread("user", () -> user.accept(memory, flag));
          program.thread(
              "owner",
              () -> {
                if (flag.get(MemoryOrder.ACQUIRE) != 0) {
                  memory.end();
                }
              });
          return program;
        });
  }

  private static boolean isFound(BiConsumer<Lifetime, IntVar> user) {
    return explore(user).violated().contains(Rules.NO_USE_AFTER_PUT);
  }

  @Test
  void aCheckBehindAWriteThatLetsTheOwnerGoOnIsMade() {
    assertThat(
            isFound(
                (memory, flag) -> {
                  memory.access("first");
                  flag.set(1, MemoryOrder.RELEASE);
                  memory.access("second");
                }))
        .isTrue();
  }

  @Test
  void aCheckBehindACallThatLetsTheOwnerGoOnIsMade() {
    assertThat(
            Explored.of(
                    kernel -> {
                      Lifetime memory = new Lifetime(kernel, "memory", Rules.NO_USE_AFTER_PUT);
                      Completion done = new Completion(kernel, "done", null);
                      memory.begin();
                      Program program = new Program(kernel.machine());
                      program.thread(
                          "user",
                          () -> {
                            memory.access("first");
                            kernel.machine().run("call", done::complete);
                            memory.access("second");
                          });
                      program.thread(
                          "owner",
                          () -> {
                            done.await();
                            memory.end();
                          });
                      return program;
                    })
                .violated())
        .contains(Rules.NO_USE_AFTER_PUT);
  }

  @Test
  void repeatedChecksBeforeTheOwnerCanGoOnFindNothing() {
    assertThat(
            isFound(
                (memory, flag) -> {
                  memory.access("first");
                  memory.access("second");
                  flag.set(1, MemoryOrder.RELEASE);
                }))
        .isFalse();
  }
}
