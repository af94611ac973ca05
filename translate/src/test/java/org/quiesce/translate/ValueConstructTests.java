package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statement expressions, macros and numbers. */
class ValueConstructTests {
  private record Piece(String name, String helpers, String body) {}

  private static Piece piece(String name, String helpers, String body) {
    return new Piece(name, helpers, body);
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(statementExpressions())
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.name(),
                    () -> assertThat(SharedConstructTests.run(p.helpers(), p.body())).isOne()));
  }

  private static Piece[] statementExpressions() {
    return new Piece[] {
      piece("number", "", "int n = 2; return ({ int m = n; m++; m * 2; }) == 6;"),
      piece("wide", "", "u64 n = ({ u64 m = 1; m << 40; }); return n >> 40 == 1;"),
      piece("truth", "", "return ({ int m = 3; m > 2; });"),
      piece("pointer", "", "struct device *d = ({ struct device *e = dev; e; }); return d == dev;"),
      piece(
          "object",
          "static struct thing g;",
          "struct thing *t = ({ g.number = 7; &g; }); return t->number == 7;"),
      piece(
          "nothing",
          "static int n;\nstatic void up(void) { n++; }",
          "({ up(); up(); }); return n == 2;"),
      piece("nothingAtTheEnd", "static int n;", "({ if (dev) n = 1; }); return n;"),
      piece(
          "nestedInAMacro",
          "#define bigger(a, b) ({ int _a = (a); int _b = (b); _a > _b ? _a : _b; })",
          "int n = 1; int m = bigger(n++, bigger(2, 3)); return n == 2 && m == 3;"),
      piece(
          "loopsInside",
          "",
          "int n = 3; int s = ({ int t = 0; for (int i = 0; i < n; i++) { if (i == 1) continue; t +="
              + " i + 1; } t; }); return s == 4;"),
      piece(
          "loopsAround",
          "",
          "int n = 0; while (({ n++; n; }) < 4) { if (({ n == 2; })) continue; } return n == 4;"),
      piece(
          "guardsInside",
          "static DEFINE_MUTEX(m);\nstatic int n = 5;",
          "int k = ({ guard(mutex)(&m); n++; n; }); return k == 6 && mutex_trylock(&m);"),
      piece(
          "jumpsInside",
          "",
          "int n = ({ int k = 1; if (dev) goto done; k = 2; done: k; }); return n == 1;"),
      piece(
          "ofAStruct",
          "struct pair { int a; int b; };",
          "struct pair p = ({ struct pair q = { .b = 4 }; q; });"
              + " return p.a == 0 && p.b == 4;"),
      piece(
          "onlyWhenReached",
          "static int n;",
          "int k = n || ({ n = 1; 0; }) || !({ n == 1; }); return n == 1 && !k;"),
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return ({ if (dev) return 3; 1; }); | a return inside a statement expression
          for (;;) { int n = ({ if (dev) break; 1; }); } return 0; | break here
          for (;;) { int n = ({ if (dev) continue; 1; }); } return 0; | continue here
          int n = ({ if (dev) goto out; 1; }); out: return 0; | goto out here
          int n = ({ ; }); return 0; | arithmetic on this value
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    assertThat(SharedConstructTests.translate("", body).notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.line()).isEqualTo(4);
            });
  }
}
