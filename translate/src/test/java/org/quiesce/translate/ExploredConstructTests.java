package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.Program;
import org.quiesce.translate.small.Small;
import org.quiesce.translate.small.SmallEnvironment;
import org.quiesce.translate.small.SmallShape;

/** Translated code under every schedule: what goes wrong is found, what cannot is not. */
class ExploredConstructTests {
  private static final String WORK =
      """
      static struct workqueue_struct *wq;
      static void work(struct work_struct *w)
      { struct thing *t = container_of(w, struct thing, work); t->number = 1; complete(&t->done); }
      """;

  static Exploration explore(int failures, String text) {
    Translation<Small.Revision> translation =
        new Translator<>(new SmallShape())
            .translate(List.of(new Source("a.c", Path.of("a.c"), text)));
    assertThat(translation.notModelled()).isEmpty();
    Exploration found =
        new StatefulSearch(
                new Automaton(machine -> program(translation, machine, failures)),
                Reduction.FUSE,
                Limits.ordinary(),
                Progress.NONE)
            .run();
    assertThat(found.exhausted()).as("exhausted: %s", found.reason()).isTrue();
    return found;
  }

  private static Program program(
      Translation<Small.Revision> translation, org.quiesce.machine.Machine machine, int failures) {
    Kernel kernel = new Kernel(machine);
    SmallEnvironment env = new SmallEnvironment(kernel, failures);
    Small small = translation.revision().on(kernel, env);
    return new Program(machine)
        .thread("test", small::test)
        .thread("other", small::other)
        .daemon(
            "kworker",
            () ->
                machine.loop(
                    () -> {
                      env.queues().get(0).process();
                      return null;
                    }));
  }

  @Test
  void aUseAfterFreeInAnotherThreadIsFound() {
    String text =
        """
        static struct thing *shared;
        static DEFINE_MUTEX(m);
        int test(struct device *dev)
        {
          struct thing *t = kzalloc(sizeof(*t), GFP_KERNEL);
          { guard(mutex)(&m); shared = t; }
          { guard(mutex)(&m); %s }
          kfree(t);
          return 0;
        }
        void other(struct device *dev)
        { guard(mutex)(&m); if (shared) shared->number = 1; }
        """;
    assertThat(explore(0, text.formatted("")).violated()).contains(Rules.NO_USE_AFTER_PUT);
    assertThat(explore(0, text.formatted("shared = NULL;")).violated()).isEmpty();
  }

  @Test
  void anAllocationMayFail() {
    String text =
        """
        int test(struct device *dev)
        {
          struct thing *t = kzalloc(sizeof(*t), GFP_KERNEL);
          %s
          t->number = 1;
          kfree(t);
          return 0;
        }
        """;
    assertThat(explore(1, text.formatted("")).violated())
        .containsExactly(Rules.NO_NULL_DEREFERENCE);
    assertThat(explore(1, text.formatted("if (!t) return -ENOMEM;")).violated()).isEmpty();
    assertThat(explore(0, text.formatted("")).violated()).isEmpty();
  }

  @Test
  void aFrameThatIsLeftBeforeItsWorkIsDoneIsFound() {
    String text =
        WORK
            + """
            int test(struct device *dev)
            {
              wq = alloc_ordered_workqueue("x", 0);
              if (!wq)
                return -ENOMEM;
              struct thing t = { .number = 0 };
              INIT_WORK(&t.work, work);
              init_completion(&t.done);
              queue_work(wq, &t.work);
              %s
              return t.number;
            }
            """;
    assertThat(explore(0, text.formatted("wait_for_completion(&t.done);")).violated()).isEmpty();
    assertThat(explore(0, text.formatted("")).violated()).contains(Rules.NO_DEAD_STACK_ACCESS);
  }
}
