package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.kernel.Rules;

/** What may sleep is told where nothing may: under a spinlock; elsewhere it is fine. */
class SleepConstructTests {
  private static final String HELPERS =
      """
      static DEFINE_SPINLOCK(lock);
      static DEFINE_IDA(ids);
      static DEFINE_XARRAY(entries);
      static struct thing first;
      static DECLARE_WAIT_QUEUE_HEAD(queue);
      static atomic_t ready = ATOMIC_INIT(1);
      """;

  private static final String BEFORE =
      "\tunsigned long flags = 0;\n\tstruct thing *t = NULL;\n\tint n = 0;\n";

  private static String test(String body) {
    return HELPERS + "int test(struct device *dev)\n{\n" + BEFORE + body + "\treturn n;\n}\n";
  }

  private static boolean sleepsInAtomic(String body) {
    return ExploredConstructTests.explore(0, test(body))
        .violated()
        .contains(Rules.NO_SLEEP_IN_ATOMIC);
  }

  private static DynamicTest named(String call, Runnable test) {
    return DynamicTest.dynamicTest(call, test::run);
  }

  @TestFactory
  Stream<DynamicTest> whatMaySleepIsToldUnderASpinlockOnly() {
    return Stream.of(
            "t = kzalloc(sizeof(*t), GFP_KERNEL); kfree(t);",
            "t = kmalloc(sizeof(*t), GFP_KERNEL | __GFP_NOWARN); kfree(t);",
            "t = kzalloc(sizeof(*t), __GFP_ZERO | GFP_NOIO); kfree(t);",
            "t = kzalloc_obj(*t); kfree(t);",
            "t = kcalloc(1, sizeof(*t), GFP_NOFS); kfree(t);",
            "n = ida_alloc(&ids, GFP_KERNEL);",
            "n = ida_alloc_max(&ids, 100, GFP_KERNEL);",
            "n = xa_insert(&entries, 3, &first, GFP_KERNEL);",
            "if (xa_insert(&entries, 3, &first, GFP_KERNEL)) n = 2;",
            "wait_event(queue, atomic_read(&ready));",
            "msleep(1);")
        .map(
            call ->
                named(
                    call,
                    () -> {
                      assertThat(sleepsInAtomic("\t" + call + "\n")).isFalse();
                      assertThat(
                              sleepsInAtomic(
                                  "\tspin_lock(&lock);\n\t" + call + "\n\tspin_unlock(&lock);\n"))
                          .isTrue();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachKindOfSpinlockForbidsIt() {
    return Stream.of(
            "spin_lock_irqsave(&lock, flags); %s spin_unlock_irqrestore(&lock, flags);",
            "spin_lock_irq(&lock); %s spin_unlock_irq(&lock);",
            "spin_lock_bh(&lock); %s spin_unlock_bh(&lock);",
            "scoped_guard(spinlock, &lock) { %s }",
            "scoped_guard(spinlock_irqsave, &lock) { %s }",
            "guard(spinlock_bh)(&lock); %s")
        .map(
            around ->
                named(
                    around,
                    () -> {
                      String sleeping = "n = ida_alloc(&ids, GFP_KERNEL);";
                      String atomic = "n = ida_alloc(&ids, GFP_ATOMIC);";
                      assertThat(sleepsInAtomic(around.formatted(sleeping))).isTrue();
                      assertThat(sleepsInAtomic(around.formatted(atomic))).isFalse();
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t = kzalloc(sizeof(*t), GFP_ATOMIC); kfree(t);",
        "t = kzalloc(sizeof(*t), GFP_NOWAIT | __GFP_NOWARN); kfree(t);",
        "n = ida_alloc(&ids, 0);",
        "n = xa_insert(&entries, 3, &first, GFP_ATOMIC);",
        "xa_erase(&entries, 3);",
      })
  void anAtomicAllocationIsFine(String call) {
    assertThat(sleepsInAtomic("\tspin_lock(&lock);\n\t" + call + "\n\tspin_unlock(&lock);\n"))
        .isFalse();
  }

  /** Contexts that may not sleep and have no model, and flags that nobody can tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rcu_read_lock(); n = ida_alloc(&ids, GFP_KERNEL); rcu_read_unlock();",
        "guard(rcu)(); n = ida_alloc(&ids, GFP_KERNEL);",
        "scoped_guard(rcu) { n = ida_alloc(&ids, GFP_KERNEL); }",
        "preempt_disable(); n = ida_alloc(&ids, GFP_KERNEL); preempt_enable();",
        "guard(preempt)(); n = ida_alloc(&ids, GFP_KERNEL);",
        "local_irq_save(flags); n = ida_alloc(&ids, GFP_KERNEL); local_irq_restore(flags);",
        "local_irq_disable(); n = ida_alloc(&ids, GFP_KERNEL); local_irq_enable();",
        "local_bh_disable(); n = ida_alloc(&ids, GFP_KERNEL); local_bh_enable();",
        "get_cpu(); n = ida_alloc(&ids, GFP_KERNEL); put_cpu();",
        "n = ida_alloc(&ids, n ? GFP_KERNEL : GFP_ATOMIC);",
        "gfp_t how = 0; n = ida_alloc(&ids, how);",
        "t = kzalloc(sizeof(*t), GFP_KERNEL & ~__GFP_RECLAIM); kfree(t);",
        "t = devm_kzalloc(dev, sizeof(*t), GFP_ATOMIC);",
      })
  void whatHasNoModelIsRefused(String body) {
    assertThat(
            SharedConstructTests.translate(HELPERS, BEFORE + body + "\n\treturn n;").notModelled())
        .anySatisfy(entry -> assertThat(entry.file()).isEqualTo("a.c"));
  }
}
