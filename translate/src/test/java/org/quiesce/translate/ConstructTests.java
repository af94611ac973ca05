package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quiesce.protocol.aer.AerKfifo;

/** C constructs keep their meaning: each piece returns true if they do. */
class ConstructTests {
  private record Piece(String name, String helpers, String body) {}

  private static Piece piece(String name, String body) {
    return new Piece(name, "", body);
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(arithmetic(), control(), functions(), scopes(), objects(), preprocessing())
        .flatMap(Stream::of)
        .map(p -> DynamicTest.dynamicTest(p.name(), () -> run(p)));
  }

  private static void run(Piece piece) {
    Translation<AerKfifo.Revision> translation = CSources.producer(piece.helpers(), piece.body());
    assertThat(translation.notModelled()).isEmpty();
    assertThat(new CSources.Running(translation).forward()).isTrue();
  }

  private static Piece[] arithmetic() {
    return new Piece[] {
      piece("unsignedComparison", "u32 a = 0; a = a - 1; return a > 5;"),
      piece("signedComparison", "int a = 0; a = a - 1; return a < 5;"),
      piece("mixedComparisonIsUnsigned", "int a = -1; u32 b = 1; return a > b;"),
      piece("unsignedDivision", "u32 a = 0xfffffffe; return a / 2 == 0x7fffffff;"),
      piece("unsignedShift", "u32 a = 0x80000000; return a >> 31 == 1;"),
      piece("signedShift", "int a = -8; return a >> 1 == -4;"),
      piece(
          "signsNextToNumbers",
          "int a = 5; int b = a -1; return b == 4 && a-1 == 4 && a - -1 == 6 && -a == -5 && a+1 =="
              + " 6;"),
      piece("narrowing", "u8 a = 255; a++; return a == 0;"),
      piece("signedNarrowing", "s8 a = 127; a += 1; return a == -128;"),
      piece("wideArithmetic", "u64 a = 0xffffffff; a++; return a == 0x100000000ULL;"),
      piece("wideFromUnsigned", "u32 a = 0xffffffff; u64 b = a; return b == 0xffffffffULL;"),
      piece("boolIsZeroOrOne", "bool a = 8; return a == 1;"),
      piece("maskAsBool", "u32 a = 0x4000; return a & PCI_ERR_COR_INTERNAL;"),
      piece("postIncrement", "int i = 3; int j = i++; return i == 4 && j == 3;"),
      piece("preDecrement", "int i = 3; int j = --i; return i == 2 && j == 2;"),
      piece("comma", "int i = 0; int j = (i++, i + 5); return j == 6;"),
      piece("conditional", "int i = pdev ? 2 : 3; return i == 2;"),
      piece("precedence", "return (1 + 2 * 3 - 4 % 3) == 6 && !(1 << 3 == 7);"),
      piece("shortCircuit", "int n = 0; bool b = false && n++; b = b || (n += 2); return n == 2;"),
      piece("complement", "u32 m = ~0; return m == 0xffffffff && ~5 == -6;"),
      piece("octalAndHex", "return 010 == 8 && 0x10 == 16 && 'A' == 65;"),
    };
  }

  private static Piece[] control() {
    return new Piece[] {
      piece(
          "forLoop",
          "int s = 0; for (int i = 0; i < 5; i++) { if (i == 3) continue; s += i; } return s =="
              + " 7;"),
      piece(
          "forWithCommas",
          "int i, j; for (i = 0, j = 9; i < j; i++, j--) ; return i == 5 && j == 4;"),
      piece(
          "doWhile", "int n = 0; do { n++; if (n == 2) continue; } while (n < 4); return n == 4;"),
      piece(
          "nestedBreak",
          "int n = 0; while (1) { for (;;) { n++; break; } if (n > 2) break; } return n == 3;"),
      piece(
          "switchFallsThrough",
          "int n = 0; switch (info->severity) { case AER_CORRECTABLE: n++; fallthrough; case 7:"
              + " n++; break; default: n = 9; } return n == 2;"),
      piece(
          "switchDefaultInTheMiddle",
          "int n = 0; switch (5) { case 1: n = 1; break; default: n = 2; case 3: n += 10; } return"
              + " n == 12;"),
      piece(
          "switchContinuesTheLoop",
          "int n = 0; for (int i = 0; i < 3; i++) { switch (i) { case 1: continue; } n++; } return"
              + " n == 2;"),
      piece("gotoSkips", "int n = 1; if (pdev) goto out; n = 2; out: return n == 1;"),
      piece(
          "gotoLaterLabel",
          "int n = 0; if (pdev) goto second; n += 1; goto first; first: n += 1; second: n += 10;"
              + " return n == 10;"),
      piece(
          "gotoOverDeclarations",
          "int n = 1; if (!pdev) goto out; int m = 5; n = m; out: return n == 5;"),
      piece("codeBehindReturn", "return true; return false;"),
    };
  }

