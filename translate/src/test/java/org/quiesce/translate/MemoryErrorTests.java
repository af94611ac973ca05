package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of memory error has a name of its own, and no other's. */
final class MemoryErrorTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          t = NULL; return t->number; | no-null-dereference
          fn = NULL; fn(dev); return 0; | no-null-dereference
          t = ERR_PTR(-EIO); return t->number; | no-error-pointer
          t = ERR_PTR(-EIO); kfree(t); return 0; | no-error-pointer
          int a[3] = { 0 }, i = 3; return a[i]; | no-out-of-bounds
          list_del(&t->list); return 0; | no-use-before-init
          t->number = 1; kfree(t); t->number = 2; return 0; | no-use-after-put
          t->number = 1; kfree(t); kfree(t); return 0; | no-double-put
          INIT_LIST_HEAD(&t->list); list_del(&t->list); list_del(&t->list); return 0; | no-use-after-put
          """)
  void isReportedUnderItsName(String body, String property) {
    assertThat(
            ExploredConstructTests.explore(
                    0,
                    """
                    struct node { int number; struct list_head list; };
                    static void (*fn)(struct device *dev);
                    int test(struct device *dev)
                    {
                      struct node *t = kzalloc(sizeof(*t), GFP_KERNEL | __GFP_NOFAIL);
                    """
                        + body
                        + "\n}\n")
                .violated())
        .containsExactly(property);
  }
}
