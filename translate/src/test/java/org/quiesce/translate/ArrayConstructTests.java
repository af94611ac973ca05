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

/** Arrays, and pointers to numbers. */
class ArrayConstructTests {
  private record Piece(String name, String body) {}

  private static final String HELPERS =
      """
      #define FEW 3
      struct box { int n; u32 a[FEW]; u64 w[2]; struct thing *t[2]; const u32 *p; u16 *q; void *any; };
      static int counts[FEW] = { 4, 5 };
      static u64 wides[] = { 1ULL << 40, 2 };
      static struct thing *things[2];
      static struct box global = { .n = 1, .a = { 7, 8 } };
      static struct box *make(void) { return kzalloc(sizeof(struct box), GFP_KERNEL); }
      static u32 sum(const u32 *p, int n) { u32 s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
      static void fill(u32 p[], int n) { for (int i = 0; i < n; i++) p[i] = 10 + i; }
      static void out(u8 *b, u16 *h, u64 *w) { *b = 1; *h = 2; *w = 3; }
      """;

  private static Piece piece(String name, String body) {
    return new Piece(name, body);
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(
            piece(
                "local",
                "int a[3] = { 1, 2 }; a[2] = a[0] + a[1]; a[2] *= 2; a[1]++; int i = 2; a[i]--;"
                    + " return a[2] == 5 && a[1] == 3 && a[0] == 1;"),
            piece("zeroed", "u64 a[4] = { 0 }; u8 b[2] = {}; return !a[3] && !b[1];"),
            piece(
                "sizeFromTheInitialiser",
                "int a[] = { 3, 4, 5 }; return a[2] == 5 && ARRAY_SIZE(a)"
                    + " == 3 && sizeof(a) == 12;"),
            piece(
                "narrow", "u8 a[2]; a[0] = 257; a[1] = a[0] - 2; return a[0] == 1 && a[1] == 255;"),
            piece("pointersInside", "struct device *d[2] = { dev }; return d[0] == dev && !d[1];"),
            piece(
                "variableIndex",
                "int a[FEW], s = 0; for (int i = 0; i < FEW; i++) a[i] = i * i; for (u8 k = 0; k <"
                    + " FEW; k++) s += a[k]; return s == 5;"),
            piece(
                "inALoop",
                "int s = 0; for (int i = 0; i < 3; i++) { int a[2] = { i }; a[1] = a[0]; s += a[1];"
                    + " } return s == 3;"),
            piece(
                "jumpedOver",
                "int n = 0; if (!dev) goto out; int a[2] = { 1, 2 }; n = a[1]; out:"
                    + " return n == 2;"),
            piece(
                "atFileScope",
                "counts[2] = counts[0] + counts[1]; return counts[2] == 9 && wides[0] >> 40 == 1 &&"
                    + " !things[1];"),
            piece(
                "inAGlobalStruct",
                "global.a[2]++; return global.a[0] + global.a[1] + global.a[2] ==" + " 16;"),
            piece(
                "inAnObject",
                "struct box *b = make(); b->a[1] = 3; b->w[1] = 1ULL << 33; b->t[0] = NULL; return"
                    + " b->a[1] == 3 && b->a[0] == 0 && b->w[1] >> 33 == 1 && !b->t[1];"),
            piece(
                "inAnObjectOnTheStack",
                "struct box b = { .a = { 1, 2 }, .n = 4 }; return b.a[0] + b.a[1] + b.a[2] + b.n =="
                    + " 7 && make() != &b;"),
            piece("passedOn", "u32 a[FEW] = { 1, 2, 3 }; fill(a, 2); return sum(a, FEW) == 24;"),
            piece(
                "passedOnFromAnObject",
                "struct box *b = make(); fill(b->a, FEW); return sum(b->a,"
                    + " FEW) == 33 && sum(global.a, 2) == 15;"),
            piece(
                "addressOfAnElement",
                "u32 a[FEW] = { 1, 2, 3 }; fill(&a[1], 1); return sum(a, 3) =="
                    + " 14 && sum(&a[0], 2) == 11;"),
            piece("addressOfANumber", "u32 n = 3; return sum(&n, 1) == 3;"),
            piece("outParameters", "u8 b; u16 h; u64 w; out(&b, &h, &w); return b + h + w == 6;"),
            piece(
                "keptInAnObject",
                "struct box *b = make(); b->p = global.a; return b->p[1] == 8 && b->p && !b->q;"),
            piece(
                "aBufferOfSomebodyElse",
                "struct box *b = make(); b->p = small_buffer(); u32 n = b->p[1]; b->q ="
                    + " small_buffer(); b->q[0] = 3; return n < 2 && b->p == small_buffer();"),
            piece(
                "onceAndNeverTorn", "WRITE_ONCE(counts[1], 2); return READ_ONCE(counts[1]) == 2;"))
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
          int a[3] = { 0 }, i = 3; return a[i]; | out of bounds
          int a[3], i = -1; a[i] = 0; return 0; | out of bounds
          int i = 7; return counts[i]; | out of bounds
          struct box *b = make(); int i = 2; b->w[i] = 0; return 0; | out of bounds
          u32 a[2] = { 0 }; return sum(a, 3); | out of bounds
          u32 *p = small_buffer(); return p[2]; | out of bounds
          struct box *b = make(); return b->p[0]; | NULL pointer dereferenced
          struct box *b = make(); kfree(b); return b->a[0]; | is gone
          struct box *b = make(); u32 *p = b->a; kfree(b); return p[0]; | is gone
          struct box *b = make(); b->p = small_buffer(); small_buffer_gone(); return b->p[0]; | is gone
          u32 *p = small_buffer(); small_buffer_gone(); p[1] = 4; return 0; | is gone
          int a[2]; return a[1]; | before anything was stored
          u32 n = 1; return sum(&n, 2); | behind a pointer to one variable
          u32 n = 1; global.p = &n; return 0; | a pointer to a local variable in shared memory
          u32 n = 1; global.any = &n; return 0; | a pointer to a local variable in shared memory
          u32 n = 1; void *p = &n; u16 *q = p; return *q; | as a pointer to numbers
          u32 n = 1; void *p = &n; u8 *q = p; return *q; | as a pointer to numbers
          """)
  void whatGoesWrongEndsTheExecution(String body, String message) {
    assertThatThrownBy(() -> SharedConstructTests.run(HELPERS, body)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int a[100]; return 0; | a local variable of type array
          int n = 3; int a[n]; return 0; | a local variable of type array
          int a[2][2]; return 0; | a local variable of type array
          struct thing a[2]; return 0; | a local variable of type array
          static int a[2]; return 0; | a local variable of type array
          char a[4] = "abc"; return 0; | this initialiser of an array
          int a[2] = { [1] = 3 }; return 0; | this initialiser of an array
          u32 a[2]; u32 *p = a + 1; return 0; | pointer arithmetic
          u32 a[2]; *(a + 1) = 1; return 0; | pointer arithmetic
          u32 a[2]; u16 *p = a; return 0; | converted to a
          struct device *d[2]; struct device **p = d; return 0; | this array as a pointer
          u32 a[2] = { 0 }, i = 0; a[i++] += 1; return 0; | a compound assignment to this
          u32 *p = small_buffer(); return READ_ONCE(*p); | through a pointer to a number
          struct device **p = NULL; return !p[1]; | an array element
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    assertThat(SharedConstructTests.translate("", body).notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.line()).isEqualTo(4);
            });
  }

  @Test
  void aBufferThatDiesUnderItsUserIsFound() {
    String text =
        """
        struct task { const u32 *request; struct mutex m; };
        static struct task task = { .m = __MUTEX_INITIALIZER(task.m) };
        int test(struct device *dev)
        {
          { guard(mutex)(&task.m); task.request = small_buffer(); }
          { guard(mutex)(&task.m); %s }
          small_buffer_gone();
          return 0;
        }
        void other(struct device *dev)
        { guard(mutex)(&task.m); if (task.request && task.request[1]) task.request = NULL; }
        """;
    assertThat(ExploredConstructTests.explore(0, text.formatted("")).violated())
        .contains(Rules.NO_DEAD_STACK_ACCESS);
    assertThat(ExploredConstructTests.explore(0, text.formatted("task.request = NULL;")).violated())
        .isEmpty();
  }

  @Test
  void elementsAreDifferentVariables() {
    String text =
        """
        static u32 a[2];
        int test(struct device *dev) { a[0] = 1; return 0; }
        void other(struct device *dev) { u32 *p = a; p[%s] = 1; }
        """;
    assertThat(ExploredConstructTests.explore(0, text.formatted("1")).violated()).isEmpty();
    assertThat(ExploredConstructTests.explore(0, text.formatted("0")).violated())
        .contains(Rules.NO_DATA_RACE);
  }
}
