package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** {@code struct completion}, fact by fact. */
class CompletionsTest {
  private static final String DONE = "static DECLARE_COMPLETION(done);\n";

  @Test
  void whatWasCompletedBeforeIsNotWaitedFor() {
    TinyProgram.module(DONE, "complete(&done);\n", "wait_for_completion(&done);\n").isRight();
  }

  @Test
  void aWaitTakesOneCompletionAway() {
    TinyProgram.module(
            DONE,
            "complete(&done);\n",
            "wait_for_completion(&done);\nBUG_ON(try_wait_for_completion(&done));\n")
        .isRight();
  }

  @Test
  void completionsAreCounted() {
    TinyProgram.module(
            DONE,
            "complete(&done);\ncomplete(&done);\n",
            """
            BUG_ON(!completion_done(&done));
            wait_for_completion(&done);
            BUG_ON(!try_wait_for_completion(&done));
            BUG_ON(completion_done(&done));
            """)
        .isRight();
  }

  @Test
  void completeAllLetsEverybodyPass() {
    TinyProgram.module(
            DONE,
            "complete_all(&done);\n",
            """
            wait_for_completion(&done);
            wait_for_completion(&done);
            BUG_ON(!completion_done(&done));
            """)
        .isRight();
  }

  @Test
  void afterReinitEverybodyWaitsAgain() {
    TinyProgram.module(
            DONE,
            "complete_all(&done);\nreinit_completion(&done);\n",
            "BUG_ON(try_wait_for_completion(&done));\n")
        .isRight();
  }

  @Test
  void whatNobodyCompletesIsWaitedForForEver() {
    TinyProgram.module(DONE, "", "wait_for_completion(&done);\n").breaks(Rules.DEADLOCK);
  }

  @Test
  void aWaitEndsWhenAWorkCompletes() {
    TinyProgram.module(
            DONE
                + """
                static int ready;
                static void run(struct work_struct *work)
                {
                	ready = 1;
                	complete(&done);
                }
                static DECLARE_WORK(work, run);
                """,
            "schedule_work(&work);\n",
            "wait_for_completion(&done);\nBUG_ON(!ready);\ncancel_work_sync(&work);\n")
        .isRight();
  }

  @Test
  void aWaitWithATimeoutMayEndWithout() {
    TinyProgram.module(DONE, "", "BUG_ON(!wait_for_completion_timeout(&done, HZ));\n").reachesBug();
  }

  @Test
  void aWaitSleeps() {
    TinyProgram.module(
            DONE + "static DEFINE_SPINLOCK(lock);\n",
            "complete(&done);\n",
            "spin_lock(&lock);\nwait_for_completion(&done);\nspin_unlock(&lock);\n")
        .breaks(Rules.SLEEP_IN_ATOMIC);
  }

  @Test
  void whatWasNeverInitialisedIsNoCompletion() {
    TinyProgram.module("static struct completion done;\n", "complete(&done);\n", "")
        .breaks(Rules.USE_BEFORE_INIT);
  }
}
