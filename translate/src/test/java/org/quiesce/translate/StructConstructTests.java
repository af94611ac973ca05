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

/** Whole structs in shared memory: assigned, copied, allocated in other ways than zeroed. */
class StructConstructTests {
  private record Piece(String name, String body) {}

  private static final String HELPERS =
      """
      struct range { u64 start; u64 end; };
      struct info { int node; struct range range; struct thing *t; u32 a[2]; };
      struct locked { int n; struct mutex m; };
      static struct info global = { .node = 1 };
      static struct info *make(void) { return kzalloc(sizeof(struct info), GFP_KERNEL); }
      static int next(void) { return global.node++; }
      """;

  private static Piece piece(String name, String body) {
    return new Piece(name, body);
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(
            piece(
                "compoundLiteral",
                "struct info *i = make(); i->a[0] = 9; *i = (struct info){ .node = 3, .range = { .end"
                    + " = 7 } }; return i->node == 3 && i->range.end == 7 && !i->range.start &&"
                    + " !i->a[0];"),
            piece(
                "positional",
                "global = (struct info){ 4, { 5, 6 }, NULL, { 7 } }; return"
                    + " global.node + global.range.start + global.range.end + global.a[0] == 22;"),
            piece(
                "valuesBeforeStores",
                "global = (struct info){ .node = global.node + 1, .range ="
                    + " { global.node, 2 } }; return global.node == 2 && global.range.start == 1;"),
            piece(
                "eachValueOnce",
                "global = (struct info){ .range = { .start = next() } }; return"
                    + " global.node == 0 && global.range.start == 1;"),
            piece(
                "copied",
                "struct info *i = make(); i->range.end = 3; global = *i; global.range.end++;"
                    + " *i = global; return i->range.end == 4 && global.node == 0;"),
            piece(
                "memberCopied",
                "struct info *i = make(); struct range *r = &i->range; global.range"
                    + " = (struct range){ 1, 2 }; *r = global.range; return i->range.end == 2;"),
            piece(
                "onTheStack",
                "struct info i = { .node = 2 }; i = (struct info){ .a = { 5 } };"
                    + " struct info k = i; k.a[0]++; return i.node == 0 && i.a[0] == 5 && k.a[0] == 6;"),
            piece(
                "initialisedByALiteral",
                "struct info i = (struct info){ .node = 8 }; return i.node" + " == 8;"),
            piece(
                "kmallocThenStored",
                "struct info *i = kmalloc(sizeof(*i), GFP_KERNEL); *i = global;"
                    + " i->a[1] = 3; int n = i->node + i->a[1]; kfree_sensitive(i); return n == 4;"),
            piece(
                "kcallocOfOne",
                "struct info *i = kcalloc(1, sizeof(*i), GFP_KERNEL); return"
                    + " !i->node && !i->range.end;"),
            piece(
                "kmemdup",
                "struct info *i = kmemdup(&global, sizeof(global), GFP_KERNEL); i->a[0] ="
                    + " 1; return i->node == 1 && !global.a[0] && i != &global;"))
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
          struct info *i = make(); kfree(i); *i = (struct info){ 0 }; return 0; | is gone
          struct info *i = make(); kfree(i); global = *i; return 0; | is gone
          struct info *i = NULL; *i = (struct info){ 0 }; return 0; | NULL pointer dereferenced
          struct info *i = make(); kfree_sensitive(i); return i->node; | is gone
          struct info *i = NULL; i = kmemdup(i, sizeof(*i), GFP_KERNEL); return 0; | NULL pointer
          struct info *i = kmalloc(sizeof(*i), GFP_KERNEL); return i->node; | before anything was stored
          struct info *i = kmalloc(sizeof(*i), GFP_KERNEL); return i->range.end != 0; | before anything
          struct info *i = kmalloc(sizeof(*i), GFP_KERNEL); return !i->t; | before anything was stored
          struct info *i = kmalloc(sizeof(*i), GFP_KERNEL); return i->a[1]; | before anything was stored
          """)
  void whatGoesWrongEndsTheExecution(String body, String message) {
    assertThatThrownBy(() -> SharedConstructTests.run(HELPERS, body)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          static struct locked l; l = (struct locked){ .n = 1 }; return 0; | more than numbers and pointers
          global = (struct info){ .range.end = 1 }; return 0; | this initialiser
          global = (struct info){ .nothing = 1 }; return 0; | this initialiser
          struct thing *t = kmalloc(sizeof(*t), GFP_KERNEL); set_bit(0, &t->flags); return 0; | a counter or flags
          struct info *i = kmemdup(&global, 7, GFP_KERNEL); return !i; | kmemdup() of this size
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    String helpers = HELPERS + "static struct locked l;\n";
    assertThat(
            SharedConstructTests.translate(helpers, body.replace("static struct locked l; ", ""))
                .notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.line()).isEqualTo(11);
            });
  }

  @Test
  void anAssignmentIsOneAccessForEachField() {
    String text =
        """
        struct range { u64 start; u64 end; };
        static struct range r;
        static DEFINE_MUTEX(m);
        int test(struct device *dev) { %s r = (struct range){ 1, 2 }; return 0; }
        void other(struct device *dev) { guard(mutex)(&m); r.end = 3; }
        """;
    assertThat(ExploredConstructTests.explore(0, text.formatted("")).violated())
        .contains(Rules.NO_DATA_RACE);
    assertThat(ExploredConstructTests.explore(0, text.formatted("guard(mutex)(&m);")).violated())
        .isEmpty();
  }
}
