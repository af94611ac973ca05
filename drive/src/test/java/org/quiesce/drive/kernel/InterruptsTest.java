package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** {@code request_irq} to {@code free_irq}, fact by fact. */
class InterruptsTest {
  private static final String HANDLER =
      """
      static int began, ended;
      static irqreturn_t handle(int irq, void *data)
      {
      	WRITE_ONCE(began, 1);
      	WRITE_ONCE(ended, 1);
      	return IRQ_HANDLED;
      }
      """;

  private static final String REQUEST = "return request_irq(5, handle, 0, \"tiny\", pdev);\n";

  @Test
  void itMayComeBeforeTheRequestReturns() {
    TinyProgram.driver(
            HANDLER,
            """
            int err = request_irq(5, handle, 0, "tiny", pdev);

            BUG_ON(READ_ONCE(ended));
            return err;
            """,
            "free_irq(5, pdev);\n")
        .reachesBug();
  }

  @Test
  void freeWaitsForTheHandler() {
    TinyProgram.driver(
            HANDLER, REQUEST, "free_irq(5, pdev);\nBUG_ON(READ_ONCE(began) != READ_ONCE(ended));\n")
        .isRight();
  }

  @Test
  void afterFreeNoneComes() {
    TinyProgram.driver(
            HANDLER,
            REQUEST,
            "free_irq(5, pdev);\nWRITE_ONCE(began, 0);\nBUG_ON(READ_ONCE(began));\n")
        .isRight();
  }

  @Test
  void whatIsNotFreedComesForEver() {
    TinyProgram.driver(HANDLER, REQUEST, "").breaks(Rules.ENTRY_AFTER_TEARDOWN);
  }

  @Test
  void disableWaitsForTheHandler() {
    TinyProgram.driver(
            HANDLER,
            REQUEST,
            """
            disable_irq(5);
            BUG_ON(READ_ONCE(began) != READ_ONCE(ended));
            free_irq(5, pdev);
            """)
        .isRight();
  }

  @Test
  void disableWithoutSyncDoesNotWait() {
    TinyProgram.driver(
            HANDLER,
            REQUEST,
            """
            disable_irq_nosync(5);
            BUG_ON(READ_ONCE(began) != READ_ONCE(ended));
            free_irq(5, pdev);
            """)
        .reachesBug();
  }

  @Test
  void disablingNests() {
    TinyProgram.driver(
            HANDLER,
            REQUEST,
            """
            disable_irq(5);
            disable_irq(5);
            WRITE_ONCE(began, 0);
            enable_irq(5);
            BUG_ON(READ_ONCE(began));
            enable_irq(5);
            free_irq(5, pdev);
            """)
        .isRight();
  }

  @Test
  void whatIsNotEnabledAtItsRequestDoesNotComeYet() {
    TinyProgram.driver(
            HANDLER,
            """
            int err = request_irq(5, handle, IRQF_NO_AUTOEN, "tiny", pdev);

            BUG_ON(READ_ONCE(began));
            return err;
            """,
            "BUG_ON(READ_ONCE(began));\nenable_irq(5);\nfree_irq(5, pdev);\n")
        .isRight();
  }

  @Test
  void aHandlerMustNotSleep() {
    TinyProgram.driver(
            """
            static DEFINE_MUTEX(mutex);
            static irqreturn_t handle(int irq, void *data)
            {
            	mutex_lock(&mutex);
            	mutex_unlock(&mutex);
            	return IRQ_HANDLED;
            }
            """,
            REQUEST,
            "free_irq(5, pdev);\n")
        .breaks(Rules.SLEEP_IN_ATOMIC);
  }

  private static final String THREAD =
      """
      static DEFINE_MUTEX(mutex);
      static int inside;
      static irqreturn_t handle(int irq, void *data)
      {
      	mutex_lock(&mutex);
      	BUG_ON(inside);
      	inside = 1;
      	mutex_unlock(&mutex);
      	mutex_lock(&mutex);
      	inside = 0;
      	mutex_unlock(&mutex);
      	return IRQ_HANDLED;
      }
      """;

  private static final String REQUEST_THREAD =
      "return request_threaded_irq(5, NULL, handle, IRQF_ONESHOT, \"tiny\", pdev);\n";

  @Test
  void aThreadMaySleepAndNeverRunsTwiceAtOnce() {
    TinyProgram.driver(THREAD, REQUEST_THREAD, "free_irq(5, pdev);\nBUG_ON(inside);\n").isRight();
  }

  @Test
  void freeUnderTheThreadsLockWaitsForEver() {
    TinyProgram.driver(
            THREAD,
            REQUEST_THREAD,
            "mutex_lock(&mutex);\nfree_irq(5, pdev);\nmutex_unlock(&mutex);\n")
        .breaks(Rules.DEADLOCK);
  }

  @Test
  void whatIsFreedTwiceWasNotRequested() {
    TinyProgram.driver(HANDLER, REQUEST, "free_irq(5, pdev);\nfree_irq(5, pdev);\n")
        .breaks(Rules.DOUBLE_FREE);
  }

  /** A handler that takes a lock, and a remove that holds it in some way meanwhile. */
  private static TinyProgram sharing(String handler, String taken) {
    return TinyProgram.driver(
        """
        static DEFINE_SPINLOCK(lock);
        static DEFINE_RWLOCK(table);
        static irqreturn_t handle(int irq, void *data)
        {
        	%s
        	return IRQ_HANDLED;
        }
        """
            .formatted(handler),
        REQUEST,
        "unsigned long flags;\n" + taken + "free_irq(5, pdev);\n");
  }

  private static final String TAKES = "spin_lock(&lock);\n\tspin_unlock(&lock);";

  @Test
  void aLockTakenByTrylockWithInterruptsOnIsWaitedForByTheHandler() {
    sharing(TAKES, "if (spin_trylock(&lock))\nspin_unlock(&lock);\n").breaks(Rules.DEADLOCK);
    sharing(
            TAKES,
            "if (spin_trylock_irqsave(&lock, flags))\nspin_unlock_irqrestore(&lock, flags);\n")
        .isRight();
  }

  @Test
  void aHandlerThatOnlyTriesWaitsForNobody() {
    sharing(
            "if (spin_trylock(&lock))\n\t\tspin_unlock(&lock);",
            "spin_lock(&lock);\nspin_unlock(&lock);\n")
        .isRight();
  }

  @Test
  void aReaderWithInterruptsOnIsWaitedForByAWritingHandler() {
    String writes = "write_lock(&table);\n\twrite_unlock(&table);";
    sharing(writes, "read_lock(&table);\nread_unlock(&table);\n").breaks(Rules.DEADLOCK);
    sharing(writes, "read_lock_irqsave(&table, flags);\nread_unlock_irqrestore(&table, flags);\n")
        .isRight();
  }

  @Test
  void aWriterWithInterruptsOnIsWaitedForByAReadingHandler() {
    String reads = "read_lock(&table);\n\tread_unlock(&table);";
    sharing(reads, "write_lock(&table);\nwrite_unlock(&table);\n").breaks(Rules.DEADLOCK);
    sharing(reads, "read_lock(&table);\nread_unlock(&table);\n").isRight();
  }
}