  private static Piece[] functions() {
    return new Piece[] {
      new Piece(
          "outParameter",
          "static void set(int *p, int v) { *p = v; }",
          "int n; set(&n, 4); return n == 4;"),
      new Piece(
          "functionPointer",
          "static int twice(int v) { return v * 2; }",
          "int (*f)(int) = twice; return f(4) == 8 && (*f)(1) == 2;"),
      new Piece(
          "typedefOfFunctionPointer",
          "typedef int (*op_t)(int); static int neg(int v) { return -v; }"
              + " static int apply(op_t op, int v) { return op(v); }",
          "return apply(neg, 3) == -3 && apply(&neg, 1) == -1;"),
      new Piece(
          "structByValue",
          "static int sev(struct cxl_proto_err_work_data d) { d.severity++; return d.severity; }",
          "struct cxl_proto_err_work_data d = { .severity = 4 }; return sev(d) == 5 && d.severity"
              + " == 4;"),
      new Piece(
          "structByPointer",
          "static void up(struct cxl_proto_err_work_data *d) { d->severity++; }",
          "struct cxl_proto_err_work_data d = { .severity = 4 }; up(&d); return d.severity == 5 &&"
              + " !d.pdev;"),
      new Piece(
          "structResult",
          "static struct cxl_proto_err_work_data make(int s) { return (struct"
              + " cxl_proto_err_work_data){ .severity = s }; }",
          "struct cxl_proto_err_work_data d; d = make(3); return d.severity == 3;"),
      new Piece(
          "assignedParameter",
          "static int down(int n) { while (n > 3) n--; return n; }",
          "return down(9) == 3;"),
      new Piece(
          "hostileNames",
          "static int getClass(int Runtime) { int this = Runtime; int final; final = this; return"
              + " final; }",
          "int class = 1, import = 2, on = 3; return getClass(class) == 1 && import == 2 && on =="
              + " 3;"),
    };
  }

  private static Piece[] scopes() {
    String log = "static int order;\nstatic void note(int n) { order = order * 10 + n; }\n";
    return new Piece[] {
      piece("shadowing", "int n = 1; { int n = 2; n++; } return n == 1;"),
      piece(
          "guardIsReleasedAtTheEndOfItsBlock",
          "{ guard(spinlock)(&k.lock); } guard(spinlock)(&k.lock); return true;"),
      piece(
          "scopedGuardBreak",
          "int n = 0; scoped_guard(spinlock, &k.lock) { n = 1; if (pdev) break; n = 2; }"
              + " guard(spinlock)(&k.lock); return n == 1;"),
      piece(
          "scopedGuardContinueStaysInTheLoop",
          "int n = 0; for (int i = 0; i < 3; i++) { scoped_guard(spinlock, &k.lock) { continue; }"
              + " n++; } return n == 3;"),
      piece(
          "conditionalGuardSkips",
          "down_write(&k.rwsem); int n = 0; scoped_guard(rwsem_read_try, &k.rwsem) { n = 1; }"
              + " up_write(&k.rwsem); return n == 0;"),
      piece(
          "conditionalGuardEnters",
          "int n = 0; scoped_guard(rwsem_read_try, &k.rwsem) { n = 1; }"
              + " guard(rwsem_write)(&k.rwsem); return n == 1;"),
      piece(
          "freeReleasesAtReturn",
          "struct pci_dev *p __free(pci_dev_put) = pci_dev_get(pdev); return p == pdev;"),
      piece(
          "noFreePtrKeeps",
          "struct pci_dev *p __free(pci_dev_put) = pci_dev_get(pdev); struct pci_dev *q ="
              + " no_free_ptr(p); bool gone = !p; pci_dev_put(q); return gone;"),
      new Piece(
          "returnIsEvaluatedBeforeRelease",
          log
              + "static int held(void) { return kfifo_is_empty(&k.fifo) &&"
              + " !down_write_trylock(&k.rwsem); }",
          "guard(rwsem_read)(&k.rwsem); return held();"),
    };
  }

