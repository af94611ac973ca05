package org.quiesce.drive.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * A few lines of C that are run by the interpreter in every schedule, to ask one thing of one
 * primitive: {@code BUG_ON()} says what must not be, or, where it is to be reached, what may be.
 */
final class TinyProgram {
  private static final Duration BUDGET = Duration.ofSeconds(20);

  private static final String HEADERS =
      """
      #include <linux/completion.h>
      #include <linux/device.h>
      #include <linux/hrtimer.h>
      #include <linux/interrupt.h>
      #include <linux/kref.h>
      #include <linux/module.h>
      #include <linux/mutex.h>
      #include <linux/platform_device.h>
      #include <linux/refcount.h>
      #include <linux/slab.h>
      #include <linux/spinlock.h>
      #include <linux/timer.h>
      #include <linux/workqueue.h>
      """;

  private final DriverCheck.Outcome outcome;

  private TinyProgram(String text) {
    Budget budget = new Budget(new Limits(BUDGET, 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    outcome =
        new DriverCheck(new Reader(Headers.ours()).read(Map.of("tiny.c", HEADERS + text)), budget)
            .check("tiny.c");
  }

  /**
   * A module.
   *
   * @param before what stands before its functions
   * @param init what it does when it is loaded
   * @param exit what it does when it is unloaded
   */
  static TinyProgram module(String before, String init, String exit) {
    return new TinyProgram(
        before
            + "static int __init tiny_init(void)\n{\n"
            + init
            + "return 0;\n}\n"
            + "static void __exit tiny_exit(void)\n{\n"
            + exit
            + "}\n"
            + "module_init(tiny_init);\nmodule_exit(tiny_exit);\n");
  }

  /**
   * A driver of a platform device.
   *
   * @param before what stands before its functions
   * @param probe what it does with {@code dev} when it is bound; it says itself what it returns
   * @param remove what it does with {@code dev} when it is unbound
   */
  static TinyProgram driver(String before, String probe, String remove) {
    return new TinyProgram(
        before
            + "static int tiny_probe(struct platform_device *pdev)\n{\n"
            + "struct device *dev = &pdev->dev;\n"
            + probe
            + "}\n"
            + "static int tiny_remove(struct platform_device *pdev)\n{\n"
            + "struct device *dev = &pdev->dev;\n"
            + remove
            + "return 0;\n}\n"
            + "static struct platform_driver tiny_driver = {"
            + ".probe = tiny_probe, .remove = tiny_remove, .driver = { .name = \"tiny\" } };\n"
            + "module_platform_driver(tiny_driver);\n");
  }

  /** In no schedule anything goes wrong. */
  void isRight() {
    assertThat(outcome.doubts()).as("what was not understood").isEmpty();
    assertThat(outcome.results())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.verdict())
                    .as("%s, %s: %s", one.scenario(), one.property(), String.valueOf(one.reason()))
                    .isEqualTo(Verdict.PROVED));
  }

  /** In some schedule {@code BUG_ON()} finds what it asks for, and nothing else goes wrong. */
  void reachesBug() {
    breaks(Rules.ASSERTION);
  }

  /** In some schedules these rules are broken, and no others in any. */
  void breaks(String... rules) {
    Set<String> refuted = new TreeSet<>();
    for (CheckResult one : outcome.results()) {
      if (one.verdict() == Verdict.REFUTED) {
        refuted.add(one.property());
      }
    }
    assertThat(refuted).containsExactlyInAnyOrder(rules);
  }
}
