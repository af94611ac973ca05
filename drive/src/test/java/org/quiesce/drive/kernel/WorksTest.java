package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** {@code struct work_struct} and {@code struct workqueue_struct}, fact by fact. */
class WorksTest {
  /** A work that takes its time: between the two writes others run. */
  private static final String WORK =
      """
      static int began, ended;
      static void run(struct work_struct *work)
      {
      	WRITE_ONCE(began, 1);
      	WRITE_ONCE(ended, 1);
      }
      static DECLARE_WORK(work, run);
      """;

  @Test
  void cancelSyncWaitsForWhatRuns() {
    TinyProgram.module(
            WORK,
            "schedule_work(&work);\n",
            "cancel_work_sync(&work);\nBUG_ON(READ_ONCE(began) != READ_ONCE(ended));\n")
        .isRight();
  }

  @Test
  void cancelDoesNotWaitForWhatRuns() {
    TinyProgram.module(
            WORK,
            "schedule_work(&work);\n",
            """
            cancel_work(&work);
            BUG_ON(READ_ONCE(began) && !READ_ONCE(ended));
            cancel_work_sync(&work);
            """)
        .reachesBug();
  }

  @Test
  void cancelSyncMayTakeItOffBeforeItRan() {
    TinyProgram.module(
            WORK,
            "schedule_work(&work);\n",
            "cancel_work_sync(&work);\nBUG_ON(!READ_ONCE(ended));\n")
        .reachesBug();
  }

  @Test
  void flushWaitsForWhatIsQueued() {
    TinyProgram.module(
            WORK, "schedule_work(&work);\n", "flush_work(&work);\nBUG_ON(!READ_ONCE(ended));\n")
        .isRight();
  }

  @Test
  void whatIsPendingIsNotQueuedAgain() {
    TinyProgram.module(
            """
            static int ran;
            static void run(struct work_struct *work)
            {
            	ran++;
            }
            static DECLARE_WORK(work, run);
            """,
            "",
            """
            bool again;

            BUG_ON(!schedule_work(&work));
            again = schedule_work(&work);
            flush_work(&work);
            BUG_ON(ran != 1 + again);
            """)
        .isRight();
  }

  @Test
  void whatRunsMayBeQueuedAgain() {
    TinyProgram.module(
            """
            static int rounds;
            static void run(struct work_struct *work)
            {
            	if (!rounds) {
            		rounds = 1;
            		BUG_ON(!schedule_work(work));
            	} else {
            		rounds = 2;
            	}
            }
            static DECLARE_WORK(work, run);
            """,
            "schedule_work(&work);\n",
            "flush_work(&work);\nflush_work(&work);\nBUG_ON(rounds != 2);\n")
        .isRight();
  }

  private static final String FOR_EVER =
      """
      static void run(struct work_struct *work)
      {
      	schedule_work(work);
      }
      static DECLARE_WORK(work, run);
      """;

  @Test
  void cancelSyncBeatsAWorkThatQueuesItself() {
    TinyProgram.module(FOR_EVER, "schedule_work(&work);\n", "cancel_work_sync(&work);\n").isRight();
  }

  @Test
  void flushDoesNotBeatAWorkThatQueuesItself() {
    TinyProgram.module(FOR_EVER, "schedule_work(&work);\n", "flush_work(&work);\n")
        .breaks(Rules.ENTRY_AFTER_TEARDOWN, Rules.DEADLOCK); // it goes on for ever
  }

  @Test
  void cancelSyncForbidsNothingAfterwards() {
    TinyProgram.module(
            WORK,
            "",
            "cancel_work_sync(&work);\nBUG_ON(!schedule_work(&work));\nflush_work(&work);\n")
        .isRight();
  }

  @Test
  void whatIsDisabledCannotBeQueued() {
    TinyProgram.module(
            WORK,
            "schedule_work(&work);\n",
            """
            disable_work_sync(&work);
            BUG_ON(schedule_work(&work));
            BUG_ON(disable_work(&work));
            BUG_ON(enable_work(&work));
            BUG_ON(schedule_work(&work));
            BUG_ON(!enable_work(&work));
            BUG_ON(!schedule_work(&work));
            cancel_work_sync(&work);
            """)
        .isRight();
  }

