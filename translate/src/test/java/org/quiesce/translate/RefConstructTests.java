package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.kernel.Rules;

/** Reference counts; and control flow in macros, where C and Java differ. */
class RefConstructTests {
  private static final String HELPERS =
      """
      struct counted { struct kref ref; refcount_t users; int n; };
      static int gone;
      static void release(struct kref *ref)
      { struct counted *c = container_of(ref, struct counted, ref); gone++; kfree(c); }
      static struct counted *make(void)
      { struct counted *c = kzalloc(sizeof(*c), GFP_KERNEL); kref_init(&c->ref); return c; }
      #define twice(x) do { (x)++; if ((x) > 3) goto out; (x)++; } while (0)
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct counted *c = make(); kref_get(&c->ref); bool one = kref_put(&c->ref, release); bool two = kref_put(&c->ref, release); return !one && two && gone == 1;
          struct counted *c = make(); return kref_get_unless_zero(&c->ref) && kref_read(&c->ref) == 2;
          struct counted *c = make(); refcount_set(&c->users, 2); return !refcount_dec_and_test(&c->users) && refcount_dec_and_test(&c->users) && !refcount_inc_not_zero(&c->users) && refcount_read(&c->users) == 0;
          int n = 0; twice(n); twice(n); twice(n); n = 100; out: return n == 5;
          int n = 0; for (int i = 0; i < 4; i++) { switch (i) { case 0: n++; fallthrough; case 1: n += 10; break; case 2: continue; default: n += 100; } n += 1000; } return n == 3121;
          u32 a = 0; int b = -1; u64 c = 1; return b > a && (u64)b > c && b < (long)c && a - 1 > 0;
          u8 a = 200; s8 b = -1; u16 c = 65535; return a + 100 == 300 && b < a && c > b && (s8)a < 0 && -1 < c;
          """)
  void constructsMeanWhatTheyMeanInC(String body) {
    assertThat(SharedConstructTests.run(HELPERS, body)).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct counted *c = make(); kref_put(&c->ref, release); kref_get(&c->ref); return 0; | is gone
          struct counted *c = make(); kref_put(&c->ref, release); return c->n; | is gone
          struct counted *c = make(); kref_put(&c->ref, NULL); return 0; | NULL pointer called
          """)
  void whatGoesWrongEndsTheExecution(String body, String message) {
    assertThatThrownBy(() -> SharedConstructTests.run(HELPERS, body)).hasMessageContaining(message);
  }

  @Test
  void saysWhatHasNoTranslation() {
    assertThat(
            SharedConstructTests.translate(
                    HELPERS,
                    "struct counted *c = make(); kref_put_mutex(&c->ref, release, NULL); return 0;")
                .notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains("a call of kref_put_mutex()");
              assertThat(entry.line()).isEqualTo(11);
            });
  }

  @Test
  void anObjectThatIsSharedWithoutAReferenceIsFound() {
    String text =
        HELPERS
            + """
            static struct counted *shared;
            static DEFINE_MUTEX(m);
            int test(struct device *dev)
            {
              struct counted *c = make();
              { guard(mutex)(&m); shared = c; %s }
              kref_put(&c->ref, release);
              return 0;
            }
            void other(struct device *dev)
            {
              struct counted *c;
              { guard(mutex)(&m); c = shared; }
              if (c) kref_put(&c->ref, release);
            }
            """;
    assertThat(ExploredConstructTests.explore(0, text.formatted("")).violated())
        .contains(Rules.NO_USE_AFTER_PUT);
    assertThat(ExploredConstructTests.explore(0, text.formatted("kref_get(&c->ref);")).violated())
        .isEmpty();
  }
}
