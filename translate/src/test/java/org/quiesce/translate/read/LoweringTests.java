package org.quiesce.translate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That C means in the IR what it means in C, construct by construct. */
final class LoweringTests {
  private final List<Long> emitted = new ArrayList<>();

  private long run(String... lines) {
    String text = String.join("\n", lines);
    Evaluator evaluator =
        new Evaluator(new Reader(Headers.none()).read(Map.of("a.c", text)))
            .outside(
                "emit",
                arguments -> {
                  emitted.add((Long) arguments.get(0));
                  return 0L;
                });
    return evaluator.call("f");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "-1 < 1u@0",
        "-1 < 1@1",
        "(unsigned char)-1 + 1@256",
        "(signed char)200@-56",
        "(char)200@200",
        "(unsigned short)65535 << 16@-65536",
        "1 ? -1 : 0u@4294967295",
        "-1L < 1u@1",
        "-7 / 2@-3",
        "-7 % 3@-1",
        "-8 >> 1@-4",
        "0x80000000 >> 31@1",
        "2147483648@2147483648",
        "sizeof(0x80000000)@4",
        "sizeof(2147483648)@8",
        "~0u@4294967295",
        "~(unsigned char)0@-1",
        "(_Bool)256@1",
        "!5@0",
        "'\\xff'@255",
        "'a' + sizeof('a')@101",
        "sizeof(\"ab\\0c\")@5",
        "1 || 1 / 0@1",
        "0 && 1 / 0@0",
        "0 ?: 7@7",
        "5 ?: 7@5",
        "(1, 2)@2",
        "({ int x = 0; 1 && (x = 5); x; })@5",
        "__builtin_choose_expr(1, 3, 4)@3",
        "__builtin_types_compatible_p(int, signed int)@1",
        "__builtin_types_compatible_p(int, long)@0",
        "__builtin_constant_p(3 * 4)@1",
        "__builtin_expect(3, 1)@3",
        "sizeof(struct { char c; int i; short s; })@12",
        "sizeof(struct { char a : 3; char b : 6; int c : 4; })@4",
        "sizeof(struct { int a; long b[]; })@8",
        "sizeof(union { char c[9]; long l; })@16",
        "sizeof(struct { char c; long l; } __attribute__((packed)))@9",
        "__alignof__(long)@8",
        "__builtin_offsetof(struct { int a; struct { char b; int c[4]; }; }, c[2])@16",
        "({ int x = 3; x + 1; })@4",
        "(long)(int)0x1ffffffffUL@-1",
        "0b101 + 010@13",
      })
  void expressions(String expression, long value) {
    assertThat(run("long f(void) { return " + expression + "; }")).isEqualTo(value);
  }

  @Test
  void labelsRunThroughEachOther() {
    assertThat(
            run(
                "int g(int x) { int n = 0;",
                "  switch (x) { case 1: n += 1; case 2: n += 10; break; case 5 ... 9: n = 5;",
                "    if (x == 7) { case 11: n += 100; } break; default: n = 7; }",
                "  return n; }",
                "long f(void) { for (int i = 0; i < 12; i++) emit(g(i)); return 0; }"))
        .isZero();
    assertThat(emitted).containsExactly(7L, 11L, 10L, 7L, 7L, 5L, 5L, 105L, 5L, 5L, 7L, 100L);
  }

  @Test
  void gotoLeavesAndEntersBlocksWithTheirVariables() {
    assertThat(
            run(
                "long f(void) { int n = 0; goto in;",
                "  { int kept; again: in: kept = n; int *p = &kept; if (*p < 3) { n++; goto again;"
                    + " } n += *p * 10; }",
                "  for (;;) { int k = n; int *q = &k; if (*q) goto out; }",
                "out: return n; }"))
        .isEqualTo(33);
  }

  @Test
  void cleanUpsRunLastFirstWhereverTheirBlockIsLeft() {
    String[] program = {
      "static void end(int *p) { emit(*p); }",
      "#define C __attribute__((cleanup(end)))",
      "static int g(int how) {",
      "  int a C = 1;",
      "  for (int i = 0; i < 2; i++) {",
      "    int b C = 10 + i;",
      "    if (how == 1) break;",
      "    if (how == 2) continue;",
      "    if (how == 3) goto out;",
      "    int c C = 20;",
      "    if (how == 4) return a++;",
      "  }",
      "  a = 2;",
      "out:",
      "  return a;",
      "}",
    };
    String all = String.join("\n", program);
    assertThat(run(all, "long f(void) { return g(1); }")).isEqualTo(2);
    assertThat(run(all, "long f(void) { return g(2); }")).isEqualTo(2);
    assertThat(run(all, "long f(void) { return g(3); }")).isEqualTo(1);
    assertThat(run(all, "long f(void) { return g(4); }")).isEqualTo(1);
    assertThat(emitted).containsExactly(10L, 2L, 10L, 11L, 2L, 10L, 1L, 20L, 10L, 2L);
  }

  @Test
  void structsArePassedReturnedAndAssignedByValue() {
    assertThat(
            run(
                "struct s { int a; struct { short b[3]; } in; };",
                "static struct s make(int a) { struct s s = { a, { { a, a + 1 } } }; return s; }",
                "static int eat(struct s s) { s.a++; s.in.b[1] *= 2; return s.a + s.in.b[1] +"
                    + " s.in.b[2]; }",
                "long f(void) { struct s x = make(3), y; y = x; int n = eat(y) * 1000 + y.a * 100;",
                "  return n + make(7).in.b[1] + (n > 0 ? x : y).a; }"))
        .isEqualTo(12_311);
  }

  @Test
  void initialisersReachTheirLeaves() {
    assertThat(
            run(
                "struct p { int x, y; }; struct q { struct p p[3]; char n[4]; union { int u; long"
                    + " w; }; int z; };",
                "static struct q g = { .p[1].y = 4, .p = { [2] = { 5, 6 } }, .n = \"ab\", .u = 7, 8"
                    + " };",
                "static int t[] = { 1, [4] = 2, 3, [1 ... 2] = 9 };",
                "static int *at = &g.p[2].y;",
                "long f(void) {",
                "  struct q l = { { { 1, 2 }, 3, 4, { .y = 5 } }, \"xyzw\", { .w = 6 }, .z = 7 };",
                "  int flat[2][2] = { 1, 2, 3 };",
                "  emit(g.p[1].y); emit(*at); emit(g.n[1]); emit(g.n[3]); emit(g.u); emit(g.z);",
                "  for (int i = 0; i < sizeof(t) / sizeof(t[0]); i++) emit(t[i]);",
                "  emit(l.p[1].x); emit(l.p[2].y); emit(l.n[3]); emit(l.w); emit(l.z);"
                    + " emit(l.p[2].x);",
                "  emit(flat[1][0] * 10 + flat[1][1]);",
                "  emit(((struct p){ .y = 3 }).y + (int[]){ 1, 2 }[1]);",
                "  return 0; }"))
        .isZero();
    assertThat(emitted)
        .containsExactly(
            0L, 6L, 98L, 0L, 7L, 8L, 1L, 9L, 9L, 0L, 2L, 3L, 3L, 5L, 119L, 6L, 7L, 0L, 30L, 5L);
  }

  @Test
  void bitFieldsKeepTheirWidthAndPromoteToInt() {
    assertThat(
            run(
                "struct b { unsigned u : 3; int s : 4; unsigned w : 32; _Bool t : 1; };",
                "long f(void) { struct b b = { 9, 9, -1, 2 };",
                "  emit(b.u); emit(b.s); emit(b.u - 2 < 0); emit(b.w); emit(b.t);",
                "  emit(b.u = 15); emit(b.s += 8); emit(++b.u); b.s = -8; emit(b.s--); emit(b.s);",
                "  return 0; }"))
        .isZero();
    assertThat(emitted).containsExactly(1L, -7L, 1L, 4_294_967_295L, 1L, 7L, 1L, 0L, -8L, 7L);
  }

  @Test
  void pointersGoThroughArraysFieldsAndFunctions() {
    assertThat(
            run(
                "struct n { int v; struct n *next; int (*op)(int); };",
                "static int twice(int x) { return 2 * x; } static int less(int x) { return x - 1;"
                    + " }",
                "static int (*ops[])(int) = { twice, &less };",
                "static int (*pick(int i))(int) { return ops[i]; }",
                "long f(void) { int a[5] = { 1, 2, 3, 4, 5 }, *p = a + 1, *e = &a[4]; int m[2][3];",
                "  *p++ = 7; *++p += 10; p[-1]--; emit(a[1]); emit(a[2]); emit(a[3]); emit(e - p);"
                    + " emit(p < e);",
                "  for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) m[i][j] = 10 * i + j;",
                "  int (*row)[3] = m; row++; emit((*row)[2]); emit(2[*m]); emit(sizeof(m[0]));",
                "  struct n y = { 5, 0, less }, x = { 3, &y }; x.op = twice;",
                "  emit(x.next->op(x.op(x.v))); emit((*pick(1))(4)); emit(pick(0) == twice);"
                    + " emit(!x.next->next);",
                "  const char *s = \"hey\"; int n = 0; while (*s++) n++; return n; }"))
        .isEqualTo(3);
    assertThat(emitted).containsExactly(7L, 2L, 14L, 1L, 1L, 12L, 2L, 12L, 5L, 3L, 1L, 1L);
  }

  @Test
  void staticsOfFunctionsKeepTheirValue() {
    assertThat(
            run(
                "static int next(void) { static int n = 5; { static int n = 1; n *= 2; emit(n); }"
                    + " return n++; }",
                "long f(void) { next(); return next(); }"))
        .isEqualTo(6);
    assertThat(emitted).containsExactly(2L, 4L);
  }

  @Test
  void typeofAndMacrosEvaluateOnce() {
    assertThat(
            run(
                "#define max(a, b) ({ typeof(a) _a = (a); __auto_type _b = (b); _a > _b ? _a : _b;"
                    + " })",
                "#define swap(a, b) do { typeof(a) __t = (a); (a) = (b); (b) = __t; } while (0)",
                "long f(void) { int i = 3, j = 9; typeof(i) *p = &j; emit(max(i++, max(i, *p -"
                    + " 7)));",
                "  swap(i, j); return i * 100 + j; }"))
        .isEqualTo(904);
    assertThat(emitted).containsExactly(4L);
  }

  @Test
  void enumsAreUnsignedUnlessOneIsNegative() {
    assertThat(
            run(
                "enum e { A, B = 5, C }; enum n { M = -1, N };",
                "long f(void) { enum e e = A; enum n n = M; return (e - 1 < 0) * 10 + (n < 0) + C *"
                    + " 100 + sizeof(enum e) * 1000; }"))
        .isEqualTo(4601);
  }

  @Test
  void containerOfGoesUpAndOffsetsGoDown() {
    assertThat(
            run(
                "#define container_of(p, T, m) ({ void *__p = (void *)(p); ((T *)(__p -"
                    + " __builtin_offsetof(T, m))); })",
                "struct l { int x; }; struct o { int a; struct { struct l l; }; };",
                "long f(void) { struct o o = { 3, { { 4 } } }; struct l *l = &o.l;",
                "  struct l *down = (struct l *)((char *)&o + __builtin_offsetof(struct o, l));",
                "  return container_of(l, struct o, l)->a * 10 + down->x; }"))
        .isEqualTo(34);
  }

  @Test
  void oldFunctionsHaveTheirParameters() {
    assertThat(
            run(
                "int add(a, b) int a; short b; { return a + b; }",
                "long f(void) { return add(1, 2); }"))
        .isEqualTo(3);
  }
}
