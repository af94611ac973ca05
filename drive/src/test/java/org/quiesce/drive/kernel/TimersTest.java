package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** {@code struct timer_list}, {@code struct hrtimer} and tasklets, fact by fact. */
class TimersTest {
  /** A timer that takes its time. */
  private static final String TIMER =
      """
      static int began, ended;
      static void fire(struct timer_list *timer)
      {
      	WRITE_ONCE(began, 1);
      	WRITE_ONCE(ended, 1);
      }
      static DEFINE_TIMER(timer, fire);
      """;

  private static final String FOR_EVER =
      """
      static void fire(struct timer_list *timer)
      {
      	mod_timer(timer, jiffies + HZ);
      }
      static DEFINE_TIMER(timer, fire);
      """;

  private static final String ARM = "mod_timer(&timer, jiffies + HZ);\n";

  @Test
  void syncDeleteWaitsForTheHandler() {
    TinyProgram.module(
            TIMER, ARM, "del_timer_sync(&timer);\nBUG_ON(READ_ONCE(began) != READ_ONCE(ended));\n")
        .isRight();
  }

  @Test
  void deleteDoesNotWaitForTheHandler() {
    TinyProgram.module(TIMER, ARM, "del_timer(&timer);\n").breaks(Rules.ENTRY_AFTER_TEARDOWN);
  }

  @Test
  void syncDeleteBeatsATimerThatArmsItself() {
    TinyProgram.module(FOR_EVER, ARM, "del_timer_sync(&timer);\n").isRight();
  }

  @Test
  void syncDeleteForbidsNothingAfterwards() {
    TinyProgram.module(TIMER, "", "del_timer_sync(&timer);\n" + ARM)
        .breaks(Rules.ENTRY_AFTER_TEARDOWN);
  }

  @Test
  void whatIsShutDownCannotBeArmed() {
    TinyProgram.module(
            TIMER, ARM, "timer_shutdown_sync(&timer);\n" + ARM + "BUG_ON(timer_pending(&timer));\n")
        .isRight();
  }

  @Test
  void armingSaysWhetherItWasArmed() {
    TinyProgram.module(
            TIMER,
            "",
            """
            if (mod_timer(&timer, jiffies + HZ))
            	BUG();
            del_timer_sync(&timer);
            BUG_ON(timer_pending(&timer));
            """)
        .isRight();
  }

  @Test
  void aHandlerMustNotSleep() {
    TinyProgram.module(
            """
            static DEFINE_MUTEX(mutex);
            static void fire(struct timer_list *timer)
            {
            	mutex_lock(&mutex);
            	mutex_unlock(&mutex);
            }
            static DEFINE_TIMER(timer, fire);
            """,
            ARM,
            "del_timer_sync(&timer);\n")
        .breaks(Rules.SLEEP_IN_ATOMIC);
  }

  @Test
  void syncDeleteUnderTheHandlersLockWaitsForEver() {
    TinyProgram.module(
            """
            static DEFINE_SPINLOCK(lock);
            static void fire(struct timer_list *timer)
            {
            	spin_lock(&lock);
            	spin_unlock(&lock);
            }
            static DEFINE_TIMER(timer, fire);
            """,
            ARM,
            "spin_lock_bh(&lock);\ndel_timer_sync(&timer);\nspin_unlock_bh(&lock);\n")
        .breaks(Rules.DEADLOCK);
  }

  @Test
  void tryingToDeleteDoesNotWait() {
    TinyProgram.module(
            TIMER, ARM, "BUG_ON(try_to_del_timer_sync(&timer) < 0);\ndel_timer_sync(&timer);\n")
        .reachesBug();
  }

  @Test
  void cancelBeatsAnHrtimerThatRestarts() {
    TinyProgram.module(
            """
            static enum hrtimer_restart fire(struct hrtimer *timer)
            {
            	return HRTIMER_RESTART;
            }
            static struct hrtimer timer;
            """,
            """
            hrtimer_init(&timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
            timer.function = fire;
            hrtimer_start(&timer, 1000, HRTIMER_MODE_REL);
            """,
            "hrtimer_cancel(&timer);\nBUG_ON(hrtimer_active(&timer));\n")
        .isRight();
  }

  private static final String TASKLET =
      """
      static int began, ended;
      static void run(struct tasklet_struct *tasklet)
      {
      	WRITE_ONCE(began, 1);
      	WRITE_ONCE(ended, 1);
      }
      static DECLARE_TASKLET(tasklet, run);
      """;

  @Test
  void killWaitsUntilATaskletHasRun() {
    TinyProgram.module(
            TASKLET,
            "tasklet_schedule(&tasklet);\n",
            "tasklet_kill(&tasklet);\nBUG_ON(!READ_ONCE(ended));\n")
        .isRight();
  }

  @Test
  void anOldTaskletIsCalledWithItsNumber() {
    TinyProgram.module(
            """
            static int ran;
            static void run(unsigned long data)
            {
            	WRITE_ONCE(*(int *)data, 1);
            }
            static struct tasklet_struct tasklet;
            """,
            "tasklet_init(&tasklet, run, (unsigned long)&ran);\ntasklet_schedule(&tasklet);\n",
            "tasklet_kill(&tasklet);\nBUG_ON(!READ_ONCE(ran));\n")
        .isRight();
  }

  @Test
  void aDisabledTaskletDoesNotRun() {
    TinyProgram.module(
            TASKLET,
            "tasklet_disable(&tasklet);\ntasklet_schedule(&tasklet);\nBUG_ON(READ_ONCE(began));\n",
            "tasklet_enable(&tasklet);\ntasklet_kill(&tasklet);\n")
        .isRight();
  }

  @Test
  void killOfADisabledTaskletThatIsScheduledWaitsForEver() {
    TinyProgram.module(
            TASKLET,
            "tasklet_disable(&tasklet);\ntasklet_schedule(&tasklet);\n",
            "tasklet_kill(&tasklet);\n")
        .breaks(Rules.DEADLOCK);
  }
}
