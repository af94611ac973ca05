package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.kernel.Rules;

/** {@code struct list_head}. */
class ListConstructTests {
  private record Piece(String name, String body) {}

  private static final String HELPERS =
      """
      struct node { int n; struct list_head list; };
      struct owner { struct list_head nodes; struct mutex lock; };
      static LIST_HEAD(head);
      static struct list_head other = LIST_HEAD_INIT(other);
      static struct owner o;
      static struct node *make(int n)
      { struct node *e = kzalloc(sizeof(*e), GFP_KERNEL); e->n = n; return e; }
      static int sum(struct list_head *h)
      { struct node *e; int s = 0; list_for_each_entry(e, h, list) s = s * 10 + e->n; return s; }
      """;

  private static Piece piece(String name, String body) {
    return new Piece(name, body);
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(
            piece("empty", "return list_empty(&head) && sum(&head) == 0 && list_empty(&other);"),
            piece(
                "added",
                "list_add(&make(1)->list, &head); list_add(&make(2)->list, &head); return"
                    + " sum(&head) == 21 && !list_empty(&head);"),
            piece(
                "addedAtTheEnd",
                "list_add_tail(&make(1)->list, &head); list_add_tail(&make(2)->list,"
                    + " &head); return sum(&head) == 12;"),
            piece(
                "initialisedAtRunTime",
                "INIT_LIST_HEAD(&o.nodes); list_add(&make(3)->list,"
                    + " &o.nodes); return sum(&o.nodes) == 3;"),
            piece(
                "deleted",
                "struct node *a = make(1), *b = make(2); list_add(&a->list, &head);"
                    + " list_add(&b->list, &head); list_del(&b->list); return sum(&head) == 1;"),
            piece(
                "deletedAndInitialised",
                "struct node *a = make(1); list_add(&a->list, &head);"
                    + " list_del_init(&a->list); return list_empty(&a->list) && list_empty(&head);"),
            piece(
                "moved",
                "struct node *a = make(1); list_add(&a->list, &head); list_move_tail(&a->list,"
                    + " &other); return list_empty(&head) && sum(&other) == 1;"),
            piece(
                "first",
                "struct node *a = make(1); list_add(&a->list, &head); return"
                    + " list_first_entry(&head, struct node, list) == a && list_first_entry_or_null(&head,"
                    + " struct node, list) == a && !list_first_entry_or_null(&other, struct node, list);"),
            piece(
                "freedOnTheWay",
                "struct node *e, *n; list_add(&make(1)->list, &head);"
                    + " list_add(&make(2)->list, &head); list_for_each_entry_safe(e, n, &head, list) {"
                    + " list_del(&e->list); kfree(e); } return list_empty(&head);"),
            piece(
                "breakAndContinue",
                "struct node *e; int s = 0; list_add_tail(&make(1)->list, &head);"
                    + " list_add_tail(&make(2)->list, &head); list_for_each_entry(e, &head, list) { if"
                    + " (e->n == 1) continue; s = e->n; break; } return s == 2 && e->n == 2;"))
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.name(),
                    () -> assertThat(SharedConstructTests.run(HELPERS, p.body())).isOne()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct node *a = make(1); list_add(&a->list, &head); kfree(a); return sum(&head); | is gone
          struct node *a = make(1); list_add(&a->list, &head); list_del(&a->list); list_del(&a->list); return 0; | was deleted from it
          struct node *a = make(1); list_del(&a->list); return 0; | never initialised
          list_add(&make(1)->list, &o.nodes); return 0; | never initialised
          struct node *e; list_add(&make(1)->list, &head); list_for_each_entry(e, &head, list) list_del(&e->list); return 0; | was deleted from it
          struct node *e; list_add(&make(1)->list, &head); list_for_each_entry(e, &head, list) { list_del(&e->list); kfree(e); } return 0; | is gone
          struct node *e; list_for_each_entry(e, &head, list) ; return e->n; | before anything was stored
          return list_first_entry(&head, struct node, list)->n; | not inside node.list
          """)
  void whatGoesWrongEndsTheExecution(String body, String message) {
    assertThatThrownBy(() -> SharedConstructTests.run(HELPERS, body)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          struct node *e; list_for_each_entry_reverse(e, &head, list) e->n = 1; return 0; | the macro list_for_each_entry_reverse
          list_splice(&other, &head); return 0; | a call of list_splice()
          LIST_HEAD(mine); return 0; | a call of LIST_HEAD()
          return head.next == &head; | the field next
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    assertThat(SharedConstructTests.translate(HELPERS, body).notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.line()).isEqualTo(13);
            });
  }

  @Test
  void aListWithoutALockIsFound() {
    String text =
        """
        struct node { int n; struct list_head list; };
        static LIST_HEAD(head);
        static DEFINE_MUTEX(m);
        int test(struct device *dev)
        {
          struct node *e = kzalloc(sizeof(*e), GFP_KERNEL);
          { guard(mutex)(&m); list_add(&e->list, &head); }
          { guard(mutex)(&m); %s }
          kfree(e);
          return 0;
        }
        void other(struct device *dev)
        { struct node *e; %s list_for_each_entry(e, &head, list) e->n = 1; }
        """;
    String guard = "guard(mutex)(&m);";
    String del = "list_del(&e->list);";
    assertThat(ExploredConstructTests.explore(0, text.formatted(del, guard)).violated()).isEmpty();
    assertThat(ExploredConstructTests.explore(0, text.formatted(del, "")).violated())
        .contains(Rules.NO_DATA_RACE);
    assertThat(ExploredConstructTests.explore(0, text.formatted("", guard)).violated())
        .contains(Rules.NO_USE_AFTER_PUT);
  }
}