  @Test
  void disableDoesNotWaitForWhatRuns() {
    TinyProgram.module(WORK, "schedule_work(&work);\n", "disable_work(&work);\n")
        .breaks(Rules.ENTRY_AFTER_TEARDOWN);
  }

  /** kernel/workqueue.c, work_offqd_enable(): a count that is 0 stays 0. */
  @Test
  void whatIsEnabledWhileItIsCancelledIsEnabledAfterwards() {
    TinyProgram.module(
            """
            static void run(struct work_struct *work)
            {
            	enable_work(work);
            }
            static DECLARE_WORK(work, run);
            """,
            "schedule_work(&work);\n",
            """
            cancel_work_sync(&work);
            BUG_ON(!schedule_work(&work));
            cancel_work_sync(&work);
            """)
        .isRight();
  }

  @Test
  void whoWaitsForItselfWaitsForEver() {
    TinyProgram.module(
            """
            static void run(struct work_struct *work)
            {
            	flush_work(work);
            }
            static DECLARE_WORK(work, run);
            """,
            "schedule_work(&work);\n",
            "cancel_work_sync(&work);\n")
        .breaks(Rules.DEADLOCK);
  }

  @Test
  void aWorkMayFreeItself() {
    TinyProgram.module(
            """
            static void run(struct work_struct *work)
            {
            	kfree(work);
            }
            static struct workqueue_struct *queue;
            """,
            """
            struct work_struct *work;

            queue = alloc_workqueue("tiny", 0, 0);
            if (!queue)
            	return -ENOMEM;
            work = kzalloc(sizeof(*work), GFP_KERNEL);
            if (!work) {
            	destroy_workqueue(queue);
            	return -ENOMEM;
            }
            INIT_WORK(work, run);
            queue_work(queue, work);
            """,
            "destroy_workqueue(queue);\n")
        .isRight();
  }

  @Test
  void aTimedWorkIsCancelledOnItsTimer() {
    TinyProgram.module(
            """
            static void run(struct work_struct *work)
            {
            }
            static DECLARE_DELAYED_WORK(later, run);
            """,
            "schedule_delayed_work(&later, HZ);\n",
            "cancel_delayed_work_sync(&later);\nBUG_ON(delayed_work_pending(&later));\n")
        .isRight();
  }

  @Test
  void destroyingAQueueDoesNotStopTimers() {
    TinyProgram.module(
            """
            static void run(struct work_struct *work)
            {
            }
            static DECLARE_DELAYED_WORK(later, run);
            static struct workqueue_struct *queue;
            """,
            """
            queue = alloc_workqueue("tiny", 0, 0);
            if (!queue)
            	return -ENOMEM;
            queue_delayed_work(queue, &later, HZ);
            """,
            "destroy_workqueue(queue);\ncancel_delayed_work_sync(&later);\n")
        .breaks(Rules.USE_AFTER_FREE);
  }

  /** Two works that are queued one after the other on a queue of their own. */
  private static TinyProgram twoOn(String queue) {
    return TinyProgram.module(
        """
        static int ran;
        static void first(struct work_struct *work)
        {
        	BUG_ON(READ_ONCE(ran));
        }
        static void second(struct work_struct *work)
        {
        	WRITE_ONCE(ran, 1);
        }
        static DECLARE_WORK(one, first);
        static DECLARE_WORK(other, second);
        static struct workqueue_struct *queue;
        """,
        "queue = "
            + queue
            + ";\n"
            + "if (!queue)\n"
            + "\treturn -ENOMEM;\n"
            + "queue_work(queue, &one);\n"
            + "queue_work(queue, &other);\n",
        "destroy_workqueue(queue);\n");
  }

  @Test
  void anOrderedQueueRunsFirstWhatWasQueuedFirst() {
    twoOn("alloc_ordered_workqueue(\"q\", 0)").isRight();
  }

  @Test
  void anotherQueueRunsThemInAnyOrder() {
    twoOn("alloc_workqueue(\"q\", 0, 0)").reachesBug();
  }
}
