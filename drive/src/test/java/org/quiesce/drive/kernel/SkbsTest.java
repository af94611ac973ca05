package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** {@code struct sk_buff} and its queues: whose a buffer is. */
class SkbsTest {
  private static final String QUEUE =
      """
      #include <linux/skbuff.h>
      static struct sk_buff_head queue;
      static void take(struct work_struct *work)
      {
      	struct sk_buff *skb = skb_dequeue(&queue);
      	if (skb)
      		skb_put_u8(skb, 1);
      	kfree_skb(skb);
      }
      static void give(struct work_struct *work)
      {
      	struct sk_buff *skb = alloc_skb(8, GFP_KERNEL);
      	if (!skb)
      		return;
      	skb_queue_tail(&queue, skb);
      	AFTER
      }
      static DECLARE_WORK(taker, take);
      static DECLARE_WORK(giver, give);
      """;

  private static final String START =
      "skb_queue_head_init(&queue);\nschedule_work(&giver);\nschedule_work(&taker);\n";

  private static String queue(String after) {
    return QUEUE.replace("AFTER", after);
  }

  @Test
  void whatIsQueuedIsTheQueues() {
    TinyProgram.module(
            queue(""),
            START,
            "cancel_work_sync(&giver);\ncancel_work_sync(&taker);\nskb_queue_purge(&queue);\n")
        .isRight();
  }

  @Test
  void aQueueThatIsNotPurgedLeaks() {
    TinyProgram.module(queue(""), START, "cancel_work_sync(&giver);\ncancel_work_sync(&taker);\n")
        .breaks(Rules.LEAK);
  }

  @Test
  void whatIsQueuedAfterThePurgeLeaks() {
    TinyProgram.module(
            queue(""),
            START,
            "cancel_work_sync(&taker);\nskb_queue_purge(&queue);\ncancel_work_sync(&giver);\n")
        .breaks(Rules.LEAK);
  }

  @Test
  void whatIsQueuedIsNotTheSendersAnyMore() {
    TinyProgram.module(
            queue("if (skb->len)\nreturn;"),
            START,
            "cancel_work_sync(&giver);\ncancel_work_sync(&taker);\nskb_queue_purge(&queue);\n")
        .breaks(Rules.USE_AFTER_FREE);
  }

  @Test
  void aQueueKeepsItsOrder() {
    TinyProgram.module(
            "#include <linux/skbuff.h>\nstatic struct sk_buff_head queue, other;\n",
            """
            struct sk_buff *a = alloc_skb(8, GFP_KERNEL | __GFP_NOFAIL);
            struct sk_buff *b = alloc_skb(8, GFP_KERNEL | __GFP_NOFAIL);
            struct sk_buff *c = alloc_skb(8, GFP_KERNEL | __GFP_NOFAIL);
            skb_queue_head_init(&queue);
            __skb_queue_head_init(&other);
            skb_queue_tail(&queue, b);
            skb_queue_tail(&queue, c);
            skb_queue_head(&queue, a);
            BUG_ON(skb_queue_len(&queue) != 3);
            BUG_ON(skb_peek(&queue) != a || skb_peek_tail(&queue) != c);
            skb_unlink(b, &queue);
            __skb_queue_after(&queue, c, b);
            skb_queue_splice_tail_init(&queue, &other);
            BUG_ON(!skb_queue_empty(&queue) || skb_dequeue(&queue));
            BUG_ON(__skb_dequeue(&other) != a);
            BUG_ON(__skb_dequeue_tail(&other) != b);
            BUG_ON(__skb_dequeue(&other) != c);
            BUG_ON(__skb_dequeue(&other));
            kfree_skb(a);
            kfree_skb(b);
            kfree_skb(c);
            """,
            "")
        .isRight();
  }

  @Test
  void onlyTheLastReferenceFreesABuffer() {
    String get =
        """
        struct sk_buff *skb = dev_alloc_skb(8);
        if (!skb)
        	return -ENOMEM;
        skb_get(skb);
        kfree_skb(skb);
        skb->len = 4;
        dev_kfree_skb_any(skb);
        """;
    String include = "#include <linux/netdevice.h>\n#include <linux/skbuff.h>\n";
    TinyProgram.module(include, get, "").isRight();
    TinyProgram.module(include, get + "consume_skb(skb);\n", "").breaks(Rules.USE_AFTER_FREE);
  }

  @Test
  void allocationSleepsAsItsFlagsSay() {
    String before = "#include <linux/skbuff.h>\nstatic DEFINE_SPINLOCK(lock);\n";
    String clone =
        """
        struct sk_buff *skb = alloc_skb(8, GFP_KERNEL);
        if (!skb)
        	return -ENOMEM;
        spin_lock(&lock);
        kfree_skb(skb_clone(skb, FLAGS));
        spin_unlock(&lock);
        kfree_skb(skb);
        """;
    TinyProgram.module(before, clone.replace("FLAGS", "GFP_ATOMIC"), "").isRight();
    TinyProgram.module(before, clone.replace("FLAGS", "GFP_KERNEL"), "")
        .breaks(Rules.SLEEP_IN_ATOMIC);
  }

  @Test
  void aReceivedFrameIsTheStacks() {
    String receive =
        """
        struct sk_buff *skb = alloc_skb(8, GFP_KERNEL);
        if (!skb)
        	return -ENOMEM;
        nci_recv_frame(NULL, skb);
        """;
    String include = "#include <linux/skbuff.h>\n#include <net/nfc/nci_core.h>\n";
    TinyProgram.module(include, receive, "").isRight();
    TinyProgram.module(include, receive + "kfree_skb(skb);\n", "").breaks(Rules.USE_AFTER_FREE);
  }
}
