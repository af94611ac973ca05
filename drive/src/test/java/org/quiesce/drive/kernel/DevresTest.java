package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** Managed resources and their order, fact by fact. */
class DevresTest {
  private static final String ACTIONS =
      """
      static int first, second;
      static void do_first(void *data)
      {
      	first++;
      	BUG_ON(!second);
      }
      static void do_second(void *data)
      {
      	second++;
      	BUG_ON(first);
      }
      """;

  @Test
  void theLastIsGivenBackFirst() {
    TinyProgram.driver(
            ACTIONS,
            """
            if (devm_add_action(dev, do_first, NULL))
            	return -ENOMEM;
            return devm_add_action_or_reset(dev, do_second, NULL);
            """,
            "")
        .isRight();
  }

  @Test
  void itIsGivenBackWhenRemoveHasReturned() {
    TinyProgram.driver(
            """
            static int removed, done;
            static void act(void *data)
            {
            	BUG_ON(!removed);
            	done = 1;
            }
            """,
            "return devm_add_action(dev, act, NULL);\n",
            "BUG_ON(done);\nremoved = 1;\n")
        .isRight();
  }

  @Test
  void itIsGivenBackWhenProbeHasFailed() {
    TinyProgram.driver(
            """
            static void *memory;
            static void act(void *data)
            {
            	kfree(memory);
            }
            """,
            """
            memory = kmalloc(8, GFP_KERNEL);
            if (!memory)
            	return -ENOMEM;
            if (devm_add_action_or_reset(dev, act, NULL))
            	return -ENOMEM;
            return devm_kzalloc(dev, 8, GFP_KERNEL) ? 0 : -ENOMEM;
            """,
            "")
        .isRight();
  }

  @Test
  void anActionThatCannotBeAddedIsRunAtOnceIfItIsToBe() {
    TinyProgram.driver(
            """
            static int done;
            static void act(void *data)
            {
            	done++;
            }
            """,
            """
            int err = devm_add_action_or_reset(dev, act, NULL);

            BUG_ON(err ? done != 1 : done);
            return err;
            """,
            "BUG_ON(done);\n")
        .isRight();
  }

  @Test
  void whatIsReleasedEarlyIsNotReleasedAgain() {
    TinyProgram.driver(
            """
            static int done;
            static void act(void *data)
            {
            	BUG_ON(done);
            	done = 1;
            }
            """,
            "return devm_add_action(dev, act, NULL);\n",
            "devm_release_action(dev, act, NULL);\nBUG_ON(!done);\n")
        .isRight();
  }

  @Test
  void anActionThatIsRemovedIsNotRun() {
    TinyProgram.driver(
            """
            static int removed;
            static void act(void *data)
            {
            	BUG_ON(removed);
            }
            """,
            "act(NULL);\nreturn devm_add_action(dev, act, NULL);\n",
            "devm_remove_action(dev, act, NULL);\nremoved = 1;\n")
        .isRight();
  }

  @Test
  void anActionStillSeesTheDriversData() {
    TinyProgram.driver(
            """
            static int data;
            static void act(void *dev)
            {
            	BUG_ON(dev_get_drvdata(dev) != &data);
            }
            """,
            "dev_set_drvdata(dev, &data);\nreturn devm_add_action(dev, act, dev);\n",
            "")
        .isRight();
  }

  @Test
  void aManagedInterruptLivesThroughRemove() {
    TinyProgram.driver(
            """
            static int removed;
            static irqreturn_t handle(int irq, void *data)
            {
            	BUG_ON(READ_ONCE(removed));
            	return IRQ_HANDLED;
            }
            """,
            "return devm_request_irq(dev, 5, handle, 0, \"tiny\", dev);\n",
            "WRITE_ONCE(removed, 1);\n")
        .reachesBug();
  }

  @Test
  void managedMemoryThatIsFreedByHandIsFreedTwice() {
    TinyProgram.driver(
            "static void *memory;\n",
            """
            memory = devm_kzalloc(dev, 8, GFP_KERNEL);
            return memory ? 0 : -ENOMEM;
            """,
            "kfree(memory);\n")
        .breaks(Rules.DOUBLE_FREE);
  }

  @Test
  void managedMemoryThatIsGivenBackEarlyIsFreedOnce() {
    TinyProgram.driver(
            "static void *memory;\n",
            """
            memory = devm_kzalloc(dev, 8, GFP_KERNEL);
            return memory ? 0 : -ENOMEM;
            """,
            "devm_kfree(dev, memory);\n")
        .isRight();
  }
}
