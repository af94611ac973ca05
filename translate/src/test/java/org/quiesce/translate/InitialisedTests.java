package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.machine.NotModelledException;

/** A kernel object in zeroed memory is none until somebody initialises it. */
class InitialisedTests {
  private static final String MAKE =
      "static struct thing *make(void) { return kzalloc(sizeof(struct thing), GFP_KERNEL); }\n";

  /** A use, and what has to come before it. */
  private record Twin(String name, String helpers, @Nullable String init, String use) {}

  private static Twin twin(String name, String helpers, @Nullable String init, String use) {
    return new Twin(name, helpers, init, use);
  }

  @TestFactory
  Stream<DynamicTest> whatNobodyInitialisesIsRefused() {
    String heap = MAKE + "struct sems { struct rw_semaphore sem; };\n";
    return Stream.of(
            twin(
                "mutex",
                heap,
                "mutex_init(&t->lock);",
                "mutex_lock(&t->lock); mutex_unlock(&t->lock);"),
            twin("guard", heap, "mutex_init(&t->lock);", "scoped_guard(mutex, &t->lock) { }"),
            twin("completion", heap, "init_completion(&t->done);", "complete(&t->done);"),
            twin(
                "wait",
                heap,
                "init_completion(&t->done);",
                "if (try_wait_for_completion(&t->done)) return 2;"),
            twin("waitQueue", heap, "init_waitqueue_head(&t->wq);", "wake_up(&t->wq);"),
            twin("waiting", heap, "init_waitqueue_head(&t->wq);", "wait_event(t->wq, t);"),
            twin(
                "passedOn",
                heap + "static void up(struct mutex *m) { mutex_lock(m); mutex_unlock(m); }\n",
                "mutex_init(&t->lock);",
                "up(&t->lock);"),
            twin(
                "global",
                heap + "static struct thing g;\n",
                "mutex_init(&g.lock);",
                "mutex_lock(&g.lock); mutex_unlock(&g.lock);"),
            twin(
                "globalMutex",
                heap + "static struct mutex m;\n",
                "mutex_init(&m);",
                "mutex_lock(&m); mutex_unlock(&m);"),
            twin(
                "globalSemaphore",
                heap + "static struct rw_semaphore s;\n",
                "init_rwsem(&s);",
                "down_read(&s); up_read(&s);"),
            twin(
                "globalQueue",
                heap + "static wait_queue_head_t q;\n",
                "init_waitqueue_head(&q);",
                "wake_up(&q);"),
            twin("onTheStack", heap, null, "struct completion d; complete(&d);"))
        .map(
            t ->
                DynamicTest.dynamicTest(
                    t.name(),
                    () -> {
                      String body = "struct thing *t = make(); %s %s kfree(t); return 1;";
                      String use = t.use();
                      assertThat(
                              SharedConstructTests.translate(t.helpers(), body.formatted("", use))
                                  .notModelled())
                          .anySatisfy(
                              entry ->
                                  assertThat(entry.what()).contains("that nobody initialises"));
                      if (t.init() != null) {
                        assertThat(
                                SharedConstructTests.run(
                                    t.helpers(), body.formatted(t.init(), use)))
                            .isOne();
                      }
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static DEFINE_MUTEX(m); | mutex_lock(&m); mutex_unlock(&m); return 1;",
        "static DECLARE_RWSEM(s); | down_read(&s); up_read(&s); return 1;",
        "static DECLARE_WAIT_QUEUE_HEAD(q); | wake_up(&q); return 1;",
        "static struct thing g = { .lock = __MUTEX_INITIALIZER(g.lock) };"
            + " | mutex_lock(&g.lock); mutex_unlock(&g.lock); return 1;",
        "static struct mutex m = __MUTEX_INITIALIZER(m); | mutex_lock(&m); mutex_unlock(&m); return"
            + " 1;",
        " | DECLARE_COMPLETION_ONSTACK(c); complete(&c); return 1;",
        " | struct completion c; init_completion(&c); complete(&c); return 1;",
      })
  void whatIsDefinedWithAValueIsFine(String text) {
    String[] parts = text.split("\\|");
    assertThat(SharedConstructTests.run(parts[0], parts[1])).isOne();
  }

  /** To initialise what is in use forgets who has it, and who waits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mutex_init(&t->lock); mutex_lock(&t->lock); mutex_init(&t->lock); return 1;",
        "ida_init(&ids); int n = ida_alloc(&ids, GFP_KERNEL); ida_init(&ids); return n;",
        "xa_init(&xa); int n = xa_insert(&xa, 1, t, GFP_KERNEL); xa_init(&xa); return n;",
        "spin_lock_init(&lock); spin_lock(&lock); spin_lock_init(&lock); return 1;",
      })
  void whatIsInUseIsNotInitialised(String body) {
    String helpers =
        MAKE + "static struct ida ids;\nstatic struct xarray xa;\nstatic spinlock_t lock;\n";
    assertThatThrownBy(() -> SharedConstructTests.run(helpers, "struct thing *t = make(); " + body))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("a.c:")
        .hasMessageContaining("in use");
  }

  @Test
  void aLocalStructWithoutValuesIsNotZero() {
    String helpers = "struct plain { int n; struct mutex m; };\n";
    String body = "struct plain p%s; mutex_init(&p.m); %s return p.n == 0;";
    assertThat(SharedConstructTests.run(helpers, body.formatted(" = { 0 }", ""))).isOne();
    assertThat(SharedConstructTests.run(helpers, body.formatted("", "p.n = 0;"))).isOne();
    assertThatThrownBy(() -> SharedConstructTests.run(helpers, body.formatted("", "")))
        .hasMessageContaining("p");
  }
}
