package org.quiesce.drive.kernel;

import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Rules;

/** {@code struct kref} and {@code refcount_t}, fact by fact. */
class ReferencesTest {
  private static final String OBJECT =
      """
      static int released;
      static struct kref ref;
      static void release(struct kref *ref)
      {
      	released++;
      }
      """;

  @Test
  void theLastPutReleases() {
    TinyProgram.module(
            OBJECT,
            "kref_init(&ref);\nkref_get(&ref);\n",
            """
            BUG_ON(kref_put(&ref, release));
            BUG_ON(released);
            BUG_ON(!kref_put(&ref, release));
            BUG_ON(released != 1);
            """)
        .isRight();
  }

  @Test
  void nobodyGetsWhatIsReleased() {
    TinyProgram.module(OBJECT, "kref_init(&ref);\nkref_put(&ref, release);\nkref_get(&ref);\n", "")
        .breaks(Rules.REFCOUNT);
  }

  @Test
  void whoAsksForWhatIsReleasedDoesNotGetIt() {
    TinyProgram.module(
            OBJECT,
            """
            kref_init(&ref);
            BUG_ON(!kref_get_unless_zero(&ref));
            kref_put(&ref, release);
            kref_put(&ref, release);
            BUG_ON(kref_get_unless_zero(&ref));
            """,
            "")
        .isRight();
  }

  @Test
  void oneMorePutIsAnUnderflow() {
    TinyProgram.module(
            OBJECT, "kref_init(&ref);\n", "kref_put(&ref, release);\nkref_put(&ref, release);\n")
        .breaks(Rules.REFCOUNT);
  }

  @Test
  void ofTwoWhoPutOneReleases() {
    TinyProgram.module(
            OBJECT
                + """
                static void run(struct work_struct *work)
                {
                	kref_put(&ref, release);
                }
                static DECLARE_WORK(work, run);
                """,
            "kref_init(&ref);\nkref_get(&ref);\nschedule_work(&work);\n",
            """
            kref_put(&ref, release);
            flush_work(&work);
            BUG_ON(released != 1);
            """)
        .isRight();
  }

  @Test
  void putWithAMutexReleasesUnderIt() {
    TinyProgram.module(
            """
            static DEFINE_MUTEX(mutex);
            static struct kref ref;
            static void release(struct kref *ref)
            {
            	BUG_ON(!mutex_is_locked(&mutex));
            	mutex_unlock(&mutex);
            }
            """,
            "kref_init(&ref);\nkref_get(&ref);\n",
            """
            BUG_ON(kref_put_mutex(&ref, release, &mutex));
            BUG_ON(mutex_is_locked(&mutex));
            BUG_ON(!kref_put_mutex(&ref, release, &mutex));
            BUG_ON(mutex_is_locked(&mutex));
            """)
        .isRight();
  }

  @Test
  void aCountThatFallsTo0SaysSo() {
    TinyProgram.module(
            "static refcount_t count;\n",
            """
            refcount_set(&count, 1);
            refcount_inc(&count);
            BUG_ON(refcount_read(&count) != 2);
            BUG_ON(refcount_dec_and_test(&count));
            BUG_ON(!refcount_dec_and_test(&count));
            BUG_ON(refcount_inc_not_zero(&count));
            """,
            "")
        .isRight();
  }

  @Test
  void theLastReferenceIsDroppedUnderTheLockThatLooksUp() {
    TinyProgram.module(
            """
            static DEFINE_MUTEX(mutex);
            static struct kref ref;
            static struct kref *found = &ref;
            static void release(struct kref *ref)
            {
            	found = NULL;
            	mutex_unlock(&mutex);
            }
            static void run(struct work_struct *work)
            {
            	struct kref *got;
            	mutex_lock(&mutex);
            	got = found;
            	if (got)
            		kref_get(got);
            	mutex_unlock(&mutex);
            	if (got)
            		kref_put_mutex(got, release, &mutex);
            }
            static DECLARE_WORK(work, run);
            """,
            "kref_init(&ref);\nschedule_work(&work);\n",
            """
            kref_put_mutex(&ref, release, &mutex);
            flush_work(&work);
            BUG_ON(found);
            """)
        .isRight();
  }

  @Test
  void aCountThatFallsTo0UnderALockSaysSo() {
    TinyProgram.module(
            "static refcount_t count;\nstatic DEFINE_SPINLOCK(lock);\n",
            """
            unsigned long flags;
            refcount_set(&count, 4);
            BUG_ON(refcount_sub_and_test(2, &count));
            BUG_ON(refcount_dec_and_lock_irqsave(&count, &lock, &flags));
            BUG_ON(spin_is_locked(&lock));
            BUG_ON(!refcount_dec_and_lock(&count, &lock));
            BUG_ON(!spin_is_locked(&lock));
            spin_unlock(&lock);
            """,
            "")
        .isRight();
  }

  @Test
  void decrementIfPositiveGivesOneLessThanItWas() {
    TinyProgram.module(
            "static atomic_t count = ATOMIC_INIT(1);\n",
            """
            BUG_ON(atomic_dec_if_positive(&count) != 0);
            BUG_ON(atomic_dec_if_positive(&count) != -1);
            BUG_ON(atomic_read(&count) != 0);
            """,
            "")
        .isRight();
  }

  @Test
  void ofTwoWhoExchangeOneGets() {
    TinyProgram.module(
            """
            static void *box;
            static atomic_t open = ATOMIC_INIT(1);
            static void run(struct work_struct *work)
            {
            	kfree(xchg(&box, NULL));
            	if (atomic_xchg(&open, 0))
            		BUG_ON(atomic_xchg(&open, 0));
            }
            static DECLARE_WORK(work, run);
            """,
            "box = kmalloc(8, GFP_KERNEL);\nschedule_work(&work);\n",
            "kfree(xchg(&box, NULL));\nflush_work(&work);\n")
        .isRight();
  }

  @Test
  void readingAndClearingApartIsNoExchange() {
    TinyProgram.module(
            """
            static void *box;
            static void run(struct work_struct *work)
            {
            	kfree(box);
            	box = NULL;
            }
            static DECLARE_WORK(work, run);
            """,
            "box = kmalloc(8, GFP_KERNEL);\nschedule_work(&work);\n",
            "kfree(xchg(&box, NULL));\nflush_work(&work);\n")
        .breaks(Rules.DOUBLE_FREE);
  }

  @Test
  void compareAndExchangeOfAVariable() {
    TinyProgram.module(
            "static int owner = -1;\n",
            """
            BUG_ON(cmpxchg(&owner, 3, 4) != -1);
            BUG_ON(owner != -1);
            BUG_ON(cmpxchg(&owner, -1, 4) != -1);
            BUG_ON(owner != 4);
            """,
            "")
        .isRight();
  }

  @Test
  void whoReadsWhileASequenceIsWrittenReadsAgain() {
    TinyProgram.module(
            """
            static DEFINE_SEQLOCK(lock);
            static int a, b;
            static void run(struct work_struct *work)
            {
            	write_seqlock(&lock);
            	a = 1;
            	b = 1;
            	write_sequnlock(&lock);
            }
            static DECLARE_WORK(work, run);
            """,
            "schedule_work(&work);\n",
            """
            unsigned int seq;
            int x, y;
            do {
            	seq = read_seqbegin(&lock);
            	x = READ_ONCE(a);
            	y = READ_ONCE(b);
            } while (read_seqretry(&lock, seq));
            BUG_ON(x != y);
            flush_work(&work);
            """)
        .isRight();
  }
}
