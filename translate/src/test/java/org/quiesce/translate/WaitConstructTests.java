package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.kernel.Rules;

/** Work that is delayed, queues that are emptied, managed memory, waits that a signal ends. */
class WaitConstructTests {
  private record Piece(String name, String body) {}

  private static final String HELPERS =
      """
      struct late { struct delayed_work work; int n; };
      static struct workqueue_struct *wq;
      static void run(struct work_struct *w)
      { struct late *l = container_of(to_delayed_work(w), struct late, work); l->n++; }
      static struct late *make(void)
      { struct late *l = kzalloc(sizeof(*l), GFP_KERNEL); INIT_DELAYED_WORK(&l->work, run); return l; }
      static void now(struct work_struct *w) { }
      """;

  private static Piece piece(String name, String body) {
    return new Piece(name, body);
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(
            piece(
                "delayedWork",
                "struct late *l = make(); bool first = schedule_delayed_work(&l->work, 5); bool"
                    + " again = schedule_delayed_work(&l->work, 5); bool pending ="
                    + " delayed_work_pending(&l->work); bool was = cancel_delayed_work(&l->work);"
                    + " return first && !again && pending && was &&"
                    + " !cancel_delayed_work(&l->work);"),
            piece(
                "modifiedDelayedWork",
                "struct late *l = make(); bool idle = mod_delayed_work(system_wq, &l->work, 5);"
                    + " return !idle && mod_delayed_work(system_wq, &l->work, 7);"),
            piece(
                "cancelledDelayedWork",
                "struct late *l = make(); schedule_delayed_work(&l->work, 5); return"
                    + " cancel_delayed_work_sync(&l->work) && !delayed_work_pending(&l->work);"),
            piece(
                "emptyQueues",
                "wq = alloc_ordered_workqueue(\"x\", 0); if (!wq) return 1; flush_workqueue(wq);"
                    + " drain_workqueue(wq); destroy_workqueue(wq); return 1;"),
            piece(
                "sleeps",
                "int ms = 1; msleep(ms); usleep_range(ms * 10, 20); fsleep(5); return ms;"),
            piece(
                "bitsSetAtOnce",
                "struct thing t = { 0 }; set_mask_bits(&t.flags, 0, BIT(1) | BIT(3)); return"
                    + " test_bit(1, &t.flags) && test_bit(3, &t.flags) && !test_bit(0, &t.flags);"),
            piece(
                "workOnTheStack",
                "struct thing t = { 0 }; INIT_WORK_ONSTACK(&t.work, now);"
                    + " destroy_work_on_stack(&t.work); return !work_pending(&t.work);"),
            piece(
                "noSignal",
                "struct thing t = { 0 }; init_waitqueue_head(&t.wq); set_bit(0, &t.flags); return"
                    + " wait_event_interruptible(t.wq, test_bit(0, &t.flags)) == 0;"))
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.name(),
                    () -> assertThat(SharedConstructTests.run(HELPERS, p.body())).isOne()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct late *l = make(); kfree(l); schedule_delayed_work(&l->work, 5); return 0; | is gone
          wq = NULL; flush_workqueue(wq); return 0; | NULL pointer dereferenced
          wq = NULL; destroy_workqueue(wq); return 0; | NULL pointer dereferenced
          struct thing *t = kzalloc(sizeof(*t), GFP_KERNEL); kfree(t); destroy_work_on_stack(&t->work); return 0; | is gone
          """)
  void whatGoesWrongEndsTheExecution(String body, String message) {
    assertThatThrownBy(() -> SharedConstructTests.run(HELPERS, body)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct late *l = make(); queue_delayed_work(wq, &l->work, 5); return 0; | on this workqueue
          wq = alloc_workqueue("x", 0, 1); return 0; | a call of alloc_workqueue()
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    assertThat(SharedConstructTests.translate(HELPERS, body).notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.line()).isEqualTo(11);
            });
  }

  private static final String SHARED =
      """
      static struct workqueue_struct *wq;
      static int failures;
      static struct thing *nothing;
      static void work(struct work_struct *w)
      { struct thing *t = container_of(w, struct thing, work); t->number = 1; }
      """;

  private static Stream<String> violated(String body) {
    String text =
        SHARED
            + "int test(struct device *dev) { struct thing *t = kzalloc(sizeof(*t), GFP_KERNEL);"
            + " INIT_WORK(&t->work, work); wq = alloc_ordered_workqueue(\"x\", 0); if (!wq) return"
            + " 1; "
            + body
            + " return 0; }";
    return ExploredConstructTests.explore(0, text).violated().stream();
  }

  @Test
  void aQueueThatIsEmptiedRunsNoMore() {
    String use = "queue_work(wq, &t->work); %s kfree(t);";
    assertThat(violated(use.formatted(""))).contains(Rules.NO_USE_AFTER_PUT);
    assertThat(violated(use.formatted("flush_workqueue(wq);"))).isEmpty();
    assertThat(violated(use.formatted("drain_workqueue(wq);"))).isEmpty();
    assertThat(violated(use.formatted("destroy_workqueue(wq);"))).isEmpty();
    assertThat(violated(use.formatted("cancel_work_sync(&t->work);"))).isEmpty();
  }

  @Test
  void aQueueThatIsDestroyedTakesNoMore() {
    assertThat(violated("destroy_workqueue(wq); queue_work(wq, &t->work);"))
        .contains(Rules.NO_USE_AFTER_PUT);
  }

  @Test
  void workOnTheStackThatIsDestroyedTooLateIsFound() {
    String use =
        SHARED
            + """
            static struct thing *kept;
            static void frame(void)
            { struct thing t = { 0 }; INIT_WORK_ONSTACK(&t.work, work); %s kept = &t; }
            int test(struct device *dev) { frame(); %s return 0; }
            """;
    assertThat(
            ExploredConstructTests.explore(
                    0, use.formatted("", "destroy_work_on_stack(&kept->work);"))
                .violated())
        .contains(Rules.NO_DEAD_STACK_ACCESS);
    assertThat(
            ExploredConstructTests.explore(0, use.formatted("destroy_work_on_stack(&t.work);", ""))
                .violated())
        .isEmpty();
  }

  @Test
  void aSignalMayEndAWait() {
    String text =
        """
        static struct thing g = { .wq = __WAIT_QUEUE_HEAD_INITIALIZER(g.wq) };
        static struct thing *nothing;
        int test(struct device *dev)
        {
          %s
          return 0;
        }
        void other(struct device *dev) { set_bit(0, &g.flags); wake_up(&g.wq); }
        """;
    String interruptible =
        "if (wait_event_interruptible(g.wq, test_bit(0, &g.flags))) nothing->number = 1;";
    String not =
        "wait_event(g.wq, test_bit(0, &g.flags)); if (!test_bit(0, &g.flags)) nothing->number = 1;";
    assertThat(ExploredConstructTests.explore(0, text.formatted(interruptible)).violated())
        .containsExactly(Rules.NO_NULL_DEREFERENCE);
    assertThat(ExploredConstructTests.explore(0, text.formatted(not)).violated()).isEmpty();
  }
}
