package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.machine.NotModelledException;

/**
 * What the kernel's C means where it is easily mistaken: each piece gives 1, and a compiler, where
 * there is one, says so too. What is not translated is refused on its line.
 */
@SuppressWarnings("StringConcatToTextBlock") // C is put together piece by piece
class CSemanticsTests {
  private record Piece(String name, String helpers, String body) {}

  private static Piece piece(String name, String helpers, String body) {
    return new Piece(name, helpers, body);
  }

  @TempDir Path directory;

  private static Stream<Piece> meant() {
    return Stream.of(numbers(), enums(), constants(), calls(), macros()).flatMap(Stream::of);
  }

  @TestFactory
  Stream<DynamicTest> meansWhatTheCompilerSays() {
    return meant()
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.name(),
                    () -> assertThat(SharedConstructTests.run(p.helpers(), p.body())).isOne()));
  }

  @TestFactory
  Stream<DynamicTest> isRefusedOnItsLine() {
    return Arrays.stream(refused())
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.name(),
                    () ->
                        assertThat(
                                SharedConstructTests.translate(p.helpers(), p.body()).notModelled())
                            .anySatisfy(entry -> assertThat(entry.file()).isEqualTo("a.c"))));
  }

  /** What a typedef from a header names is not known; whoever is called knows what he takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          static int f(u64 n) { return n == 0x100000001ULL; } | u64 n = 0x100000001ULL; return p(n);
          static int f(u8 n) { return n == 44; } | return p(300);
          static int f(int n) { return n < 0; } | return p(-1);
          static int f(u64 n) { return n == 0xffffffffULL; } | u32 n = ~0U; return p(n);
          static u32 f(int n) { return n; } | return p(1) == 1;
          static bool f(bool b) { return b; } | return p(0x100);
          """)
  void anArgumentIsConvertedThroughATypedefFromAHeader(String helper, String body) {
    String call = body.replaceFirst("return", "thing_fn_t p = f; return");
    assertThat(SharedConstructTests.run(helper + "\n", call)).isOne();
  }

  @Test
  void aNumberOfATypeThatNobodyKnowsIsRefused() {
    assertThatThrownBy(
            () ->
                SharedConstructTests.run(
                    "static u32 f(u32 n) { return n - 1; }\n",
                    "thing_fn_t p = f; return p(0) > 5;"))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("a.c:5");
    assertThatThrownBy(
            () ->
                SharedConstructTests.run(
                    "static int f(struct device *d) { return d == NULL; }\n",
                    "thing_fn_t p = f; return p(3);"))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("a.c:1");
  }

  @Test
  void anArrayThroughAVoidPointerIsReadAsWhatItIs() {
    String body = "u16 b[2] = { 65535, 1 }; void *v = b; %s *p = v; return *p == 65535;";
    assertThat(SharedConstructTests.run("", body.formatted("u16"))).isOne();
    assertThatThrownBy(() -> SharedConstructTests.run("", body.formatted("s16")))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("a.c:4");
  }

  @Test
  void theCompilerSaysSo() throws IOException, InterruptedException {
    Path gcc = Path.of("/usr/bin/gcc");
    assumeThat(Files.isExecutable(gcc)).isTrue();
    List<Piece> all = Stream.concat(meant(), Arrays.stream(refused())).toList();
    for (Piece piece : all) {
      Files.writeString(
          directory.resolve(piece.name() + ".c"),
          PRELUDE + piece.helpers() + "\nint main(void)\n{\n" + piece.body() + "\n}\n",
          StandardCharsets.UTF_8);
    }
    StringBuilder script = new StringBuilder();
    for (Piece piece : all) {
      script.append("gcc -w -std=gnu11 -funsigned-char -fno-strict-aliasing -o out ");
      script.append(piece.name()).append(".c && { ./out; [ $? = 1 ]; } || echo ");
      script.append(piece.name()).append('\n');
    }
    Process process =
        new ProcessBuilder("/bin/sh", "-c", script.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(said).isEmpty();
  }

  private static final String PRELUDE =
      """
      #include <string.h>
      typedef unsigned char u8; typedef signed char s8; typedef unsigned short u16;
      typedef short s16; typedef unsigned int u32; typedef int s32;
      typedef unsigned long long u64; typedef long long s64; typedef _Bool bool;
      #define true 1
      #define false 0
      #define min(a, b) ({ __auto_type _a = (a); __auto_type _b = (b); _a < _b ? _a : _b; })
      #define max(a, b) ({ __auto_type _a = (a); __auto_type _b = (b); _a > _b ? _a : _b; })
      #define min_t(t, a, b) ({ t _a = (a); t _b = (b); _a < _b ? _a : _b; })
      #define max_t(t, a, b) ({ t _a = (a); t _b = (b); _a > _b ? _a : _b; })
      static int given; static int *dev = &given;
      """;

  private static Piece[] numbers() {
    return new Piece[] {
      piece("charIsUnsigned", "", "char c = -1; return c > 0;"),
      piece("charWidensWithoutSign", "", "char c = 0x80; int n = c; return n == 128;"),
      piece("charComparesWithMinusOne", "", "char c = -1; return !(c == -1) && c == 255;"),
      piece("signedCharStays", "", "signed char c = -1; s8 d = -1; return c < 0 && d == c;"),
      piece(
          "charInAStruct", "struct s { char c; };", "struct s s = { .c = -2 }; return s.c == 254;"),
      piece("charOfAVariable", "static char c;", "c = 200; return c == 200 && c > 100;"),
      piece("boolUp", "", "bool b = true; b++; return b == 1;"),
      piece("boolUpGivesWhatItWas", "", "bool b = true; int n = b++; return n == 1 && b;"),
      piece("boolUpFromFalse", "", "bool b = false; int n = b++; return n == 0 && b == 1;"),
      piece("boolUpFirst", "", "bool b = true; return ++b == 1;"),
      piece("boolDown", "", "bool b = true; int n = b--; return n == 1 && !b;"),
      piece("boolDownFromFalse", "", "bool b = false; int n = b--; return n == 0 && b == 1;"),
      piece(
          "boolOfAVariableUp",
          "static bool b;",
          "b = 1; int n = b++; b++; return n == 1 && b == 1;"),
      piece("boolAdds", "", "bool b = true; b += 1; b += 1; b -= 1; return b == 0;"),
      piece("boolOfAWideNumber", "", "u64 n = 0x100000000ULL; bool b = n; return b == 1;"),
      piece("narrowUpGivesWhatItWas", "", "u8 a = 255; int n = a++; return n == 255 && a == 0;"),
      piece("signedNarrowDown", "", "s8 a = -128; int n = a--; return n == -128 && a == 127;"),
      piece("compoundShiftOfANarrowNumber", "", "u8 a = 0x81; a <<= 1; return a == 2;"),
      piece("shiftByAWideCount", "", "u64 k = 3; u32 a = 1; return a << k == 8;"),
      piece("conditionalOfMixedSigns", "", "int a = -1; u32 b = 1; return (dev ? a : b) > 0;"),
      piece("conditionalWidens", "", "int a = -1; s64 b = 1; return (dev ? a : b) < 0;"),
      piece("minusOfUnsigned", "", "u32 a = 1; return -a > 0;"),
      piece("complementOfANarrowNumber", "", "u8 a = 0; return ~a == -1;"),
      piece("volatileVariable", "", "volatile int n = 2; n++; return n == 3;"),
      piece("volatileGlobal", "static volatile u32 n;", "n = 5; n -= 6; return n > 5;"),
      piece("constantPointer", "", "int n = 4; int *const p = &n; *p = 5; return n == 5;"),
      piece("pointerOfTheOtherSign", "", "u32 n = ~0U; s32 *p = (void *)0; return n > 0 && !p;"),
    };
  }

  private static Piece[] enums() {
    String plain = "enum s { A, B, C = 7 };\n";
    return new Piece[] {
      piece("enumIsUnsigned", plain, "enum s x = A; x--; return x > B;"),
      piece("enumInArithmetic", plain, "enum s x = A; return x - 1 > 0;"),
      piece("enumeratorIsInt", plain, "return A - 1 < 0;"),
      piece("enumWithANegative", "enum t { N = -1, P };\n", "enum t x = P; return x - 1 < 0;"),
      piece("enumUsedBeforeNothing", plain, "enum s x; x = C; return x == 7 && C > B;"),
      piece("enumWidens", plain, "enum s x = A; x--; u64 w = x; return w == 0xffffffffULL;"),
      piece(
          "enumInAStruct",
          plain + "struct h { enum s x; };\n",
          "struct h h = { .x = A };" + " h.x--; return h.x > B;"),
      piece(
          "enumParameter",
          plain + "static int f(enum s x) { return x - 1 > 0; }\n",
          "return f(A);"),
      piece("typedefOfAnEnum", "typedef enum { L, M } two;\n", "two t = L; return t - 1 > 0;"),
      piece("enumVariable", plain + "static enum s g;\n", "g--; return g > B;"),
      piece(
          "enumeratorAboveInt", "enum u { BIG = 0x80000000 };\n", "return BIG > 0 && BIG - 1 > 0;"),
    };
  }

  private static Piece[] constants() {
    return new Piece[] {
      piece("foldsUnsigned", "enum k { X = ~0u >> 31 };\n", "return X == 1;"),
      piece("foldsCasts", "enum k { X = (u8)300, Y = (s8)200 };\n", "return X == 44 && Y == -56;"),
      piece("foldsComparisons", "enum k { X = 5 > 3, Y = -1 > 0u };\n", "return X == 1 && Y == 1;"),
      piece(
          "foldsDivision",
          "enum k { X = -7 / 2, Y = 0xfffffffeu / 2 };\n",
          "return X == -3 && Y == 0x7fffffff;"),
      piece("foldsRemainders", "enum k { X = 7 % 4 };\n", "return X == 3;"),
      piece("foldsConditions", "enum k { X = 1 ? 4 : 5 };\n", "return X == 4;"),
      piece("foldsLogic", "enum k { X = 3 && 2, Y = 0 || 9 };\n", "return X == 1 && Y == 1;"),
      piece(
          "foldsIn32Bits",
          "enum k { X = (0x7fffffffu + 0x7fffffffu + 2u) == 0 };\n",
          "return X == 1;"),
      piece("foldsNegation", "enum k { X = -1u == 0xffffffff };\n", "return X == 1;"),
      piece("foldsComplementIn32Bits", "enum k { X = (~0u + 1) == 0 };\n", "return X == 1;"),
      piece("foldsSizes", "enum k { X = sizeof(u16) };\n", "return X == 2;"),
      piece("sizeOfAnArray", "", "int a[(u8)258] = { 1, 2 }; return a[0] + a[1] == 3;"),
      piece("caseLabels", "", "int n = -1; switch (n) { case 0xffffffff: return 1; } return 0;"),
      piece("unsignedCaseLabel", "", "switch (-1) { case ~0u: return 1; default: return 0; }"),
      piece("wideConstantStaysWide", "#define W 0x100000001ULL\n", "u64 w = W; return w != 1;"),
      piece("wideEnumerator", "enum w { W = 0x100000000ULL };\n", "return (u64)W != 0;"),
      piece("longConstantIsLong", "#define W (1L << 40)\n", "return W > 5;"),
    };
  }

  private static Piece[] calls() {
    return new Piece[] {
      piece("minOfUnsigned", "", "u32 a = ~0u, b = 3; return min(a, b) == 3;"),
      piece("minOfSigned", "", "int a = -1, b = 3; return min(a, b) == -1;"),
      piece("maxOfUnsigned", "", "u32 a = ~0u, b = 3; return max(a, b) == ~0u;"),
      piece("minTConverts", "", "int a = -1; return min_t(u32, a, 5) == 5;"),
      piece("minTNarrows", "", "u32 a = 0x104; return min_t(u8, a, 5) == 4;"),
      piece("minTOfWords", "", "int a = -1; return min_t(unsigned int, a, 5) == 5;"),
      piece("minWidens", "", "u64 a = 0x100000000ULL; u32 b = 7; return min(a, b) == 7;"),
      piece("maxTSigned", "", "u32 a = ~0u; return max_t(int, a, 5) == 5;"),
      piece("minEvaluatesOnce", "", "int n = 0; int m = min(n++, 5); return n == 1 && m == 0;"),
      piece("parameterNarrows", "static int f(u8 n) { return n; }\n", "return f(300) == 44;"),
      piece("resultNarrows", "static u8 f(int n) { return n; }\n", "return f(300) == 44;"),
      piece(
          "pointerNarrows",
          "static int f(u8 n) { return n; }\n",
          "int (*p)(u8) = f; return p(300) == 44;"),
      piece(
          "pointerOfAnUnsignedResult",
          "static u32 f(u32 n) { return n - 1; }\n",
          "unsigned int (*p)(u32) = f; return p(0) > 5;"),
      piece(
          "pointerWidens",
          "static int f(u64 n) { return n > 5; }\n",
          "int (*p)(u64) = f; u32 n = ~0u; return p(n);"),
    };
  }

  private static Piece[] macros() {
    return new Piece[] {
      piece(
          "ownNameInAnArgument",
          "#define x (4 + x)\n#define id(a) a\n",
          "int x = 3; return id(x) == 7;"
              .replace("int x = 3;", "\n#undef x\nint x = 3;\n#define x (4 + x)\n")),
      piece(
          "ownNameBehindAnotherMacro",
          "#define id(a) a\nstatic int y = 3;\n#define y (4 + id(y))\n",
          "return y == 7;"),
      piece("macroOfItself", "#define twice(a) ((a) + (a))\n", "return twice(twice(2)) == 8;"),
      piece(
          "nameOfAMacroAsArgument",
          "#define plus(a) ((a) + 1)\n#define apply(m, v) m(v)\n",
          "return apply(plus, apply(plus, 3)) == 5;"),
      piece(
          "macroOfTwoNames",
          "static int f(int n) { return n; }\n#define f(n) (f(n) + 1)\n",
          "return f(f(1)) == 3;"),
    };
  }

  private static Piece[] refused() {
    return new Piece[] {
      piece(
          "tagOfABlock",
          "struct p { int a; };\n",
          "{ struct p { u8 b; u8 a; }; struct p q = { 1, 2 }; if (q.a != 2) return 0; }\n"
              + "struct p r = { 1 }; return r.a == 1;"),
      piece(
          "enumeratorOfABlock",
          "enum { ONE = 2 };\n",
          "{ enum { ONE = 1 } e = ONE; if (e != 1) return 0; }\nreturn ONE == 2;"),
      piece(
          "enumeratorOfAnotherFunction",
          "enum { ONE = 2 };\n" + "static int f(void) { enum { ONE = 1 } e = ONE; return e; }\n",
          "return f() == 1 && ONE == 2;"),
      piece(
          "externInABlock",
          "static int f(void);\nint count = 3;\n"
              + "static int f(void) { extern int count; return count; }\n",
          "return f() == 3;"),
      piece(
          "cleanupInTheSpecifier",
          "static int n;\nstatic void up(int *p) { n += *p; }\n",
          "{ __attribute__((cleanup(up))) int k = 1; (void)k; }\nreturn n == 1;"),
      piece(
          "cleanupBehindTheName",
          "static int n;\nstatic void up(int *p) { n += *p; }\n",
          "{ int k __attribute__((cleanup(up))) = 1; (void)k; }\nreturn n == 1;"),
      piece(
          "cleanupBehindTheType",
          "static int n;\nstatic void up(int *p) { n += *p; }\n",
          "{ int __attribute__((cleanup(up))) k = 1; (void)k; }\nreturn n == 1;"),
      piece(
          "cleanupOfAPointer",
          "static int n;\nstatic void up(int **p) { n += **p; }\n",
          "{ int v = 1; int * __attribute__((__cleanup__(up))) k = &v; (void)k; }\nreturn n == 1;"),
      piece("signOfAByteBehindAPointer", "", "u8 b = 200; s8 *p = (s8 *)&b; return *p == -56;"),
      piece("signOfAByteWithoutACast", "", "u8 b = 200; s8 *p = &b; return *p == -56;"),
      piece("signOfAShortBehindAPointer", "", "u16 b = 65535; s16 *p = &b; return *p == -1;"),
      piece("signOfABytesArray", "", "u8 b[2] = { 200, 1 }; s8 *p = b; return p[0] == -56;"),
      piece("copyIntoAVariable", "", "u32 a = 5, b = 0; memcpy(&b, &a, sizeof(b)); return b == 5;"),
    };
  }
}
