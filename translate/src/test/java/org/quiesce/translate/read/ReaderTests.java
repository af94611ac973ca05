package org.quiesce.translate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.IrText;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;

/** What a program is made of: names, links, positions, what is lost and what is open. */
final class ReaderTests {
  private final Reader reader = new Reader(Headers.none());

  private Program read(String... lines) {
    return reader.read(Map.of("a.c", String.join("\n", lines)));
  }

  private static Function function(Program program, String name) {
    return Objects.requireNonNull(program.function(name), name);
  }

  private static <T extends Instruction> List<T> all(Function function, Class<T> kind) {
    return function.code().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Map<String, String> files(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return files;
  }

  @Test
  void everyInstructionStandsWhereItsExpressionDoes() {
    Program program =
        read(
            "#define TWICE(x) ((x) + (x))",
            "int f(int a)",
            "{",
            "\ta = a *",
            "\t\tTWICE(a);",
            "\treturn a;",
            "}");
    assertThat(IrText.of(function(program, "f")).lines())
        .containsExactly(
            "a.c:2: s32 f(s32 a%0)",
            "     5    0  %1 = a%0 + a%0 in s32",
            "     4    1  %2 = a%0 * %1 in s32",
            "     4    2  a%0 = %2",
            "     6    3  return a%0");
  }

  @Test
  void aFunctionThatIsNoCStopsWhoCallsItAndNobodyElse() {
    Program program = read("int f(void) { return 1 +; }", "int g(void) { return 2; }");
    assertThat(function(program, "f").code())
        .singleElement()
        .isInstanceOf(Instruction.NotModelled.class);
    assertThat(function(program, "g").code())
        .containsExactly(new Instruction.Return(new Operand.Constant(2, CType.INT)));
    assertThat(reader.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Diagnostic.Kind.FUNCTION_LOST);
              assertThat(d.position()).hasToString("a.c:1");
            });
  }

  @Test
  void noSourceIsRefusedInASentence() {
    assertThatThrownBy(() -> reader.read(Map.of()))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("no source");
  }

  @Test
  void containerOfIsAnInstruction() {
    Program program =
        read(
            "#define container_of(p, T, m) ((T *)((char *)(p) - __builtin_offsetof(T, m)))",
            "struct w { int x; }; struct d { int a; struct { struct w w; } in; };",
            "struct d *f(struct w *w) { return container_of(w, struct d, in.w); }");
    assertThat(all(function(program, "f"), Instruction.ContainerOf.class))
        .singleElement()
        .satisfies(c -> assertThat(c.fields()).containsExactly("in", "w"));
  }

  @Test
  void allocationsSayWhatTheyMake() {
    Program program =
        read(
            "struct d { int a; }; void *kzalloc(unsigned long n, int f);",
            "void f(void *v) {",
            "  struct d *d = kzalloc(1, 2);",
            "  v = kzalloc(sizeof(*d), 2);",
            "}");
    CType d = Objects.requireNonNull(program.structs().get("d"));
    assertThat(all(function(program, "f"), Instruction.Call.class))
        .extracting(Instruction.Call::allocates)
        .containsExactly(d, d);
  }

  @Test
  void whatNothingDeclaresIsOpen() {
    Program program = read("int f(struct foo *p) { p->state = BUSY; return frob(p); }");
    assertThat(all(function(program, "f"), Instruction.Store.class))
        .singleElement()
        .satisfies(s -> assertThat(s.type()).isInstanceOf(CType.Open.class));
    Global busy = Objects.requireNonNull(program.globals().get("BUSY"));
    assertThat(busy.defined()).isFalse();
    assertThat(busy.type()).isInstanceOf(CType.Open.class);
    assertThat(reader.diagnostics())
        .extracting(Diagnostic::subject)
        .containsExactlyInAnyOrder("BUSY", "frob");
  }

  @Test
  void staticsOfOneNameInTwoFilesAreTwo() {
    Program program =
        reader.read(
            files(
                "a.c",
                    "static int n = 1; static int get(void) { return n; } int a(void) { return"
                        + " get(); }",
                "b.c",
                    "static int n = 2; static int get(void) { return n; } int b(void) { return"
                        + " get(); }"));
    assertThat(program.globals()).containsOnlyKeys("a.c:n", "b.c:n");
    assertThat(program.functions()).containsOnlyKeys("a.c:get", "a", "b.c:get", "b");
    assertThat(all(function(program, "b"), Instruction.Call.class))
        .singleElement()
        .satisfies(c -> assertThat(c.callee()).isEqualTo(new Operand.FunctionAddress("b.c:get")));
  }

  @Test
  void filesShareStructsFunctionsAndObjectsByName() {
    Program program =
        reader.read(
            files(
                "a.c",
                    "#include \"d.h\"\n"
                        + "extern int total; int a(struct d *d) { return d->n + total + b(d); }",
                "b.c", "#include \"d.h\"\nint total = 3; int b(struct d *d) { return d->n; }",
                "d.h", "struct d { int n; };"));
    assertThat(all(function(program, "a"), Instruction.AddressOfField.class).get(0).struct())
        .isSameAs(all(function(program, "b"), Instruction.AddressOfField.class).get(0).struct());
    assertThat(Objects.requireNonNull(program.globals().get("total")).defined()).isTrue();
    assertThat(all(function(program, "a"), Instruction.Call.class).get(0).result())
        .isEqualTo(CType.INT);
  }

  @Test
  void configurationSymbolsAreAllSetOrAllUnset() {
    String text =
        """
        #ifdef CONFIG_X
        int with(void) { return 1; }
        #else
        int without(void) { return 1; }
        #endif
        """;
    assertThat(reader.read(Map.of("a.c", text)).functions()).containsOnlyKeys("with");
    Reader none = new Reader(Headers.none(), Reader.Configuration.NONE_SET);
    assertThat(none.read(Map.of("a.c", text)).functions()).containsOnlyKeys("without");
  }

  @Test
  void aLoopMacroThatNothingDefinesIsALoopThatIsNotKnown() {
    Program program =
        read(
            "int f(struct q *q) {",
            "  int n = 0;",
            "  for_each_entry(q, head)",
            "    n++;",
            "  return n;",
            "}");
    assertThat(all(function(program, "f"), Instruction.Call.class))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.callee()).isEqualTo(new Operand.FunctionAddress("__qz_unknown_loop")));
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
  }

  @Test
  void macrosThatNothingDefinesAreGuessedFromHowTheyAreUsed() {
    Program program =
        read(
            "static SOME_ATTR(name, 0444, 3);",
            "int f(void *p) {",
            "  print(\"a\" FORMAT \"b\");",
            "  return entry_of(p, struct foo, list);",
            "}");
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
    assertThat(reader.diagnostics())
        .filteredOn(d -> d.kind() == Diagnostic.Kind.UNKNOWN_MACRO)
        .extracting(Diagnostic::subject)
        .containsExactly("SOME_ATTR", "FORMAT", "entry_of");
  }

  @Test
  void sourcesDefineTheirStructsWhateverAHeaderSays() {
    Reader with =
        new Reader(
            (include, angled, from) ->
                "struct s { int a; }; static inline int f(void) { return 0; }");
    Program program =
        with.read(
            Map.of(
                "a.c", "#include <x.h>\nstruct s { int b; }; int f(struct s *s) { return s->b; }"));
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
    assertThat(function(program, "f").position().file()).isEqualTo("a.c");
  }

  @Test
  void aStructThatASourceDefinesIsTakenBeforeOneOfThePrelude() {
    Reader with =
        new Reader(
            (include, angled, from) ->
                include.equals(Headers.PRELUDE) ? "struct h { int a; };" : null);
    Program program =
        with.read(
            files(
                "a.c", "int f(struct h *h) { return h->b; }",
                "b.c", "struct h { long b; int a; }; long g(struct h *h) { return h->b; }"));
    assertThat(Objects.requireNonNull(program.structs().get("h")).fields()).hasSize(2);
    assertThat(all(function(program, "f"), Instruction.AddressOfField.class))
        .extracting(Instruction.AddressOfField::struct)
        .containsExactly(program.structs().get("h"));
    assertThat(with.diagnostics()).isEmpty();
  }

  @Test
  void structsThatNothingDeclaresAreCopiedWhole() {
    Program program =
        read(
            "struct s { int a; };",
            "struct s f(struct o *o) { struct s s = make(); o->s = s; s = o->t; return o->u; }");
    assertThat(all(function(program, "f"), Instruction.Copy.class)).hasSize(4);
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
  }

  @Test
  void aFieldThatAHeaderLeavesOutIsOpenAndOneThatASourceLeavesOutIsNoC() {
    Reader with = new Reader((include, angled, from) -> "struct h { int a; };");
    Program program =
        with.read(
            Map.of(
                "a.c",
                "#include <x.h>\nstruct s { int a; }; struct h h = { .b = 3 };"
                    + "int f(struct h *h) { return h->c; } int g(struct s *s) { return s->c; }"));
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
    assertThat(all(function(program, "g"), Instruction.NotModelled.class)).hasSize(1);
    assertThat(Objects.requireNonNull(program.globals().get("h")).values())
        .singleElement()
        .satisfies(value -> assertThat(value.path()).containsExactly("b"));
  }

  @Test
  void whatAnInitialiserDoesNotSayIsAnUnknownNumber() {
    Program program = read("static int a[4] = { [X] = 1, [2] = Y };");
    assertThat(Objects.requireNonNull(program.globals().get("a")).values())
        .extracting(value -> String.join(".", value.path()))
        .containsExactly("?", "[2]");
    assertThat(Objects.requireNonNull(program.globals().get("a")).values())
        .allMatch(value -> value.value() instanceof Operand.SizeOf);
  }

  @Test
  void accessesSayHowTheyAre() {
    Program program =
        read(
            "struct s { int a; volatile int v; };",
            "int f(struct s *s, int *p) {",
            "  __qz_write_once(&(s->a), 1); __qz_store_release(p, 2); s->v = 3; s->a = 4;",
            "  return __qz_read_once(&(s->a)) + __qz_load_acquire(p) + *(volatile int *)p + *p;",
            "}");
    assertThat(all(function(program, "f"), Instruction.Store.class))
        .extracting(Instruction.Store::access)
        .containsExactly(Access.ONCE, Access.ORDERED, Access.ONCE, Access.PLAIN);
    assertThat(all(function(program, "f"), Instruction.Load.class))
        .extracting(Instruction.Load::access)
        .containsExactly(Access.ONCE, Access.ORDERED, Access.ONCE, Access.PLAIN);
  }

  @Test
  void assemblySetsWhatItSaysToSomethingUnknown() {
    Program program =
        read("int f(int a) { int x; asm volatile(\"nop\" : \"=r\"(x) : \"r\"(a)); return x; }");
    assertThat(all(function(program, "f"), Instruction.Call.class))
        .extracting(Instruction.Call::callee)
        .containsExactly(
            new Operand.FunctionAddress("__qz_asm"), new Operand.FunctionAddress("__qz_asm"));
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
  }

  @Test
  void headersAreReadOnlyAsFarAsTheyAreUsed() {
    Reader with =
        new Reader(
            (include, angled, from) ->
                include.equals("linux/x.h")
                    ? "static inline int used(void) { return 1; } static inline int idle(void) {"
                        + " return 2; } void k(int *p);"
                    : null);
    Program program =
        with.read(
            Map.of(
                "a.c",
                """
                #include <linux/x.h>
                #include <linux/none.h>
                int f(int *p) { k(p); return used(); }
                """));
    assertThat(program.functions()).containsOnlyKeys("f", "used");
    assertThat(program.prototypes()).containsOnlyKeys("k");
    assertThat(function(program, "used").position().file()).isEqualTo("linux/x.h");
  }
}
