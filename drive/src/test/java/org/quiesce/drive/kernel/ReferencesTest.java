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
}