  private static Piece[] objects() {
    return new Piece[] {
      piece(
          "kfifoKeepsOrder",
          "struct cxl_proto_err_work_data d = { .severity = 1 }, e; kfifo_put(&k.fifo, d);"
              + " d.severity = 2; kfifo_in(&k.fifo, &d, 1); int n = kfifo_len(&k.fifo);"
              + " kfifo_get(&k.fifo, &e); int s = e.severity; kfifo_out(&k.fifo, &e, 1); return n"
              + " == 2 && s == 1 && e.severity == 2;"),
      piece(
          "pointerToTheObject",
          "struct cxl_proto_err_kfifo *p = &k; p->number = 3; p->number += 4; return k.number =="
              + " 7;"),
      piece(
          "containerOf",
          "struct rw_semaphore *s = &k.rwsem; struct cxl_proto_err_kfifo *p = container_of(s,"
              + " struct cxl_proto_err_kfifo, rwsem); return p == &k;"),
      piece(
          "deviceAndBack",
          "struct device *d = &pdev->dev; return to_pci_dev(d) == pdev && container_of(d, struct"
              + " pci_dev, dev) == pdev && get_device(d) == d;"),
      piece(
          "nullDeviceIsNoDereference",
          "struct pci_dev *p = NULL; struct device *d = &p->dev; pci_dev_put(p); return"
              + " !pci_dev_get(p) && d != NULL;"),
      new Piece(
          "staticVariables",
          "static int count = 3;\nstatic struct pci_dev *last;",
          "last = pdev; count++; return count == 4 && last == pdev;"),
      new Piece(
          "atomics",
          "static atomic_t a = ATOMIC_INIT(2);",
          "atomic_inc(&a); return atomic_read(&a) == 3 && !atomic_dec_and_test(&a) &&"
              + " atomic_sub_return(2, &a) == 0;"),
      new Piece(
          "enumerators", "enum state { IDLE, BUSY = 5, GONE };", "return IDLE == 0 && GONE == 6;"),
      piece(
          "markedAccesses",
          "WRITE_ONCE(k.number, 5); return READ_ONCE(k.number) == 5 && xchg(&k.number, 6) == 5 &&"
              + " k.number == 6;"),
      piece(
          "warnIsItsCondition", "return WARN_ON(pdev) && !WARN(!pdev, \"%d\", 1) && likely(pdev);"),
      piece("workItems", "return !k.work;"),
    };
  }

  private static Piece[] preprocessing() {
    return new Piece[] {
      new Piece("constants", "#define A 3\n#define B (A + 4)", "return B == 7;"),
      new Piece(
          "functionLikeMacro",
          "#define MAX_OF(a, b) ((a) > (b) ? (a) : (b))",
          "return MAX_OF(2, 1 + 4) == 5;"),
      new Piece(
          "statementMacro",
          "#define SWAP(a, b) do { int t = a; a = b; b = t; } while (0)",
          "int x = 1, y = 2; SWAP(x, y); return x == 2 && y == 1;"),
      new Piece(
          "ifdefOn",
          "#ifdef CONFIG_PCIEAER\n#define N 1\n#else\n#define N 2\n#endif",
          "return N == 1;"),
      new Piece(
          "ifZero",
          "#if 0\nbroken {{{ \" here\"\n#elif 1\nstatic int n = 1;\n#endif",
          "return n == 1;"),
      new Piece("ifZeroHoldsNoC", "#if 0\nit isn't C: @ $ \"\n#endif", "return true;"),
      piece("splicedString", "pr_info(\"a \\\n b\"); return true;"),
      new Piece("splicedLines", "#define LONG_ONE \\\n\t(1 + \\\n\t 1)", "return LONG_ONE == 2;"),
      piece("isEnabled", "return IS_ENABLED(CONFIG_PCIEAER);"),
      piece(
          "commentsAndStrings",
          "int n = 1; /* n = 2; */ // n = 3;\n"
              + " pr_info(\"/* not a comment \\u000a \\\" */\"); return n == 1;"),
    };
  }
}
